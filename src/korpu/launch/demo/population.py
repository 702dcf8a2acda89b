"""The background of an invented year: as many people as wanted, in the mix that the country's figures say.

Everybody follows from the seed and their own number alone: more people later leave those who are there as they are.
"""

import datetime as dt
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from korpu.launch.demo.stories import Story
from korpu.law.country import country

SEED = 20250505
OLDEST, YOUNGEST = dt.date(1955, 1, 1), dt.date(2005, 12, 31)
"""Birthdays: grown-ups, who file for themselves."""
SOON = dt.timedelta(days=10)
"""How long somebody may still stay who asks for an extension."""
PAID_AFTER = 4
"""Working days from a decision to its collection."""
Data = Mapping[str, Any]


@dataclass(frozen=True)
class Mix:
    """What the country's data say: ``sourced`` figures, and ``assumed`` shares that are invented and marked so."""

    sourced: Data
    assumed: Data

    @property
    def zone(self) -> dt.tzinfo:
        """In which the year is told."""
        return dt.timezone(dt.timedelta(hours=self.sourced["utc_offset_hours"]))

    @property
    def services(self) -> dict[str, float]:
        """Service → weight."""
        sourced = {name: row["weight"] for name, row in self.sourced["services"].items()}
        return {**sourced, **self.assumed["services"]["value"]}

    def months(self, service: str) -> dict[str, float]:
        """Month ``2025-07`` → weight."""
        return {**self.sourced["months"].get(service, {}), **self.assumed["months"]["value"].get(service, {})}

    def kinds(self, service: str) -> dict[str, float]:
        """Kind → weight, within a service."""
        weights = self.assumed["kinds"]["value"]
        return {name: weights[name] for name, kind in self.sourced["kinds"].items() if kind["service"] == service}

    def origins(self, kind: Data) -> dict[str, float]:
        """Citizenship → weight."""
        named, others = self.sourced["origins"][kind["origins"]], self.assumed["other_origins"]["value"]
        share = self.assumed["other_share"]["value"][kind["origins"]]
        return {**named, **{name: share * weight / sum(others.values()) for name, weight in others.items()}}


def population(mix: Mix, people: int) -> list[Story]:
    """So many stories, in the order of their numbers."""
    return [_Somebody(mix, n).story() for n in range(1, people + 1)]


class _Somebody:
    """One person, drawn from the mix."""

    def __init__(self, mix: Mix, n: int) -> None:
        self.mix, self.n, self.chance = mix, n, random.Random(f"{SEED}/{n}")  # noqa: S311 — invented people, no secret
        self.service = self.draw(mix.services)
        self.kind = mix.sourced["kinds"][self.draw(mix.kinds(self.service))]
        self.office, self.language = self.drawn("offices"), self.drawn("languages")
        self.filed = self._moment()
        self.born = OLDEST + self.chance.random() * (YOUNGEST - OLDEST)
        self.decided_on = self._decision()

    def draw(self, weights: Mapping[str, float]) -> str:
        """One of them, by weight."""
        return self.chance.choices(list(weights), list(weights.values()))[0]

    def drawn(self, name: str) -> str:
        """One of an assumption's values."""
        return self.draw(self.mix.assumed[name]["value"])

    def story(self) -> Story:
        """As `stories.steps_of` reads it."""
        return {
            "name": f"Somebody {self.n}", "language": self.language, "filed": self.filed.isoformat(), "service": self.service,
            "born": self.kind.get("filer_born", self.born.isoformat()), "papers": self.kind["papers"],
            "answers": {**self._answers(), **self.kind["answers"]}, "acts": list(self._acts()),
        }  # fmt: skip

    def _moment(self) -> dt.datetime:
        """Some second between eight and twenty-two, on a day of the year that is told."""
        year, month = self.draw(self.mix.months(self.service)).split("-")
        first = max(dt.date(int(year), int(month), 1), self.mix.sourced["first_day"])
        next_month = (dt.date(int(year), int(month), 1) + dt.timedelta(days=32)).replace(day=1)
        last = min(next_month - dt.timedelta(days=1), self.mix.sourced["last_day"])
        day = first + dt.timedelta(days=self.chance.randint(0, (last - first).days))
        second = self.chance.randint(8 * 3600, 22 * 3600)
        return dt.datetime.combine(day, dt.time(), self.mix.zone) + dt.timedelta(seconds=second)

    def _answers(self) -> dict[str, Any]:
        sex = "M" if self.chance.random() * 100 < self.mix.sourced["men"] else "F"
        names = self.mix.assumed["names"]["value"]
        return {
            "surname": self.chance.choice(names["surnames"]),
            "given_names": self.chance.choice(names["men" if sex == "M" else "women"]),
            "born_on": self.born.isoformat(), "sex": sex, "citizenship": self.draw(self.mix.origins(self.kind)),
            "document_number": f"X{self.n:08}", "office": self.office, "letters": self.language,
            "months_asked": self.drawn("months_asked"),
            "arrived_on": (self.filed.date() - dt.timedelta(days=self.chance.randint(1, 14))).isoformat(),
        }  # fmt: skip

    def _decision(self) -> dt.date | None:
        """A working day within the authority's term, or for some a few after it; None where the calendar ends before."""
        term = self.kind["term"]
        late = self.chance.random() * 100 < self.mix.assumed["late"]["value"]
        days = term + self.chance.randint(1, 5) if late else max(1, term - self.chance.randint(0, term // 2))
        return self._after(self.filed.date(), days)

    def _after(self, day: dt.date, days: int) -> dt.date | None:
        return country().calendar.add(day, days).day

    def _acts(self) -> Iterator[dict[str, Any]]:
        """What happens after filing, as far as the year is told."""
        path = self.draw(self.kind["paths"]) if "paths" in self.kind else self.drawn("paths")
        for act in self.mix.sourced["paths"][path]:
            day = self._day(act["day"])
            if day is None or day > self.mix.sourced["last_day"]:
                return
            at = dt.datetime.combine(day, dt.time.fromisoformat(act["at"]), self.mix.zone)
            by = self.mix.sourced["officers"][self.office].get(act["by"], act["by"])
            yield {"at": at.isoformat(), "by": by, "act": act["act"], "told": self._told(act)}

    def _day(self, when: int | str) -> dt.date | None:
        if when == "decision" or self.decided_on is None:
            return self.decided_on
        return self._after(self.decided_on, PAID_AFTER) if when == "paid" else self._after(self.filed.date(), int(when))

    def _told(self, act: Data) -> dict[str, Any]:
        told = dict(act.get("told", {}))
        if "facts" in told:
            added = self.kind.get({"register": "facts", "assert": "found"}[act["act"]], {})
            told["facts"] = {**told["facts"], **added}
        filled: dict[str, Any] = self._filled(told)
        return filled

    def _filled(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {name: self._filled(each) for name, each in value.items()}
        soon = (self.filed.date() + SOON).isoformat()
        return value.format(n=self.n, soon=soon) if isinstance(value, str) else value
