"""What rests on what: the facts, amounts and rules a rule is made of, the rules it carries, and the matters that rest on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from korpu.blueprints.matter import Matter
from norms import graph
from norms.law import Law
from norms.statute import Rule
from norms.vocabulary import Fact

GROUND = "ground"
ROLES = (GROUND, "refusal", "cancellation", "condition", "warning", "fee_and_days", "paper")
"""What a rule can be in a matter, in the order in which it is said."""


@dataclass(frozen=True)
class Made:
    """What one version of a rule is made of, each once, in the order of its text."""

    facts: tuple[Fact, ...]
    values: tuple[str, ...]
    tables: tuple[str, ...]
    rules: tuple[str, ...]
    instruments: tuple[str, ...]


@dataclass(frozen=True)
class Use:
    """A matter that rests on a rule, in which roles, and on which of its grounds where it is a ground."""

    matter: Matter
    roles: tuple[str, ...]
    grounds: tuple[str, ...]

    @property
    def everyone(self) -> bool:
        """Whether it touches everybody in this matter, not only those who apply on one of the grounds."""
        return self.roles != (GROUND,)


def made_of(rule: Rule) -> Made:
    """Without what the rules below are made of."""
    nodes = list(dict.fromkeys(_nodes(rule.body)))
    return Made(
        tuple(dict.fromkeys(fact for node in nodes if (fact := _fact(node)))),
        tuple(dict.fromkeys(node.name for node in nodes if isinstance(node, graph.Amount))),
        tuple(dict.fromkeys(node.name for node in nodes if isinstance(node, graph.Cell))),
        tuple(dict.fromkeys(node.rule for node in nodes if isinstance(node, graph.Call))),
        tuple(dict.fromkeys(node.by for node in nodes if isinstance(node, graph.Door))),
    )


def _nodes(node: graph.Node) -> Iterator[graph.Node]:
    yield node
    for part in node.args:
        yield from _nodes(part)


def _fact(node: graph.Node) -> Fact | None:
    match node:
        case graph.FactOf(fact=fact) | graph.ItemFact(fact=fact) | graph.Each(over=fact):
            return fact
    return None


class Resting:
    """The whole of one law, found once. Every version counts: an ended text was rested on too."""

    def __init__(self, law: Law, matters: dict[str, Matter]) -> None:
        self.law, self.matters = law, matters

    @cached_property
    def below(self) -> dict[str, tuple[str, ...]]:
        """Rule → the rules that its text calls, and the exceptions that can switch it off."""
        found = {
            name: [below for version in versions for below in made_of(version).rules]
            for name, versions in self.law.versions.items()
        }
        for name, exceptions in self.exceptions.items():
            found[name] += exceptions
        return {name: tuple(dict.fromkeys(names)) for name, names in found.items()}

    @cached_property
    def exceptions(self) -> dict[str, list[str]]:
        """Rule → the rules written to switch it off."""
        found: dict[str, list[str]] = {}
        for versions in self.law.versions.values():
            for rule in versions:
                for number in rule.to:
                    for hit in self.law.articles.get(f"{rule.act}/{number}", []):
                        if hit.article not in hit.to and rule.name not in found.setdefault(hit.name, []):
                            found[hit.name].append(rule.name)
        return found

    @cached_property
    def above(self) -> dict[str, tuple[str, ...]]:
        """Rule → the rules whose text calls it."""
        found: dict[str, list[str]] = {}
        for name, below in self.below.items():
            for each in below:
                if each not in self.exceptions.get(name, ()):
                    found.setdefault(each, []).append(name)
        return {name: tuple(names) for name, names in found.items()}

    @cached_property
    def uses(self) -> dict[str, list[Use]]:
        """Rule → the matters that rest on it, however far above it they stand."""
        found: dict[str, list[Use]] = {}
        for matter in self.matters.values():
            for name, (roles, grounds) in self._reached(matter).items():
                ordered = tuple(role for role in ROLES if role in roles)
                found.setdefault(name, []).append(Use(matter, ordered, tuple(dict.fromkeys(grounds))))
        return found

    def _reached(self, matter: Matter) -> dict[str, tuple[set[str], list[str]]]:
        reached: dict[str, tuple[set[str], list[str]]] = {}
        roots = list(_roots(matter))
        grounds_of_matter = frozenset(root for role, root in roots if role == GROUND)
        for role, root in roots:
            for name in self.closed(root, frozenset() if role == GROUND else grounds_of_matter):
                roles, grounds = reached.setdefault(name, (set[str](), list[str]()))
                roles.add(role)
                if role == GROUND:
                    grounds.append(root)
        return reached

    def closed(self, root: str, ends: frozenset[str] = frozenset()) -> set[str]:
        """The rule and all below it, but not past ``ends``: a ground stays one where another rule asks whether there is any."""
        seen, waiting = set[str](), [root]
        while waiting:
            name = waiting.pop()
            if name not in seen and (name not in ends or name == root):
                seen.add(name)
                waiting += self.below.get(name, ())
        return seen


def _roots(matter: Matter) -> Iterator[tuple[str, str]]:
    grounds = dict.fromkeys(name for each in (matter.grounds, *matter.request_grounds.values()) for name in each)
    lists = (tuple(grounds), matter.refusals, matter.cancellations, matter.conditions, matter.warnings,
             matter.days_and_fee, matter.wanted_papers)  # fmt: skip
    for role, names in zip(ROLES, lists, strict=True):
        yield from ((role, name) for name in names if name)
