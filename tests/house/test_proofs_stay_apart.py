"""The solver is known in one package only: whoever decides about people does not wait for it, and the language needs it not."""

import re
import subprocess
import sys

from tests.house.test_shape import SOURCES, SRC

SOLVER = re.compile(r"^\s*(?:import|from) z3\b", re.M)


def test_only_proofs_know_the_solver() -> None:
    knowing = {file.parent.relative_to(SRC).as_posix() for file in SOURCES if SOLVER.search(file.read_text())}
    assert knowing == {"norms/proof"}


def test_whoever_reads_the_law_does_not_load_the_solver() -> None:
    code = "import sys, norms, korpu.law.finding, korpu.law.decide_command; print('z3' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=SRC, timeout=60)
    assert said.stdout.strip() == "False"
