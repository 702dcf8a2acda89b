"""``./korpu facts SERVICE``: the facts that a service rests on."""

import argparse
import json
import sys
from collections.abc import Iterator
from typing import Any

from korpu.blueprints.service import Service
from korpu.blueprints.words import LANGUAGES
from korpu.law.country import country
from korpu.law.decide_command import BadInput, service_named
from korpu.law.finding import find
from norms.vocabulary import Fact


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("service", help="id of a service")
    parser.add_argument("--json", action="store_true", help="one line of JSON")


def run(args: argparse.Namespace) -> int:
    """Exit 2 for a service that does not exist."""
    try:
        service = service_named(args.service)
    except BadInput as bad:
        print(bad, file=sys.stderr)
        return 2
    rows = [described(fact) for fact in facts_of(service)]
    if args.json:
        print(json.dumps(rows, ensure_ascii=False))
    else:
        for row in rows:
            print(
                f"{row['key']:36} {row['type']:14} {row['article']:10} {row['holder'] or '–':28} {row['words']['en']}"
            )
    return 0


def facts_of(service: Service) -> Iterator[Fact]:
    """The facts that can matter for this service, in the order of the law."""
    known = country().law
    today = known.known_on
    reached: set[str] = set()
    for request in (next(iter(service.requests)), service.ending):
        finding = find(service, {service.request_fact: request}, today=today)
        names = [*service.grounds, *service.refusals, *service.cancellations, *service.conditions, *service.warnings]
        for rule in (*names, service.fee, service.due, service.file_by, service.valid_until, service.clock.term):
            reached |= _reached(finding.judgement.book, rule)
    return (fact for name, fact in known.facts.items() if name in reached)


def _reached(book: Any, rule: str) -> set[str]:
    from norms.graph import Each, FactOf

    seen: set[Any] = set()
    found: set[str] = set()
    stack = [book.root(rule)]
    while stack:
        node = stack.pop()
        if node in seen:
            continue
        seen.add(node)
        if isinstance(node, FactOf):
            found.add(node.fact.name)
        if isinstance(node, Each):
            found.add(node.over.name)
        stack.extend(book.parts(node))
    return found


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
