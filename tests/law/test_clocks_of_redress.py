"""Terms of fines, of leaving and of holding against another way of counting: month ends, leap days and weekends among them."""

import calendar
import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from korpu.law.country import country
from korpu.law.finding import find
from tests.law.test_situations import TOLD

DAYS = st.dates(dt.date(2016, 1, 4), dt.date(2026, 6, 1))
LATER = st.integers(0, 200).map(lambda n: dt.timedelta(days=n))
DAY = dt.timedelta(days=1)


def said(matter: str, but: dict[str, object], rule: str, today: dt.date) -> object:
    """What one rule says of the clear person of a matter with what differs."""
    facts = {**TOLD[matter]["clear"], **but}
    finding = find(country().matters[matter], facts, today=today)
    return finding.judgement.book.judge([rule], finding.judgement.facts, today=today).excepted(rule)


def rolled(day: dt.date) -> dt.date | None:
    """The day, or the next working one; None where a day on the way is disputed."""
    while country().calendar.is_working(day) is False:
        day += DAY
    return day if country().calendar.is_working(day) else None


def months_on(day: dt.date, months: int) -> dt.date:
    """The same number of a later month, or its last day (CNT-2)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


@settings(max_examples=60, deadline=None)
@given(final=DAYS, paid_after=LATER)
def test_somebody_who_paid_owes_one_per_cent_for_each_day_late_and_for_two_months_at_most(
    final: dt.date, paid_after: dt.timedelta
) -> None:
    due, paid = rolled(final + dt.timedelta(days=30)), final + paid_after
    facts = {"fine_final_on": final.isoformat(), "fine_paid_on": paid.isoformat()}
    days = said("regularisation", facts, "days_of_fine_interest", paid)
    if due is not None:
        assert days == max(0, (min(paid, months_on(due, 2)) - due).days)


@settings(max_examples=60, deadline=None)
@given(served=DAYS, two=st.booleans())
def test_somebody_to_leave_has_48_hours_unmoved_or_ten_days_that_end_on_a_working_day(
    served: dt.date, two: bool
) -> None:
    cancelled = "visa" if two else "temporary_permit"
    facts = {"cancelled_right": cancelled, "expulsion_decision_served_on": served.isoformat()}
    last = said("expulsion", facts, "last_day_to_leave_after_expulsion", served)
    assert last == (served + 2 * DAY if two else rolled(served + 10 * DAY))


@settings(max_examples=60, deadline=None)
@given(began=DAYS, after=LATER)
def test_nobody_is_held_on_a_day_after_six_months(began: dt.date, after: dt.timedelta) -> None:
    facts = {"placement_request": "release", "holding_order": "court_long", "holding_began_on": began.isoformat()}
    today = began + after
    over = said("centre-placement", facts, "holding_term_is_over", today)
    assert over is (today >= months_on(began, 6))


@settings(max_examples=60, deadline=None)
@given(done=DAYS, after=st.integers(0, 500).map(lambda n: dt.timedelta(days=n)), stay=st.booleans())
def test_no_penalty_is_set_after_a_year_or_after_four_months(done: dt.date, after: dt.timedelta, stay: bool) -> None:
    breach = {"stay_breach": "other_purpose"} if stay else {"card_lost_or_spoiled": True}
    today = done + after
    facts = {**breach, "breach_done_on": done.isoformat()}
    passed = said("administrative-offence", facts, "penalty_term_has_passed", today)
    assert passed is (today > months_on(done, 12 if stay else 4))
