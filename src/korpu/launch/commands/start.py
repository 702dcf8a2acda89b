"""``./korpu start``"""

import argparse

from korpu.launch.console import BadInput, say
from korpu.launch.places import standard_places
from korpu.launch.ports import HIGHEST
from korpu.launch.serving import Wish, serve


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "--port", type=int, default=8000, help="the portal's port, the others follow; 0 = any (default 8000)"
    )
    parser.add_argument(
        "--state", metavar="DIR", help="where data and keys are kept (default: a folder of this checkout's own)"
    )
    parser.add_argument("--now", choices=["today"], help="use the real clock instead of the demo's")
    parser.add_argument("--no-demo", action="store_true", help="without invented people")
    tests = parser.add_argument_group("for tests")
    tests.add_argument(
        "--postgres", metavar="NAME=VALUE", action="append", default=[], help="a setting of the database server"
    )
    tests.add_argument("--may-lose-data", action="store_true", help="serve although durability is switched off")


def run(args: argparse.Namespace) -> int:
    """Serve until Ctrl-C: exit 130; SIGTERM: 143; a closed terminal: 129."""
    if not 0 <= args.port <= HIGHEST:
        raise BadInput(f"--port takes a number up to {HIGHEST}, or 0 for any")
    settings = dict(_setting(each) for each in args.postgres)
    places = standard_places(args.state)
    return serve(Wish(places, args.port, args.now is None, settings, args.may_lose_data, not args.no_demo), say)


def _setting(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise BadInput(f"--postgres {text}: write NAME=VALUE, as in --postgres fsync=off")
    return name, value
