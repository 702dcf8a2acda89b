"""The same before and after: is anybody decided differently under another text of the law?"""

from __future__ import annotations

from dataclasses import dataclass

import z3

from norms.book import Book
from norms.graph import Node
from norms.proof.encoding import World
from norms.proof.search import EFFORT, Answer, Search
from norms.proof.somebody import Engine, Somebody, read_off
from norms.proof.symbols import compared, constant, differ
from norms.states import Inner
from norms.vocabulary import Fact


@dataclass(frozen=True)
class Changed:
    """Somebody of whom the two texts say different things."""

    who: Somebody
    before: Inner
    after: Inner


class Same:
    """Two laws and the same persons under both."""

    def __init__(self, before: Book, after: Book, effort: int = EFFORT) -> None:
        self.before, self.after = World(before), World(after)
        self.after.people = self.before.people
        self.after.almanac = self.before.almanac
        self.after.relevance = self.before.relevance
        self.after.today = self.before.today
        self.search = Search(self.before, effort)
        self._engines = Engine(before), Engine(after)

    def differently(self, before: Node, after: Node) -> Answer[Changed]:
        """Somebody for whom the two expressions come to different things."""
        facts = self.before.reach.facts(before), self.after.reach.facts(after)
        symbols = self.before.person.says(before), self.after.person.says(after)

        def confirm(model: z3.ModelRef) -> Changed | None:
            old, new = read_off(model, self.before.person, facts[0]), read_off(model, self.after.person, facts[1])
            who = Somebody({**old.facts, **new.facts}, new.today)
            said, says = self._engines[0].decides(before, who), self._engines[1].decides(after, who)
            return Changed(who, said, says) if said != says else None

        now = compared("==", self.before.today, constant(self.after.book.day.toordinal()))
        return self.search.find([differ(*symbols)], confirm, [now])


def other_facts(before: Book, after: Book) -> list[str]:
    """Facts of one name that are not the same question in both laws: another type, other members, another domain."""
    old, new = before.law.entities, after.law.entities
    both = [(name, key) for name in old for key in old[name] if key in new.get(name, {})]
    return [key for name, key in both if _question(old[name][key]) != _question(new[name][key])]


def _question(fact: Fact) -> tuple[object, ...]:
    return fact.kind, fact.domain, fact.may_not_apply, fact.of
