"""Record that the host at whose home somebody lives withdrew.

For a person: at once a page that says what to do and until when, and a neutral mail; nothing ends by it. Refuses: a case that does
not rest on a host, a second withdrawal while the first is open, a day to come. Leaves an event; the host's words are sealed.
"""

import datetime as dt

from django.utils import timezone

from korpu.access.actors import Desk
from korpu.access.purposes import Purpose
from korpu.blueprints.afterwards import Host
from korpu.blueprints.service import Service
from korpu.cases.actions import Act, Overtaken, happen, key_of
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind, State
from korpu.law.clocks import named_day
from korpu.law.country import country
from korpu.store.actions import NOTICE, post
from korpu.store.zones import enter
from korpu.usecases.at_hand import at_hand
from korpu.usecases.case_facts import finding_of
from korpu.usecases.read_case import OpenCase, open_case
from korpu.usecases.refusals import Incomplete, NotNow
from korpu.usecases.sealing import seal_words


def record_host_withdrawal(
    desk: Desk, number: str, withdrew_on: dt.date, reference: str, words: str, now: dt.datetime
) -> CaseNow:
    """``reference``: number of the host's letter; ``words``: what the host wrote, for officers."""
    if not reference.strip():
        raise Incomplete(("reference",))
    case = open_case(desk, number, now, Purpose.DECIDE)
    service = country().services[case.row.service]
    host = _host_of(service, case, withdrew_on, now)
    until = bring_by(service, withdrew_on)
    body = {
        "withdrew_on": withdrew_on.isoformat(), "until": until.isoformat() if until else None, "what": [host.paper],
        "article": host.article, "reference": reference,
    }  # fmt: skip
    sealed = seal_words(desk, number, "host_withdrew", {"words": words})
    with enter(desk.zone, office=desk.office) as alias:
        row = at_hand(desk, number)
        if row.last_n != case.now.last_n:
            raise Overtaken
        happen(alias, desk.zone, row, Act(Kind.HOST_WITHDREW, desk.actor, "decide", now, body, sealed, told=True))
        post(alias, key_of(row), NOTICE, now, about="asked")
        return row


def _host_of(service: Service, case: OpenCase, withdrew_on: dt.date, now: dt.datetime) -> Host:
    runs = case.now.open or case.now.state == State.GRANTED
    if service.host is None or not runs or case.now.standing["host_until"] is not None:
        raise NotNow("host_withdrew")
    finding = finding_of(case, now)
    hosted = finding.judgement.book.judge([service.host.hosted], finding.judgement.facts, today=finding.today)
    if withdrew_on > timezone.localdate(now) or hosted.excepted(service.host.hosted) is not True:
        raise NotNow("host_withdrew")
    return service.host


def bring_by(service: Service, withdrew_on: dt.date) -> dt.date | None:
    """The last day for another dwelling document; None where the calendar does not reach that far."""
    assert service.host is not None, "only where a host is declared can one withdraw"
    return named_day(service.host.bring_by, {service.host.withdrew_fact: withdrew_on.isoformat()}, withdrew_on)
