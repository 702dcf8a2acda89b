"""What an officer may do after a decision: collect, hear of a host who withdrew, end what was granted with a second officer."""

import datetime as dt
from typing import Any

from django.utils.translation import gettext as _

from korpu.access.actors import Desk
from korpu.blueprints.afterwards import Host
from korpu.cases.terms import State
from korpu.casework.saying import by_day, said
from korpu.casework.showing import cite
from korpu.law.country import country
from korpu.law.finding import Finding
from korpu.ui.parts import Cite
from korpu.usecases.case_facts import ending_of
from korpu.usecases.read_case import OpenCase


def after(case: OpenCase, finding: Finding, desk: Desk, now: dt.datetime, today: dt.date) -> dict[str, Any]:
    """The context of ``after.html``; each part is empty where it does not apply."""
    service, standing = country().services[case.row.service], case.now.standing
    runs = case.now.state == State.GRANTED
    complaint = service.appeal and not case.now.open and case.now.state != State.WITHDRAWN
    return {
        "pay_by": _until(case.now.pay_by, today) if case.now.pay_by else "",
        "waived": cite(standing["waived"]) if standing["waived"] else None,
        "host": _host(case, service.host, finding, today),
        "accept": case.now.next_act == "accept_dwelling",
        "cancel": _holding(case, now) if runs and not standing["ending"] else [],
        "ending": _proposed(case, desk) if standing["ending"] else None,
        "complaint": cite(service.appeal.article) if complaint and service.appeal else None,
    }


def _until(day: dt.date, today: dt.date) -> str:
    return by_day(day, None, today)


def _host(case: OpenCase, host: Host | None, finding: Finding, today: dt.date) -> dict[str, Any] | None:
    """Whether a host may be heard of, or until when another dwelling document is due."""
    until = case.now.standing["host_until"]
    if host is None or not (case.now.open or case.now.state == State.GRANTED):
        return None
    if until is not None:
        return {
            "until": _until(dt.date.fromisoformat(until), today) if until else _("not known"),
            "cite": cite(host.article),
        }
    hosted = finding.judgement.book.judge([host.hosted], finding.judgement.facts, today=finding.today)
    return {"record": True, "cite": cite(host.article)} if hosted.excepted(host.hosted) is True else None


def _holding(case: OpenCase, now: dt.datetime) -> list[tuple[str, str, Cite]]:
    """Sub-articles of the closed list of cancellation that the facts carry today."""
    points = [point for point in ending_of(case, now).refusals if point.holds]
    return [(point.article, said(point.rule.words), cite(point.article)) for point in points]


def _proposed(case: OpenCase, desk: Desk) -> dict[str, Any]:
    """The proposal that waits, and whether this officer may approve it."""
    proposal = [event for event in case.events if event.kind == "proposed"][-1]
    return {
        "reasons": case.words.get(proposal.id, {}).get("reasons", ""),
        "cites": [cite(article) for article in proposal.body["articles"]],
        "may_approve": desk.may_approve and proposal.actor != desk.actor,
    }
