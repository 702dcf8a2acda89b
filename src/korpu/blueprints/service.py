"""One service as a typed definition. Page, form, check, clock, fee, checklist and letters all come from it.

Rules are named as they stand in the law's text (`norms`); facts by their keys.
"""

from dataclasses import dataclass, field

from korpu.blueprints.afterwards import Collection, Expiry, Host, NextStep
from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

HELD = "H"
"""Confidence with which a body surely holds a paper: it is never asked of the person."""


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """A paper the law names. ``holder`` is the body that has it already, and how sure that is; ``fact`` says that it was given.

    ``when`` is the rule that says when it is needed; empty = always. With ``holder`` and confidence H it is fetched and never
    asked; with M or L it is offered («if you have it»); without a holder it may be demanded.
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

    Groups: ``filer``, ``identity``, ``place``, ``contact``, ``office``, ``ground``, ``papers``. Without a group it asks ``fact``.
    ``optional``: it is offered and may be left open, because a state body holds it. ``when``: it comes unless this rule is known
    not to hold.
    """

    key: str
    ask: Words
    because: Words
    group: str = ""
    fact: str = ""
    hint: Words | None = None
    optional: bool = False
    when: str = ""


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
class Automatic:
    """What the law does at once and without an officer, when rule ``when`` is known to hold; else it asks for what is missing.

    ``facts``: typed answers on which this rests; they stand in plain where the worker reads them. ``end_article``: the
    article that ends it, when the person has left or on its last day.
    """

    article: str
    when: str
    facts: tuple[str, ...]
    end_article: str


@dataclass(frozen=True, kw_only=True)
class Again:
    """After a refusal only what was missing is brought, unless rule ``may`` is known not to hold.

    ``refused_fact`` says that there was a refusal; ``paper`` is what shows that its reason is gone.
    """

    article: str
    may: str
    refused_fact: str
    paper: Evidence


@dataclass(frozen=True, kw_only=True)
class NamedDay:
    """A day that a calculator names: a rule that gives it. It is shown unless the rule ``when`` is known not to hold."""

    rule: str
    when: str = ""


@dataclass(frozen=True, kw_only=True)
class Calculator:
    """One anonymous page that asks a few facts and names days.

    ``verdicts``: grounds whose answer is said, yes, no or not known. ``notes``: rules that are said when they hold, or when only an
    officer or a lawyer can settle them.
    """

    title: Words
    lead: Words
    asks: tuple[str, ...]
    days: tuple[NamedDay, ...]
    verdicts: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


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
class Service(Matter):
    """One service: a matter with its questions, its papers, its letters and its page."""

    short: Words
    lead: Words
    fee_facts: tuple[str, ...] = ()
    """The facts that make the columns and the rows of the fee table: the tier, and the length. Empty: there is no table."""
    fee_rows: tuple[tuple[Words, dict[str, object]], ...] = ()
    """Kinds of payer, each with the facts that make somebody one."""
    clock: Clock
    opinion: Opinion | None = None
    automatic: Automatic | None = None
    collection: Collection | None = None
    expiry: Expiry | None = None
    host: Host | None = None
    again: Again | None = None
    steps: dict[str, tuple[NextStep, ...]] = field(default_factory=dict)
    """Lawful next steps by situation: ``pay``, ``expiry``, ``host``, ``refused``, ``cancelled``, ``ended``."""
    filers: tuple[str, ...] = ("self", "parent", "representative")
    """Who may file: ``self``, ``parent``, ``representative``, ``host``."""
    asks: tuple[Question, ...]
    rewords: tuple[Question, ...] = ()
    """Facts of the law that this service asks in other words, wherever they come up."""
    identity: dict[str, str]
    """Column of the identity → the law's fact that it fills."""
    citizenships: dict[str, str] = field(default_factory=dict)
    """The law's fact → the citizenship (three letters) that makes it true."""
    months: tuple[int, ...] = ()
    """Lengths that can be asked for, in months."""
    days: tuple[int, ...] = ()
    """Lengths up to which the fee changes, in calendar days."""
    evidence: tuple[Evidence, ...]
    letters: tuple[Letter, ...]
    appeal: Appeal | None = None
    calculator: Calculator | None = None
    says: dict[str, Words] = field(default_factory=dict)
    """The service's own words for what the machine says of every service; see `korpu.portal.saying`."""
    offices: tuple[Office, ...]
    page: tuple[Paragraph, ...]

    def letter(self, kind: str) -> Letter:
        """The letter of a kind; KeyError names a kind that is not declared."""
        found = {letter.kind: letter for letter in self.letters}
        return found[kind]

    def office(self, office_id: str) -> Office:
        """An office by its id."""
        return {office.id: office for office in self.offices}[office_id]

    @property
    def wanted_papers(self) -> tuple[str, ...]:
        """The rules beside its evidence."""
        return tuple(dict.fromkeys(evidence.when for evidence in self.evidence if evidence.when))

    def question_of(self, fact: str) -> Question | None:
        """The service's own words for a fact of the law, if it has any."""
        return next((each for each in (*self.asks, *self.rewords) if each.fact == fact), None)
