"""``./korpu firewall matrix`` and ``./korpu firewall access``"""

import argparse
import sys

from korpu.launch.console import answer_json, say
from korpu.launch.firewall.access import page
from korpu.launch.firewall.matrix import Result, find_planted
from korpu.launch.firewall.matrix import run as run_matrix
from korpu.launch.firewall.planted import PLANTS
from korpu.launch.throwaway import throwaway


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    acts = parser.add_subparsers(dest="act", required=True)
    words = "every login × table × operation × context, on a throw-away installation"
    matrix = acts.add_parser("matrix", help=words, description=f"{words.capitalize()}.")
    matrix.add_argument("--json", action="store_true", help="one line of JSON")
    matrix.add_argument("--without-planted", action="store_true", help="do not plant mistakes to be found")
    words = "the policy file in plain words, as docs/access.md holds it"
    acts.add_parser("access", help=words, description=f"{words[0].upper()}{words[1:]}.")


def run(args: argparse.Namespace) -> int:
    """Do what was asked; the exit code."""
    if args.act == "matrix":
        return _try_every_cell(args)
    sys.stdout.write(page())
    return 0


def _try_every_cell(args: argparse.Namespace) -> int:
    """Exit 0 only when nothing leaks and every planted mistake is found."""
    say("setting up a throw-away installation")
    with throwaway(say) as place:
        result = run_matrix(place, say)
        found = None if args.without_planted else find_planted(place, say)
    _show(result, found, args.json)
    return 0 if result.clean and (found is None or len(found) == len(PLANTS)) else 1


def _show(result: Result, found: list[str] | None, as_json: bool) -> None:
    counts = {
        "cells": result.cells, "allowed": result.allowed, "wrongly_refused": result.wrongly_refused,
        "leaks": result.leaks, "oracles": result.oracles,
        "planted": 0 if found is None else len(PLANTS), "found": len(found or []),
    }  # fmt: skip
    if as_json:
        answer_json(counts)
    else:
        print("\n".join(f"{name:16} {count:,}" for name, count in counts.items()))
    for line in result.bad[:40]:
        say(line)
