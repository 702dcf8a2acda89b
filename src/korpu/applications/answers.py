"""What someone typed, as a draft keeps it, and the law's facts that follow from it.

``answers`` is plain JSON: ``facts`` (plain facts by key), ``identity`` (columns), ``filer``, ``place`` (where somebody stays),
``contact``, ``office``, ``grounds`` (rule names claimed) and ``typed`` (fields exactly as they were typed, also when they
cannot be read yet).
"""

from collections.abc import Collection, Mapping
from typing import Any

from korpu.blueprints.service import Service
from korpu.people.citizenship import UNDETERMINED

Answers = dict[str, Any]


def empty() -> Answers:
    """Nothing answered yet."""
    plain: Answers = {part: {} for part in ("facts", "identity", "filer", "place", "contact", "typed")}
    return {**plain, "office": "", "grounds": []}


def facts_of(service: Service, answers: Mapping[str, Any], papers: Collection[str] = ()) -> dict[str, Any]:
    """Plain facts: what was answered, what the identity says, and which papers were given (``papers``: evidence keys).

    A paper that was not given is left out: not known is never no.
    """
    facts = {**answers["facts"], **claimed(service, answers["grounds"])}
    for column, fact in service.identity.items():
        if answers["identity"].get(column):
            facts[fact] = True if column == "document_number" else answers["identity"][column]
    given = {evidence.fact: True for evidence in service.evidence if evidence.fact and evidence.key in papers}
    return {**facts, **given, **_citizenship(service, answers["identity"].get("citizenship"))}


def _citizenship(service: Service, code: str | None) -> dict[str, bool]:
    """Facts that rest on a citizenship; none while it is not determined."""
    if not code or code == UNDETERMINED:
        return {}
    return {fact: code == wanted for fact, wanted in service.citizenships.items()}


def claimed(service: Service, grounds: Collection[str]) -> dict[str, bool]:
    """On which grounds somebody applies, as facts. Nothing is claimed before a ground is chosen."""
    if not grounds:
        return {}
    return {fact: bool(set(grounds) & set(makes_true)) for fact, makes_true in service.claims.items()}
