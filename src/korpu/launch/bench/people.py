"""Invented people of whom everything is known, for measuring decisions."""

import datetime as dt
import random
from collections.abc import Iterable
from typing import Any

from norms.book import Book
from norms.kinds import BOOL, DATE, INT, MONEY
from norms.vocabulary import Fact

AMOUNTS = (0, 40_000, 99_999, 100_000, 150_000, 500_000)
DAYS_BACK, DAYS_ON = 900, 200
RARE = 0.06
"""How often a truth that speaks for or against somebody holds: most of what a law asks is true of few."""


def known_people(facts: Iterable[Fact], count: int, today: dt.date, seed: int = 1) -> list[dict[str, Any]]:
    """Plain values of these facts for ``count`` people; lists are left out."""
    luck = random.Random(seed)  # noqa: S311 — the same people in every run
    single = [fact for fact in facts if fact.kind.name != "List"]
    return [{fact.name: _value(fact, luck, today) for fact in single} for _ in range(count)]


def asked_about(book: Book, rules: Iterable[str]) -> list[Fact]:
    """The facts on which rules rest, each once: a peer that is handed more would pay for what nobody asks."""
    return list(dict.fromkeys(fact for rule in rules for fact in book.edition.rests_on(rule)))


def _value(fact: Fact, luck: random.Random, today: dt.date) -> Any:
    if fact.kind == BOOL:
        return luck.random() < RARE
    if fact.kind == DATE:
        return (today + dt.timedelta(days=luck.randint(-DAYS_BACK, DAYS_ON))).isoformat()
    if fact.kind.members:
        return luck.choice(fact.kind.members)
    if fact.kind == MONEY:
        return f"{luck.choice(AMOUNTS)}.00"
    (low, high), most = fact.domain, 200 if fact.kind == INT else 36
    return luck.randint(low or 0, min(high or most, most))
