"""Equality before the law as data: what is protected, and the instruments that may lawfully tell persons apart."""

from dataclasses import dataclass, field
from datetime import date

from norms.errors import Place
from norms.words import Words

KINDS = ("article", "treaty")


@dataclass(frozen=True)
class Characteristic:
    """What may not make a difference before the law; `by` are the provisions that protect it, as `act/number`."""

    name: str
    words: Words
    by: tuple[str, ...]


@dataclass(frozen=True)
class Instrument:
    """A provision that lets the law tell persons apart, as `lawful_distinction(…, by=id)` names it.

    `id` is `act/number` or `treaty/name`. It allows a distinction by the characteristics in `allows`, in the rules in
    `outcomes`, from `since` to `until` (excluded). `states`: parties of a treaty, ISO 3166 alpha-3.
    """

    id: str
    kind: str
    words: Words
    allows: tuple[str, ...]
    outcomes: tuple[str, ...]
    states: tuple[str, ...]
    since: date
    until: date | None
    source: str
    confidence: str
    place: Place = field(compare=False)

    @property
    def act(self) -> str:
        """The act that the provision stands in."""
        return self.id.partition("/")[0]

    def in_force(self, day: date) -> bool:
        """Whether it may be cited on `day`."""
        return self.since <= day and (self.until is None or day < self.until)

    def cites_itself(self, act: str) -> bool:
        """Whether a rule of `act` that rests on it rests on its own act only: allowed, but nobody outside has allowed it."""
        return self.kind == "article" and self.act == act


@dataclass(frozen=True)
class Equality:
    """The protected characteristics and the registry of instruments of the acts loaded together."""

    protected: dict[str, Characteristic] = field(default_factory=dict)
    instruments: dict[str, Instrument] = field(default_factory=dict)
