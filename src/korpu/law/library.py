"""The law as somebody meets it who reads: its acts and articles in order, what rests on what, search, its texts, its named gaps."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from korpu.law.country import Country, country
from korpu.law.coverage import Covered, coverage
from korpu.law.numbers import head, order
from korpu.law.resting import Resting
from korpu.law.searching import Index
from korpu.law.texts import LawTexts, texts_of
from norms.law import Law
from norms.statute import Rule


@dataclass(frozen=True, eq=False)
class Library:
    """Worked out once from a loaded country; nothing here looks at a person or a database."""

    found: Country

    @property
    def law(self) -> Law:
        """The law that is read."""
        return self.found.law

    @cached_property
    def numbers(self) -> Mapping[str, list[str]]:
        """Act → the numbers of its articles, in order."""
        numbers: dict[str, list[str]] = {act: [] for act in self.law.acts}
        for key in self.law.articles:
            act, _, number = key.partition("/")
            numbers[act].append(number)
        return {act: sorted(each, key=order) for act, each in numbers.items()}

    @cached_property
    def acts(self) -> list[str]:
        """Acts that hold articles, the longest first: a number without an act is the first one's that has it."""
        return sorted((act for act, each in self.numbers.items() if each), key=lambda act: -len(self.numbers[act]))

    @cached_property
    def heads(self) -> Mapping[str, Mapping[str, list[str]]]:
        """Act → article → the numbers that stand in it."""
        found: dict[str, dict[str, list[str]]] = {act: {} for act in self.numbers}
        for act, numbers in self.numbers.items():
            for number in numbers:
                found[act].setdefault(head(number), []).append(number)
        return found

    def place_of(self, article: str) -> str:
        """`act/number` of an article that is named by its number, or by both; empty when no act has it."""
        if article in self.law.articles:
            return article
        return next((f"{act}/{article}" for act in self.acts if f"{act}/{article}" in self.law.articles), "")

    @cached_property
    def resting(self) -> Resting:
        """What rests on what."""
        return Resting(self.law, self.found.matters)

    @cached_property
    def index(self) -> Index:
        """For search."""
        return Index(self.law.articles)

    @cached_property
    def texts(self) -> LawTexts:
        """The texts it was read from."""
        return texts_of(self.found.declared.law, self.found.declared.calendar)

    @cached_property
    def gaps(self) -> list[Covered]:
        """What the fact base itself does not know."""
        return [fact for fact in coverage(self.found).facts if "gap" in fact.said]

    def gaps_of(self, rules: list[Rule], values: set[str]) -> list[Covered]:
        """The gaps that were named beside these rules, or beside the amounts they rest on."""
        names = {rule.name for rule in rules}
        return [
            gap for gap in self.gaps
            if names & set(gap.where.get("rules", ()))
            or values & {*gap.where.get("values", ()), *gap.where.get("tables", ())}
        ]  # fmt: skip


@cache
def library_of(found: Country) -> Library:
    """The library of a loaded country."""
    return Library(found)


def library() -> Library:
    """The library of the country that the settings name."""
    return library_of(country())
