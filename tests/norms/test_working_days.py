"""A person's deadline is counted on the published calendar, and never guessed beyond it."""

import calendar as python_calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import norms
from norms.arithmetic import add_months
from norms.calendar import Calendar
from tests.norms.ostravia import CALENDAR, HERE, probe

TEXT = (HERE / "calendar.yaml").read_text(encoding="utf-8")
OFF = {"2025-01-01", "2025-05-28", "2025-12-31", "2026-01-01", "2026-05-15", "2026-05-28", "2026-05-29", "2026-12-31"}
WORKED = {"2026-05-16"}
DISPUTED = {"2025-09-01", "2025-09-06"}
ALL = [date(2025, 1, 1) + timedelta(days=n) for n in range(730)]
SURELY = [
    day
    for day in ALL
    if str(day) in WORKED or (day.isoweekday() < 6 and str(day) not in OFF and str(day) not in DISPUTED)
]
POSSIBLY = sorted([*SURELY, *map(date.fromisoformat, DISPUTED)])
published = st.one_of(st.sampled_from(ALL), st.dates(date(2025, 8, 25), date(2025, 9, 12)))


def nth(days, n):
    """The n-th of some days, None when there are fewer."""
    return days[n - 1] if n <= len(days) else None


@given(published, st.integers(1, 80))
def test_counting_on_agrees_with_a_list_of_all_working_days(day, n):
    near, far = (nth([other for other in days if other > day], n) for days in (POSSIBLY, SURELY))
    due = CALENDAR.add(day, n)
    assert due.day == (near if near == far else None)
    assert (due.earliest or date.max) == (near or due.earliest)
    assert due.latest == far


@given(published, st.integers(1, 80))
def test_counting_back_agrees_with_a_list_of_all_working_days(day, n):
    near, far = (nth([other for other in reversed(days) if other < day], n) for days in (POSSIBLY, SURELY))
    due = CALENDAR.add(day, -n)
    assert due.day == (near if near == far else None)
    assert (due.latest or date.min) == (near or due.latest)
    assert due.earliest == far


@given(published, published)
def test_the_days_between_agree_with_a_list_of_all_working_days(a, b):
    low, high = sorted((a, b))
    counts = {len([day for day in days if low < day <= high]) for days in (SURELY, POSSIBLY)}
    between = CALENDAR.between(a, b)
    assert (None if between is None else abs(between)) == (counts.pop() if len(counts) == 1 else None)
    assert between is None or between == 0 or (between > 0) == (a < b)


def test_where_sources_differ_a_deadline_is_bounded_and_not_guessed():
    due = CALENDAR.add(date(2025, 8, 29), 6)
    assert (due.day, due.earliest, due.latest) == (None, date(2025, 9, 6), date(2025, 9, 9))
    assert [(str(day), words.en) for day, words in due.skipped] == [("2025-09-01", "swapped with 6 September?")]
    back = CALENDAR.add(date(2025, 9, 9), -6)
    assert (back.day, back.earliest, back.latest) == (None, date(2025, 8, 29), date(2025, 9, 2))
    assert CALENDAR.is_working(date(2025, 9, 1)) is None
    assert CALENDAR.years[2025].disputed[date(2025, 9, 1)].off_by == "Gazette 88"


def test_a_refusal_waits_while_sources_differ_whether_the_term_has_run_out():
    late = "today > p.stay_until + working_days(6)"
    book = probe(f"return {late}").on(date(2026, 5, 5))
    facts = {"stay_until": "2025-08-29"}
    said = [book.judge(["probe"], facts, date(2025, 9, day)).value("probe") for day in (5, 9, 10)]
    assert said == [None, None, None]
    assert book.judge(["probe"], {"stay_until": "2025-09-08"}, date(2025, 9, 17)).value("probe") is True


def test_a_day_is_working_off_or_not_known():
    assert CALENDAR.is_working(date(2026, 5, 16)) is True
    assert CALENDAR.is_working(date(2026, 5, 15)) is False
    assert CALENDAR.is_working(date(2026, 5, 17)) is False
    assert CALENDAR.is_working(date(2027, 5, 18)) is None
    assert CALENDAR.between(date(2026, 12, 1), date(2027, 1, 2)) is None


