"""``./korpu law coverage``: where the law has every fact of the fact base, or why not; ``verdicts``: what is proved of it."""

import argparse
import datetime as dt
import json
import sys

from korpu.law.country import country
from korpu.law.coverage import Coverage, coverage


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    below = parser.add_subparsers(dest="what", required=True, metavar="WHAT", help="what to show")
    words = "where the law has every fact of the fact base, or why it does not"
    one = below.add_parser("coverage", help=words, description=f"{words[0].upper()}{words[1:]}.")
    words = "work out every verdict on equal treatment and keep it beside the law, for its pages"
    two = below.add_parser("verdicts", help=words, description=f"{words[0].upper()}{words[1:]}.")
    for each in (one, two):
        each.add_argument("--json", action="store_true", help="one line of JSON")


def run(args: argparse.Namespace) -> int:
    """Exit 1 when a fact goes nowhere, or when something is not proved."""
    return _verdicts(args) if args.what == "verdicts" else _coverage(args)


def _verdicts(args: argparse.Namespace) -> int:
    from korpu.law.verdicts_found import find_verdicts  # only here: the solver takes a while to load

    folder = country().declared.proofs
    if folder is None:
        print("this country keeps no verdicts: declare proofs=", file=sys.stderr)
        return 2
    file, in_order = find_verdicts(country(), folder, dt.date.today(), lambda told: print(told, file=sys.stderr))
    print(json.dumps({"file": file.name, "in_order": in_order}) if args.json else f"{file.name} is kept")
    return 0 if in_order else 1


def _coverage(args: argparse.Namespace) -> int:
    table = coverage(country())
    print(json.dumps(plain(table), ensure_ascii=False) if args.json else told(table))
    return 1 if table.lacking else 0


def plain(table: Coverage) -> dict[str, object]:
    """As JSON."""
    rows = [
        {
            "id": fact.id,
            "says": fact.says,
            "confidence": fact.confidence,
            "verdict": fact.verdict,
            **fact.where,
            **fact.said,
        }
        for fact in table.facts
    ]
    return {"facts": len(table.facts), **table.counts, "lacking": list(table.lacking), "rows": rows}


def told(table: Coverage) -> str:
    """For reading."""
    lines = []
    for fact in table.facts:
        places = [f"{kind} {', '.join(names)}" for kind, names in fact.where.items()]
        reasons = [f"{kind}: {text}" for kind, text in fact.said.items()]
        lines.append(f"{fact.id:12} {fact.confidence}  {fact.says}\n{'':16}{'; '.join([*places, *reasons])}")
    lines += [f"{id_:12} –  NOTHING IS SAID OF IT" for id_ in table.lacking]
    counts = ", ".join(f"{count} {kind}" for kind, count in table.counts.items())
    return "\n".join([*lines, f"{len(table.facts)} facts: {counts}; {len(table.lacking)} lacking"])
