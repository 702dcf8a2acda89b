"""Stories that a lawyer can read, each with the answer of the Code."""

import datetime as dt
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from korpu.law.country import country
from korpu.law.finding import Finding, find

FOLDER = Path(__file__).parents[2] / "src/korpu_azerbaijan/services"
SERVICES = list(country().services)
TOLD = {
    service: yaml.safe_load((FOLDER / service.replace("-", "_") / "situations.yaml").read_text())
    for service in SERVICES
}
STORIES = [(service, story) for service in SERVICES for story in TOLD[service]["situations"]]


def found(service: str, story: dict[str, Any]) -> Finding:
    known = {key: value for key, value in TOLD[service]["clear"].items() if key not in story.get("without", ())}
    facts = {**known, **story["but"]}
    day = dt.date.fromisoformat(story.get("day", TOLD[service].get("day")))
    return find(country().services[service], facts, today=day)


def of_finding(finding: Finding, key: str) -> Any:
    """What a finding says of one expectation."""
    points = (*finding.grounds, *finding.refusals)
    if key in ("holds", "fails"):
        return {point.article for point in points if point.holds is (key == "holds")}
    if key == "warns":
        return [point.article for point in finding.warnings]
    if key == "due_earliest":
        return finding.due_earliest and finding.due_earliest.isoformat()
    plain = finding.plain("en")
    return plain["fee"]["azn"] if key == "fee" and plain["fee"] else plain[key]


def of_rules(finding: Finding, rules: dict[str, Any]) -> dict[str, Any]:
    """What single rules say of the same person: truths, and days as text."""
    judged = finding.judgement.book.judge(list(rules), finding.judgement.facts, today=finding.today)
    said = {rule: judged.excepted(rule) for rule in rules}
    return {rule: value.isoformat() if isinstance(value, dt.date) else value for rule, value in said.items()}


@pytest.mark.parametrize(
    ("service", "story"), STORIES, ids=[f"{service}: {each['story']}" for service, each in STORIES]
)
def test_the_law_answers_as_a_lawyer_does(service: str, story: dict[str, Any]) -> None:
    finding = found(service, story)
    for key, expected in story["expect"].items():
        if key == "values":
            assert of_rules(finding, expected) == expected
            continue
        told = of_finding(finding, key)
        if key in ("holds", "fails"):
            assert set(expected) <= told, (key, sorted(told))
        elif isinstance(expected, list):
            assert sorted(told) == sorted(expected), key
        else:
            assert told == expected, (key, told, finding.missing, finding.articles)


@cache
def articles_of(service: str, which: str) -> set[str]:
    return {article for story in TOLD[service]["situations"] for article in story["expect"].get(which, ())}


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("which", ["holds", "fails"])
def test_every_ground_and_every_refusal_holds_in_one_story_and_fails_in_another(service: str, which: str) -> None:
    declared, book = country().services[service], country().law.on(dt.date(2026, 5, 5))
    against = declared.refusals or declared.cancellations
    named = {book.last_text(name).article for name in (*declared.grounds, *against)}
    assert named <= articles_of(service, which)


def test_there_are_stories_enough() -> None:
    assert len(STORIES) >= 140
