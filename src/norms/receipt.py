"""A receipt of a judgement: the law by its hash, the engine, the facts, every answer and the whole trace; it is made again from it.

A receipt is plain JSON in one canonical form, so that two are the same when their bytes are. Its trace holds the value of every
node of the graph in the order of the program: one sign a value, `t` true, `f` false, `?` not known, `-` not applicable, and `=`
for another, which stands in `values`; `items` holds the same for each item of each list.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from norms import graph
from norms.canonical import canonical, digest, written
from norms.engine import ENGINE
from norms.errors import NormError
from norms.kinds import DATE, MONEY, Kind
from norms.states import NOT_APPLICABLE, Listed

if TYPE_CHECKING:
    from norms.judgement import Judgement
    from norms.law import Law

FORM = 1
"""Of the receipt itself; an unknown one is not read."""
SIGNS: tuple[tuple[object, str], ...] = ((True, "t"), (False, "f"), (None, "?"), (NOT_APPLICABLE, "-"))
HASH = "hash"


class Unreadable(ValueError):
    """What was given is no receipt of a form that is known here; the sentence says why."""


@dataclass(frozen=True)
class Replay:
    """What came of judging again. `differences`: what is not as the receipt says, a sentence each. `notes`: said besides."""

    differences: tuple[str, ...]
    notes: tuple[str, ...] = ()

    @property
    def reproduced(self) -> bool:
        """Bit for bit."""
        return not self.differences


def receipt(judgement: Judgement) -> dict[str, Any]:
    """The receipt, with a hash over all of it."""
    law, rules = judgement.book.law, rules_of(judgement)
    content = {
        "form": FORM, "engine": ENGINE, "law": law.hash, "calendar": calendar_hash(law),
        "law_day": judgement.book.day.isoformat(), "today": judgement.today.isoformat(), "rules": rules,
        "facts": {name: _plain(law, name, value) for name, value in judgement.facts.values.items()},
        "answers": {name: [_outer(each(name)) for each in (judgement.value, judgement.excepted)] for name in rules},
        "trace": _trace(judgement),
    }  # fmt: skip
    return {**content, HASH: digest(content)}


def rules_of(judgement: Judgement) -> list[str]:
    """The rules that were asked, in their order."""
    return [root.rule for root in judgement.program.roots if isinstance(root, graph.Call)]


@lru_cache(maxsize=8)
def calendar_hash(law: Law) -> str:
    """SHA-256 of the calendar as read, words included. It is counted once for a law."""
    return digest(canonical(law.calendar))


def check(found: Mapping[str, Any]) -> None:
    """Raises `Unreadable` for what is no receipt, or was changed after it was made: its own hash does not fit."""
    if not isinstance(found, Mapping) or found.get("form") != FORM or HASH not in found:
        raise Unreadable(f"this is no receipt of form {FORM}")
    if digest({key: part for key, part in found.items() if key != HASH}) != found[HASH]:
        raise Unreadable("the receipt was changed after it was made: its own hash does not fit")


def replay(law: Law, found: Mapping[str, Any]) -> Replay:
    """Judge again under `law`, and compare byte for byte. Raises `Unreadable`."""
    check(found)
    notes = () if found["engine"] == ENGINE else (f"it was made by the engine {found['engine']}; this is {ENGINE}",)
    if law.hash != found["law"]:
        return Replay((f"the law is another one: the receipt names {found['law']}, this is {law.hash}",), notes)
    if calendar_hash(law) != found["calendar"]:
        return Replay(("the calendar is another one than the receipt names",), notes)
    try:
        book = law.on(date.fromisoformat(found["law_day"]))
        again = book.judge(found["rules"], found["facts"], date.fromisoformat(found["today"]))
    except NormError as error:
        return Replay((f"it cannot be judged again: {error}",), notes)
    return Replay(tuple(_differences(again, found)), notes)


def _differences(again: Judgement, found: Mapping[str, Any]) -> list[str]:
    made = receipt(again)
    lines = [
        f"{_named(again, name)} comes to {made['answers'][name]}, the receipt says {found['answers'].get(name)}"
        for name in made["answers"] if made["answers"][name] != found["answers"].get(name)
    ]  # fmt: skip
    if made["trace"] != found["trace"]:
        lines.append(f"the trace differs, first at {_first_difference(again, made['trace'], found['trace'])}")
    own = {HASH, "engine"}
    rest = [key for key in made if key not in {*own, "answers", "trace"} and made[key] != found.get(key)]
    lines += [f"{key} differs" for key in [*rest, *(key for key in found if key not in made)]]
    if not lines and written(_without(made, own)) != written(_without(found, own)):
        lines.append("the receipts are not the same bytes")
    return lines


def _without(found: Mapping[str, Any], keys: set[str]) -> dict[str, Any]:
    return {key: part for key, part in found.items() if key not in keys}


def _first_difference(again: Judgement, made: Mapping[str, Any], found: Mapping[str, Any]) -> str:
    """The rule whose text or whose exceptions first come to something else, or the place in the trace."""
    ours, theirs = _values(made), _values(found)
    for node, slot in again.program.index.items():
        if isinstance(node, (graph.Call, graph.Said)) and ours[slot : slot + 1] != theirs[slot : slot + 1]:
            return _named(again, node.rule)
    return "what no rule names: a fact, an amount or an item of a list"


def _values(trace: Mapping[str, Any]) -> list[Any]:
    """The signs, each other value in the place of its sign."""
    others = iter(trace.get("values", ()))
    return [next(others, None) if sign == "=" else sign for sign in str(trace.get("marks", ""))]


def _named(again: Judgement, name: str) -> str:
    rule = again.book.last_text(name)
    return f"{rule.act}/{rule.article} {name}"


def _trace(judgement: Judgement) -> dict[str, Any]:
    program, trace = judgement.program, judgement.trace
    lists = sorted(program.items.values())
    outer = trace[: lists[0]] if lists else trace
    return {**_packed(outer), "items": [[_packed(item) for item in trace[at]] for at in lists]}


def _packed(values: Sequence[Any]) -> dict[str, Any]:
    signs = [_sign(value) for value in values]
    others = [value for value, sign in zip(values, signs, strict=True) if sign == "="]
    return {"marks": "".join(signs), "values": others}


def _sign(value: Any) -> str:
    return next((sign for known, sign in SIGNS if value is known), "=")


def _outer(value: Any) -> Any:
    """An answer as plain JSON."""
    if isinstance(value, date):
        return value.isoformat()
    return "n/a" if value is NOT_APPLICABLE else value


def _plain(law: Law, name: str, value: Any) -> Any:
    """A fact as it may be given."""
    fact = law.facts[name]
    if isinstance(value, Listed):
        kinds = {key: each.kind for key, each in law.entities[fact.of].items()}
        items = [{key: _given(part, kinds[key]) for key, part in item.items()} for item in value.items]
        return {"complete": value.complete, "items": items}
    return _given(value, fact.kind)


def _given(value: Any, kind: Kind) -> Any:
    if value is NOT_APPLICABLE:
        return "n/a"
    if isinstance(value, bool) or not isinstance(value, int):
        return value
    if kind == MONEY:
        return f"{value // 100}.{value % 100:02d}"
    return date.fromordinal(value).isoformat() if kind == DATE else value
