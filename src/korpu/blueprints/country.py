"""A country: its words, its law, its calendar, its services. The country package holds one of these, named ``COUNTRY``."""

from dataclasses import dataclass
from pathlib import Path

from korpu.blueprints.matter import Matter
from korpu.blueprints.service import Service
from korpu.blueprints.words import Words


@dataclass(frozen=True, kw_only=True)
class LifeEvent:
    """A way in from the first page: what happens in a life, and the service or page it leads to."""

    icon: str
    title: Words
    note: Words
    page: str
    service: str = ""


@dataclass(frozen=True, kw_only=True)
class Term:
    """A term that people miss: how long, and what it is for."""

    length: Words
    text: Words
    articles: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A published figure with its source."""

    value: Words
    text: Words
    source: str


@dataclass(frozen=True, kw_only=True)
class Home:
    """The first page."""

    title: Words
    lead: Words
    events: tuple[LifeEvent, ...]
    terms: tuple[Term, ...]
    figures: tuple[Figure, ...]


@dataclass(frozen=True, kw_only=True)
class Country:
    """Everything the machine must be told of a country."""

    authority: Words
    official_language: str
    """Every letter is in this language, beside the person's own."""
    helpline: str
    helpline_words: Words
    law_known: Words
    act: Words
    currency: str
    of_age: int
    """Years at which a person files for themselves."""
    letters_wait_minutes: int = 0
    """How long a signed decision waits before it is sent, so that it can be taken back; 0: it is sent at once."""
    law: tuple[Path, ...]
    calendar: Path
    editions_lock: Path
    services: tuple[Service, ...]
    matters: tuple[Matter, ...] = ()
    """What the law decides beside the services: nobody is served yet, but the law can be asked."""
    coverage: Path | None = None
    """Folder that says, for every fact of the fact base, where the law has it or why it does not."""
    population: Path | None = None
    """File with the shares of an invented population, to show what a change of the law would do."""
    proofs: Path | None = None
    """Folder of what was proved, a file for each law by its hash; see korpu.law.verdicts."""
    gaps: Path | None = None
    """File that says what the sources of the law leave open: cells of tables, values, rules."""
    stays: Path | None = None
    """File that says when somebody stays lawfully, and by which matters one stays on or leaves; see korpu.law.stays."""
    remedies: Path | None = None
    """File that names the facts which a person can change; without it nobody is told to change what is known."""
    bodies: dict[str, Words]
    home: Home
