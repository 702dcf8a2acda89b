"""``./korpu replay``: judge a decision again from its receipt, bit for bit, also after the law has changed."""

import argparse
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from korpu.launch import presence, staff
from korpu.launch.applicant import Stuck
from korpu.launch.browse import Browser
from korpu.launch.console import BadInput, CannotGoOn, answer, answer_json
from korpu.launch.officer import Officer
from korpu.launch.places import Places, standard_places
from korpu.law.country import country
from korpu.law.kept import Texts, current
from korpu.law.receipts import replay
from norms.receipt import Replay, Unreadable

NUMBER = re.compile(r"\d{2}-[0-9A-Z]{7}")
HASH = re.compile(r"[0-9a-f]{64}")
LARGEST = 20 * 1024 * 1024


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "receipt", metavar="FILE.json | CASE", help="a receipt as a person or an officer took it away, or a case number"
    )
    parser.add_argument(
        "--officer", metavar="NAME", help="the demo officer who takes the receipt of a case; the person sees the look"
    )
    parser.add_argument(
        "--texts", metavar="DIR", type=Path, help="kept texts as files named by their hash, where no installation runs"
    )
    parser.add_argument("--json", action="store_true", help="one line of JSON")
    parser.add_argument("--state", metavar="DIR", help="which installation (default: this checkout's own)")


def run(args: argparse.Namespace) -> int:
    """Exit 0: every decision came to the same bytes. 1: one did not, or its law was kept nowhere. 2: no receipt."""
    places = standard_places(args.state)
    decisions = _decisions(_given(args.receipt, places, args.officer))
    texts = _texts(places, args.texts)
    told = [{**_named(each), **_plain(_again(each, texts))} for each in decisions]
    if args.json:
        answer_json({"reproduced": all(each["reproduced"] for each in told), "decisions": told})
    else:
        answer("\n".join(_told(each) for each in told))
    return 0 if all(each["reproduced"] for each in told) else 1


def _given(text: str, places: Places, officer: str | None) -> Any:
    file = Path(text)
    if NUMBER.fullmatch(text) and not file.exists():
        return _from_desk(text, places, officer)
    try:
        if file.stat().st_size > LARGEST:
            raise BadInput(f"{file} is larger than any receipt of ours")
        return json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as unreadable:
        raise BadInput(f"{text}: neither a case number nor a file with a receipt: {unreadable}") from unreadable


def _from_desk(number: str, places: Places, name: str | None) -> Any:
    """As an officer takes it: through the door, with a look that the person sees. No command opens what is sealed."""
    running, there = presence.seen(places), staff.known(places)
    if running is None:
        raise CannotGoOn(f"nothing runs for {places.state}: give the receipt as a file")
    if not there:
        raise CannotGoOn(
            "this installation has no demo officers: an officer takes the receipt at the desk; give the file"
        )
    officer = Officer(Browser(running.addresses["casework"]), staff.named(places, name) if name else there[0])
    try:
        officer.sign_in()
    except Stuck as stuck:
        raise CannotGoOn(f"{officer.account.email} cannot sign in: {stuck}") from stuck
    page = officer.browser.get(f"/cases/{number}/receipt.json")
    if page.status != 200:
        raise CannotGoOn(f"the office of {officer.account.email} has no case {number}; --officer names another")
    return json.loads(page.body)


def _decisions(given: Any) -> list[Mapping[str, Any]]:
    """A file taken from a case holds its decisions; a bare receipt is one."""
    if not isinstance(given, Mapping):
        raise BadInput("a receipt is one JSON object")
    found = given.get("decisions", [{"receipt": given}])
    if (
        not isinstance(found, list)
        or not found
        or not all(isinstance(each, Mapping) and "receipt" in each for each in found)
    ):
        raise BadInput("the file holds no decision")
    return found


def _texts(places: Places, folder: Path | None) -> Texts:
    """What the country package holds, a folder, and whatever a running installation ever published."""
    ours, running = current(country()), presence.seen(places)

    def text(digest: str) -> str | None:
        if digest in ours or not HASH.fullmatch(digest):
            return ours.get(digest)
        if folder is not None and (folder / digest).is_file():
            return (folder / digest).read_text(encoding="utf-8")
        if running is None or not running.addresses:
            return None
        page = Browser(running.addresses["portal"]).get(f"/kept/{digest}/")
        return page.body.decode() if page.status == 200 else None

    return text


def _again(decision: Mapping[str, Any], texts: Texts) -> Replay:
    """The record holds the hash of the receipt that was made; another one, however lawful, is another decision."""
    receipt, recorded = decision["receipt"], decision.get("recorded")
    try:
        again = replay(receipt, texts)
    except Unreadable as unreadable:
        return Replay((str(unreadable),))
    if recorded and recorded != receipt["hash"]:
        return Replay((*again.differences, f"the record holds another receipt: {recorded}"), again.notes)
    return again


def _named(decision: Mapping[str, Any]) -> dict[str, Any]:
    return {key: decision[key] for key in ("decision", "outcome", "articles", "decided_at") if key in decision}


def _plain(again: Replay) -> dict[str, Any]:
    return {"reproduced": again.reproduced, "differences": list(again.differences), "notes": list(again.notes)}


def _told(decision: Mapping[str, Any]) -> str:
    name = " ".join(str(decision[key]) for key in ("decision", "outcome") if key in decision) or "the receipt"
    first = f"{name}: {'the same, bit for bit' if decision['reproduced'] else 'does NOT come to the same'}"
    return "\n".join([first, *(f"  {each}" for each in (*decision["differences"], *decision["notes"]))])
