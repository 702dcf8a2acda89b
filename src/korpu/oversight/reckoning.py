"""What a draft would change, reckoned over invented people: the answer to a question, as JSON.

``{"wrong": {line, article, what, instead}}`` for a text that is no draft. Else, growing while it is worked on: ``people``, ``day``,
``changes`` (see `_change`), ``matters`` (each a matter's effect on all and by each grouping, see `korpu.law.impact`).
It runs in a process that has no key of any zone; the text is read there and never run.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

import norms
from korpu.blueprints.matter import Matter
from korpu.law.country import country
from korpu.law.drafts import begins_on, changed_names, drafted
from korpu.law.impact import impact_of
from norms.book import Book
from norms.graph import Node
from norms.view import outer

BY = ("nationality", "sex", "ground", "employer_size")
"""What people are grouped by, one at a time."""
WHOLE = 1000
"""Per mille."""
Tell = Callable[[int, dict[str, Any]], None]


def reckon(text: str, people: int, tell: Tell) -> dict[str, Any]:
    """The whole answer; ``tell`` hears the progress, per mille, and the answer so far."""
    found = country()
    try:
        law = drafted(found, text)
    except norms.NormError as wrong:
        return {"wrong": {"line": wrong.line, "article": wrong.article, "what": wrong.what, "instead": wrong.instead}}
    names = changed_names(found, law)
    day = begins_on(found, law) or law.known_on
    answer: dict[str, Any] = {
        "people": people,
        "day": day.isoformat(),
        "changes": [_change(found.law, law, name, day) for name in sorted(names)],
        "matters": [],
    }
    tell(0, answer)
    touched = [matter for matter in found.matters.values() if _reached(found.law, law, matter, day) & names]
    for at, matter in enumerate(touched):
        for place, by in enumerate(BY):
            effect = impact_of(found, text, matter, people, (by,), day).plain()
            _add(answer["matters"], effect, by)
            tell(WHOLE * (at * len(BY) + place + 1) // (len(touched) * len(BY)), answer)
    return answer


def _add(matters: list[dict[str, Any]], effect: dict[str, Any], by: str) -> None:
    """Another grouping of a matter's effect; the effect on all is the same in each."""
    if not matters or matters[-1]["matter"] != effect["matter"]:
        matters.append({name: effect[name] for name in ("matter", "title", "people", "all")} | {"by": []})
    groups = [{"value": group["key"][by], **group} for group in effect["groups"]]
    matters[-1]["by"].append({"column": by, "groups": groups})


def _change(old: norms.Law, new: norms.Law, name: str, day: dt.date) -> dict[str, Any]:
    """``name``, ``kind`` (rule, value or table), ``article``, ``words`` and, of a value, ``before`` and ``after``."""
    if name in new.versions:
        rule = new.on(day).last_text(name)
        gone = name not in new.on(day).rules
        return {"name": name, "kind": "rule", "article": rule.article, "words": vars(rule.words), "gone": gone}
    dated = new.values.get(name)
    if dated is None:
        return {"name": name, "kind": "table", "article": "", "words": vars(new.tables[name].words)}
    rows = [law.on(day).row(name) if name in law.values else None for law in (old, new)]
    before, after = (outer(row.value, dated.kind) if row else None for row in rows)
    return {
        "name": name, "kind": "value", "article": "", "words": vars(dated.words), "unit": dated.kind.name,
        "before": _plain(before), "after": _plain(after),
    }  # fmt: skip


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, dt.date) else value


def _reached(old: norms.Law, new: norms.Law, matter: Matter, day: dt.date) -> set[str]:
    """Names of rules, values and tables on which a matter rests, before or after."""
    return {name for law in (old, new) for name in _below(law.on(day), matter.rules)}


def _below(book: Book, rules: Sequence[str]) -> set[str]:
    found: set[str] = set()
    seen: set[Node] = set()
    waiting: list[Node] = [book.root(rule) for rule in rules]
    while waiting:
        node = waiting.pop()
        if node in seen:
            continue
        seen.add(node)
        found |= {name for name in (getattr(node, "rule", ""), getattr(node, "name", "")) if name}
        waiting.extend(book.parts(node))
    return found
