"""``./korpu stop``"""

import argparse
import contextlib
import os
import signal

from korpu.launch import presence
from korpu.launch.console import CannotGoOn, say
from korpu.launch.places import standard_places
from korpu.launch.waiting import await_true

END_SECONDS = 12.0


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--state", metavar="DIR", help="which installation (default: this checkout's own)")


def run(args: argparse.Namespace) -> int:
    """Exit 0 when nothing runs any more."""
    places = standard_places(args.state)
    running = presence.seen(places)
    if running is None:
        say("nothing runs here")
        return 0
    with contextlib.suppress(ProcessLookupError):  # it ended while we looked
        os.kill(running.pid, signal.SIGTERM)
    if not await_true(lambda: presence.seen(places) is None, END_SECONDS):
        raise CannotGoOn(f"process {running.pid} has not ended; look at it before killing it")
    say("everything has ended")
    return 0
