"""Every day of a term is seen for what it is."""

from datetime import date, timedelta

from korpu.ui.clock import stitches, strip

FRIDAY = date(2026, 5, 1)
HOLIDAY = date(2026, 5, 11)


def working(day: date) -> bool | None:
    return None if day.year > 2026 else day.weekday() < 5 and day != HOLIDAY


def test_passed_today_ahead_and_the_named_day() -> None:
    kinds = stitches(FRIDAY, date(2026, 5, 7), date(2026, 5, 5), working)
    assert kinds == ["passed", "off", "off", "passed", "today", "ahead", "end"]


def test_a_holiday_is_not_a_weekend() -> None:
    assert stitches(HOLIDAY, date(2026, 5, 12), FRIDAY, working) == ["holiday", "end"]


def test_suspended_days_are_marked_even_on_a_weekend() -> None:
    paused = {FRIDAY + timedelta(days=n) for n in range(3)}
    assert stitches(FRIDAY, date(2026, 5, 4), date(2026, 4, 30), working, paused)[:3] == ["paused"] * 3


def test_days_of_an_unpublished_calendar_are_not_known() -> None:
    assert stitches(date(2026, 12, 31), date(2027, 1, 3), date(2026, 12, 30), working)[1:3] == ["unknown"] * 2


def test_a_late_case_shows_only_the_days_that_counted() -> None:
    assert stitches(FRIDAY, date(2026, 5, 5), date(2026, 5, 6), working) == ["late"] * 3


def test_a_line_of_the_work_list_leaves_days_off_out() -> None:
    assert strip(FRIDAY, date(2026, 5, 5), date(2026, 5, 4), working) == ["passed", "today", "end"]
