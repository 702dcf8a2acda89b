"""Verdicts on equal treatment, worked out when a version is released and kept beside the hash of the law they were found for.

A page only reads them: a law for which nothing is kept was not proved yet, and the page says so. One file a law, `<hash>.json`:
`{"law": hash, "on": "2026-05-05", "facts": ["Applicant.sex", …], "outcomes": {"a-service: fee": [[fact, verdict, [by, …]], …]}}`.
An outcome names only the facts before which it is not plainly proved equal.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from korpu.kernel.durable import write_whole

VERDICTS = ("excepted", "self_cited", "violated", "unknown")
"""Equal but for cited instruments · but for an article that cites itself · not equal · not known, which counts as not equal."""
HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Verdict:
    """Whether ``fact`` (`Entity.name`, protected) makes a difference to an outcome. ``by``: the instruments that permit it."""

    fact: str
    verdict: str
    by: tuple[str, ...] = ()


@dataclass(frozen=True)
class Proved:
    """What was found for one law on one day: before which facts, and of each outcome what is not plainly equal."""

    on: date
    facts: tuple[str, ...]
    outcomes: Mapping[str, tuple[Verdict, ...]]


def keep(
    folder: Path, law_hash: str, on: date, facts: Sequence[str], outcomes: Mapping[str, Iterable[Verdict]]
) -> Path:
    """Write what was found for a law, whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    told = {name: [[each.fact, each.verdict, list(each.by)] for each in found] for name, found in outcomes.items()}
    content = {"law": law_hash, "on": on.isoformat(), "facts": list(facts), "outcomes": told}
    file = folder / f"{law_hash}.json"
    write_whole(file, json.dumps(content, ensure_ascii=False, indent=0), 0o644)
    return file


def kept(folder: Path | None, law_hash: str) -> Proved | None:
    """What was found for this law; None when it was not proved yet. Raises ValueError for a file that is not such a result."""
    if folder is None or not HASH.fullmatch(law_hash) or not (folder / f"{law_hash}.json").is_file():
        return None
    return _read(folder / f"{law_hash}.json", law_hash)


@lru_cache(maxsize=4)
def _read(file: Path, law_hash: str) -> Proved:
    content = json.loads(file.read_text(encoding="utf-8"))
    outcomes = {
        name: tuple(Verdict(fact, verdict, tuple(by)) for fact, verdict, by in found)
        for name, found in content["outcomes"].items()
    }
    odd = {each.verdict for found in outcomes.values() for each in found} - set(VERDICTS)
    if content["law"] != law_hash or odd:
        raise ValueError(f"{file.name} does not hold the verdicts of the law {law_hash}")
    return Proved(date.fromisoformat(content["on"]), tuple(content["facts"]), outcomes)
