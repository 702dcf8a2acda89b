"""``./korpu bench``"""

import argparse
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from korpu.launch.bench import caseload, decisions, journeys, populations, proofs, searching
from korpu.launch.console import answer_json, say
from korpu.law.country import country

Answer = tuple[dict[str, Any], list[str]]


def _cases(args: argparse.Namespace) -> Answer:
    found = caseload.measure(args.cases, args.seconds, say)
    return asdict(found), found.missed()


def _norms(args: argparse.Namespace) -> Answer:
    richest = max(country().services.values(), key=lambda service: len(service.grounds))
    one, all_ = decisions.measure(richest, say), populations.measure(richest, say)
    proved = proofs.measure(country(), say)
    return {**asdict(one), **asdict(all_), **asdict(proved)}, [*one.missed(), *all_.missed(), *proved.missed()]


def _journey(args: argparse.Namespace) -> Answer:
    costs = journeys.measure(say)
    return {"services": [asdict(cost) for cost in costs]}, journeys.missed(costs)


def _search(args: argparse.Namespace) -> Answer:
    found = searching.measure(say)
    return asdict(found), found.missed()


BENCHES: dict[str, tuple[str, Callable[[argparse.Namespace], Answer]]] = {
    "cases": ("lists, case screens and filing over a million cases, beside raw SQL for the same rows", _cases),
    "norms": (
        "a decision and its trace beside OpenFisca-core and zen-engine; populations; the impact of a draft on millions; proofs",
        _norms,
    ),
    "journey": (
        "what an application costs the person: pages, fields, papers, bytes, seconds on a slow network",
        _journey,
    ),
    "search": ("people found by misspelt names among a million, over HTTP: how many, and how fast", _search),
}


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    acts = parser.add_subparsers(dest="act", required=True)
    for name, (words, _) in BENCHES.items():
        one = acts.add_parser(name, help=words, description=f"{words[0].upper()}{words[1:]}.")
        one.add_argument("--json", action="store_true", help="one line of JSON")
        if name == "cases":
            one.add_argument(
                "--cases", type=int, default=1_000_000, metavar="N", help="how many cases (default: a million)"
            )
            one.add_argument(
                "--seconds", type=float, default=30, metavar="S", help="how long people file (default: 30)"
            )


def run(args: argparse.Namespace) -> int:
    """Exit 1 when a bar is not met; the figures are printed all the same."""
    figures, missed = BENCHES[args.act][1](args)
    if args.json:
        answer_json(figures)
    else:
        _table(figures)
    for bar in missed:
        say(bar)
    return 1 if missed else 0


def _table(figures: dict[str, Any]) -> None:
    for name, value in figures.items():
        if isinstance(value, list):
            for each in value:
                _table(each)
                print()
        else:
            print(f"{name:24} {value}")
