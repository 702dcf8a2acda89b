"""Days of many people are counted as a person with a calendar would count them, one after another."""

import calendar
import datetime as dt

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from norms.population.dates import Published, add_months
from norms.population.plan import EPOCH
from tests.norms.ostravia import CALENDAR

days = st.lists(st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31)), min_size=1, max_size=30)
month_ends = st.lists(
    st.builds(lambda y, m: dt.date(y, m, calendar.monthrange(y, m)[1]), st.integers(1896, 2104), st.integers(1, 12)),
    min_size=1,
)
near = st.lists(st.dates(dt.date(2024, 11, 1), dt.date(2027, 2, 10)), min_size=1, max_size=30)


def numbers(some):
    return np.array([day.toordinal() - EPOCH for day in some])


def months_on(day, count, up):
    """Month by month on the wall calendar; None outside of it."""
    at = day.year * 12 + day.month - 1 + count
    year, month = divmod(at, 12)
    if not 1 <= year <= 9999:
        return None
    last = calendar.monthrange(year, month + 1)[1]
    if day.day <= last:
        return dt.date(year, month + 1, day.day)
    return dt.date(year, month + 1, last) + dt.timedelta(days=up)


@given(st.one_of(days, month_ends), st.integers(-150, 150), st.booleans(), st.booleans())
def test_months_end_where_they_end_and_leap_days_count(some, count, up, each):
    counts = np.full(len(some), count) if each else np.int64(count)
    found, outside = add_months(numbers(some), counts, up)
    outside = np.broadcast_to(outside, (len(some),))
    told = [None if gone else dt.date.fromordinal(int(day) + EPOCH) for day, gone in zip(found, outside, strict=True)]
    assert told == [months_on(day, count, up) for day in some]


def working_day_on(day, count):
    """Day by day; None as soon as nobody knows whether people work on one that matters."""
    due = CALENDAR.add(day, count)
    return due.day


@given(near, st.integers(-12, 12), st.booleans())
def test_working_days_are_counted_only_as_far_as_the_calendar_is_known(some, count, each):
    counts = np.full(len(some), count) if each else np.int64(count)
    found, missing = Published(CALENDAR).add(numbers(some), counts)
    missing = np.broadcast_to(missing, (len(some),))
    told = [None if gone else dt.date.fromordinal(int(day) + EPOCH) for day, gone in zip(found, missing, strict=True)]
    assert told == [working_day_on(day, count) for day in some]


def test_a_whole_crowd_in_our_time_is_counted_by_one_table():
    some = [dt.date(1990, 1, 1) + dt.timedelta(days=n) for n in range(20_000)]
    found, outside = add_months(numbers(some), np.int64(1), False)
    assert not outside
    assert [dt.date.fromordinal(int(day) + EPOCH) for day in found] == [months_on(day, 1, False) for day in some]
