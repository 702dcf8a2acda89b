"""Verdicts on equal treatment, worked out when a version is released and kept beside the hash of the law they were found for.

A page only reads them: a law for which nothing is kept was not proved yet, and the page says so. One file a law,
`<hash>.json`: `{"law": hash, "on": "2026-05-05", "verdicts": [{"matter", "outcome", "fact", "verdict", "by", "articles"}]}`.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from korpu.kernel.durable import write_whole

VERDICTS = ("proved", "excepted", "self_cited", "violated", "unknown")
"""Equal · equal but for cited instruments · but for an article that cites itself · not equal · not known: counts as not equal."""
HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Verdict:
    """Whether ``fact``, which is protected, makes a difference to an outcome of a matter. ``by``: what permits it, if anything.

    ``articles``: `act/number` of the articles that carry the outcome.
    """

    matter: str
    outcome: str
    fact: str
    verdict: str
    by: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()


@dataclass(frozen=True)
class Proved:
    """All verdicts of one law, and the day they were found."""

    on: date
    verdicts: tuple[Verdict, ...]

    def of(self, article: str) -> tuple[Verdict, ...]:
        """The verdicts on outcomes that this article (`act/number`) carries."""
        return tuple(each for each in self.verdicts if article in each.articles)


def keep(folder: Path, law_hash: str, on: date, verdicts: Iterable[Verdict]) -> Path:
    """Write what was found for a law, whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    content = {"law": law_hash, "on": on.isoformat(), "verdicts": [asdict(each) for each in verdicts]}
    file = folder / f"{law_hash}.json"
    write_whole(file, json.dumps(content, ensure_ascii=False), 0o644)
    return file


def kept(folder: Path, law_hash: str) -> Proved | None:
    """What was found for this law; None when it was not proved yet. Raises ValueError for a file that is not such a result."""
    file = folder / f"{law_hash}.json"
    if not HASH.fullmatch(law_hash) or not file.is_file():
        return None
    return _read(file, law_hash, file.stat().st_mtime_ns)


@lru_cache(maxsize=4)
def _read(file: Path, law_hash: str, _written: int) -> Proved:
    content = json.loads(file.read_text(encoding="utf-8"))
    verdicts = tuple(
        Verdict(**{**each, "by": tuple(each["by"]), "articles": tuple(each["articles"])})
        for each in content["verdicts"]
    )
    if content["law"] != law_hash or not {each.verdict for each in verdicts} <= set(VERDICTS):
        raise ValueError(f"{file.name} does not hold the verdicts of the law {law_hash}")
    return Proved(date.fromisoformat(content["on"]), verdicts)
