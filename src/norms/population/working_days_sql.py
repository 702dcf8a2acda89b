"""Working days in SQL: the published days as a table, counted by the database itself."""

from datetime import date, timedelta

import pyarrow as pa

from norms.calendar import Calendar


def days_table(calendar: Calendar) -> pa.Table:
    """Every day of a published year with `worked`: true, false, or null where sources differ."""
    days = [date(year, 1, 1) + timedelta(days=n) for year in sorted(calendar.years) for n in range(_length(year))]
    worked = [calendar.is_working(day) for day in days]
    return pa.table({"day": pa.array(days, pa.date32()), "worked": pa.array(worked, pa.bool_())})


def counted(years: list[int]) -> str:
    """One row: for each run of published years its working days, surely (`s`) and possibly (`p`), and how many by each day."""
    runs = _runs(years)
    if not runs:
        return "(SELECT 1)"
    parts = []
    for at, (first, last) in enumerate(runs):
        for mark, worked in (("s", "worked IS TRUE"), ("p", "worked IS NOT FALSE")):
            within = f"FROM calendar_days WHERE year(day) BETWEEN {first} AND {last}"
            upto = f"SELECT day, sum(CASE WHEN {worked} THEN 1 ELSE 0 END) OVER (ORDER BY day) AS n {within}"
            parts.append(f"(SELECT list(day ORDER BY day) {within} AND {worked}) AS {mark}{at}")
            parts.append(
                f"(SELECT list_prepend(0, list(CAST(n AS INTEGER) ORDER BY day)) FROM ({upto})) AS {mark}{at}n"
            )
    return f"(SELECT {', '.join(parts)})"


def added(day: str, count: str, years: list[int]) -> str:
    """A day and so many working days on; NULL where a year is not published or sources differ."""
    cases = [f"WHEN {count} = 0 THEN {day}"]
    for at, (first, last) in enumerate(_runs(years)):
        before = f"date_diff('day', DATE '{first}-01-01', {day})"
        step = f"CASE WHEN {count} > 0 THEN 1 ELSE -1 END"
        inside = f"{day} + ({step}) BETWEEN DATE '{first}-01-01' AND DATE '{last}-12-31'"
        sure, possible = (_nth(f"{mark}{at}", before, count) for mark in "sp")
        cases.append(f"WHEN {inside} THEN CASE WHEN {sure} = {possible} THEN {sure} END")
    return f"CASE {' '.join(cases)} END"


def _nth(name: str, before: str, count: str) -> str:
    """`before` days of the run lie before the day: the list begins with none, and counts each day after itself."""
    upto = f"list_extract({name}n, {before} + 2)"
    until = f"list_extract({name}n, {before} + 1)"
    index = f"(CASE WHEN {count} > 0 THEN COALESCE({upto}, 0) + {count} ELSE {until} + {count} + 1 END)"
    return f"CASE WHEN {index} >= 1 THEN list_extract({name}, {index}) END"


def _runs(years: list[int]) -> list[tuple[int, int]]:
    """First and last years of the runs without a gap."""
    runs: list[tuple[int, int]] = []
    for year in years:
        if runs and runs[-1][1] == year - 1:
            runs[-1] = (runs[-1][0], year)
        else:
            runs.append((year, year))
    return runs


def _length(year: int) -> int:
    return (date(year + 1, 1, 1) - date(year, 1, 1)).days
