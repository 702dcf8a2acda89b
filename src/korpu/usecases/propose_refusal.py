"""Propose not to grant: from the closed list, with reasons, for a second officer to approve.

For a person: no refusal without a lawful reason that the facts carry, read by two officers. Refuses: an article outside the closed
list, one that the facts do not carry or whose exceptions are not known, reasons that are empty or cannot be printed, a closed
case. Leaves an event; reasons are sealed.
"""

import datetime as dt
from collections.abc import Sequence

from django.utils import timezone

from korpu.access.actors import Desk
from korpu.access.purposes import Purpose
from korpu.cases.actions import Act, happen
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind, State
from korpu.law.finding import Finding
from korpu.store.zones import enter
from korpu.usecases.at_hand import all_seen, at_hand
from korpu.usecases.case_facts import finding_of
from korpu.usecases.issue_letter import try_letter
from korpu.usecases.read_case import open_case
from korpu.usecases.refusals import Incomplete, NotFromTheList, NotNow
from korpu.usecases.sealing import seal_words


def propose_refusal(
    desk: Desk, number: str, outcome: str, articles: Sequence[str], reasons: str, now: dt.datetime
) -> CaseNow:
    """``outcome``: ``refuse`` with sub-articles of the closed list, or ``no_ground`` with none."""
    if not reasons.strip():
        raise Incomplete(("reasons",))
    opened = open_case(desk, number, now, Purpose.DECIDE)
    all_seen(desk, opened.now)
    finding = finding_of(opened, now)
    lawful(finding, outcome, articles)
    try_letter(opened, finding, outcome, articles, reasons, timezone.localdate(now))
    sealed = seal_words(desk, number, "proposed", {"reasons": reasons})
    with enter(desk.zone, office=desk.office) as alias:
        case = at_hand(desk, number)
        if not case.open or case.state == State.AWAITING_APPROVAL:
            raise NotNow("propose")
        body = {"outcome": outcome, "articles": list(articles)}
        happen(alias, desk.zone, case, Act(Kind.PROPOSED, desk.actor, "decide", now, body, sealed))
        return case


def lawful(finding: Finding, outcome: str, articles: Sequence[str]) -> None:
    """Raises `NotFromTheList` unless the facts carry this refusal now; `NotNow` where the law knows no refusal at all."""
    if finding.service.automatic:
        raise NotNow("propose", "the law names no ground of refusal")
    if outcome == "no_ground":
        if finding.outcome != "no_ground":
            raise NotFromTheList(finding.service.article, "a ground may hold")
        return
    if outcome not in ("refuse", "cancel") or not articles:
        raise Incomplete(("articles",))
    points = {point.article: point for point in finding.refusals}
    for article in articles:
        if article not in points:
            raise NotFromTheList(article, "not in the closed list")
        if points[article].holds is not True:
            raise NotFromTheList(article, "not known" if points[article].holds is None else "does not hold")
