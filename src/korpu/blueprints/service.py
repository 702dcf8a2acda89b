"""One service as a typed definition. Page, form, check, clock, fee, checklist and letters all come from it.

Rules are named as they stand in the law's text (`norms`); facts by their keys.
"""

import datetime as dt
from dataclasses import dataclass, field

from korpu.blueprints.words import Words

HELD = "H"
"""Confidence with which a body surely holds a paper: it is never asked of the person."""


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """A paper the law names. ``holder`` is the body that has it already, and how sure that is; ``fact`` says that it was given.

    ``when`` is the rule that says when it is needed; empty = always. With ``holder`` and confidence H it is fetched
    and never asked;
    with M or L it is offered («if you have it»); without a holder it may be demanded.
    """

    key: str
    article: str
    words: Words
    fact: str = ""
    when: str = ""
    holder: str = ""
    confidence: str = ""

    @property
    def fetched(self) -> bool:
        """The state holds it: it is not asked."""
        return bool(self.holder) and self.confidence == HELD

    @property
    def demanded(self) -> bool:
        """Nobody holds it: the person must bring it."""
        return not self.holder


@dataclass(frozen=True, kw_only=True)
class Question:
    """A question that is not a fact of the law, or a fact said in other words. ``group`` names what the machine asks there.

    Groups: ``filer``, ``identity``, ``contact``, ``office``, ``ground``, ``papers``. Without a group it asks ``fact``.
    """

    key: str
    ask: Words
    because: Words
    group: str = ""
    fact: str = ""
    hint: Words | None = None


@dataclass(frozen=True, kw_only=True)
class Clock:
    """The authority's term. ``term`` is a rule giving working days, from ``facts``; the day of filing does not count.

    ``suspensions``: kind of event that stops it → (kind that restarts it, article). Empty: no article stops it.
    """

    article: str
    term: str
    facts: tuple[str, ...]
    suspensions: dict[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Opinion:
    """An opinion the law asks of another body, and what its silence means."""

    article: str
    silence_article: str
    body: str
    asked_fact: str
    answer_fact: str
    not_answered: str
    no_objection: str
    objection: str
    value: str
    """Name of the dated value with the body's term in working days."""


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A kind of letter: title and paragraphs with named slots ``{so}``."""

    kind: str
    title: Words
    paragraphs: tuple[Words, ...]


@dataclass(frozen=True, kw_only=True)
class Appeal:
    """Where and until when a decision can be contested."""

    article: str
    days: int
    words: Words


@dataclass(frozen=True, kw_only=True)
class Office:
    """A desk that handles cases."""

    id: str
    words: Words
    address: Words


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """A heading and a text of the service's page, with the articles it rests on."""

    title: Words
    text: Words
    articles: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Service:
    """One service. Rule names refer to the law; fact names to its facts."""

    id: str
    edition: dt.date
    title: Words
    short: Words
    lead: Words
    article: str
    requests: dict[str, Words]
    grounds: tuple[str, ...]
    refusals: tuple[str, ...]
    cancellations: tuple[str, ...]
    conditions: tuple[str, ...]
    warnings: tuple[str, ...]
    fee: str
    fee_facts: tuple[str, str]
    """The facts that make the columns and the rows of the fee table: the tier, and the months."""
    fee_rows: tuple[tuple[Words, dict[str, object]], ...]
    """Kinds of payer, each with the facts that make somebody one."""
    due: str
    file_by: str
    valid_until: str
    clock: Clock
    opinion: Opinion | None
    asks: tuple[Question, ...]
    identity: dict[str, str]
    """Column of the identity → the law's fact that it fills."""
    claims: dict[str, tuple[str, ...]]
    """Fact that says on which ground somebody applies → the grounds that make it true."""
    months: tuple[int, ...]
    evidence: tuple[Evidence, ...]
    letters: tuple[Letter, ...]
    appeal: Appeal | None
    offices: tuple[Office, ...]
    page: tuple[Paragraph, ...]

    def letter(self, kind: str) -> Letter:
        """The letter of a kind; KeyError names a kind that is not declared."""
        found = {letter.kind: letter for letter in self.letters}
        return found[kind]

    def office(self, office_id: str) -> Office:
        """An office by its id."""
        return {office.id: office for office in self.offices}[office_id]
