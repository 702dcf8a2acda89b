"""``./korpu bench``"""

import argparse
from dataclasses import asdict

from korpu.launch.bench import decisions
from korpu.launch.console import answer_json, say
from korpu.law.country import country


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    acts = parser.add_subparsers(dest="act", required=True)
    norms = acts.add_parser("norms", help="a decision, its trace and its explanation beside OpenFisca-core")
    norms.add_argument("--json", action="store_true", help="one line of JSON")


def run(args: argparse.Namespace) -> int:
    """Exit 1 when a bar is not met."""
    found = decisions.measure(country().services["temporary-residence"], say)
    answer_json(asdict(found)) if args.json else print("\n".join(f"{k:24} {v}" for k, v in asdict(found).items()))
    for missed in found.missed():
        say(missed)
    return 1 if found.missed() else 0
