"""``./korpu otp NAME``"""

import argparse

from korpu.launch.places import standard_places
from korpu.launch.staff import lasting_code, named


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("name", metavar="NAME", help="the officer's e-mail, its first part, or a part of the name")
    parser.add_argument("--state", metavar="DIR", help="which installation (default: this checkout's own)")


def run(args: argparse.Namespace) -> int:
    """Print the code that is good now. Always by the real clock: authenticator apps know no other."""
    print(lasting_code(named(standard_places(args.state), args.name).totp_secret))
    return 0
