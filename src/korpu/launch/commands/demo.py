"""``./korpu demo``"""

import argparse

from korpu.launch.console import BadInput, CannotGoOn, answer_json, say
from korpu.launch.demo.stage import NotPlayed
from korpu.launch.demo.year import at_work, play_population, play_stories
from korpu.launch.places import standard_places

PEOPLE = 2000


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    words = f"how many people in the background of the invented year (default {PEOPLE})"
    parser.add_argument("--people", type=int, default=PEOPLE, metavar="N", help=words)
    parser.add_argument("--state", metavar="DIR", help="which installation (default: this checkout's own)")
    parser.add_argument("--json", action="store_true", help="one line of JSON")


def run(args: argparse.Namespace) -> int:
    """Play what was not played yet. Ctrl-C ends it; the same command goes on from there."""
    if args.people < 1:
        raise BadInput("--people takes a number above 0")
    places = standard_places(args.state)
    try:
        with at_work(places, say):
            play_stories(places, say)
            acts = play_population(places, args.people, say)
    except NotPlayed as trouble:
        raise CannotGoOn(f"an invented person's story does not go on: {trouble}") from trouble
    if args.json:
        answer_json({"people": args.people, "acts": acts})
    else:
        say(f"{args.people} people are there; {acts} acts were played now")
    return 0
