"""``./korpu check``"""

import argparse
import os
import time
from pathlib import Path

from korpu.launch import checks, tools
from korpu.launch.console import BadInput, say


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--only", metavar="NAME", help=f"one part: {', '.join(checks.names())}")
    parser.add_argument(
        "--accessibility", choices=("part", "full"), default="part",
        help="full: every page and state in every language with both engines, dark too (many minutes more)",
    )  # fmt: skip
    parser.add_argument("--screenshots", metavar="DIR", help="save every page on phone and desktop width there")


def run(args: argparse.Namespace) -> int:
    """Every part, also after one failed; 0 when all passed."""
    chosen = [part for part in checks.PARTS if args.only in (None, part.name)]
    if not chosen:
        raise BadInput(f"--only {args.only}: there is {', '.join(checks.names())}")
    if args.screenshots:
        os.environ["KORPU_SCREENSHOTS"] = str(Path(args.screenshots).resolve())
    if args.accessibility == "full":
        os.environ["KORPU_ACCESSIBILITY"] = "full"
    if any(part.tools for part in chosen):
        tools.ensure(say)
    passed = failed = 0
    for part in chosen:
        say(f"── {part.name}: {part.words}")
        began = time.monotonic()
        ok, bad = checks.run(part)
        passed, failed = passed + ok, failed + bad
        say(f"   {ok} passed, {bad} failed, {time.monotonic() - began:.0f} s")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0
