"""Begin, read, save and drop a draft: what is typed is kept, sealed, for 30 days after the last save.

For a person: come back on any device with the code. Refuses: an older version written over a newer one (both are shown), a draft
that has expired. Leaves one row in the case zone, under the person's key; the portal keeps no list.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.db import IntegrityError
from django.db.models import Max

from korpu.access.actors import Present
from korpu.applications.models import Draft
from korpu.blueprints.service import Service
from korpu.kernel.ids import new_salt, owned_id
from korpu.law.country import country
from korpu.services.queries import pinned
from korpu.store.reading import read, take
from korpu.store.zones import enter
from korpu.usecases.attach_paper import remove_files, take_papers
from korpu.usecases.refusals import Expired, Stale
from korpu.usecases.sealing import open_json, place, seal_json

KEPT_DAYS = 30
MINE = "filer = $1 and expires_at > $2 and "
"""A person's draft that has not expired, by what follows."""
BY = {"id": f"{MINE} id = $3", "place": f"{MINE} place = $3"}
WAITING = """array(
    select distinct paper from documents_upload waits where waits.application_id = applications_draft.id and waits.office is null
)"""
"""Keys of the evidence for which papers wait to be sent with it."""
TURNS = 5
"""How often a place is looked for when somebody begins several drafts at the same moment."""


@dataclass
class Typed:
    """A draft in the clear: its row, what was typed, and the service as it was when the draft was begun.

    ``papers``: keys of the evidence for which papers waited when it was opened; None where nobody looked.
    """

    row: Draft
    answers: dict[str, Any]
    service: Service
    papers: set[str] | None = None

    @property
    def version(self) -> int:
        """How often it was saved."""
        return int(self.row.version)


def begin_draft(person: Present, service: str, language: str, answers: dict[str, Any], now: dt.datetime) -> Draft:
    """A new draft under the edition of today."""
    chosen, salt = country().services[service], new_salt()
    draft = Draft.new(
        salt=salt, person=person.pseudonym, filer=person.pseudonym, envelope=person.envelope,
        service=service, edition=chosen.edition, edition_hash=country().edition_hash(chosen), language=language,
        answers=_seal(person, owned_id(person.pseudonym, salt), answers),
        saved_at=now, expires_at=now + dt.timedelta(days=KEPT_DAYS),
    )  # fmt: skip
    return _put(person, draft)


def _put(person: Present, draft: Draft) -> Draft:
    """At the next free place of the person's list."""
    for turn in range(1, TURNS + 1):
        try:
            with enter(person.zone, keys=person.key):
                last = Draft.objects.filter(filer=person.pseudonym).aggregate(last=Max("place"))["last"]
                draft.place = (last or 0) + 1
                draft.add()
                break
        except IntegrityError:  # another one took this place a moment ago
            if turn == TURNS:
                raise
    return draft


def my_drafts(person: Present, now: dt.datetime) -> list[Draft]:
    """The person's drafts, the newest save first."""
    with enter(person.zone, keys=person.key):
        return list(Draft.objects.filter(filer=person.pseudonym, expires_at__gt=now).order_by("-saved_at"))


def my_draft(person: Present, now: dt.datetime, **which: Any) -> Typed:
    """The person's draft with this ``id``, or at this ``place`` of their list. Raises `Expired` when there is none any more."""
    ((column, value),) = which.items()
    with enter(person.zone, keys=person.key) as alias:
        found = read(Draft, alias, BY[column], [person.pseudonym, now, value], more=[WAITING])
    if not found:
        raise Expired
    ((draft, papers),) = found
    return Typed(draft, _opened(person, draft), _edition(person, draft), set(papers))


def take_draft(alias: str, person: Present, version: int, now: dt.datetime, **which: Any) -> Typed | None:
    """The same, forgotten when the act's own transaction ends well. None unless this ``version`` is still what is kept."""
    ((column, value),) = which.items()
    found = take(Draft, alias, f"{BY[column]} and version = $4", [person.pseudonym, now, value, version])
    return next((Typed(draft, _opened(person, draft), pinned(draft.edition_hash)) for draft in found), None)


def _opened(person: Present, draft: Draft) -> dict[str, Any]:
    at = place(person.zone, draft.id, "draft", "answers")
    answers: dict[str, Any] = open_json(person, draft.envelope, at, draft.answers)
    return answers


def save_draft(person: Present, draft: Draft, version: int, answers: dict[str, Any], now: dt.datetime) -> int:
    """Keep ``answers`` over the version they were typed on; the new version. Raises `Stale` with what is kept instead."""
    sealed = _seal(person, draft.id, answers)
    with enter(person.zone, keys=person.key):
        kept = Draft.objects.filter(id=draft.id, version=version).update(
            answers=sealed, version=version + 1, saved_at=now, expires_at=now + dt.timedelta(days=KEPT_DAYS)
        )
    if not kept:
        newer = overtaken(person, draft, now)
        if isinstance(newer, Stale) and newer.kept == answers:
            return newer.version  # the same typing came twice: a device sends again what it has no answer to
        raise newer
    return version + 1


def overtaken(person: Present, draft: Draft, now: dt.datetime) -> Stale | Expired:
    """Why a version of a draft is not the present one any more."""
    with enter(person.zone, keys=person.key):
        newer = Draft.objects.filter(id=draft.id).first()
    if newer is None:
        return Expired()
    return Expired() if newer.expires_at <= now else Stale(_opened(person, newer), newer.version)


def drop_draft(person: Present, draft: Draft) -> None:
    """Forget a draft and its papers, now; nothing when it was sent a moment ago."""
    with enter(person.zone, keys=person.key) as alias:
        gone, _ = Draft.objects.filter(id=draft.id).delete()  # first, as whoever sends it does
        papers = take_papers(alias, draft.id) if gone else []
    remove_files(name for paper in papers for name in (paper.cleaned, paper.original))


def _edition(person: Present, draft: Draft) -> Service:
    """The zone is asked only for an edition that is not the one of today."""
    if found := country().editions.get(draft.edition_hash):
        return found
    with enter(person.zone, keys=person.key):
        return pinned(draft.edition_hash)


def _seal(person: Present, draft_id: Any, answers: dict[str, Any]) -> bytes:
    return seal_json(person, person.envelope, place(person.zone, draft_id, "draft", "answers"), answers)
