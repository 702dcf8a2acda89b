"""Texts kept by their hash: acts, calendars and editions of services, so that what was decided can be judged again for ever."""

import json
from collections.abc import Callable, Mapping
from functools import lru_cache

import norms
from korpu.kernel.canonical import canonical
from korpu.law.country import Country
from korpu.law.library import library_of
from korpu.law.texts import LawTexts
from norms.receipt import calendar_hash

Texts = Callable[[str], str | None]
"""Hash → the text that was kept under it; None where there is none."""
LAW, CALENDAR = "law", "calendar"


class OtherText(ValueError):
    """A text that does not come to the hash under which it was kept."""


def law_text(texts: LawTexts) -> str:
    """All files of the acts as one canonical text."""
    return canonical({"files": dict(texts.files)}).decode()


def texts_to_keep(found: Country) -> dict[tuple[str, str], str]:
    """(kind, hash) → text of the law and of its calendar. Raises `OtherText` when they do not come to what was loaded."""
    texts = library_of(found).texts
    kept = {(LAW, found.law.hash): law_text(texts), (CALENDAR, calendar_hash(found.law)): texts.calendar}
    law_of(found.law.hash, calendar_hash(found.law), {digest: text for (_kind, digest), text in kept.items()}.get)
    return kept


def current(found: Country) -> Mapping[str, str]:
    """What the country package itself holds: its law, its calendar, the editions of today."""
    editions = {digest: found.edition_text(service) for digest, service in found.editions.items()}
    return {**{digest: text for (_kind, digest), text in texts_to_keep(found).items()}, **editions}


def law_of(digest: str, calendar: str, texts: Texts) -> norms.Law:
    """The law with these hashes, from what was kept. Raises `KeyError` for a text that was not, `OtherText`, `norms.NormError`."""
    said, days = texts(digest), texts(calendar)
    if said is None or days is None:
        raise KeyError(digest if said is None else calendar)
    law = _loaded(said, days)
    if (law.hash, calendar_hash(law)) != (digest, calendar):
        raise OtherText(f"the text kept as {digest} comes to {law.hash}, its calendar to {calendar_hash(law)}")
    return law


@lru_cache(maxsize=4)
def _loaded(said: str, days: str) -> norms.Law:
    return norms.load([], norms.Calendar.read(days), json.loads(said)["files"])
