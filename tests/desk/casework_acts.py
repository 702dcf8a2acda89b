"""What tests let the officers' door do, inside its own process."""

import dataclasses
from typing import Any

from django.conf import settings
from django.test import Client

from korpu.access.actors import Desk
from korpu.access.purposes import Purpose
from korpu.cases.models import Event
from korpu.kernel.moment import now, real_now
from korpu.law.country import country
from korpu.store.keyring_client import keyring
from korpu.store.zones import WASH, enter
from korpu.usecases.decide import grant
from korpu.usecases.list_cases import View, list_cases
from tests.desk.touched import cases_touched, listening

DESK = Desk(keyring(), "", "permits", "101", "baku", "officer")


def page(view: dict[str, str], after: str = "", before: str = "") -> dict[str, Any]:
    """A page of the list, as numbers of cases, with the ways on."""
    chosen = View.of(view, country().services)
    found = list_cases(DESK, chosen, real_now(), Purpose.WORKLIST, [chosen], after=after, before=before)
    return {
        "numbers": [row.number for row in found.rows], "before": found.before, "after": found.after,
        "count": found.counts[0],
    }  # fmt: skip


def rows_read(view: dict[str, str], place: str) -> int:
    """Rows that PostgreSQL touches for a page of the list from a place on and for its count."""
    chosen = View.of(view, country().services)
    with listening() as heard:
        list_cases(DESK, chosen, real_now(), Purpose.WORKLIST, [chosen], after=place)
    asked = [each for each in heard if b"cases_casenow" in each.statement and b"insert" not in each.statement]
    assert len(asked) == 2, asked
    return sum(cases_touched(each, office=DESK.office) for each in asked)


def queries(session: str, path: str) -> int:
    """Statements that a page costs, over all databases, with the real login."""
    client = Client(SERVER_NAME="localhost")
    client.cookies["casework_session"] = session
    with listening() as heard:
        answer = client.get(path)
    assert answer.status_code == 200, answer.status_code
    return sum(each.statement != WASH.encode() for each in heard)


def sign(session: str, officer: str, number: str) -> str:
    """Grant a case as an officer who is signed in; the code of the letter."""
    desk = dataclasses.replace(DESK, session=session, number=officer)
    grant(desk, number, now(settings.KORPU_CLOCK))
    with enter("permits", office=DESK.office):
        return str(Event.objects.filter(kind="signed").order_by("-at")[0].body["code"])
