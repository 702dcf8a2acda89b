"""Stories that a lawyer can read, each with the answer of the Code."""

import datetime as dt
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from korpu.law.country import country
from korpu.law.finding import Finding, find

FOLDER = Path(__file__).parents[2] / "src/korpu_azerbaijan"
MATTERS = list(country().matters)


def told_of(matter: str) -> dict[str, Any]:
    """The stories of a service or of a matter that nobody serves yet."""
    home = FOLDER / ("services" if matter in country().services else "matters") / matter.replace("-", "_")
    stories: dict[str, Any] = yaml.safe_load((home / "situations.yaml").read_text())
    return stories


TOLD = {matter: told_of(matter) for matter in MATTERS}
STORIES = [(matter, story) for matter in MATTERS for story in TOLD[matter]["situations"]]


def found(service: str, story: dict[str, Any]) -> Finding:
    known = {key: value for key, value in TOLD[service]["clear"].items() if key not in story.get("without", ())}
    facts = {**known, **story["but"]}
    day = dt.date.fromisoformat(story.get("day", TOLD[service].get("day")))
    return find(country().matters[service], facts, today=day)


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


@pytest.mark.parametrize("service", MATTERS)
@pytest.mark.parametrize("which", ["holds", "fails"])
def test_every_ground_and_every_refusal_holds_in_one_story_and_fails_in_another(service: str, which: str) -> None:
    declared, book = country().matters[service], country().law.on(dt.date(2026, 5, 5))
    against = declared.refusals or declared.cancellations
    named = {book.last_text(name).article for name in (*declared.grounds, *against)}
    assert named <= articles_of(service, which)


def test_there_are_stories_enough() -> None:
    assert len(STORIES) >= 140
