"""The text of a service's definition, and the definition back from its text: a case is decided under the one it was filed under."""

import dataclasses
import datetime as dt
import hashlib
import json
import types
from collections.abc import Callable
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from korpu.blueprints.service import Service
from korpu.kernel.canonical import Plain, canonical


class UnreadableEdition(ValueError):
    """A kept text that this version of the machine cannot read; the sentence says where."""


def edition_text(service: Service) -> str:
    """The canonical text of a definition."""
    return canonical(_plain(service)).decode()


def edition_hash(text: str) -> str:
    """SHA-256 of a text, 64 hex digits."""
    return hashlib.sha256(text.encode()).hexdigest()


def service_of(text: str) -> Service:
    """The definition that a text says. Parts that it does not name stand at their default. Raises `UnreadableEdition`."""
    service: Service = _read(Service, json.loads(text), "service")
    return service


def _plain(value: Any) -> Plain:
    """A part left at its default is not written: what the machine learns later does not change what was declared before."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        said = ((part, getattr(value, part.name)) for part in dataclasses.fields(value))
        return {part.name: _plain(given) for part, given in said if given != _default(part)}
    if isinstance(value, dict):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, (tuple, list)):
        return [_plain(part) for part in value]
    if isinstance(value, dt.date):
        return value.isoformat()
    return value


def _default(part: "dataclasses.Field[Any]") -> Any:
    return part.default if part.default_factory is dataclasses.MISSING else part.default_factory()


def _read(kind: Any, plain: Any, where: str) -> Any:
    if get_origin(kind) in (Union, types.UnionType):
        return None if plain is None else _read(get_args(kind)[0], plain, where)
    if dataclasses.is_dataclass(kind):
        return _dataclass(kind, plain, where)
    if get_origin(kind) is tuple:
        return _tuple(get_args(kind), plain, where)
    if get_origin(kind) is dict:
        return {key: _read(get_args(kind)[1], part, f"{where}.{key}") for key, part in plain.items()}
    return dt.date.fromisoformat(plain) if kind is dt.date else plain


def _dataclass(kind: Any, plain: Any, where: str) -> Any:
    kinds = _kinds(kind)
    if not isinstance(plain, dict) or plain.keys() - kinds.keys():
        raise UnreadableEdition(f"{where} says what a {kind.__name__} of this version does not know: {plain}")
    given = {name: _read(kinds[name], part, f"{where}.{name}") for name, part in plain.items()}
    try:
        return kind(**given)
    except TypeError as missing:
        raise UnreadableEdition(f"{where}: {missing}") from missing


def _tuple(kinds: tuple[Any, ...], plain: Any, where: str) -> tuple[Any, ...]:
    each: Callable[[int], Any] = (lambda _at: kinds[0]) if kinds[-1] is Ellipsis else kinds.__getitem__
    return tuple(_read(each(at), part, f"{where}.{at}") for at, part in enumerate(plain))


@cache
def _kinds(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
