"""Canonical JSON: one text for one value, so that a hash means the same everywhere (RFC 8785 for the values we use)."""

import json
from collections.abc import Mapping, Sequence
from typing import TypeAlias

Plain: TypeAlias = "str | int | bool | Sequence[Plain] | Mapping[str, Plain] | None"


def canonical(value: Plain) -> bytes:
    """UTF-8 JSON with sorted keys and no spaces. Raises TypeError on a float or any other type: none has one sure text."""
    _refuse_floats(value)
    return json.dumps(_sorted(value), ensure_ascii=False, separators=(",", ":")).encode()


def _refuse_floats(value: Plain) -> None:
    if value is None or isinstance(value, (str, bool, int)):
        return
    if isinstance(value, Mapping):
        if not all(isinstance(key, str) for key in value):
            raise TypeError("keys of canonical JSON are texts")
        for part in value.values():
            _refuse_floats(part)
    elif isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray)):
        for part in value:
            _refuse_floats(part)
    else:
        raise TypeError(f"{type(value).__name__} has no canonical text")


def _sorted(value: Plain) -> Plain:
    """Keys in the order of their UTF-16 code units, as RFC 8785 §3.2.3 asks."""
    if isinstance(value, Mapping):
        return {key: _sorted(value[key]) for key in sorted(value, key=lambda key: key.encode("utf-16-be"))}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_sorted(part) for part in value]
    return value
