"""What someone typed, as a draft keeps it, and the law's facts that follow from it.

``answers`` is plain JSON: ``facts`` (plain facts by key), ``identity`` (columns), ``filer``, ``contact``, ``office``, ``grounds``
(rule names claimed) and ``typed`` (fields exactly as they were typed, also when they cannot be read yet).
"""

from collections.abc import Collection, Mapping
from typing import Any

from korpu.blueprints.service import Service

Answers = dict[str, Any]


def empty() -> Answers:
    """Nothing answered yet."""
    return {"facts": {}, "identity": {}, "filer": {}, "contact": {}, "office": "", "grounds": [], "typed": {}}


def facts_of(service: Service, answers: Mapping[str, Any], papers: Collection[str] = ()) -> dict[str, Any]:
    """Plain facts: what was answered, what the identity says, and which papers were given (``papers``: evidence keys).

    A paper that was not given is left out: not known is never no.
    """
    facts = {**answers["facts"], **claimed(service, answers["grounds"])}
    for column, fact in service.identity.items():
        if answers["identity"].get(column):
            facts[fact] = True if column == "document_number" else answers["identity"][column]
    given = {evidence.fact: True for evidence in service.evidence if evidence.fact and evidence.key in papers}
    return {**facts, **given}


def claimed(service: Service, grounds: Collection[str]) -> dict[str, bool]:
    """On which grounds somebody applies, as facts. Nothing is claimed before a ground is chosen."""
    if not grounds:
        return {}
    return {fact: bool(set(grounds) & set(makes_true)) for fact, makes_true in service.claims.items()}
