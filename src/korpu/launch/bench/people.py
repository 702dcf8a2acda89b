"""Invented people of whom everything is known, for measuring decisions: every fact of the law has a value."""

import datetime as dt
import random
from typing import Any

from norms.kinds import BOOL, DATE, INT, MONEY
from norms.law import Law
from norms.vocabulary import Fact

AMOUNTS = (0, 40_000, 99_999, 100_000, 150_000, 500_000)
DAYS_BACK, DAYS_ON = 900, 200
RARE = 0.06
"""How often a truth that speaks for or against somebody holds: most of what a law asks is true of few."""


def known_people(law: Law, count: int, today: dt.date, seed: int = 1) -> list[dict[str, Any]]:
    """Plain facts of ``count`` people, by the facts of the law; lists are left out."""
    luck = random.Random(seed)  # noqa: S311 — the same people in every run
    facts = [fact for fact in law.facts.values() if fact.kind.name != "List"]
    return [{fact.name: _value(fact, luck, today) for fact in facts} for _ in range(count)]


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
