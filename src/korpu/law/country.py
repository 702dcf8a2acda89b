"""The country package, loaded once by name. Refuses a definition that breaks a house rule, before anyone can meet it."""

import importlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import norms
from korpu.blueprints.country import Country as Declared
from korpu.blueprints.matter import Matter
from korpu.blueprints.service import HELD, Service
from korpu.law.editions import edition_hash, edition_text


class Refused(ValueError):
    """A declaration that breaks a house rule; the sentence says which, and what to write instead."""


@dataclass(frozen=True, eq=False)
class Country:
    """A declared country with its law read and its services checked."""

    declared: Declared
    law: norms.Law
    calendar: norms.Calendar

    @cached_property
    def services(self) -> dict[str, Service]:
        """Services by id."""
        return {service.id: service for service in self.declared.services}

    @cached_property
    def matters(self) -> dict[str, Matter]:
        """All that the law can be asked about by id: the services, then the matters that nobody serves yet."""
        return {**self.services, **{matter.id: matter for matter in self.declared.matters}}

    @cached_property
    def editions(self) -> dict[str, Service]:
        """The editions of today by hash."""
        return {self.edition_hash(service): service for service in self.declared.services}

    def edition_text(self, service: Service) -> str:
        """The canonical text of a service's definition."""
        return edition_text(service)

    def edition_hash(self, service: Service) -> str:
        """SHA-256 of the canonical text, 64 hex digits."""
        return edition_hash(edition_text(service))


@cache
def country(name: str = "") -> Country:
    """The country named by the settings or by KORPU_COUNTRY. Raises `Refused` or `norms.NormError`."""
    package = importlib.import_module(f"{name or _chosen()}.country")
    return load(package.COUNTRY)


def _chosen() -> str:
    from django.conf import settings

    if settings.configured:
        return str(settings.KORPU_COUNTRY)
    return os.environ["KORPU_COUNTRY"]


def load(declared: Declared) -> Country:
    """Read the law and check every service."""
    calendar = norms.Calendar.load(declared.calendar)
    found = Country(declared, norms.load(list(declared.law), calendar), calendar)
    for service in declared.services:
        check_service(found, service)
    for matter in declared.matters:
        check_matter(found, matter)
    check_editions(found, declared.editions_lock)
    return found


def check_matter(found: Country, matter: Matter) -> None:
    """Every rule and fact that a matter names is the law's."""
    _check_rules(found, matter.id, matter.rules)
    for name in (matter.request_fact, *matter.claims):
        if name not in found.law.facts:
            raise Refused(f"{matter.id}: the law has no fact {name!r}")


def check_service(found: Country, service: Service) -> None:
    """The house rules of a definition."""
    if service.refusals and service.appeal is None:
        raise Refused(f"{service.id}: a refusal needs a way to contest it. Declare appeal=Appeal(…)")
    for evidence in service.evidence:
        if evidence.fact and found.law.facts[evidence.fact].holder != evidence.holder:
            raise Refused(f"{service.id}: {evidence.key} and its fact {evidence.fact} name different holders")
        if evidence.fetched and evidence.fact and any(question.fact == evidence.fact for question in service.asks):
            raise Refused(f"{service.id}: {evidence.key} is held by {evidence.holder}. Do not ask for it")
    if silent := [name for name in ("fee", "due", "file_by", "valid_until") if not getattr(service, name)]:
        raise Refused(f"{service.id}: people are told its {silent[0]}. Name the rule: {silent[0]}=…")
    _check_facts(found, service)
    _check_rules(found, service.id, _named(service))
    _check_letters(service)


def _check_facts(found: Country, service: Service) -> None:
    for question in (*service.asks, *service.rewords):
        if question.fact and question.fact not in found.law.facts:
            raise Refused(
                f"{service.id}: the question {question.key} asks {question.fact}, which the law does not know"
            )
    for question in service.asks:
        fact = found.law.facts.get(question.fact)
        if fact is not None and fact.confidence == HELD and not question.optional:
            raise Refused(f"{service.id}: {fact.name} is held by {fact.holder}. Do not ask it; optional=True offers it")
    automatic = service.automatic.facts if service.automatic else ()
    asked = service.calculator.asks if service.calculator else ()
    for name in (service.request_fact, *service.citizenships, *automatic, *asked, *_facts_after(service)):
        if name not in found.law.facts:
            raise Refused(f"{service.id}: the law has no fact {name!r}")


def _facts_after(service: Service) -> Iterator[str]:
    """Facts on which acts after a decision rest."""
    if service.collection:
        yield from (service.collection.paid_fact, service.collection.term_fact, service.collection.decided_fact)
    if service.expiry:
        yield service.expiry.stay_fact
    if service.host:
        yield from (service.host.withdrew_fact, service.host.dwelling_fact)
    if service.again:
        yield service.again.refused_fact


def _rules_after(service: Service) -> Iterator[str]:
    """Rules on which acts after a decision rest."""
    if service.collection:
        yield from (service.collection.waived, service.collection.pay_by, service.collection.unpaid)
    if service.host:
        yield from (service.host.hosted, service.host.bring_by)
    if service.again:
        yield service.again.may


def _check_letters(service: Service) -> None:
    """Whatever may happen to a permit has its letter, and a day that ends it has its lawful next steps."""
    written, told = {letter.kind for letter in service.letters}, set(service.steps)
    wanted = {"cancelled_unpaid"} if service.collection else set()
    wanted |= {"cancel"} if service.host else set()
    if lacking := wanted - written:
        raise Refused(f"{service.id}: there is no letter {sorted(lacking)[0]!r}. Declare Letter(kind=…)")
    days = {"pay": service.collection, "expiry": service.expiry, "host": service.host, "refused": service.again}
    if silent := {name for name, declared in days.items() if declared} - told:
        raise Refused(f"{service.id}: nobody is told what to do next: steps={{{sorted(silent)[0]!r}: …}}")


def _check_rules(found: Country, matter: str, rules: Iterable[str]) -> None:
    for rule in rules:
        if rule and rule not in found.law.versions:
            raise Refused(f"{matter}: the law has no rule {rule!r}")


def _named(service: Service) -> tuple[str, ...]:
    """Every rule that a definition names."""
    calculator, automatic = service.calculator, service.automatic
    days = [name for day in (calculator.days if calculator else ()) for name in (day.rule, day.when)]
    return (
        *service.rules, service.clock.term, *(question.when for question in service.asks),
        *_rules_after(service), *days,
        *((*calculator.verdicts, *calculator.notes) if calculator else ()), automatic.when if automatic else "",
    )  # fmt: skip


def check_editions(found: Country, lock: Path) -> None:
    """A text that changed under an unchanged date is refused: someone applied under it."""
    kept = dict(line.split() for line in lock.read_text().splitlines() if line.strip()) if lock.exists() else {}
    for service in found.declared.services:
        key = f"{service.id}@{service.edition.isoformat()}"
        if kept.get(key) != found.edition_hash(service):
            raise Refused(
                f"{key} is not the text that {lock.name} knows. A changed text needs a new edition= date; then write\n"
                f"{key} {found.edition_hash(service)}\nas a new line of {lock.name}"
            )
