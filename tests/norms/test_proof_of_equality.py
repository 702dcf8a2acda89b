"""Two people who differ only in what is protected are decided alike, or the law is shown with the two and with its line."""

from dataclasses import dataclass

import pytest

import norms
from norms.proof.equality import Equal, Verdict
from norms.proof.outcomes import Outcome
from norms.proof.prover import Prover
from tests.norms.ostravia import CALENDAR, DAY, FOLDER, rule_text

MORE_FACTS = '''
class Sex(Choice):
    """As the passport says."""

    female = words(az="q", en="f", ru="ж")
    male = words(az="k", en="m", ru="м")


class Relative(Entity):
    faith = fact(Country, protected="religion", az="din", en="faith", ru="вера")


class Applicant(Entity):
    sex = fact(Sex, protected="sex", az="cins", en="sex", ru="пол")
    wealth = fact(Money, protected="property_status", domain=(0, None), az="var", en="wealth", ru="достаток")
    baptised_on = fact(Date, protected="religion", may_not_apply=True, az="gün", en="baptised on", ru="день крещения")
'''
REGISTRY = """
protected:
  nationality: {az: "v", en: "nationality", ru: "г", by: [constitution/12]}
  sex: {az: "c", en: "sex", ru: "п", by: [constitution/12]}
  property_status: {az: "e", en: "property status", ru: "и", by: [constitution/12]}
  religion: {az: "d", en: "religion", ru: "р", by: [constitution/12]}
instruments:
  treaty/7:
    {kind: treaty, az: "a", en: "e", ru: "r", allows: [nationality], outcomes: [favoured, probe], states: [HLL],
     since: 2010-01-01, source: SA, confidence: H}
  stay_act/99:
    {kind: article, az: "a", en: "e", ru: "r", allows: [property_status, sex], outcomes: [probe],
     since: 2010-01-01, source: SA, confidence: H}
  stay_act/98:
    {kind: article, az: "a", en: "e", ru: "r", allows: [religion], outcomes: [probe],
     since: 2010-01-01, until: 2020-01-01, source: SA, confidence: H}
"""


@dataclass(frozen=True)
class Proved:
    """The verdicts on one rule by fact, and the law it stands in."""

    law: norms.Law
    verdicts: dict[str, Verdict]


def proved(body: str, head: str = "", rule: str = "probe", more: str = "") -> Proved:
    texts = {
        "stay_act/99.py": rule_text(body, head=head) + more,
        "stay_act/facts-more.py": MORE_FACTS,
        "stay_act/equality.yaml": REGISTRY,
    }
    law = norms.load(FOLDER, CALENDAR, texts)
    book = law.on(DAY)
    found = Equal(Prover(book)).prove(Outcome(rule, book.root(rule)))
    return Proved(law, {verdict.fact.name: verdict for verdict in found})


PLANTED = {
    "nationality": ("nationality", "return p.studies and p.nationality == Country.lake", ""),
    "sex_hidden_in_arithmetic": (
        "sex",
        "born = 3 if p.sex == Sex.female else 4\nreturn days(p.months_asked * 2 + born) - days(born * 2) >= p.absence",
        "",
    ),
    "wealth": ("wealth", "return p.months_asked * p.wealth - p.wealth >= OSK('0.02')", ""),
    "a_date": ("baptised_on", "return p.baptised_on + months(1) <= today", ', rounding="down"'),
    "working_days_after_a_date": ("baptised_on", "return p.baptised_on + working_days(3) == today", ""),
    "a_relative": ("faith", "return any(r.faith == Country.lake and r.kin == Kin.child for r in p.relatives)", ""),
    "how_many_relatives": ("faith", "return count(r for r in p.relatives if r.faith == Country.hill) >= 2", ""),
    "not_known_for_some": (
        "wealth",
        "return table('permit_fee', p.speed, 3 if p.wealth > OSK(0) else 36) > OSK(0)",
        "",
    ),
    "does_not_apply_to_some": ("baptised_on", "return p.baptised_on - p.baptised_on == days(0)", ""),
}


@pytest.mark.parametrize("planted", PLANTED)
def test_planted_discrimination_is_found_with_two_people_and_its_line(planted: str) -> None:
    fact, body, head = PLANTED[planted]
    found = proved(body, head)
    verdict = found.verdicts[fact]
    assert verdict.verdict == "violated"
    assert {rule.name for rule in verdict.rules} == {"probe"}
    assert (verdict.rules[0].article, verdict.rules[0].place.file) == ("99", "stay_act/99.py")
    assert verdict.rules[0].place.line
    assert_decided_differently(found, verdict)
    others = [each for name, each in found.verdicts.items() if name != fact]
    assert {each.verdict for each in others} == {"proved"}


def assert_decided_differently(found: Proved, verdict: Verdict) -> None:
    """The two as anybody may enter them, decided by the engine of everyday; they are alike but for the fact."""
    assert verdict.pair is not None
    book, pair = found.law.on(DAY), verdict.pair
    one, other = (who.plain(found.law) for who in (pair.one, pair.other))
    said = [book.judge(["probe"], person, pair.one.today).excepted("probe") for person in (one, other)]
    assert said == [pair.said, pair.said_of_other]
    assert said[0] != said[1]
    key = "relatives" if verdict.fact.entity == "Relative" else verdict.fact.name
    assert {name for name in one if one[name] != other[name]} == {key}


