"""The law's facts, as doors and acts need them."""

from collections.abc import Mapping
from typing import Any

import norms
from korpu.law.country import country

FILED_ON = "filed_on"


def read_facts(given: Mapping[str, Any]) -> norms.Facts:
    """Plain facts as the law reads them. Raises `norms.BadFact` with the key that does not fit and the nearest right one."""
    return norms.facts.read(country().law, given)


def is_officers(fact: str) -> bool:
    """Whether an officer must assert or confirm this fact."""
    known = country().law.facts.get(fact)
    return known is not None and known.by == "officer"


def supplied_from_outside(fact: str) -> bool:
    """Whether a register or the person can supply this fact. The day of filing is the machine's own."""
    known = country().law.facts.get(fact)
    return known is not None and known.by in ("register", "person") and fact != FILED_ON


def asked_of_person(fact: str) -> bool:
    """Whether the person is asked: they supply it, and no body surely holds it."""
    known = country().law.facts[fact]
    return known.by == "person" and known.confidence != "H"
