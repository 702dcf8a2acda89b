"""The law over whole populations: people decided in a CPU second beside OpenFisca-core, and the impact of a draft on millions."""

import datetime as dt
import json
import os
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from korpu.blueprints.service import Service
from korpu.launch.bench.decisions import working_days
from korpu.launch.bench.environment import python_of_peers
from korpu.launch.bench.formulas import formulas, type_of, variable
from korpu.launch.console import CannotGoOn, Say
from korpu.launch.places import CHECKOUT
from korpu.law.country import country

DAY = dt.date(2026, 5, 5)
PEOPLE, ROUNDS, MINUTES = 2_000_000, 9, 30
MANY, VERY_MANY = 10_000_000, 100_000_000
HERE = Path(__file__).parent
BY = ("nationality", "ground", "sex")
BARS = {"population_vs_openfisca_numba": 25.0, "population_vs_openfisca_numpy": 2.0}
DRAFT = """# in migration_code/values.yaml
values:
  property_floor: {rows: [{since: 2026-07-01, is: "150000.00", source: DRAFT, confidence: L}]}
# repeal holds_securities from 2026-07-01
"""


@dataclass(frozen=True)
class Figures:
    """People decided in a CPU second in millions, how often the peer's, and the impact of a draft."""

    people: int
    numba_m_per_cpu_s: float
    numpy_m_per_cpu_s: float
    openfisca_m_per_cpu_s: float
    population_vs_openfisca_numba: float
    population_vs_openfisca_numpy: float
    impact_10m_ms: float
    impact_groups: int
    ooc_100m_s: float
    ooc_100m_peak_mb: float

    def missed(self) -> list[str]:
        """Bars that are not met, in words."""
        found = asdict(self)
        return [f"{name} is {found[name]:.1f}, the bar is {bar:.0f}" for name, bar in BARS.items() if found[name] < bar]


def measure(service: Service, say: Say, people: int = PEOPLE, many: int = MANY, very_many: int = VERY_MANY) -> Figures:
    """Raises `CannotGoOn` when the engines do not decide alike: then a ratio would say nothing."""
    law = country().law
    ground = next(name for name, versions in law.versions.items() if versions[-1].article == service.article)
    rules = (ground, service.fee, service.due, *service.refusals)
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = _decided(rules, people, Path(folder), say)
    per_second = [
        count / 1e6 for count in (people / ours["native_s"], people / ours["columns_s"], people / theirs["seconds"])
    ]
    say(f"the impact of a draft on {many:,} people")
    near = _impact("in_memory", service, many, say)
    say(f"and on {very_many:,} people out of core")
    far = _impact("out_of_core", service, very_many, say)
    numba, numpy_, peer = per_second
    return Figures(
        people=people, numba_m_per_cpu_s=round(numba, 2), numpy_m_per_cpu_s=round(numpy_, 2),
        openfisca_m_per_cpu_s=round(peer, 2), population_vs_openfisca_numba=round(numba / peer, 1),
        population_vs_openfisca_numpy=round(numpy_ / peer, 1), impact_10m_ms=round(near["impact_ms"], 1),
        impact_groups=near["groups"], ooc_100m_s=round(far["seconds"], 1), ooc_100m_peak_mb=round(far["peak_mb"]),
    )  # fmt: skip


def _decided(rules: Sequence[str], people: int, folder: Path, say: Say) -> tuple[dict[str, Any], dict[str, Any]]:
    files = {"columns": str(folder / "columns.npz"), "rounds": ROUNDS}
    say(f"{len(rules)} rules, {people:,} people, here")
    given = {"rules": rules, "people": people, "day": DAY.isoformat(), "answers": str(folder / "ours.npz"), **files}
    ours = _run("crowd.py", given, say)
    say("and in OpenFisca-core")
    law = country().law
    facts = {name: type_of(law.facts[name].kind) for name in ours["facts"]}
    theirs = _run("openfisca_population.py", {
        "facts": facts, "rules": formulas(law.on(DAY), rules), "wanted": [variable(rule) for rule in rules],
        "today": DAY.toordinal(), "law_day": DAY.toordinal(), "working": working_days(law),
        "answers": str(folder / "theirs.npz"), **files,
    }, say)  # fmt: skip
    _same(rules, folder)
    return ours, theirs


def _same(rules: Sequence[str], folder: Path) -> None:
    """Both decide alike wherever everything is known here: the peer has no unknowns, a calendar's end included."""
    ours, theirs = np.load(folder / "ours.npz"), np.load(folder / "theirs.npz")
    for rule in rules:
        known = ours[f"{rule}?"] == 0
        other = int((ours[rule][known] != theirs[variable(rule)][known]).sum())
        if other:
            raise CannotGoOn(f"{rule}: {other} people are decided otherwise in OpenFisca-core")


def _impact(what: str, service: Service, people: int, say: Say) -> dict[str, Any]:
    given = {
        "what": what,
        "matter": service.id,
        "people": people,
        "by": BY,
        "day": "2026-07-01",
        "draft": DRAFT,
        "rounds": ROUNDS,
    }
    return _run("crowd_impact.py", given, say)


def _run(program: str, given: dict[str, Any], say: Say) -> dict[str, Any]:
    """One of the programs of this folder, in the environment of peers."""
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT / "src")}
    told = json.dumps({"country": os.environ["KORPU_COUNTRY"], **given})
    command = [python_of_peers(say), HERE / program]
    done = subprocess.run(command, input=told, capture_output=True, text=True, timeout=MINUTES * 60, env=environment)
    if done.returncode:
        raise CannotGoOn(f"{program} did not answer: {done.stderr.strip()[-1500:]}")
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer
