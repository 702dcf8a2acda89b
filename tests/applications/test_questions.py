"""Which questions come to whom, before anybody has filed anything."""

import datetime as dt
from typing import Any

import pytest

from korpu.applications.answers import empty, facts_of
from korpu.applications.flow import steps
from korpu.law.country import country

DAY = dt.date(2026, 5, 5)


def asked(service: str, grounds: tuple[str, ...] = (), **facts: Any) -> list[str]:
    answers = {**empty(), "facts": facts, "grounds": list(grounds)}
    return [step.key for step in steps(country().services[service], answers, (), DAY)]


def test_the_visas_last_day_is_asked_only_of_who_came_on_one() -> None:
    assert "visa" in asked("stay-registration", entry="on_visa")
    assert "visa" in asked("stay-registration"), "not known yet is not no"
    assert "visa" not in asked("stay-registration", entry="without_visa")


def test_the_day_of_moving_is_asked_only_of_who_moved() -> None:
    assert "moved" in asked("stay-registration", stay_request="move")
    assert "moved" not in asked("stay-registration", stay_request="arrival")


def test_a_copy_of_the_passport_is_asked_only_where_its_number_was_not_given() -> None:
    service = country().services["stay-registration"]
    answers = {**empty(), "identity": {"document_number": "X1", "citizenship": "GEO"}}
    assert "papers" not in [step.key for step in steps(service, answers, (), DAY)]
    assert "papers" in asked("stay-registration")


def test_nobody_is_asked_about_grounds_they_do_not_claim() -> None:
    questions = asked("stay-extension", ("business_is_unfinished",))
    assert "business_unfinished" in questions
    assert {"transit_stop", "urgent_treatment", "ill_relative"}.isdisjoint(questions)


def test_a_lone_judgement_of_an_officer_does_not_bring_every_question_of_the_law() -> None:
    questions = asked("temporary-residence", ("high_level_specialist",))
    assert {"invested", "deposit", "studies_full_time"}.isdisjoint(questions)


@pytest.mark.parametrize(("code", "known"), [("KAZ", True), ("GEO", False), ("XXX", None), ("", None)])
def test_a_citizenship_not_determined_is_not_known_to_be_another(code: str, known: bool | None) -> None:
    answers = {**empty(), "identity": {"citizenship": code}}
    facts = facts_of(country().services["stay-registration"], answers)
    assert facts.get("citizen_of_kazakhstan") is known
