"""What stands beside and above the work-list: ways of narrowing with counts, orders, and groups of cases by lawful day."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.cases.models import CaseNow
from korpu.cases.terms import AFTERWARDS, STEPS_OF_HAND
from korpu.casework.saying import act_words, asked_for, by_day, counted, language, left, opinion_tag, said
from korpu.law.country import country
from korpu.ui import parts, speech
from korpu.ui.clock import strip
from korpu.usecases.list_cases import ONE_WEEK, View

Address = Callable[[View], str]


@dataclass(frozen=True)
class Option:
    """One way of narrowing: its words, the view it leads to, and whether the list is narrowed by it now."""

    words: str
    view: View
    current: bool


@dataclass(frozen=True)
class Group:
    """Ways of narrowing of one kind."""

    heading: str
    options: list[Option]

    def shown(self, view: View, counts: Mapping[View, int], address: Address) -> parts.FilterGroup:
        """As the page shows them; a count of nothing stays, so that nothing moves under the hand."""
        return parts.FilterGroup(self.heading, [
            parts.Link(each.words, address(each.view), current=each.current, count=counted(counts[each.view]))
            for each in self.options
        ])  # fmt: skip


def filters(view: View) -> list[Group]:
    """Each narrows what is narrowed already; choosing another of the same kind replaces it."""
    hands = dict.fromkeys(STEPS_OF_HAND, "")
    steps = [step for each in STEPS_OF_HAND.values() for step in each]
    services = {key: said(service.short) for key, service in country().services.items()}
    return [
        _group(_("By day"), view, "due", {"": _("All open cases"), **due_words()}),
        _group(_("On whose desk"), view, "whose", {"": _("Anybody's"), "mine": _("Mine")}),
        _group(_("In whose hand"), view, "hand", {"": _("Anybody's"), **{hand: hand_words(hand) for hand in hands}}),
        _group(_("What is next"), view, "step", {"": _("Anything"), **{each: act_words(each) for each in (*steps, *AFTERWARDS)}}),
        _group(_("By service"), view, "service", {"": _("All services"), **services}),
    ]  # fmt: skip


def _group(heading: str, view: View, kind: str, words: Mapping[str, str]) -> Group:
    now = getattr(view, kind)
    return Group(heading, [Option(text, view.but(**{kind: word}), word == now) for word, text in words.items()])


def hand_words(hand: str) -> str:
    """Who has a case."""
    return {
        "officer": _("An officer's"),
        "approver": _("A second officer's"),
        "person": _("The person's"),
        "body": _("Another body's"),
        "nobody": _("Nobody's"),
    }[hand]


def due_words() -> dict[str, str]:
    """Groups of cases by their lawful day, in the list's order."""
    return {
        "unknown": _("Day not known"), "late": _("Past the lawful day"), "today": _("Due today"),
        "week": _("Within seven days"), "later": _("Later"),
    }  # fmt: skip


def orders(view: View, address: Address) -> list[parts.Link]:
    """Ways of ordering."""
    words = {"due": _("What is due first"), "filed": _("What was filed first")}
    return [parts.Link(text, address(view.but(order=word)), current=view.order == word) for word, text in words.items()]


class Common:
    """What many rows have in common: said once a page, in the officer's language."""

    def __init__(self, today: dt.date) -> None:
        self.today = today
        self.service, self.step = cache(asked_for), cache(act_words)
        self.days = cache(self._days)

    def _days(self, due: dt.date | None, earliest: dt.date | None) -> tuple[str, str]:
        """The lawful day, and the working days that remain."""
        spoken = language()
        return (
            speech.capital(by_day(due, earliest, self.today), spoken),
            speech.capital(left(due, self.today), spoken),
        )


def grouped(rows: list[CaseNow], today: dt.date) -> list[parts.WorkGroup]:
    """Cases that are due together; their order stays."""
    groups: dict[str, list[parts.WorkRow]] = {}
    address = reverse("case", args=[rows[0].number]).replace(rows[0].number, "{}") if rows else ""
    zone, common = timezone.get_current_timezone(), Common(today)
    for row in rows:
        shown = _row(row, address.format(row.number), row.filed_at.astimezone(zone).date(), common)
        groups.setdefault(_group_of(row.due_on, today), []).append(shown)
    words = due_words()
    return [
        parts.WorkGroup(words[key], each, "late" if key == "late" else "today" if key == "today" else "")
        for key, each in groups.items()
    ]


def _group_of(due: dt.date | None, today: dt.date) -> str:
    if due is None:
        return "unknown"
    if due < today:
        return "late"
    return "today" if due == today else "week" if due - today <= ONE_WEEK else "later"


def _row(row: CaseNow, address: str, filed: dt.date, common: Common) -> parts.WorkRow:
    return parts.WorkRow(
        row.number, address, *common.days(row.due_on, row.due_earliest), f"{row.surname} {row.given_names[:1]}.",
        common.service(row.service, row.request), _step(common.step(row.next_act), row.assignee),
        opinion_tag(row.standing, row.opinion_due_on), row.language,
        _strip(filed, row.due_on, common.today) if row.due_on and row.open else (),
    )  # fmt: skip


@lru_cache(maxsize=1024)
def _strip(filed: dt.date, due: dt.date, today: dt.date) -> Sequence[parts.StitchKind]:
    """Many cases share both days: their stitches are laid once."""
    return strip(filed, due, today, country().calendar.is_working)


def _step(step: str, assignee: str) -> str:
    return _("%(step)s (officer no. %(number)s)") % {"step": step, "number": assignee} if assignee else step
