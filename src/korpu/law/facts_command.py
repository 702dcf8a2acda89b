"""``./korpu facts SERVICE``: the facts that a service rests on."""

import argparse
import json
import sys
from collections.abc import Iterator
from typing import Any

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import LANGUAGES
from korpu.law.country import country
from korpu.law.decide_command import BadInput, matter_named
from norms.vocabulary import Fact


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("service", help="id of a service or of another matter of the law")
    parser.add_argument("--json", action="store_true", help="one line of JSON")


def run(args: argparse.Namespace) -> int:
    """Exit 2 for a service that does not exist."""
    try:
        matter = matter_named(args.service)
    except BadInput as bad:
        print(bad, file=sys.stderr)
        return 2
    rows = [described(fact) for fact in facts_of(matter)]
    if args.json:
        print(json.dumps(rows, ensure_ascii=False))
    else:
        for row in rows:
            print(
                f"{row['key']:36} {row['type']:14} {row['article']:10} {row['holder'] or '–':28} {row['words']['en']}"
            )
    return 0


def facts_of(matter: Matter) -> Iterator[Fact]:
    """The facts that can matter here, in the order of the law."""
    law = country().law
    book = law.on(law.known_on)
    reached = {fact.name for rule in matter.rules if rule in book.rules for fact in book.rests_on(rule)}
    return (fact for name, fact in law.facts.items() if name in reached)


def described(fact: Fact) -> dict[str, Any]:
    """One fact as JSON."""
    return {
        "key": fact.name,
        "type": str(fact.kind.name),
        "article": fact.article,
        "holder": fact.holder or None,
        "confidence": fact.confidence or None,
        "by": fact.by,
        "sensitivity": fact.sensitivity,
        "words": {lang: fact.words.in_(lang) for lang in LANGUAGES},
    }
