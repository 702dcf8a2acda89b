"""Whoever is refused, or not decided yet, is told the least that would lawfully succeed; it does, and nothing is promised."""

import datetime as dt
from typing import Any

import pytest

import norms
from korpu.law.country import country
from korpu.law.finding import Finding, find
from korpu.law.remedy import Way, remedy_for, ways
from korpu.law.remedy_sheet import sheet_of
from korpu.law.remedy_words import Speaker
from tests.law.test_situations import STORIES, TOLD, found

DAY = dt.date(2026, 5, 5)
SERVICES = ("temporary-residence", "stay-extension", "stay-registration")
NO = [
    (matter, story)
    for matter, story in STORIES
    if matter in SERVICES and story["expect"].get("outcome") not in (None, "grant", "keep")
]


def asked(
    service: str = "temporary-residence", day: dt.date = DAY, without: tuple[str, ...] = (), **but: Any
) -> Finding:
    """A person of whom everything is known and nothing speaks against, but."""
    clear = {key: value for key, value in TOLD[service]["clear"].items() if key not in without}
    return find(country().matters[service], {**clear, **but}, today=day)


OWNER = {"real_estate_value": "150000.00"}
TOLD_IN_THREE_LANGUAGES = [
    (
        "A flat one qəpik short",
        {"real_estate_value": "99999.99"},
        {
            "az": "Burada ən azı 100 000 manatlıq daşınmaz əmlakı var (45.1.3): "
            "burada daşınmaz əmlakın dəyəri: ən azı 100.000,00 AZN.",
            "en": "Owns real estate here worth at least 100,000 manats (45.1.3): "
            "value of real estate owned here: at least 100,000.00 AZN.",
            "ru": "Имеет здесь недвижимость не менее чем на 100 000 манатов (45.1.3): "
            "стоимость недвижимости здесь: не менее 100\u00a0000,00 AZN.",
        },
    ),
    (
        "A consent that did not come",
        {"kin_of_citizen": "spouse", "asks_as_kin": True, "consent_given": False},
        {
            "az": "Vətəndaşın yaxın qohumudur (45.1.1): lazımdır: qohumun notarial razılığı verilib (50.1.3).",
            "en": "Is a close relative of a citizen (45.1.1): needed: the relative's notarised consent was given (50.1.3).",
            "ru": "Близкий родственник гражданина (45.1.1): нужно: нотариальное согласие родственника дано (50.1.3).",
        },
    ),
    (
        "A passport too short",
        {**OWNER, "passport_until": "2026-08-04"},
        {
            "az": "Burada ən azı 100 000 manatlıq daşınmaz əmlakı var (45.1.3): "
            "pasportun son günü: 5 avqust 2026-cı il və ya daha gec (50.1.4).",
            "en": "Owns real estate here worth at least 100,000 manats (45.1.3): "
            "passport valid until: 5 August 2026 or later (50.1.4).",
            "ru": "Имеет здесь недвижимость не менее чем на 100 000 манатов (45.1.3): "
            "паспорт действителен до: 5 августа 2026 года или позже (50.1.4).",
        },
    ),
    (
        "A body that may still answer",
        {**OWNER, "opinion_answer": "not_answered", "opinion_asked_on": "2026-05-04"},
        {
            "az": "Burada ən azı 100 000 manatlıq daşınmaz əmlakı var (45.1.3): 20 may 2026-cı il tarixindən.",
            "en": "Owns real estate here worth at least 100,000 manats (45.1.3): from 20 May 2026.",
            "ru": "Имеет здесь недвижимость не менее чем на 100 000 манатов (45.1.3): с 20 мая 2026 года.",
        },
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("story", "but", "said"), TOLD_IN_THREE_LANGUAGES, ids=[each[0] for each in TOLD_IN_THREE_LANGUAGES]
)
def test_the_least_change_is_told_with_its_article_in_the_persons_language(
    story: str, but: Any, said: dict[str, str]
) -> None:
    finding = asked(**but)
    assert {language: remedy_for(finding, language)[0] for language in said} == said


@pytest.mark.parametrize(("matter", "story"), NO, ids=[f"{matter}: {story['story']}" for matter, story in NO])
def test_whoever_does_what_is_told_succeeds(matter: str, story: dict[str, Any]) -> None:
    finding = found(matter, story)
    for way in ways(finding):
        assert_succeeds(finding, way)
        assert all(
            Speaker(finding, language).told(way.ground, way.remedy).sentence(language).endswith(".")
            for language in norms.LANGUAGES
        )


def assert_succeeds(finding: Finding, way: Way) -> None:
    """Decided as for everybody: with all of it done nothing speaks against, and the ground holds."""
    then = norms.Facts(country().law, {**finding.judgement.facts.values, **way.remedy.who.facts})
    book = country().law.on(way.remedy.day) if way.remedy.waits else finding.judgement.book
    judged = book.judge(names(finding, way), then, way.remedy.day)
    against = finding.service.cancellations if finding.ending else finding.service.refusals
    assert {judged.excepted(name) for name in against} <= {False}
    assert way.ground is None or judged.excepted(way.ground.name) is True
    assert {change.fact.name for change in way.remedy.changes if change.way == "change"} <= set(
        sheet_of(country()).hands
    )
    assert way.remedy.day >= finding.today


def names(finding: Finding, way: Way) -> list[str]:
    against = finding.service.cancellations if finding.ending else finding.service.refusals
    return [*against, *([way.ground.name] if way.ground else [])]


def test_nobody_is_told_to_be_somebody_else() -> None:
    """Whom one is related to, what one did and what an officer asserted are no remedies."""
    assert remedy_for(asked(**OWNER, harms_security_or_order=True), "en") == []
    assert remedy_for(asked(**OWNER, removed_with_ban=True), "en") == []
    told = remedy_for(asked(real_estate_value="0.00"), "en")
    assert len(told) == 3
    assert not [each for each in told if "relative" in each or "victim" in each or "religious" in each]


def test_what_only_an_officer_can_say_is_not_promised() -> None:
    finding = asked(kin_of_citizen="parents_sibling", kinship_confirmed=None, real_estate_value="0.00")
    first = ways(finding)[0]
    assert not first.remedy.promised
    told = Speaker(finding, "en").told(first.ground, first.remedy).sentence("en")
    assert "only an officer can confirm this, it is not promised: the direction of the kinship is confirmed" in told


def test_whoever_has_a_ground_is_told_of_no_other() -> None:
    assert len(remedy_for(asked(**OWNER, unpaid_fine=True), "en")) == 1


def test_what_is_not_known_has_to_be_shown_and_unknown_is_never_no() -> None:
    told = remedy_for(asked(**OWNER, unpaid_fine=None), "en")
    assert len(told) == 1
    assert told[0].endswith(" (45.1.3): nothing that is not known yet may turn out to stand against it.")


def test_whoever_succeeds_needs_no_remedy() -> None:
    finding = asked(**OWNER)
    assert (finding.outcome, remedy_for(finding, "en")) == ("grant", [])
