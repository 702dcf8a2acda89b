"""How long proofs take: of the whole law, and of invented laws of ten to a thousand grounds."""

import datetime as dt
import random
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import norms
from korpu.launch.console import CannotGoOn, Say
from korpu.law.country import Country
from korpu.law.proving import prove
from norms.proof.equality import Equal
from norms.proof.outcomes import Outcome
from norms.proof.prover import Prover

DAY = dt.date(2026, 5, 5)
GROUNDS = (10, 50, 200, 1000)
CHAPTER, SEED, BAR_S = 50, 7, 30.0
ACT = """{id: act, title: {az: a, en: a, ru: a}, known_on: 2026-01-01, currency: AZN, sources: {S: invented}}"""
EQUALITY = """
protected:
  nationality: {az: v, en: nationality, ru: g, by: [constitution/25]}
  sex: {az: c, en: sex, ru: p, by: [constitution/25]}
instruments: {}
"""
SAID = 'az="a", en="e", ru="r"'


@dataclass(frozen=True)
class Scale:
    """Seconds to read an invented law and to settle whether nationality and sex decide under it.

    `mentioned`: one ground speaks of nationality and decides everybody alike; proved only by a solver. `planted`: one ground keeps
    a nationality out; two people are found and decided again.
    """

    grounds: int
    read_s: float
    mentioned_s: float
    planted_s: float


@dataclass(frozen=True)
class Figures:
    """Seconds for every outcome of the law × every protected fact with gaps, contradictions and dead ends; then how it grows."""

    prove_code_s: float
    prove_scaling: list[Scale]

    def missed(self) -> list[str]:
        """Bars that are not met, in words."""
        over = self.prove_code_s > BAR_S
        return [f"prove_code_s is {self.prove_code_s:.1f}, the bar is {BAR_S:.0f}"] if over else []


def measure(found: Country, say: Say) -> Figures:
    """Raises `CannotGoOn` when a verdict is not the one that was built into an invented law."""
    proofs = prove(found, found.law, DAY, say=say)
    return Figures(round(proofs.seconds, 1), [_scale(grounds, found.calendar, say) for grounds in GROUNDS])


def _scale(grounds: int, calendar: norms.Calendar, say: Say) -> Scale:
    say(f"an invented law of {grounds} grounds")
    began = time.perf_counter()
    mentioned = _law(grounds, calendar, planted=False)
    read_s = time.perf_counter() - began
    return Scale(
        grounds, round(read_s, 2), _settled(mentioned, {"nationality": "proved", "sex": "proved"}),
        _settled(_law(grounds, calendar, planted=True), {"nationality": "violated", "sex": "proved"}),
    )  # fmt: skip


def _settled(law: norms.Law, expected: dict[str, str]) -> float:
    book, began = law.on(DAY), time.perf_counter()
    verdicts = Equal(Prover(book)).prove(Outcome("decided", book.root("decided")))
    seconds = time.perf_counter() - began
    said = {verdict.fact.name: verdict.verdict for verdict in verdicts}
    if said != expected:
        raise CannotGoOn(f"the invented law was built to be {expected} and is said to be {said}")
    return round(seconds, 2)


def _law(grounds: int, calendar: norms.Calendar, *, planted: bool) -> norms.Law:
    with tempfile.TemporaryDirectory() as folder:
        act = Path(folder, "act")
        act.mkdir()
        (act / "act.yaml").write_text(ACT)
        (act / "equality.yaml").write_text(EQUALITY)
        (act / "facts.py").write_text("\n".join(_facts(max(8, grounds))))
        (act / "1.py").write_text("\n".join(_grounds(grounds, planted=planted)))
        (act / "2.py").write_text("\n".join(_chapters(grounds)))
        return norms.load(act, calendar)


def _facts(many: int) -> Iterator[str]:
    """As many facts of each kind as there are grounds, and two that are protected."""
    yield "class Letter(Choice):"
    yield from (f"    {letter} = words({SAID})" for letter in "abcdefgh")
    yield "class Person(Entity):"
    yield from (f'    {name} = fact(Letter, protected="{name}", {SAID})' for name in ("nationality", "sex"))
    yield f"    months_asked = fact(Int, domain=(1, 36), {SAID})"
    for kind in ("Bool", "Money", "Date"):
        yield from (f"    {kind.lower()}_{at} = fact({kind}, {SAID})" for at in range(many))


def _grounds(grounds: int, *, planted: bool) -> Iterator[str]:
    """Grounds of five conditions each; the one in the middle speaks of nationality."""
    chance = random.Random(SEED)  # noqa: S311 — a law invented the same way each time
    for at in range(grounds):
        a, b, c, d, e = (_condition(chance, max(8, grounds)) for _ in range(5))
        body = f"({a} or {b}) and {c} and ({d} or {e})"
        if at == grounds // 2:
            body = (
                f"({body}) and p.nationality != Letter.d" if planted
                else f"p.nationality == Letter.a and ({body}) or p.nationality != Letter.a and ({body})"
            )  # fmt: skip
        yield from _rule(f"1.{at + 1}", f"ground_{at}", body)


def _chapters(grounds: int) -> Iterator[str]:
    """Chapters of grounds, and the rule that asks whether anything holds."""
    chapters = [range(first, min(first + CHAPTER, grounds)) for first in range(0, grounds, CHAPTER)]
    for number, chapter in enumerate(chapters):
        yield from _rule(f"2.{number + 1}", f"chapter_{number}", " or ".join(f"ground_{at}(p)" for at in chapter))
    ways = " or ".join(f"chapter_{number}(p)" for number in range(len(chapters)))
    yield from _rule("2", "decided", f"p.date_0 + months(p.months_asked) > today and ({ways})")


def _rule(article: str, name: str, body: str) -> Iterator[str]:
    yield f'@article("{article}", since="2020-01-01", confidence="H", source="S", rounding="down", {SAID})'
    yield f"def {name}(p: Person):"
    yield f"    return {body}"


def _condition(chance: random.Random, many: int) -> str:
    one, other = chance.randrange(many), chance.randrange(many)
    return chance.choice([
        f"p.bool_{one}", f"not p.bool_{one}", f"p.money_{one} >= AZN({chance.randrange(1, 500) * 1000})",
        f"p.money_{one} + p.money_{other} < AZN({chance.randrange(1, 900) * 1000})",
        f"p.date_{one} + days({chance.randrange(1, 400)}) <= p.date_{other}",
        f"p.date_{one} > today + months({chance.randrange(1, 36)})",
    ])  # fmt: skip
