"""The calendar against a second opinion (the package `holidays`), the rules of the Labour Code, and what was reported."""

import datetime as dt

import holidays
import pytest

from korpu.law.country import country

YEARS = range(2016, 2027)
CALENDAR = country().calendar


def days_of(year: int) -> list[dt.date]:
    return [
        dt.date(year, 1, 1) + dt.timedelta(days=n) for n in range(366) if dt.date(year, 12, 31).timetuple().tm_yday > n
    ]


def free_weekdays(year: int) -> set[str]:
    """Mondays to Fridays that are surely off, as month and day."""
    return {f"{day:%m-%d}" for day in days_of(year) if day.weekday() < 5 and CALENDAR.is_working(day) is False}


@pytest.mark.parametrize("year", YEARS)
def test_each_published_year_agrees_with_a_second_source_except_where_it_says_so(year: int) -> None:
    theirs = holidays.country_holidays("AZ", years=year)
    known = {day: CALENDAR.is_working(day) for day in days_of(year)}
    assert [day for day, working in known.items() if working not in (None, theirs.is_working_day(day))] == []
    assert {day for day, working in known.items() if working is None} == CALENDAR.years[year].disputed.keys()


@pytest.mark.parametrize("year", YEARS)
def test_each_disputed_day_names_the_source_on_either_side(year: int) -> None:
    theirs = holidays.country_holidays("AZ", years=year)
    for day, dispute in CALENDAR.years[year].disputed.items():
        by_package = dispute.worked_by if theirs.is_working_day(day) else dispute.off_by
        assert "package holidays" in by_package, day
        assert dispute.off_by != dispute.worked_by


@pytest.mark.parametrize("year", YEARS)
def test_each_published_year_names_its_decision_its_source_and_how_sure_it_is(year: int) -> None:
    found = CALENDAR.years[year]
    assert f"Cabinet of Ministers for {year}" in found.published
    assert found.source
    assert found.confidence == "M", "no yearly decision itself was read: reports and a package, never more than M"


REPORTED = [
    ("2016, Novruz from a Sunday on: Friday after it is off", "2016-03-25", False),
    ("2017, Ramazan on Armed Forces Day: the next working day is off", "2017-06-28", False),
    ("2017, the second day of Qurban on a Saturday: Monday is off", "2017-09-04", False),
    ("2024, a Saturday exchanged for 30 December is worked", "2024-12-28", True),
    ("2024, a Sunday exchanged for 3 January is worked", "2024-12-29", True),
    ("2024, 30 December is off in exchange", "2024-12-30", False),
    ("2025, 3 January is off in exchange", "2025-01-03", False),
    ("2025, Novruz over a weekend: Tuesday after it is off", "2025-03-25", False),
    ("2025, Novruz over a weekend: Wednesday after it is off", "2025-03-26", False),
    ("2025, Ramazan from a Sunday on: 1 April off by report, worked by the package, so not known", "2025-04-01", None),
    ("2025, the second day of Qurban on a Saturday: Monday is off", "2025-06-09", False),
    ("2025, the Sunday that one report wrongly named is an ordinary one", "2025-06-08", False),
    ("2026, Novruz and Ramazan together: the first day off after them", "2026-03-25", False),
    ("2026, Novruz and Ramazan together: the second", "2026-03-26", False),
    ("2026, Novruz and Ramazan together: the third", "2026-03-27", False),
    ("2026, Novruz and Ramazan together: the fourth", "2026-03-30", False),
    ("2026, the first working day after Novruz", "2026-03-31", True),
    ("2026, the second day of Qurban on Independence Day: the next working day is off", "2026-05-29", False),
    ("31 December 2016 on a Saturday and 1 January on a Sunday: past 2 January", "2017-01-03", False),
    ("31 December 2016 on a Saturday and 1 January on a Sunday: and the day after", "2017-01-04", False),
    ("18 October is a working day", "2023-10-18", True),
    ("12 November is a working day", "2021-11-12", True),
    ("17 November is a working day", "2023-11-17", True),
    ("27 September is a working day", "2023-09-27", True),
    ("20 January is a day of mourning and off", "2026-01-20", False),
    ("20 January 2024 on a Saturday moves nothing", "2024-01-22", True),
]


@pytest.mark.parametrize(("what", "day", "working"), REPORTED, ids=[what for what, _, _ in REPORTED])
def test_a_day_that_was_reported_is_as_it_was_reported(what: str, day: str, working: bool | None) -> None:
    assert CALENDAR.is_working(dt.date.fromisoformat(day)) is working


BY_THE_LABOUR_CODE = {
    2025: "01-01 01-02 01-20 03-10 03-20 03-21 03-24 03-25 03-26 03-31 04-01 05-09 05-28 06-06 06-09 06-16 06-26 11-10 11-11 12-31",
    2026: "01-01 01-02 01-20 03-09 03-20 03-23 03-24 03-25 03-26 03-27 03-30 05-11 05-27 05-28 05-29 06-15 06-26 11-09 11-10 12-31",
}  # fmt: skip


@pytest.mark.parametrize("year", BY_THE_LABOUR_CODE)
def test_weekdays_off_are_those_of_the_labour_code_and_what_the_cabinet_exchanged(year: int) -> None:
    derived = set(BY_THE_LABOUR_CODE[year].split())
    assert len(derived) == 20
    exchanged = {2025: {"01-03", "01-29"}, 2026: set()}[year]
    disputed = {f"{day:%m-%d}" for day in CALENDAR.years[year].disputed}
    assert free_weekdays(year) == (derived | exchanged) - disputed


def test_a_year_that_was_not_published_answers_not_known() -> None:
    assert CALENDAR.is_working(dt.date(2027, 3, 3)) is None


def test_where_sources_differ_the_authority_has_the_earlier_day_and_the_person_the_later() -> None:
    due = CALENDAR.add(dt.date(2025, 3, 5), 20)
    assert (due.day, due.earliest, due.latest) == (None, dt.date(2025, 4, 10), dt.date(2025, 4, 16))
    assert due.version.startswith("azerbaijan/2025@")
