"""``./korpu chaos kill``"""

import argparse
from dataclasses import asdict

from korpu.launch.chaos.run import BREAKS, campaign
from korpu.launch.console import BadInput, answer_json, say


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    acts = parser.add_subparsers(dest="act", required=True)
    words = "kill doors, backends, the sequencer and the postmaster under load"
    kill = acts.add_parser("kill", help=words, description=f"{words.capitalize()}, on a throw-away installation.")
    kill.add_argument("--kills", type=int, default=20, metavar="N", help="how many (default 20)")
    kill.add_argument(
        "--receipts", type=int, default=500, metavar="N", help="at least so many acknowledged (default 500)"
    )
    kill.add_argument("--seconds", type=float, default=220, help="at most so long (default 220)")
    kill.add_argument(
        "--break",
        dest="broken",
        choices=[name for name in BREAKS if name],
        default="",
        help="take a guard away: it must be seen",
    )
    kill.add_argument("--json", action="store_true", help="one line of JSON")


def run(args: argparse.Namespace) -> int:
    """Exit 1 when something was lost or doubled, or too few were acknowledged."""
    if min(args.kills, args.receipts, args.seconds) <= 0:
        raise BadInput("--kills, --receipts and --seconds take numbers above 0")
    found = campaign(args.kills, args.receipts, args.seconds, args.broken, say)
    if args.json:
        answer_json(asdict(found))
    else:
        print(f"{found.acknowledged} acknowledged, {found.lost} lost, {found.doubled} doubled")
    return 1 if found.lost or found.doubled or found.acknowledged < args.receipts else 0
