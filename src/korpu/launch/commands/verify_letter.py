"""``./korpu verify-letter``"""

import argparse
from dataclasses import asdict
from pathlib import Path

from korpu.launch.console import answer_json
from korpu.launch.inside import enter_door
from korpu.launch.places import standard_places


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "letter", metavar="FILE.pdf | QR-TEXT | CODE", help="a file, the text of the QR code, or the printed code"
    )
    parser.add_argument("--json", action="store_true", help="one line of JSON")
    parser.add_argument("--state", metavar="DIR", help="which installation (default: this checkout's own)")


def run(args: argparse.Namespace) -> int:
    """Exit 0: genuine. 1: not genuine, withdrawn, not known, or signed and not in the register yet."""
    enter_door(standard_places(args.state), "portal")
    from korpu.documents.letter.verify import verify
    from korpu.documents.queries import LedgerLookup
    from korpu.store.keyring_client import keyring

    file = Path(args.letter)
    is_file = len(args.letter) < 300 and file.is_file()
    verdict = verify(file.read_bytes() if is_file else args.letter, LedgerLookup(), keyring().public_key())
    facts = {name: str(value) for name, value in asdict(verdict.facts).items()} if verdict.facts else None
    if args.json:
        registered = verdict.registered_at and verdict.registered_at.isoformat()
        answer_json({"verdict": verdict.kind, "by": verdict.by, "registered_at": registered, "letter": facts})
    else:
        print(verdict.kind.replace("_", " "))
    return 0 if verdict.kind == "genuine" else 1