def test_a_deadline_that_runs_into_an_unpublished_year_knows_only_its_earliest_day():
    due = CALENDAR.add(date(2026, 12, 30), 2)
    assert (due.day, due.latest, due.confidence) == (None, None, "L")
    assert due.earliest == date(2027, 1, 5)
    assert due.version.startswith("ostravia/2026@")
    assert due.version.endswith("+ostravia/2027@unpublished")
    assert [str(day) for day, _ in due.skipped] == ["2026-12-31", "2027-01-01"]
    assert due.skipped[0][1].en == "Last day of the year"


def test_a_deadline_says_which_calendar_it_used_and_what_it_passed_over():
    due = CALENDAR.add(date(2026, 5, 14), 2)
    assert (due.day, due.earliest, due.latest, due.confidence) == (date(2026, 5, 18),) * 3 + ("H",)
    assert due.version == CALENDAR.years[2026].version
    assert [(day, words.en) for day, words in due.skipped] == [(date(2026, 5, 15), "swapped with 16 May")]
    assert CALENDAR.add(date(2025, 12, 30), 2).version.count("ostravia/") == 2
    assert CALENDAR.add(date(2025, 12, 30), 2).confidence == "M"


def test_no_working_day_after_a_day_is_the_day_itself():
    assert CALENDAR.add(date(2026, 5, 17), 0).day == date(2026, 5, 17)


def test_a_changed_day_off_is_another_version(tmp_path):
    def version(text):
        path = tmp_path / "calendar.yaml"
        path.write_text(text, encoding="utf-8")
        return Calendar.load(path).years[2026].version

    assert version(TEXT) == CALENDAR.years[2026].version
    assert version(TEXT.replace("2026-05-29", "2026-06-01")) != CALENDAR.years[2026].version
    assert version(TEXT.replace("2025-05-28", "2025-05-27")) == CALENDAR.years[2026].version


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("2026-05-16,", "2026-05-18,", "no Saturday or Sunday"),
        ("2026-05-29,", "2025-05-29,", "does not belong here"),
        ("2026-05-29,", "2026-05-28,", "stands twice"),
        ('    published: "Decision 9 of 2 December 2024"\n', "", "no published decision"),
        ("confidence: M", "confidence: maybe", "no confidence"),
        ('date: "05-28"', 'date: "28 May"', "not a month and a day"),
        ("2025-09-06, off_by", "2025-09-01, off_by", "stands twice"),
        ("2025-09-06, off_by", "2025-12-31, off_by", "stands twice"),
        ('worked_by: "Almanac", ', "", "'worked_by' is missing"),
        ('ru: "Праздник"', 'ru: ""', "'ru' are missing"),
        ("  2027:", "  next:", "is not a year"),
        ("estimated: true", "estimate: true", "not a word"),
    ],
)
def test_a_calendar_that_is_not_one_is_refused(tmp_path, old, new, what):
    path = tmp_path / "calendar.yaml"
    assert old in TEXT
    path.write_text(TEXT.replace(old, new), encoding="utf-8")
    with pytest.raises(norms.NormError) as caught:
        Calendar.load(path)
    assert what in caught.value.what
    assert caught.value.line > 1


def months_on(day, count):
    """The month arithmetic of the calendar, by `monthrange`: the day, and whether it was cut short."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    last = python_calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last)), day.day > last


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(-600, 600))
def test_months_end_on_the_same_day_or_as_the_law_rounds(day, count):
    found, cut = months_on(day, count)
    assert date.fromordinal(add_months(day.toordinal(), count, False)) == found
    assert date.fromordinal(add_months(day.toordinal(), count, True)) == found + timedelta(days=cut)


def test_the_end_of_january_shows_both_roundings():
    january = date(2026, 1, 31).toordinal()
    assert date.fromordinal(add_months(january, 1, False)) == date(2026, 2, 28)
    assert date.fromordinal(add_months(january, 1, True)) == date(2026, 3, 1)


def test_months_outside_the_years_a_date_can_have_are_unknown():
    assert add_months(date(9999, 12, 1).toordinal(), 1, False) is None
    assert add_months(date(1, 1, 1).toordinal(), -1, False) is None


def test_a_count_without_end_is_not_walked():
    assert CALENDAR.add(date(2026, 5, 5), 10**9).earliest is None
    assert CALENDAR.add(date(9999, 12, 30), 5) == CALENDAR.add(date(9999, 12, 30), 6)
