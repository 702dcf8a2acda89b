"""Which outcomes an article carries: those whose rules, however far below, include one of its own."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from korpu.blueprints.matter import Matter
from korpu.law.library import Library


@lru_cache(maxsize=2)
def outcomes_by_article(library: Library, outcomes: tuple[str, ...]) -> Mapping[str, list[str]]:
    """`act/number` → the names of outcomes that rest on it, as `prove` names them."""
    found: dict[str, list[str]] = {}
    for outcome in outcomes:
        for article in _articles(library, rules_of(library.found.matters, outcome)):
            found.setdefault(article, []).append(outcome)
    return found


def rules_of(matters: Mapping[str, Matter], outcome: str) -> tuple[str, ...]:
    """The rules that decide an outcome themselves: `matter: what`, or the name of a rule that no matter reaches."""
    name, _colon, what = outcome.partition(": ")
    matter = matters.get(name)
    if matter is None or not what:
        return (outcome,)
    if what == "granted":
        grounds = (rule for each in (matter.grounds, *matter.request_grounds.values()) for rule in each)
        return tuple(dict.fromkeys((*grounds, *matter.refusals, *matter.conditions)))
    if what == "ended":
        return matter.cancellations
    return (str(getattr(matter, what, what)),)


def _articles(library: Library, rules: Iterable[str]) -> set[str]:
    versions, resting = library.law.versions, library.resting
    names = {below for rule in rules if rule in versions for below in resting.closed(rule)}
    return {f"{rule.act}/{rule.article}" for name in names for rule in versions[name]}
