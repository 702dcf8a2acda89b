"""What the law speaks about: closed lists, entities and their facts, as declared in `facts.py` of an act."""

from dataclasses import dataclass, field

from norms.errors import Place
from norms.kinds import LIST, Kind
from norms.words import Words


@dataclass(frozen=True)
class Choice:
    """A closed list: the words of each member, in the order of the text."""

    name: str
    members: dict[str, Words]

    @property
    def kind(self) -> Kind:
        """Its type in rules."""
        return Kind(self.name, tuple(self.members))


@dataclass(frozen=True, eq=False)
class Fact:
    """One thing the law asks about: type, words, who supplies it, who already holds it, how it is protected.

    `of` is the entity of a list declared with `many`, empty for a single fact. `cost` counts effort, 1 = one click.
    `domain` holds both bounds in inner units (minor units, day numbers), None = open. `confidence` is of the holder.
    `protected` names the characteristic that it carries and before which the law is equal, empty for none.
    """

    name: str
    entity: str
    kind: Kind
    words: Words
    of: str = ""
    by: str = "person"
    holder: str = ""
    confidence: str = ""
    cost: int = 1
    domain: tuple[int | None, int | None] = (None, None)
    protected: str = ""
    sensitivity: str = "plain"
    article: str = ""
    may_not_apply: bool = False
    discretionary: bool = False
    ask: Words | None = None
    because: Words | None = None
    place: Place = field(default=Place(""), compare=False)

    @property
    def is_list(self) -> bool:
        """True for a list of entities."""
        return self.kind == LIST

    @property
    def demandable(self) -> bool:
        """True when no body holds it: only then can its absence be held against the person.

        Held with confidence H it is never asked; with M or L it is offered, and fetched when the person does not bring it.
        """
        return not self.holder


@dataclass(frozen=True)
class Vocabulary:
    """All closed lists and entities of the acts loaded together. `person` names the entity that no list holds."""

    choices: dict[str, Choice] = field(default_factory=dict)
    entities: dict[str, dict[str, Fact]] = field(default_factory=dict)

    @property
    def roots(self) -> list[str]:
        """The entities that no list holds, in the order of the text."""
        held = {fact.of for facts in self.entities.values() for fact in facts.values()}
        return [name for name in self.entities if name not in held]

    @property
    def person(self) -> str:
        """The entity the law decides about."""
        return self.roots[0]

    @property
    def facts(self) -> dict[str, Fact]:
        """The facts of the person by name: the keys of an input."""
        return self.entities[self.person]
