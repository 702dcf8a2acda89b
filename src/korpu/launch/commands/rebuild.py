"""``./korpu rebuild cases``"""

import argparse

from korpu.launch.console import answer_json
from korpu.launch.inside import enter_door
from korpu.launch.places import standard_places

ZONE = "permits"


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("what", choices=["cases"], help="cases: where every case stands, from its events")
    parser.add_argument("--json", action="store_true", help="one line of JSON")
    parser.add_argument("--state", metavar="DIR", help="which installation (default: this checkout's own)")


def run(args: argparse.Namespace) -> int:
    """Exit 1 when a projection was different from its events: it is right now, and somebody must ask why."""
    enter_door(standard_places(args.state), "worker")
    from korpu.usecases.rebuild_cases import rebuild_cases

    cases, different = rebuild_cases(ZONE)
    if args.json:
        answer_json({"cases": cases, "different": different})
    else:
        print(f"{cases} cases, {different} different")
    return 1 if different else 0
