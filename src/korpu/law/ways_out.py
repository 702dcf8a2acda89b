"""Ways out of a lawful stay that a change of the law closes: a stay is too short to ask in time, a step is lost, somebody is stuck.

Only what the law of today leaves open and the other one shuts is told; what is shut already is for `./korpu prove`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, TypeAlias

import norms
from korpu.blueprints.matter import Matter
from korpu.law.country import Country
from korpu.law.impact import changed_on, rests_on
from korpu.law.stays import Stays, stays
from norms.proof.next_steps import Stay
from norms.proof.prover import Prover

What: TypeAlias = Literal["too_short", "late", "never", "stuck", "unlawful"]
OPENNESS = ("in_time", "late", "never")
ANY_LENGTH = 0
"""Days of a dead end of which no longest was found."""


@dataclass(frozen=True)
class Closed:
    """A way that is closed. ``matter``: by id, and ``stay``: a kind of lawful stay, each empty where it is not about one.

    ``too_short``: stays of up to ``after`` days, 0 for any length, are over before anybody could ask; ``before`` is the same today,
    None where no stay is too short. ``late`` and ``never``: whoever stays so cannot ask in time any more, or would never get it.
    ``stuck``: somebody may neither stay on nor leave. ``unlawful``: nobody stays lawfully so any more.
    """

    what: What
    matter: str = ""
    stay: str = ""
    before: int | None = None
    after: int = 0


@dataclass
class Ways:
    """``closed``: what the other law shuts. ``unknown``: questions that found no end."""

    closed: list[Closed] = field(default_factory=list)
    unknown: int = 0


def is_about_stay(found: Country, after: norms.Law, touched: Sequence[Matter], day: dt.date) -> bool:
    """Whether `after`, which touches these matters, can close a way out of a stay."""
    if (known := stays(found)) is None:
        return False
    return any(each in (*known.stay_on, known.leave) for each in touched) or _changes_stays(found, known, after, day)


def kind_of_stay(found: Country) -> str:
    """The closed list whose members are the kinds of lawful stay; empty where the country says nothing of stays."""
    known = stays(found)
    return found.law.versions[known.kind][0].kind.name if known else ""


def ways_closed(found: Country, after: norms.Law, touched: Sequence[Matter], day: dt.date, effort: int) -> Ways:
    """What `after` closes on a day and the country's own law leaves open. ``effort``: steps of the solver for one question."""
    known, ways = stays(found), Ways()
    if known is None:
        return ways
    for matter in touched:
        _shorter(known, [Prover(law.on(day), effort) for law in (found.law, after)], matter, ways)
    steps = _to_look_at(found, known, after, touched, day)
    old, new = _open_today(found, day, steps, effort), _stays(found, after, day, steps, effort)
    ways.unknown += sum(len(stay.unsettled) for stay in (*old.values(), *new.values()))
    for kind, stay in old.items():
        if kind in new:
            ways.closed += _lost(stay, new[kind])
        elif not stay.unsettled:
            ways.closed.append(Closed("unlawful", stay=kind))
    return ways


def _to_look_at(
    found: Country, known: Stays, after: norms.Law, touched: Sequence[Matter], day: dt.date
) -> frozenset[str]:
    """The steps that can be another: those touched, and all where it changes who stays lawfully, or how."""
    return frozenset(each.id for each in (known.stay_on if _changes_stays(found, known, after, day) else touched))


def _changes_stays(found: Country, known: Stays, after: norms.Law, day: dt.date) -> bool:
    changed, rules = changed_on(found, after, day), (known.lawful, known.kind)
    return any(changed & rests_on(law.on(day), rules) for law in (found.law, after))


@lru_cache(maxsize=16)
def _open_today(found: Country, day: dt.date, only: frozenset[str], effort: int) -> Mapping[str, Stay]:
    """Of the country's own law: whoever writes asks again and again, and it answers as before."""
    return _stays(found, found.law, day, only, effort)


def _stays(found: Country, law: norms.Law, day: dt.date, only: frozenset[str], effort: int) -> Mapping[str, Stay]:
    """Kinds of lawful stay under a law, none where the country says nothing of stays."""
    known = stays(found)
    return {stay.kind: stay for stay in known.next_steps(Prover(law.on(day), effort)).all(only)} if known else {}


def _shorter(known: Stays, provers: Sequence[Prover], matter: Matter, ways: Ways) -> None:
    """Whether longer stays than today, by the first prover, are over before anybody could ask, by the second."""
    old, new = (known.too_short(prover, matter) for prover in provers)
    if "unknown" in (old.verdict, new.verdict):
        ways.unknown += 1
    elif new.found:
        before, days = old.found.days if old.found else None, new.found.days
        if before is None or (before != ANY_LENGTH and (days == ANY_LENGTH or days > before)):
            ways.closed.append(Closed("too_short", matter.id, before=before, after=days))


def _lost(old: Stay, new: Stay) -> Iterator[Closed]:
    """What was not settled before is not told as lost."""
    for step, way in new.steps.items():
        if way != "in_time" and step in old.steps and OPENNESS.index(way) > OPENNESS.index(old.steps[step]):
            yield Closed(way, step, new.kind)
    if new.stuck and not old.stuck and not old.unsettled:
        yield Closed("stuck", stay=new.kind)
