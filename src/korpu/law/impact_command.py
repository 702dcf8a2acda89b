"""``./korpu impact --draft FILE``: what a draft amendment would change for a whole population."""

import argparse
import datetime as dt
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

import norms
from korpu.blueprints.matter import Matter
from korpu.law.country import Country, country
from korpu.law.decide_command import BadInput, matter_named
from korpu.law.drafts import begins_on, drafted
from korpu.law.impact import Impact, changed_matters, impact_under
from norms.population.operators import TooLarge

PEOPLE = 100_000
ROWS = 1 << 18
EVERY = 1_000_000
WIDE = 24


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument(
        "--draft", required=True, type=Path, help="the draft amendment: one file, see `korpu.law.drafts`"
    )
    parser.add_argument(
        "--service", default="", help="only this service or matter (default: all that the draft changes)"
    )
    parser.add_argument(
        "--population",
        default=str(PEOPLE),
        metavar="FILE.parquet|N",
        help="people in a file, or how many invented ones",
    )
    parser.add_argument("--by", default="", metavar="COLUMN,…", help="group by: nationality,sex,ground,employer_size,…")
    parser.add_argument(
        "--on", type=dt.date.fromisoformat, default=None, help="law day and today (default: the draft's last)"
    )
    parser.add_argument("--json", action="store_true", help="one line of JSON")


def run(args: argparse.Namespace) -> int:
    """Exit 0: counted. 2: a draft or a population that cannot be read, with its line or column."""
    try:
        found = country()
        law = drafted(found, _read(args.draft), str(args.draft))
        day = args.on or begins_on(found, law) or found.law.known_on
        matters = [matter_named(args.service)] if args.service else changed_matters(found, law, day)
        impacts = [_impact(found, law, matter, args, day) for matter in matters]
    except (BadInput, norms.NormError, TooLarge) as bad:
        print(bad, file=sys.stderr)
        return 2
    plain = {"draft": args.draft.name, "day": day.isoformat(), "matters": [impact.plain() for impact in impacts]}
    print(json.dumps(plain, ensure_ascii=False) if args.json else told(plain))
    return 0


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as unreadable:
        raise BadInput(f"{file}: {unreadable}") from unreadable


def _impact(found: Country, law: norms.Law, matter: Matter, args: argparse.Namespace, day: dt.date) -> Impact:
    by = [name.strip() for name in args.by.split(",") if name.strip()]

    def progress(done: int) -> None:
        if done // EVERY > (done - ROWS) // EVERY:
            print(f"{matter.id}: {done:,} people", file=sys.stderr)

    return impact_under(found, law, matter, _population(args.population), by, day, progress)


def _population(given: str) -> int | Iterator[pa.RecordBatch]:
    """How many invented people, or the rows of a file, which are read as they are needed."""
    if given.replace("_", "").isdigit():
        return int(given)
    try:
        return pq.ParquetFile(given, memory_map=True, pre_buffer=False).iter_batches(batch_size=ROWS)
    except (OSError, pa.ArrowInvalid) as unreadable:
        raise BadInput(
            f"{given}: {unreadable}. A population is a Parquet file, or a number of invented people"
        ) from unreadable


def told(plain: dict[str, Any]) -> str:
    """For reading."""
    if not plain["matters"]:
        return f"On {plain['day']} this draft changes no service and no other matter."
    return "\n\n".join(_told(matter) for matter in plain["matters"])


def _told(matter: dict[str, Any]) -> str:
    lines = [f"{matter['title']['en']} on {matter['day']}{', invented people' if matter['invented'] else ''}"]
    lines.append(f"{'':{WIDE * 2}}{'people':>12}{'get it':>12}{'under draft':>12}{'gain':>9}{'lose':>9}")
    for row in (matter["all"], *matter["groups"]):
        name = ", ".join(row["key"].values()) or "everybody"
        counts = (row["people"], row["before"]["yes"], row["after"]["yes"])
        numbers = "".join(f"{_count(count):>12}" for count in counts)
        lines.append(f"{name:{WIDE * 2}}{numbers}{_count(row['gain']):>9}{_count(row['lose']):>9}")
    for name, change in matter["all"]["quantities"].items():
        sides = (f"{change[when]['sum']} (middle {change[when]['median']})" for when in ("before", "after"))
        more = f"more for {_count(change['more'])}, less for {_count(change['less'])}"
        lines.append(f"{name} in {change['unit']}: {' → '.join(sides)}; {more}")
    if any(row["hidden"] for row in (matter["all"], *matter["groups"])):
        lines.append("–: not shown, because few people stand behind it or it would tell of few")
    return "\n".join(lines)


def _count(count: int | None) -> str:
    return "–" if count is None else f"{count:,}"
