"""``./korpu law coverage``: where the law has every fact of the fact base, or why it does not."""

import argparse
import json

from korpu.law.country import country
from korpu.law.coverage import Coverage, coverage


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    below = parser.add_subparsers(dest="what", required=True, metavar="WHAT", help="what to show")
    words = "where the law has every fact of the fact base, or why it does not"
    one = below.add_parser("coverage", help=words, description=f"{words[0].upper()}{words[1:]}.")
    one.add_argument("--json", action="store_true", help="one line of JSON")


def run(args: argparse.Namespace) -> int:
    """Exit 1 when a fact goes nowhere."""
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
