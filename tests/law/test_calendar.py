"""The calendar against a second opinion: the package `holidays`, which keeps the published decisions on its own."""

import datetime as dt

import holidays
import pytest

from korpu.law.country import country

YEARS = range(2016, 2027)


@pytest.mark.parametrize("year", YEARS)
def test_each_published_year_agrees_with_a_second_source_day_by_day(year: int) -> None:
    theirs = holidays.country_holidays("AZ", years=year)
    days = (dt.date(year, 1, 1) + dt.timedelta(days=n) for n in range(366))
    different = [
        day for day in days if day.year == year and country().calendar.is_working(day) != theirs.is_working_day(day)
    ]
    assert different == []


def test_a_year_that_was_not_published_answers_not_known() -> None:
    assert country().calendar.is_working(dt.date(2027, 3, 3)) is None
