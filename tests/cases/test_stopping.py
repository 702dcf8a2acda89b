"""An authority's clock stands still only while an article says so, here in Ostravia, which does not exist."""

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korpu.cases.clock import OPEN_PAUSE, due, due_of, moves_clock, pauses_among
from korpu.law.clocks import term
from tests.norms.ostravia import CALENDAR
from tests.norms.ostravian_service import LATER, STAY, ostravia

STOPS = {"asked": ["answered", "47.12"]}
FILED = dt.date(2026, 5, 5)


@dataclass
class Happened:
    kind: str
    at: dt.datetime
    body: dict[str, Any] = field(default_factory=dict)


def at(day: str, hour: int = 8) -> dt.datetime:
    return dt.datetime.fromisoformat(f"{day}T{hour:02}:00+00:00")


def case(*events: tuple[str, str], stops: Any = STOPS, working_days: int = 10) -> list[Happened]:
    """A case filed on Tuesday 5 May 2026 with a term of ten working days, and what happened since."""
    body = {"term": {"working_days": working_days, "article": "47.5", **({"stops": stops} if stops else {})}}
    return [Happened("filed", at("2026-05-05"), body), *(Happened(kind, at(day)) for kind, day in events)]


def day_of(*events: tuple[str, str], stops: Any = STOPS) -> str | None:
    found = due_of(case(*events, stops=stops), CALENDAR)
    return found.day.isoformat() if found.day else None


def test_without_a_stop_ten_working_days_end_on_the_nineteenth_of_may() -> None:
    assert day_of() == "2026-05-19"


def test_three_working_days_of_waiting_move_the_day_by_three_working_days() -> None:
    assert day_of(("asked", "2026-05-06"), ("answered", "2026-05-11")) == "2026-05-22"


def test_where_no_article_stops_the_clock_the_same_question_moves_nothing() -> None:
    """Positive control of the one above: the article alone moves the day."""
    assert day_of(("asked", "2026-05-06"), ("answered", "2026-05-11"), stops={}) == "2026-05-19"


def test_a_question_answered_on_the_same_day_moves_nothing() -> None:
    assert day_of(("asked", "2026-05-06"), ("answered", "2026-05-06")) == "2026-05-19"


def test_a_weekend_of_waiting_moves_nothing() -> None:
    assert day_of(("asked", "2026-05-08"), ("answered", "2026-05-10")) == "2026-05-19"


def test_a_saturday_that_is_worked_counts_as_waiting() -> None:
    assert day_of(("asked", "2026-05-14"), ("answered", "2026-05-16")) == "2026-05-20"


def test_a_question_not_answered_yet_leaves_the_day_open() -> None:
    assert due_of(case(("asked", "2026-05-06")), CALENDAR) is OPEN_PAUSE


def test_two_questions_at_once_are_not_taken_out_twice() -> None:
    once = day_of(("asked", "2026-05-06"), ("answered", "2026-05-11"))
    assert day_of(("asked", "2026-05-06"), ("asked", "2026-05-07"), ("answered", "2026-05-11")) == once


def test_two_questions_one_after_the_other_add_up() -> None:
    twice = day_of(
        ("asked", "2026-05-06"), ("answered", "2026-05-07"), ("asked", "2026-05-11"), ("answered", "2026-05-12")
    )
    assert twice == "2026-05-21"


def test_what_is_late_stays_late_whatever_is_asked_afterwards() -> None:
    assert day_of(("asked", "2026-06-01"), ("answered", "2026-06-10")) == "2026-05-19"
    assert day_of(("asked", "2026-06-01")) == "2026-05-19"


def test_a_question_on_the_last_day_comes_too_late_to_move_it() -> None:
    assert day_of(("asked", "2026-05-19"), ("answered", "2026-05-25")) == "2026-05-19"


def test_a_question_late_in_the_evening_is_of_the_countrys_own_day() -> None:
    """22:00 in Greenwich is the next day in Baku."""
    events = case()
    events += [Happened("asked", at("2026-05-05", 22)), Happened("answered", at("2026-05-06", 22))]
    assert pauses_among(events, STOPS) == [(dt.date(2026, 5, 7), dt.date(2026, 5, 7))]


def test_a_waiting_that_ends_in_an_unpublished_year_leaves_the_day_unknown_and_bounded() -> None:
    found = due_of(case(("asked", "2026-05-06"), ("answered", "2027-01-08")), CALENDAR)
    assert found.day is None
    assert found.earliest == dt.date(2027, 1, 21)


def test_only_events_that_the_article_names_move_the_clock() -> None:
    assert [kind for kind in ("filed", "asked", "answered", "decided") if moves_clock(kind, STOPS)] == [
        "asked",
        "answered",
    ]
    assert not moves_clock("asked", {})


def test_the_term_that_is_kept_with_the_case_says_what_may_stop_it(tmp_path: Path) -> None:
    country = ostravia(tmp_path, STAY)
    assert term(STAY, {"speed": "fast"}, FILED, country) == {"working_days": 10, "article": "47.5", "stops": STOPS}
    assert term(LATER, {"speed": "standard"}, FILED, country) == {"working_days": 15, "article": "47.5"}


days = st.dates(dt.date(2026, 5, 1), dt.date(2026, 9, 1))
pauses = st.lists(st.tuples(days, days).map(sorted).map(tuple), max_size=4)


@given(st.integers(1, 30), pauses)
def test_the_day_is_the_nth_working_day_outside_every_pause(count: int, waited: list[tuple[dt.date, dt.date]]) -> None:
    day, left = FILED, count
    while left:
        day += dt.timedelta(days=1)
        left -= bool(CALENDAR.is_working(day)) and not any(first <= day <= last for first, last in waited)
    assert due(count, FILED, CALENDAR, waited).day == day


@pytest.mark.parametrize("open_from", ["2026-05-20", "2026-05-19", "2026-05-06"])
def test_an_open_pause_counts_only_when_it_begins_in_time(open_from: str) -> None:
    first = dt.date.fromisoformat(open_from)
    found = due(10, FILED, CALENDAR, [(first, None)])
    assert (found is OPEN_PAUSE) == (first <= dt.date(2026, 5, 19))
