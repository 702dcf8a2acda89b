"""Stories that a lawyer can read, each with the answer of the Code."""

import datetime as dt
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from korpu.law.country import country
from korpu.law.finding import Finding, find

SERVICE = "temporary-residence"
FILE = Path(__file__).parents[2] / "src/korpu_azerbaijan/services/temporary_residence/situations.yaml"
TOLD: dict[str, Any] = yaml.safe_load(FILE.read_text())
STORIES: list[dict[str, Any]] = TOLD["situations"]


def found(story: dict[str, Any]) -> Finding:
    facts = {**TOLD["clear"], **story["but"]}
    return find(country().services[SERVICE], facts, today=dt.date.fromisoformat(story["day"]))


def of_finding(finding: Finding, key: str) -> Any:
    """What a finding says of one expectation."""
    points = (*finding.grounds, *finding.refusals)
    if key in ("holds", "fails"):
        return {point.article for point in points if point.holds is (key == "holds")}
    if key == "due_earliest":
        return finding.due_earliest and finding.due_earliest.isoformat()
    plain = finding.plain("en")
    return plain["fee"]["azn"] if key == "fee" and plain["fee"] else plain[key]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story["story"])
def test_the_law_answers_as_a_lawyer_does(story: dict[str, Any]) -> None:
    finding = found(story)
    for key, expected in story["expect"].items():
        told = of_finding(finding, key)
        if key in ("holds", "fails"):
            assert set(expected) <= told, (key, sorted(told))
        elif isinstance(expected, list):
            assert sorted(told) == sorted(expected), key
        else:
            assert told == expected, (key, told, finding.missing, finding.articles)


@cache
def articles_of(which: str) -> set[str]:
    return {article for story in STORIES for article in story["expect"].get(which, ())}


@pytest.mark.parametrize("which", ["holds", "fails"])
def test_every_ground_and_every_refusal_holds_in_one_story_and_fails_in_another(which: str) -> None:
    service, book = country().services[SERVICE], country().law.on(dt.date(2026, 5, 5))
    named = {book.last_text(name).article for name in (*service.grounds, *service.refusals)}
    told = articles_of(which)
    assert {article for article in named if re.match(r"(45|50)\.1", article)} <= told
    assert len(STORIES) >= 45
