"""The law's facts, as doors and acts need them."""

from collections.abc import Mapping
from typing import Any

import norms
from korpu.law.country import country


def read_facts(given: Mapping[str, Any]) -> norms.Facts:
    """Plain facts as the law reads them. Raises `norms.BadFact` with the key that does not fit and the nearest right one."""
    return norms.facts.read(country().law, given)


def is_officers(fact: str) -> bool:
    """Whether an officer must assert or confirm this fact."""
    known = country().law.facts.get(fact)
    return known is not None and known.by == "officer"


def asked_of_person(fact: str) -> bool:
    """Whether the person is asked: they supply it, and no body surely holds it."""
    known = country().law.facts[fact]
    return known.by == "person" and known.confidence != "H"
