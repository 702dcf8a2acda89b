"""List cases as staff: narrowed and ordered as the officer likes, page by page, with counts beside each way of narrowing.

For a person: what is due first is worked on first; being listed is a look that they see, once a person, officer and day. Refuses:
cases of another office, which are as if they did not exist. Leaves access rows. However many cases there are, a page reads the
rows it shows and no more, and a count stops at `MOST`.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Self
from uuid import UUID

from django.utils import timezone

from korpu.access.actors import Desk
from korpu.access.purposes import Purpose
from korpu.audit.actions import note_looks
from korpu.cases.actions import key_of
from korpu.cases.models import BY_DUE_DAY, BY_FILING, CaseNow
from korpu.cases.stretches import Stretch, page
from korpu.cases.stretches import counts as counts_of
from korpu.cases.terms import AFTERWARDS, STEPS_OF_HAND
from korpu.store.zones import enter

LISTED = ["name", "number", "service", "due day"]
PAGE, MOST = 50, 1000
"""Cases a page; the most that is counted: what is more is said as «1000+»."""
ORDERS = {"due": BY_DUE_DAY, "filed": BY_FILING}
DUE_DAYS = ("unknown", "late", "today", "week", "later")
ONE_WEEK = dt.timedelta(days=7)


@dataclass(frozen=True)
class View:
    """How an officer looks at the list. Empty: not narrowed. ``hand`` and ``step`` exclude each other; ``due`` needs order ``due``.

    ``whose``: ``mine`` for cases on the officer's own desk.
    """

    service: str = ""
    hand: str = ""
    step: str = ""
    due: str = ""
    whose: str = ""
    order: str = "due"

    @classmethod
    def of(cls, told: Mapping[str, str], services: Mapping[str, Any]) -> Self:
        """From an address or an account; a word that is none is passed over."""
        known = {
            "service": services, "hand": STEPS_OF_HAND, "due": DUE_DAYS, "whose": ("mine",), "order": ORDERS,
            "step": (*(step for steps in STEPS_OF_HAND.values() for step in steps), *AFTERWARDS),
        }  # fmt: skip
        said = {name: told[name] for name, words in known.items() if told.get(name) in words}
        return cls().but(**said)

    def but(self, **changed: str) -> Self:
        """The same with something changed, and with what that excludes taken away."""
        without = {"hand": ("step",), "step": ("hand",), "order": ("due",) if changed.get("order") == "filed" else ()}
        cleared = {name: "" for word in changed if changed[word] for name in without.get(word, ())}
        made = replace(self, **{**cleared, **changed})
        return replace(made, order="due") if made.due else made

    @property
    def plain(self) -> dict[str, str]:
        """What differs from the plain list, as an address or an account keeps it."""
        return {name: word for name, word in vars(self).items() if word != getattr(View, name)}

    @property
    def steps(self) -> tuple[str, ...]:
        """Next steps that the view is narrowed to; none: any."""
        return (self.step,) if self.step else STEPS_OF_HAND.get(self.hand, ())


@dataclass(frozen=True)
class Listed:
    """A page of cases. ``before`` and ``after`` are the places where the next pages begin, empty where there is none."""

    rows: list[CaseNow]
    before: str
    after: str
    counts: list[int]


def list_cases(
    desk: Desk, view: View, now: dt.datetime, purpose: Purpose, counted: list[View], *, after: str = "", before: str = "",
) -> Listed:  # fmt: skip
    """A page of the office's cases, and how many each of ``counted`` would list (`MOST` + 1: more than that)."""
    today, order = timezone.localdate(now), ORDERS[view.order]
    place = _read_place(before or after, order)
    back = bool(before and place)
    with enter(desk.zone, office=desk.office) as alias:
        rows = page(alias, _stretches(desk, view, today), order, place, back, PAGE + 1)
        counts = counts_of(alias, [_stretches(desk, each, today) for each in counted], MOST + 1)
        shown = rows[:PAGE][::-1] if back else rows[:PAGE]
        note_looks(
            alias, [key_of(row) for row in shown],
            officer=desk.number, act="list", purpose=purpose, fields=LISTED, at=now, day=today,
        )  # fmt: skip
    more = len(rows) > PAGE
    earlier, further = (more, True) if back else (bool(place), more)
    return Listed(
        shown,
        _place(shown[0], order) if shown and earlier else "",
        _place(shown[-1], order) if shown and further else "",
        counts,
    )


def _stretches(desk: Desk, view: View, today: dt.date) -> list[Stretch]:
    """The view's cases, a stretch a step. A step after the decision names its stretch alone."""
    cases = Stretch(("office = %s",), (desk.office,))
    if view.step not in AFTERWARDS:
        cases = cases.but("open")
    if view.due:
        cases = _due(cases, view.due, today)
    if view.service:
        cases = cases.but("service = %s", view.service)
    if view.whose:
        cases = cases.but("assignee = %s", desk.number)
    return [cases.but("next_act = %s", step) for step in view.steps] or [cases]


def _due(cases: Stretch, due: str, today: dt.date) -> Stretch:
    unknown, week = CaseNow.BEFORE_ALL, today + ONE_WEEK
    return {
        "unknown": cases.but("listed_on = %s", unknown),
        "late": cases.but("listed_on > %s", unknown).but("listed_on < %s", today),
        "today": cases.but("listed_on = %s", today),
        "week": cases.but("listed_on > %s", today).but("listed_on <= %s", week),
        "later": cases.but("listed_on > %s", week),
    }[due]


def _place(row: CaseNow, order: tuple[str, ...]) -> str:
    """Where a row stands in the order, as an address holds it. It says nothing about the person."""
    return "~".join(getattr(row, name).isoformat() if name != "id" else str(row.id) for name in order)


def _read_place(place: str, order: tuple[str, ...]) -> list[Any]:
    """What `_place` wrote; nothing for anything else."""
    readers: dict[str, Callable[[str], Any]] = {
        "listed_on": dt.date.fromisoformat,
        "filed_at": dt.datetime.fromisoformat,
        "id": UUID,
    }
    words = place.split("~")
    try:
        values = [readers[name](word) for name, word in zip(order, words, strict=True)]
    except ValueError:
        return []
    return values if all(each.tzinfo for each in values if isinstance(each, dt.datetime)) else []
