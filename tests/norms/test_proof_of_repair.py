"""The nearest repair of a violation takes nothing from anybody, and none is offered where that is not so."""

import datetime as dt
import random
from typing import Any

import pytest

from norms.proof.equality import Equal
from norms.proof.prover import Prover
from norms.proof.repair import Repair, nearest
from tests.norms.ostravia import DAY
from tests.norms.test_proof_of_equality import Proved, proved

Value = Any


def repaired(body: str, more: bool, fact: str = "sex") -> tuple[Proved, Repair | None]:
    found = proved(body)
    verdict = found.verdicts[fact]
    assert verdict.verdict == "violated"
    return found, nearest(equal_of(found), verdict, more)


def equal_of(found: Proved) -> Equal:
    return Equal(Prover(found.law.on(DAY)))


FOR_MEN = "return p.studies and p.sex == Sex.male"
BOTH_WAYS = "return p.studies if p.sex == Sex.male else not p.studies"
BY_WEALTH = "return p.studies or p.wealth > OSK(5)"


@pytest.mark.parametrize(("more", "sex"), [(True, "male"), (False, "female")])
def test_everybody_is_decided_as_who_fares_better(more: bool, sex: str) -> None:
    _, repair = repaired(FOR_MEN, more)
    assert repair is not None
    assert (repair.fact.name, repair.value) == ("sex", sex)


@pytest.mark.parametrize("more", [True, False])
def test_where_each_fares_better_in_some_other_case_nothing_is_offered(more: bool) -> None:
    assert repaired(BOTH_WAYS, more)[1] is None


@pytest.mark.parametrize("more", [True, False])
def test_an_amount_that_nobody_is_worse_off_with(more: bool) -> None:
    _, repair = repaired(BY_WEALTH, more, "wealth")
    assert repair is not None
    assert isinstance(repair.value, int)
    assert (repair.value > 500) is more


LENGTH = """

@article("99", since="2010-01-01", confidence="H", source="SA", az="a", en="e", ru="r")
def length(p: Applicant):
    return 9 if p.sex == Sex.male else 3
"""


@pytest.mark.parametrize(("more", "sex"), [(True, "male"), (False, "female")])
def test_of_a_number_the_one_that_people_wish(more: bool, sex: str) -> None:
    found = proved("return p.studies", rule="length", more=LENGTH)
    repair = nearest(equal_of(found), found.verdicts["sex"], more)
    assert repair is not None
    assert repair.value == sex


def test_of_relatives_and_of_equals_nothing_is_offered() -> None:
    body = "return any(r.faith == Country.lake and r.kin == Kin.child for r in p.relatives)"
    assert repaired(body, True, "faith")[1] is None
    found = proved("return p.studies")
    assert nearest(equal_of(found), found.verdicts["sex"], True) is None


@pytest.mark.parametrize("more", [True, False])
def test_the_everyday_engine_agrees_about_many_people(more: bool) -> None:
    found, repair = repaired("return p.studies and (p.sex == Sex.male or p.wealth > OSK(7))", more)
    assert repair is not None
    book, draw = found.law.on(DAY), random.Random(5)
    for _ in range(200):
        person: dict[str, Value] = {
            "studies": draw.choice([True, False, None]), "sex": draw.choice(["female", "male"]),
            "wealth": f"{draw.randrange(0, 1500) / 100:.2f}",
        }  # fmt: skip
        asked = [{key: value for key, value in each.items() if value is not None} for each in
                 (person, {**person, "sex": repair.value})]  # fmt: skip
        now, then = (rank(book.judge(["probe"], each, dt.date(2026, 5, 5)).excepted("probe")) for each in asked)
        assert then >= now if more else then <= now


def rank(said: Value) -> int:
    return 1 if said is None else 2 * bool(said)