EQUAL = {
    "not_asked": "return p.studies",
    "both_cases_alike": "return p.months_asked > 3 if p.sex == Sex.female else p.months_asked >= 4",
    "it_cancels_out": "return p.wealth + p.savings - p.wealth >= OSK(5)",
    "never_reached": "return p.studies and not p.studies and p.sex == Sex.female",
    "of_every_day_alike": "return p.stay_until + days(1) > p.stay_until if p.sex == Sex.male else p.stay_until >= p.stay_until",
}


@pytest.mark.parametrize("rule", EQUAL)
def test_what_makes_no_difference_is_proved(rule: str) -> None:
    assert {each.verdict for each in proved(EQUAL[rule]).verdicts.values()} == {"proved"}


DOOR = 'return p.studies and lawful_distinction({}, by="{}")'


def test_a_distinction_that_a_treaty_allows_is_an_exception_and_names_it() -> None:
    verdict = proved(DOOR.format("p.nationality == Country.hill", "treaty/7")).verdicts["nationality"]
    assert (verdict.verdict, verdict.instruments, verdict.self_cited) == ("excepted", ("treaty/7",), ())


def test_without_its_door_the_same_distinction_is_a_violation() -> None:
    assert proved("return p.studies and p.nationality == Country.hill").verdicts["nationality"].verdict == "violated"


def test_a_distinction_that_the_act_allows_itself_is_shown_with_two_people() -> None:
    found = proved(DOOR.format("p.wealth >= OSK(5)", "stay_act/99"))
    verdict = found.verdicts["wealth"]
    assert (verdict.verdict, verdict.instruments) == ("excepted", ("stay_act/99",))
    (cited,) = verdict.self_cited
    assert [rule.name for rule in cited.rules] == ["probe"]
    wealth = [who.facts["wealth"] for who in (cited.pair.one, cited.pair.other)]
    assert sorted(amount >= 500 for amount in wealth) == [False, True]
    assert {cited.pair.said, cited.pair.said_of_other} == {True, False}


def test_a_door_does_not_cover_what_its_instrument_does_not_name() -> None:
    body = "return lawful_distinction(favours(p), by='treaty/7')"
    more = rule_text("return p.sex == Sex.female or p.nationality == Country.hill", "99.1", name="favours")
    found = proved(body, more=more).verdicts
    assert (found["sex"].verdict, found["nationality"].verdict) == ("violated", "excepted")
    assert [rule.name for rule in found["sex"].rules] == ["favours"]


def test_a_door_whose_instrument_has_ended_is_no_door() -> None:
    body = "return any(lawful_distinction(r.faith == Country.hill, by='stay_act/98') for r in p.relatives)"
    assert proved(body).verdicts["faith"].verdict == "violated"


def test_a_door_that_tells_nobody_apart_is_no_exception() -> None:
    body = DOOR.format("p.wealth >= OSK(0) and p.studies", "stay_act/99")
    assert proved(body).verdicts["wealth"].verdict == "proved"


def test_people_on_one_side_of_a_door_are_equal_behind_it() -> None:
    """Whoever has passed the door is not looked at again: a second, finer distinction outside it is found."""
    body = 'rich = lawful_distinction(p.wealth >= OSK(100), by="stay_act/99")\nreturn rich and {}'
    assert proved(body.format("p.wealth >= OSK(50)")).verdicts["wealth"].verdict == "excepted"
    assert proved(body.format("p.wealth >= OSK(200)")).verdicts["wealth"].verdict == "violated"


def test_a_door_at_each_relative_covers_each_relative() -> None:
    registry = "return count(r for r in p.relatives if lawful_distinction(r.kin == Kin.child, by='stay_act/99')) > 1"
    assert {each.verdict for each in proved(registry).verdicts.values()} == {"proved"}
    outside = "return any(lawful_distinction(r.income > OSK(5), by='stay_act/99') and r.faith == Country.hill for r in p.relatives)"
    assert proved(outside).verdicts["faith"].verdict == "violated"


def test_an_exception_that_only_some_may_use_is_found_at_the_rule_it_switches_off() -> None:
    off = rule_text("return p.sex == Sex.female", "99.1", head=', to="99"', name="off").replace(
        "@article", "@exception"
    )
    verdict = proved("return p.studies", more=off).verdicts["sex"]
    assert verdict.verdict == "violated"
    assert [rule.name for rule in verdict.rules] == ["off"]


def test_what_the_solver_cannot_settle_is_unknown_and_says_why() -> None:
    texts = {
        "stay_act/99.py": rule_text("return p.wealth * p.months_asked >= p.savings * p.months_asked and p.studies"),
        "stay_act/facts-more.py": MORE_FACTS,
        "stay_act/equality.yaml": REGISTRY,
    }
    book = norms.load(FOLDER, CALENDAR, texts).on(DAY)
    prover = Prover(book, effort=1)
    verdicts = {each.fact.name: each for each in Equal(prover).prove(Outcome("probe", book.root("probe")))}
    assert verdicts["wealth"].verdict == "unknown"
    assert verdicts["wealth"].why
