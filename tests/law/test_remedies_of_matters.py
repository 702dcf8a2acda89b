"""In every matter: who is helped by what, in three languages, and to whom nothing is promised."""

import dataclasses
from pathlib import Path
from typing import Any

import pytest
import yaml

import norms
from korpu.law.country import country
from korpu.law.finding import Finding
from korpu.law.remedy import Way, remedy_for, ways
from korpu.law.remedy_sheet import sheet_of
from tests.law.test_remedy import SERVICES, assert_succeeds
from tests.law.test_situations import MATTERS, STORIES, TOLD, found

PERSONS: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "remedies_of_matters.yaml").read_text())
HELPED = [(matter, person) for matter, persons in PERSONS["helped"].items() for person in persons]
NOTHING = [(matter, story) for matter, stories in PERSONS["nothing_helps"].items() for story in stories]
OTHERS = [(matter, story) for matter, story in STORIES if matter not in SERVICES]


def asks(matter: str, story: str) -> Finding:
    """Somebody of the stories beside the matter."""
    return found(matter, next(each for each in TOLD[matter]["situations"] if each["story"] == story))


@pytest.mark.parametrize(("matter", "person"), HELPED, ids=[f"{m}: {each['story']}" for m, each in HELPED])
def test_the_nearest_remedy_is_told_in_three_languages(matter: str, person: dict[str, Any]) -> None:
    finding = asks(matter, person["story"])
    first = ways(finding)[0]
    assert [change.fact.name for change in first.remedy.changes] == person["facts"]
    assert first.remedy.day.isoformat() == person.get("day", finding.today.isoformat())
    assert first.remedy.promised is person.get("promised", True)
    assert {language: remedy_for(finding, language)[0] for language in norms.LANGUAGES} == {
        language: person[language] for language in norms.LANGUAGES
    }


@pytest.mark.parametrize(("matter", "story"), NOTHING, ids=[f"{matter}: {story}" for matter, story in NOTHING])
def test_nothing_is_promised_where_nothing_is_in_their_hands(matter: str, story: str) -> None:
    assert ways(asks(matter, story)) == []


def test_every_matter_has_somebody_here() -> None:
    assert {*PERSONS["helped"], *PERSONS["nothing_helps"], *SERVICES} == set(MATTERS)


@pytest.mark.parametrize(("matter", "story"), OTHERS, ids=[f"{m}: {each['story']}" for m, each in OTHERS])
def test_whoever_does_it_succeeds_in_every_matter(matter: str, story: dict[str, Any]) -> None:
    finding = found(matter, story)
    for way in ways(finding):
        assert_helps(finding, way)


def assert_helps(finding: Finding, way: Way) -> None:
    """Decided as for everybody; of a burden: nothing carries it any more, or it has ended."""
    sheet = sheet_of(finding.country)
    if not sheet.bears(finding) and not sheet.wants_end(finding):
        assert_succeeds(finding, way)
        return
    assert sheet.wants_end(finding) or (way.ground is None and not way.remedy.waits), (
        "nobody is told how to be punished"
    )
    then = norms.Facts(country().law, {**finding.judgement.facts.values, **way.remedy.who.facts})
    rules = [way.ground.name] if way.ground else [point.rule.name for point in finding.grounds]
    judged = country().law.on(way.remedy.day).judge(rules, then, way.remedy.day)
    assert {judged.excepted(rule) for rule in rules} == {way.ground is not None}
    assert {change.fact.name for change in way.remedy.changes if change.way == "change"} <= set(
        sheet_of(country()).hands
    )


def test_nothing_that_an_officer_weighs_is_in_anybodys_hands() -> None:
    """A fact that an officer records is there only where it says itself how to be otherwise."""
    facts = [country().law.facts[name] for name in sheet_of(country()).hands]
    assert not [fact.name for fact in facts if fact.discretionary]
    assert {fact.name for fact in facts if fact.by == "officer"} <= set(sheet_of(country()).advice)


def test_the_same_person_is_told_the_same_again() -> None:
    finding = asks("regularisation", "Somebody without any ground")
    assert len({tuple(change.fact.name for change in ways(finding)[0].remedy.changes) for _ in range(5)}) == 1


def test_what_was_not_done_in_time_is_not_told_to_have_been_done() -> None:
    finding = asks("complaint", "Somebody whose complaint is pending asks that body first")
    days = [change.then for way in ways(finding) for change in way.remedy.changes]
    assert days == [finding.today.toordinal()]


def test_a_name_that_the_law_does_not_know_is_refused_with_the_nearest_one(tmp_path: Path) -> None:
    (file := tmp_path / "remedies.yaml").write_text("in_their_hands: [deposit]\nelsewhere: {visa: [depositt]}\n")
    odd = dataclasses.replace(country(), declared=dataclasses.replace(country().declared, remedies=file))
    with pytest.raises(norms.NormError, match=r"nothing is called 'depositt' here\. Write instead: deposit"):
        sheet_of(odd)
