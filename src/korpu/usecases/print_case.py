"""Read a whole case to print it.

For a person: that their case was put on paper, by whom and when, stands among the looks they see. Refuses: a case of another
office. Leaves an access row of its own kind, before anything is shown.
"""

import datetime as dt

from korpu.access.actors import Desk
from korpu.access.purposes import Purpose
from korpu.usecases.read_case import OpenCase, open_case
from korpu.usecases.sealing import open_json, place


def print_case(desk: Desk, number: str, now: dt.datetime, purpose: Purpose) -> tuple[OpenCase, str]:
    """The case, and the reasons of its decision as they were written (empty without one)."""
    case = open_case(desk, number, now, purpose, act="print")
    if case.decision is None:
        return case, ""
    at = place(desk.zone, case.row.id, "decision", "sealed")
    reasons: str = open_json(desk, case.row.envelope, at, case.decision.sealed)["reasons"]
    return case, reasons
