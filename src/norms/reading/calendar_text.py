"""Reads a calendar from YAML."""

import hashlib
import json
from collections.abc import Container, Iterable, Set
from datetime import date

from norms.calendar import Calendar, Dispute, Year
from norms.reading.yaml_lines import Entries, read_yaml
from norms.told import told
from norms.words import Words


def read_calendar(text: str, file: str) -> Calendar:
    """The calendar in a text; NormError names the line of a missing source, a foreign date or missing words."""
    tree = read_yaml(text, file).only("id", "fixed", "years")
    years = tree.entries("years")
    published = {}
    estimated = set()
    for key in years.parts:
        entry = years.entries(key).only("published", "source", "confidence", "off", "worked", "disputed", "estimated")
        year = _year(tree.text("id"), key, entry, years)
        if entry.text("estimated", "") == "true":
            estimated.add(year.year)
        else:
            published[year.year] = _decided(year, entry)
    return Calendar(tree.text("id"), published, frozenset(estimated), _fixed(tree))


def _year(calendar: str, key: str, entry: Entries, years: Entries) -> Year:
    if not (key.isdigit() and len(key) == 4):
        raise years.at(key).refuse(told("'{key}' is not a year", key=key), "2026:")
    number, off, worked = int(key), _days(entry, "off", int(key)), _days(entry, "worked", int(key))
    disputed = _disputed(entry, int(key), off.keys() | worked.keys())
    for day in worked:
        if day.weekday() < 5:
            raise entry.at("worked").refuse(
                told("{day} is no Saturday or Sunday", day=day), "leave it out: it is worked anyway"
            )
    return Year(
        number,
        entry.text("published", "").strip(),
        entry.text("source", ""),
        entry.text("confidence", ""),
        off,
        worked,
        disputed,
        _version(calendar, number, off, worked, *filter(None, [disputed])),
    )


def _decided(year: Year, entry: Entries) -> Year:
    if not year.published or not year.source:
        raise entry.place.refuse(
            told("{year} has no published decision or source", year=year.year), "estimated: true, or both"
        )
    if year.confidence not in ("H", "M", "L"):
        raise entry.place.refuse(told("{year} has no confidence", year=year.year), "confidence: M")
    return year


def _days(entry: Entries, key: str, year: int) -> dict[date, Words]:
    days: dict[date, Words] = {}
    for row in entry.rows(key):
        days[_day(row.only("date", "az", "en", "ru"), year, days)] = row.words()
    return days


def _disputed(entry: Entries, year: int, settled: Set[date]) -> dict[date, Dispute]:
    days: dict[date, Dispute] = {}
    for row in entry.rows("disputed"):
        day = _day(row.only("date", "off_by", "worked_by", "az", "en", "ru"), year, settled | days.keys())
        days[day] = Dispute(row.words(), row.text("off_by"), row.text("worked_by"))
    return days


def _day(row: Entries, year: int, taken: Container[date]) -> date:
    day = row.day("date")
    if day.year != year or day in taken:
        raise row.place.refuse(
            told("{day} does not belong here or stands twice", day=day), told("each day of {year} once", year=year)
        )
    return day


def _fixed(tree: Entries) -> dict[tuple[int, int], Words]:
    fixed = {}
    for row in tree.rows("fixed"):
        text = row.only("date", "az", "en", "ru").text("date")
        try:
            day = date.fromisoformat(f"2000-{text}")
        except ValueError:
            raise row.place.refuse(told("'{text}' is not a month and a day", text=text), 'date: "01-20"') from None
        fixed[day.month, day.day] = row.words()
    return fixed


def _version(calendar: str, year: int, *kinds_of_days: Iterable[date]) -> str:
    """Changes whenever a day of the year changes; the reasons are words and do not count."""
    content = json.dumps([year, *(sorted(map(str, days)) for days in kinds_of_days)])
    return f"{calendar}/{year}@{hashlib.sha256(content.encode()).hexdigest()[:8]}"
