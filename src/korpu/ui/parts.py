"""What each part of a page needs to be told. Templates of `templates/ui/parts/` draw these; README.md shows each one.

Every text is already in the reader's language; every `href` is already a path of the door that shows it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Tone = Literal["", "ok", "now", "no", "ask"]
"""plain · in order · needs attention today · stands against · not known. Shape and word say the same as the colour."""
StitchKind = Literal["passed", "today", "ahead", "off", "holiday", "paused", "unknown", "late", "end"]


@dataclass(frozen=True, slots=True)
class Link:
    """A way on. `current` marks the page or filter one is on; `count` stands beside filters ("1000+": not counted further)."""

    text: str
    href: str
    note: str = ""
    icon: str = ""
    current: bool = False
    count: int | str | None = None


@dataclass(frozen=True, slots=True)
class Cite:
    """An article; `href` leads to its plain words, `act` is the act's short name ("Code"), given once on a page."""

    article: str
    href: str = ""
    act: str = ""


@dataclass(frozen=True, slots=True)
class Tag:
    """One word of state."""

    text: str
    tone: Tone = ""


@dataclass(frozen=True, slots=True)
class Bearings:
    """Three answers at the top of every page of a journey. None may be empty."""

    here: str
    step: str
    by: str
    trail: Sequence[Link] = ()

    def __post_init__(self) -> None:
        for term in ("here", "step", "by"):
            if not getattr(self, term).strip():
                raise ValueError(
                    f"Bearings: “{term}” is empty. Every page of a journey says where, what next and by when."
                )


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence and the articles it rests on."""

    text: str
    cites: Sequence[Cite] = ()


@dataclass(frozen=True, slots=True)
class Clock:
    """A named day and why that day. `stitches` and `said` come from `korpu.ui.clock`; `ends` are the words below."""

    heading: str
    day: str
    note: str = ""
    stitches: Sequence[StitchKind] = ()
    said: str = ""
    ends: Sequence[str] = ()
    held_by: str = ""
    why_heading: str = ""
    why: Sequence[Reason] = ()
    tiny: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """What is not there yet, who brings it or how; `note` is the second sentence."""

    text: str
    note: str = ""
    cites: Sequence[Cite] = ()
    tag: Tag | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One ground or obstacle with what it rests on. `answer` is the way to answer an unknown one."""

    title: str
    text: str
    cites: Sequence[Cite] = ()
    missing: Sequence[Missing] = ()
    fetched: Sequence[Missing] = ()
    answer: Link | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known, who said so, and the way to say that it is wrong."""

    label: str
    value: str
    source: str = ""
    wrong: Link | None = None
    cites: Sequence[Cite] = ()
    tone: Tone = ""


@dataclass(frozen=True, slots=True)
class Event:
    """A step of a case. `state`: "" done, "now", "next"."""

    when: str
    title: str
    text: str = ""
    cites: Sequence[Cite] = ()
    state: Literal["", "now", "next"] = ""
    links: Sequence[Link] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """Who looked: lines are (term, what), e.g. ("Saw", "your passport page"). `refused` says that nothing was shown."""

    who: str
    time: str
    lines: Sequence[tuple[str, str]]
    cites: Sequence[Cite] = ()
    refused: str = ""
    ask: Link | None = None


@dataclass(frozen=True, slots=True)
class LookDay:
    """All looks of one day."""

    day: str
    looks: Sequence[Look]


@dataclass(frozen=True, slots=True)
class Row:
    """Cells of a table; the first heads the row, an article may stand in its place."""

    cells: Sequence[str]
    cite: Cite | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """`numbers`: places (from 0) of the columns that are figures. `shown`: caption visible, or only heard."""

    caption: str
    heads: Sequence[str]
    rows: Sequence[Row]
    numbers: frozenset[int] = frozenset()
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Tab:
    """One of several tables behind one heading."""

    title: str
    table: Table


@dataclass(frozen=True, slots=True)
class CheckItem:
    """A line of a checklist; `strong` opens it in bold."""

    text: str
    tag: Tag
    cites: Sequence[Cite] = ()
    strong: str = ""


@dataclass(frozen=True, slots=True)
class WorkRow:
    """One case in a work-list. Never nationality, sex, age or religion. `day` may say why a due day is not known.

    `day` and `left` begin with a large letter.
    """

    number: str
    href: str
    day: str
    left: str
    name: str
    service: str
    step: str
    opinion: Tag | None = None
    language: str = ""
    strip: Sequence[StitchKind] = ()


@dataclass(frozen=True, slots=True)
class WorkGroup:
    """Cases that are due together. `tone`: "late", "today" or ""."""

    title: str
    rows: Sequence[WorkRow]
    tone: Literal["", "late", "today"] = ""


@dataclass(frozen=True, slots=True)
class HitRow:
    """One case that a search found. The birth date tells namesakes apart; never nationality, sex or religion."""

    number: str
    href: str
    name: str
    born: str
    service: str
    filed: str
    step: str


@dataclass(frozen=True, slots=True)
class FilterGroup:
    """Filters beside a work-list."""

    heading: str
    links: Sequence[Link]


@dataclass(frozen=True, slots=True)
class Side:
    """One language of a letter: paragraphs are (opening words in bold, text)."""

    language: str
    title: str
    paragraphs: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Pages:
    """Where one is in a long list: "1–13 of 47"."""

    said: str
    before: str = ""
    after: str = ""
