"""``./korpu decide SERVICE --facts FILE.json --on DAY``: what the law says, without a server or a database."""

import argparse
import datetime as dt
import json
import sys
from pathlib import Path
from typing import Any

import norms
from korpu.blueprints.matter import Matter
from korpu.blueprints.words import LANGUAGES
from korpu.law.country import country
from korpu.law.finding import Finding, find
from norms.errors import nearest


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "service", help="id of a service or of another matter of the law, for example temporary-residence"
    )
    parser.add_argument("--facts", required=True, type=Path, help="JSON file: absent = not asked, null = I don't know")
    parser.add_argument("--on", type=dt.date.fromisoformat, default=None, help="law day and today, YYYY-MM-DD")
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the reasons")
    parser.add_argument("--json", action="store_true", help="one line of JSON")


def run(args: argparse.Namespace) -> int:
    """Exit 0: answered, unknown included. 2: bad input, with the key that does not fit and the nearest right one."""
    try:
        finding = answer(args.service, args.facts, args.on or dt.date.today())
    except BadInput as bad:
        print(bad, file=sys.stderr)
        return 2
    plain = finding.plain(args.lang)
    print(json.dumps(plain, ensure_ascii=False) if args.json else told(plain))
    return 0


class BadInput(ValueError):
    """What was given cannot be read; the sentence says what and what to write instead."""


def matter_named(name: str) -> Matter:
    """A service or another matter of the law by id. Raises `BadInput` with the nearest one."""
    matters = country().matters
    if name not in matters:
        near = nearest(name, matters)
        hint = f"Did you mean {near!r}?" if near else f"There are: {', '.join(matters)}"
        raise BadInput(f"there is no service {name!r}. {hint}")
    return matters[name]


def answer(name: str, file: Path, day: dt.date) -> Finding:
    """Judge the facts of a file. Raises `BadInput`."""
    matter = matter_named(name)
    try:
        facts = json.loads(file.read_text())
        if not isinstance(facts, dict):
            raise BadInput(f"{file}: facts are one JSON object")
        return find(matter, facts, today=day)
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as unreadable:
        raise BadInput(f"{file}: {unreadable}") from unreadable
    except norms.BadFact as bad:
        near = f" The nearest right key is {bad.nearest!r}." if bad.nearest else ""
        raise BadInput(f"{file}: {bad}{near}") from bad


def told(plain: dict[str, Any]) -> str:
    """The answer for reading."""
    lines = [f"{plain['outcome']}  ({', '.join(plain['articles']) or '–'})"]
    for key in (
        "missing",
        "ask_next",
        "file_by",
        "fee",
        "due_on",
        "due_earliest",
        "valid_until",
        "confidence",
        "law_day",
    ):
        lines.append(f"{key:13} {plain[key]}")
    for point in (*plain["grounds"], *plain["refusals"]):
        mark = {True: "holds", False: "does not hold", None: "not known"}[point["holds"]]
        lines.append(f"  {point['article']:9} {mark:14} {'; '.join(point['because'][:2])}")
    lines += [f"! {warning['article']}: {warning['text']}" for warning in plain["warnings"]]
    return "\n".join(lines)
