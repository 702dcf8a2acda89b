"""What a node of the graph says of itself, whoever is judged: the same in every explanation of an edition."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from norms import graph, speech
from norms.graph import Node
from norms.kinds import Kind
from norms.words import Words

if TYPE_CHECKING:
    from norms.edition import Edition


@dataclass(frozen=True, eq=False)
class Phrase:
    """Type of the value, article, claim or label, grounds of a rule or row. Kept once, so it compares by identity."""

    kind: Kind
    article: str
    words: Words
    source: str = ""
    confidence: str = ""
    in_force: bool = True


def phrase(edition: Edition, node: Node) -> Phrase | None:
    """The phrase of a rule, fact, value, table, list or count of working days; None for what is only an operator."""
    match node:
        case graph.Said(rule=name):
            rule = edition.last_text(name)
            return Phrase(node.kind, rule.article, rule.words, rule.source, rule.confidence, name in edition.rules)
        case graph.FactOf(fact=fact) | graph.ItemFact(fact=fact) | graph.Each(over=fact):
            return Phrase(node.kind, fact.article, fact.words)
        case graph.Amount(name=name):
            row = edition.row(name)
            return Phrase(node.kind, "", edition.law.values[name].words, *((row.source, row.confidence) if row else ()))
        case graph.Cell(name=name):
            table = edition.table(name)
            return Phrase(
                node.kind, "", edition.law.tables[name].words, *((table.source, table.confidence) if table else ())
            )
        case graph.AddWorkingDays():
            return Phrase(node.kind, "", speech.WORKING_DAY_COUNT)
    return None
