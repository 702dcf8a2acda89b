"""What a draft would change, reckoned over invented people: the answer to a question, as JSON.

``{"wrong": {line, article, what, instead}}`` for a text that is no draft, the last two by language. Else, growing while it is
worked on: ``people``, ``day``, ``changes`` (see `_change`), ``matters`` (each a matter's effect on all and by each grouping, as
`korpu.law.impact` says it) and ``proof`` (see `korpu.oversight.proofs`). It runs in a process that has no key of any zone; the
text is read there and never run.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

import norms
from korpu.blueprints.matter import Matter
from korpu.law.country import Country, country
from korpu.law.drafts import begins_on, changed_names, drafted
from korpu.law.impact import changed_matters
from korpu.law.people import Shares
from korpu.law.refusals import in_languages
from korpu.oversight.counting import effects
from korpu.oversight.proofs import proofs
from norms.proof.somebody import told

BY = ("ground", "nationality", "sex", "employer_size")
"""What people are grouped by, one at a time."""
WHOLE, COUNTED = 1000, 700
"""Per mille: all of it, and the part in which people are counted; the rest is for the proofs."""
Tell = Callable[[int, dict[str, Any]], None]


def reckon(text: str, people: int, seconds: float, tell: Tell) -> dict[str, Any]:
    """The whole answer; ``tell`` hears the progress, per mille, and the answer so far. ``seconds``: for the proofs."""
    found = country()
    try:
        law = drafted(found, text)
    except norms.NormError as wrong:
        return {"wrong": _wrong(wrong)}
    day = begins_on(found, law) or found.law.known_on
    answer: dict[str, Any] = {
        "people": people,
        "day": day.isoformat(),
        "changes": [_change(found.law, law, name, day) for name in sorted(changed_names(found, law))],
        "matters": [],
    }
    tell(0, answer)
    touched = changed_matters(found, law, day)
    _count(found, law, touched, day, answer, tell)
    for share, proof in proofs(found, law, text, touched, day, seconds):
        answer["proof"] = proof
        tell(COUNTED + int((WHOLE - COUNTED) * share), answer)
    return answer


def _wrong(wrong: norms.NormError) -> dict[str, Any]:
    what, instead = (in_languages(text) for text in (wrong.what, wrong.instead))
    return {"line": wrong.line, "article": wrong.article, "what": what, "instead": instead}


def _count(
    found: Country, law: norms.Law, touched: Sequence[Matter], day: dt.date, answer: dict[str, Any], tell: Tell
) -> None:
    """Who gains and who loses, matter by matter."""
    people, names = answer["people"], Shares.of(found).told.get("words", {})
    for at, matter in enumerate(touched):

        def counted(done: int, at: int = at) -> None:
            tell(int(COUNTED * (at + min(1.0, done / people)) / len(touched)), answer)

        for by, effect in zip(BY, effects(found, law, matter, people, BY, day, counted), strict=True):
            _add(answer["matters"], effect.plain(), by, names.get(by, {}))
        counted(people)


def _add(matters: list[dict[str, Any]], effect: dict[str, Any], by: str, names: dict[str, Any]) -> None:
    """Another grouping of a matter's effect; the effect on all is the same in each. ``names``: words for its groups."""
    if not matters or matters[-1]["matter"] != effect["matter"]:
        matters.append({name: effect[name] for name in ("matter", "title", "all")} | {"by": []})
    groups = [{"value": group["key"][by], "words": names.get(group["key"][by]), **group} for group in effect["groups"]]
    matters[-1]["by"].append({"column": by, "groups": groups})


def _change(old: norms.Law, new: norms.Law, name: str, day: dt.date) -> dict[str, Any]:
    """``name``, ``kind`` (rule, value or table), ``article``, ``words`` and, of a value, ``before`` and ``after``."""
    if name in new.versions:
        rule, gone = new.on(day).last_text(name), name not in new.on(day).rules
        return {"name": name, "kind": "rule", "article": rule.article, "words": vars(rule.words), "gone": gone}
    dated = new.values.get(name)
    if dated is None:
        return {"name": name, "kind": "table", "article": "", "words": vars(new.tables[name].words)}
    rows = [law.on(day).row(name) if name in law.values else None for law in (old, new)]
    before, after = (told(dated.kind, row.value) if row else None for row in rows)
    said = {"words": vars(dated.words), "unit": dated.kind.name, "before": before, "after": after}
    return {"name": name, "kind": "value", "article": "", **said}
