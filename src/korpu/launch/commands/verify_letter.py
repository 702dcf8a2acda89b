"""``./korpu verify-letter``"""

import argparse
from dataclasses import asdict
from pathlib import Path

from korpu.documents.letter.seal import PREFIX, LetterFacts, NotGenuine, read_qr
from korpu.documents.letter.verify import Verdict, verify
from korpu.launch import presence
from korpu.launch.console import BadInput, CannotGoOn, answer_json
from korpu.launch.inside import enter_door
from korpu.launch.places import Places, standard_places

LARGEST = 10 * 1024 * 1024
KEY_BYTES = 32
SHORT = 300
"""A path is shorter than the text of a QR code."""


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "letter", metavar="FILE.pdf | QR-TEXT | CODE", help="a file, the text of the QR code, or the printed code"
    )
    parser.add_argument("--json", action="store_true", help="one line of JSON")
    parser.add_argument("--state", metavar="DIR", help="which installation (default: this checkout's own)")
    parser.add_argument(
        "--key", metavar="FILE", type=Path,
        help="check a QR text by this public key alone (letters.public of the authority), without any installation",
    )  # fmt: skip


def run(args: argparse.Namespace) -> int:
    """Exit 0: genuine. 1: not genuine, withdrawn, not known, or signed and not in the register yet."""
    given, places = _given(args.letter), standard_places(args.state)
    alone = args.key is not None or presence.seen(places) is None
    verdict = _by_signature(given, args.key or places.letters_key) if alone else _by_register(given, places)
    facts = _plain(verdict.facts)
    registered = verdict.registered_at and verdict.registered_at.isoformat()
    if args.json:
        answer_json(
            {"verdict": verdict.kind, "by": verdict.by, "register": "not asked" if alone else "asked",
             "registered_at": registered, "letter": facts}
        )  # fmt: skip
    else:
        print(_told(verdict, facts, alone))
    return 0 if verdict.kind == "genuine" else 1


def _plain(facts: LetterFacts | None) -> dict[str, str] | None:
    if facts is None:
        return None
    return {**{name: str(value) for name, value in asdict(facts).items()}, "content": facts.content.hex()}


def _given(text: str) -> bytes | str:
    file = Path(text)
    if len(text) < SHORT and file.is_file():
        if file.stat().st_size > LARGEST:
            raise BadInput(f"{file} is larger than any letter of ours")
        return file.read_bytes()
    if file.suffix.lower() == ".pdf":
        raise BadInput(f"there is no file {file}")
    return text


def _by_register(given: bytes | str, places: Places) -> Verdict:
    enter_door(places, "portal")
    from korpu.documents.queries import LedgerLookup
    from korpu.store.keyring_client import keyring

    return verify(given, LedgerLookup(), keyring().public_key())


def _by_signature(given: bytes | str, key: Path) -> Verdict:
    """The signature says who made it and that nothing was changed; whether it was withdrawn, only the register knows."""
    if isinstance(given, bytes) or not "".join(given.split()).startswith(PREFIX):
        raise CannotGoOn("only the text of a QR code can be checked without the register; ./korpu start serves it")
    try:
        return Verdict("genuine", "qr", read_qr(given, _public_key(key)))
    except NotGenuine:
        return Verdict("not_genuine", "qr")


def _public_key(file: Path) -> bytes:
    try:
        key = bytes.fromhex(file.read_text())
    except (OSError, ValueError) as unreadable:
        raise CannotGoOn(f"{file} holds no public key of an authority: {unreadable}") from unreadable
    if len(key) != KEY_BYTES:
        raise CannotGoOn(f"{file} holds no public key of an authority: it has {len(key)} bytes, not {KEY_BYTES}")
    return key


def _told(verdict: Verdict, facts: dict[str, str] | None, alone: bool) -> str:
    lines = [verdict.kind.replace("_", " ") + (" by its signature; the register was not asked" if alone else "")]
    if verdict.registered_at:
        lines.append(f"in the register since {verdict.registered_at:%Y-%m-%d %H:%M} UTC")
    lines += [f"{name:10} {value}" for name, value in (facts or {}).items() if name != "content"]
    return "\n".join(lines)
