"""``./korpu rebuild cases`` and ``./korpu rebuild search``"""

import argparse
from collections.abc import Callable

from korpu.launch.console import answer_json
from korpu.launch.inside import enter_door
from korpu.launch.places import standard_places

ZONE = "permits"


def _cases() -> tuple[int, int]:
    from korpu.usecases.rebuild_cases import rebuild_cases

    return rebuild_cases(ZONE)


def _search() -> tuple[int, int]:
    from korpu.store.keyring_client import keyring
    from korpu.usecases.rebuild_search import rebuild_search

    return rebuild_search(keyring(), ZONE)


PROJECTIONS: dict[str, Callable[[], tuple[int, int]]] = {"cases": _cases, "search": _search}


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    words = "cases: where every case stands, from its events; search: what every case is found by, from its application"
    parser.add_argument("what", choices=list(PROJECTIONS), help=words)
    parser.add_argument("--json", action="store_true", help="one line of JSON")
    parser.add_argument("--state", metavar="DIR", help="which installation (default: this checkout's own)")


def run(args: argparse.Namespace) -> int:
    """Exit 1 when something was different from what it follows from: it is right now, and somebody must ask why."""
    enter_door(standard_places(args.state), "worker")
    cases, different = PROJECTIONS[args.what]()
    if args.json:
        answer_json({"cases": cases, "different": different})
    else:
        print(f"{cases} cases, {different} different")
    return 1 if different else 0
