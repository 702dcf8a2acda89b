"""Reads what is known of a person: one mapping as it comes from JSON. An unknown key is refused with the nearest one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from norms.errors import NormError, nearest
from norms.kinds import BOOL, DATE, MONEY
from norms.reading.literals import minor_units
from norms.states import NOT_APPLICABLE, FactValue, Inner, Listed
from norms.vocabulary import Fact

if TYPE_CHECKING:
    from norms.law import Law


class BadFact(NormError):
    """An input that does not fit the law: which key, and the nearest right one when the key is unknown."""

    def __init__(self, key: str, what: str, instead: str, nearest_key: str = "") -> None:
        super().__init__("facts", 0, "", what, instead)
        self.key, self.nearest = key, nearest_key


@dataclass(frozen=True)
class Facts:
    """What is known of one person, in inner units. Not asked = no key; unknown = None."""

    law: Law
    values: Mapping[str, FactValue]

    def state(self, name: str) -> str:
        """`known`, `unknown`, `not_asked`, `not_applicable`, or for a list with others to come `incomplete`."""
        if name not in self.values:
            return "not_asked"
        value = self.values[name]
        if isinstance(value, Listed):
            return "known" if value.complete else "incomplete"
        return "unknown" if value is None else "not_applicable" if value is NOT_APPLICABLE else "known"


def read(law: Law, given: Mapping[str, Any]) -> Facts:
    """Facts of a person: absent = not asked, None = unknown, "n/a" = not applicable.

    Money is text ("100000.00"), dates are ISO text or dates, members of closed lists their names, lists
    `{"complete": true, "items": [...]}`. Raises BadFact with the key that does not fit.
    """
    return Facts(law, {key: _value(law, _known(key, key, law.facts), value, key) for key, value in given.items()})


def _known(key: str, path: str, facts: Mapping[str, Fact]) -> Fact:
    if key in facts:
        return facts[key]
    near = nearest(str(key), facts)
    instead = near or f"one of {', '.join(facts)}"
    raise BadFact(path, f"there is no fact '{path}'", instead, near)


def _value(law: Law, fact: Fact, value: Any, path: str) -> FactValue:
    if value is None:
        return None
    return _list(law, fact, value, path) if fact.is_list else _single(fact, value, path)


def _list(law: Law, fact: Fact, value: Any, path: str) -> Listed:
    instead = '{"complete": true, "items": [{…}]}'
    if not isinstance(value, Mapping) or not value.keys() <= {"complete", "items"}:
        raise BadFact(path, f"'{path}' is a list", instead)
    complete, items = value.get("complete", False), value.get("items", [])
    if not isinstance(complete, bool) or not isinstance(items, list):
        raise BadFact(path, f"'{path}' does not say what it holds and whether that is all", instead)
    return Listed(complete, tuple(_item(law, fact, item, f"{path}.{i}") for i, item in enumerate(items)))


def _item(law: Law, fact: Fact, item: Any, path: str) -> dict[str, Inner]:
    if not isinstance(item, Mapping):
        raise BadFact(path, f"'{path}' is not one {fact.of}", '{"kin": "spouse"}')
    facts = law.entities[fact.of]
    return {
        key: None if value is None else _single(_known(key, f"{path}.{key}", facts), value, f"{path}.{key}")
        for key, value in item.items()
        if _known(key, f"{path}.{key}", facts)
    }


def _single(fact: Fact, value: Any, path: str) -> Inner:
    if value == "n/a" or value is NOT_APPLICABLE:
        if not fact.may_not_apply:
            raise BadFact(path, f"'{path}' always applies", "null when it is not known")
        return NOT_APPLICABLE
    if fact.kind == BOOL:
        return bool(_is(isinstance(value, bool), value, path, "true or false"))
    if fact.kind.members:
        return _member(fact, value, path)
    number = _number(fact, value, path)
    low, high = fact.domain
    if (low is not None and number < low) or (high is not None and number > high):
        raise BadFact(path, f"'{path}' is outside what can be: {value}", f"{_shown(fact, low)} to {_shown(fact, high)}")
    return number


def _member(fact: Fact, value: Any, path: str) -> str:
    if isinstance(value, str) and value in fact.kind.members:
        return value
    near = nearest(str(value), fact.kind.members)
    raise BadFact(path, f"'{value}' is not a {fact.kind}", near or f"one of {', '.join(fact.kind.members)}", near)


def _number(fact: Fact, value: Any, path: str) -> int:
    if fact.kind == MONEY:
        amount = minor_units(value) if isinstance(value, str) else None
        return int(_is(amount is not None, amount, path, 'money as text: "100000.00"'))
    if fact.kind == DATE:
        return _day(value, path)
    whole = isinstance(value, int) and not isinstance(value, bool)
    return int(_is(whole, value, path, f"a whole number of {fact.kind}"))


def _day(value: Any, path: str) -> int:
    try:
        return (value if type(value) is date else date.fromisoformat(value)).toordinal()
    except (TypeError, ValueError):
        raise BadFact(path, f"'{path}' is not a date: {value}", '"2026-05-12"') from None


def _is(right: bool, value: Any, path: str, instead: str) -> Any:
    if not right:
        raise BadFact(path, f"'{path}' cannot be read", instead)
    return value


def _shown(fact: Fact, bound: int | None) -> str:
    if bound is None:
        return "…"
    if fact.kind == DATE:
        return date.fromordinal(bound).isoformat()
    return f"{bound // 100}.{bound % 100:02d}" if fact.kind == MONEY else str(bound)
