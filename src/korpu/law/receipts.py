"""The receipt of a finding, and what comes of finding it again: from the kept texts of its own law, whatever the law is today."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

import norms
from korpu.law.country import Country, country
from korpu.law.editions import UnreadableEdition, edition_hash, service_of
from korpu.law.finding import Finding, amount, find
from korpu.law.kept import OtherText, Texts, law_of
from norms import receipt as judged
from norms.canonical import digest, written
from norms.receipt import HASH, Replay, Unreadable

FORM = 1
NOT_KEPT = "the text with the hash {} is kept nowhere that was looked"


def receipt_of(finding: Finding[Any], edition: str, grounds: Sequence[str] = ()) -> dict[str, Any]:
    """``edition``: hash of the definition that was used; ``grounds``: the rules that were claimed, where only some were."""
    content = {
        "form": FORM, "service": finding.service.id, "edition": edition, "request": finding.request,
        "grounds": list(grounds), "found": _found(finding), "judgement": judged.receipt(finding.judgement),
    }  # fmt: skip
    return {**content, HASH: digest(content)}


def _found(finding: Finding[Any]) -> dict[str, Any]:
    """What the finding tells, without the words: those follow from the law."""
    days = {"due_on": finding.due_on, "valid_until": finding.value(finding.service.valid_until)}
    return {
        "outcome": finding.outcome, "articles": list(finding.articles), "confidence": finding.confidence,
        "fee": None if finding.fee is None else amount(finding.fee), "missing": list(finding.missing),
        **{name: day.isoformat() if isinstance(day, dt.date) else None for name, day in days.items()},
    }  # fmt: skip


def check(found: Any) -> None:
    """Raises `Unreadable` for what is no receipt, or was changed after it was made."""
    if not isinstance(found, Mapping) or found.get("form") != FORM or "judgement" not in found:
        raise Unreadable("this is no receipt of a decision, or one of a form that is not known here")
    if digest({key: part for key, part in found.items() if key != HASH}) != found.get(HASH):
        raise Unreadable("the receipt was changed after it was made: its own hash does not fit")
    judged.check(found["judgement"])


def replay(found: Mapping[str, Any], texts: Texts) -> Replay:
    """Find again, from the texts kept under the receipt's own hashes, and compare byte for byte. Raises `Unreadable`."""
    check(found)
    inner = found["judgement"]
    try:
        law = law_of(inner["law"], inner["calendar"], texts)
    except KeyError as missing:
        return Replay((NOT_KEPT.format(missing.args[0]),))
    except (OtherText, norms.NormError) as wrong:
        return Replay((f"the kept text of the law cannot be used: {wrong}",))
    again = judged.replay(law, inner)
    if not again.reproduced:
        return again
    return Replay(tuple(_differences(law, found, texts)), again.notes)


def _differences(law: norms.Law, found: Mapping[str, Any], texts: Texts) -> list[str]:
    text = texts(found["edition"])
    if text is None:
        return [NOT_KEPT.format(found["edition"])]
    if edition_hash(text) != found["edition"]:
        return [f"the text kept as {found['edition']} comes to {edition_hash(text)}"]
    try:
        finding = _again(law, found, text)
    except (UnreadableEdition, norms.NormError, KeyError) as wrong:
        return [f"it cannot be found again: {wrong}"]
    return _compared(receipt_of(finding, found["edition"], found["grounds"]), found)


def _again(law: norms.Law, found: Mapping[str, Any], text: str) -> Finding[Any]:
    inner, ours = found["judgement"], Country(country().declared, law, law.calendar)
    return find(
        service_of(text), inner["facts"], today=dt.date.fromisoformat(inner["today"]),
        law_day=dt.date.fromisoformat(inner["law_day"]), grounds=found["grounds"], found=ours,
    )  # fmt: skip


def _compared(made: Mapping[str, Any], found: Mapping[str, Any]) -> list[str]:
    """Engines may differ by name: that was said already."""
    ours, theirs = _bare(made), _bare(found)
    lines = [
        f"{key} comes to {ours['found'][key]}, the receipt says {theirs['found'].get(key)}"
        for key in ours["found"] if ours["found"][key] != theirs["found"].get(key)
    ]  # fmt: skip
    lines += [
        f"{key} differs"
        for key in dict.fromkeys((*ours, *theirs))
        if key != "found" and ours.get(key) != theirs.get(key)
    ]
    return lines or ([] if written(ours) == written(theirs) else ["the receipts are not the same bytes"])


def _bare(found: Mapping[str, Any]) -> dict[str, Any]:
    inner = {key: part for key, part in found["judgement"].items() if key not in (HASH, "engine")}
    return {**{key: part for key, part in found.items() if key != HASH}, "judgement": inner}
