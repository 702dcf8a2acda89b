"""``./korpu prove``: does the law treat people alike, leave no gap, not contradict itself; and is a new text the same law."""

import argparse
import datetime as dt
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import norms
from korpu.blueprints.matter import Matter
from korpu.law.country import Country, country
from korpu.law.decide_command import BadInput, matter_named
from korpu.law.drafts import begins_on, drafted, taken_apart
from korpu.law.proofs_told import Lines, Told, own_place
from korpu.law.proving import compare, prove

LISTS = ("violated", "unsettled", "gaps", "contradictions")
"""What fails, in the order in which it is told."""


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("--service", help="only what this service, or another matter of the law, decides")
    parser.add_argument("--draft", type=Path, metavar="FILE", help="the law as a draft amendment would make it")
    parser.add_argument(
        "--same-as", type=Path, metavar="PATH",
        help="is everybody decided as under another text: a draft, or a folder that holds folders of acts",
    )  # fmt: skip
    parser.add_argument(
        "--on", type=dt.date.fromisoformat, metavar="DAY", help="law day, YYYY-MM-DD; else today, or the draft's"
    )
    parser.add_argument("--json", action="store_true", help="one line of JSON")


def run(args: argparse.Namespace) -> int:
    """Exit 0: proved. 1: violated, unknown, a gap or a contradiction; or not the same law. 2: bad input."""
    try:
        found = country()
        law, day, lines = _read(found, args.draft)
        matters = (matter_named(args.service),) if args.service else ()
        if args.same_as:
            return _same(found, args, law, max(day, _read(found, args.same_as)[1]), matters)
        proofs = prove(found, law, args.on or day, matters=matters, say=_say)
    except (norms.NormError, BadInput, OSError, UnicodeDecodeError) as bad:
        print(bad, file=sys.stderr)
        return 2
    answer = Told(proofs.book, lines).proofs(proofs)
    print(json.dumps(answer, ensure_ascii=False) if args.json else _for_reading(answer))
    return 0 if answer["in_order"] else 1


def _same(found: Country, args: argparse.Namespace, law: norms.Law, day: dt.date, matters: Sequence[Matter]) -> int:
    before = _read(found, args.same_as)[0]
    asked = matters or tuple(found.matters.values())
    same = compare(before, law, args.on or day, asked, whole=not matters, say=_say)
    answer = Told(same.after).same(same)
    print(json.dumps(answer, ensure_ascii=False) if args.json else _same_for_reading(answer))
    return 0 if same.same else 1


def _read(found: Country, path: Path | None) -> tuple[norms.Law, dt.date, Lines]:
    """A text of law, the day on which it is asked, and where its lines were written."""
    today = dt.date.today()
    if path is None:
        return found.law, today, own_place
    if path.is_dir():
        folders = sorted(file.parent for file in path.glob("*/act.yaml"))
        if not folders:
            raise BadInput(f"{path} holds no act: a folder of folders, each with its act.yaml")
        return norms.load(folders, found.calendar), today, own_place
    text, shown = path.read_text(encoding="utf-8"), path.name
    law, texts = drafted(found, text, shown), taken_apart(text, found, shown).texts

    def lines(file: str, line: int) -> tuple[str, int]:
        origin = texts[file].origin(line) if file in texts else 0
        return (shown, origin) if origin else (file, line)

    return law, max(today, begins_on(found, law) or today), lines


def _for_reading(answer: dict[str, Any]) -> str:
    lines = [
        f"{answer['outcomes']} outcomes × {answer['facts']} protected facts on {answer['law_day']}: {answer['proved']} proved, "
        f"{answer['excepted']} but for a cited exception, {len(answer['violated'])} violated, {answer['unknown']} unknown; "
        f"{len(answer['gaps'])} gaps, {len(answer['contradictions'])} contradictions; {answer['seconds']} s"
    ]
    for kind in LISTS:
        for each in answer[kind]:
            lines.append(f"{kind}: {each['says']}")
            lines += [f"    {json.dumps(person, ensure_ascii=False)}" for person in each.get("persons", ())]
    lines += [f"for the legislator: {says}" for says in answer["findings"]]
    return "\n".join(lines)


def _same_for_reading(answer: dict[str, Any]) -> str:
    verdict = "everybody is decided alike" if answer["same"] else "not the same law"
    lines = [f"{answer['outcomes']} outcomes on {answer['law_day']}: {verdict}; {answer['seconds']} s"]
    for each in answer["changed"]:
        person = json.dumps(each["person"], ensure_ascii=False)
        lines.append(f"changed: {each['outcome']}: {each['before']} before, {each['after']} after\n    {person}")
    lines += [f"{kind.replace('_', ' ')}: {name}" for kind in ("gone", "new", "other_facts") for name in answer[kind]]
    return "\n".join(lines)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
