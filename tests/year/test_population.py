"""The background of the invented year: the mix that the figures say, the same people every time, played whole."""

import datetime as dt
from collections import Counter
from typing import Any

import pytest

from korpu.launch.console import quiet
from korpu.launch.demo.journal import Journal
from korpu.launch.demo.player import left_to_play, play
from korpu.launch.demo.population import Mix, population
from korpu.launch.demo.stage import Stage
from korpu.launch.demo.stories import in_time
from korpu.launch.demo.told import told
from korpu.launch.throwaway import Installation
from korpu.law.country import country
from korpu.law.finding import find

MIX = Mix(told("population"), told("assumptions"))
MANY = population(MIX, 2000)
PATHS = ("grant", "pay", "approve", "withdraw")


def share(service: str) -> float:
    """Of all stories."""
    return sum(story["service"] == service for story in MANY) / len(MANY)


def test_registrations_and_residence_stand_to_each_other_as_published():
    weights = MIX.services
    for service, weight in weights.items():
        assert share(service) == pytest.approx(weight / sum(weights.values()), abs=0.03)


def test_july_is_the_fullest_month_and_origins_are_those_of_the_figures():
    months = Counter(story["filed"][:7] for story in MANY)
    assert months.most_common(1)[0][0] == "2025-07"
    origins = Counter(story["answers"]["citizenship"] for story in MANY)
    assert [name for name, _ in origins.most_common(2)] == ["RUS", "TUR"]


def test_more_people_leave_those_who_are_there_as_they_are():
    assert population(MIX, 50) == MANY[:50]


def test_every_act_is_in_the_year_and_none_shares_a_moment_with_another_of_its_case():
    steps = in_time(MANY)
    assert steps[0].at.date() >= MIX.sourced["first_day"]
    assert steps[-1].at.date() <= MIX.sourced["last_day"]
    assert max(Counter((step.who, step.at) for step in steps).values()) == 1


def test_nothing_happens_in_a_case_before_it_was_filed():
    for story in MANY:
        assert all(act["at"] > story["filed"] for act in story["acts"])


def test_every_share_without_a_source_is_marked_as_invented_and_says_why():
    for name, assumed in MIX.assumed.items():
        assert assumed["invented"] is True, name
        assert assumed["because"].strip(), name
    assert not {"source", "confidence"} & set(MIX.assumed)


def test_every_figure_that_is_not_invented_names_its_source():
    assert all(row["source"] and row["confidence"] for row in MIX.sourced["services"].values())


def test_the_kinds_have_weights_and_the_weights_have_kinds():
    assert set(MIX.sourced["kinds"]) == set(MIX.assumed["kinds"]["value"])
    assert set(MIX.assumed["paths"]["value"]) <= set(MIX.sourced["paths"])


def test_whoever_is_played_to_pay_has_a_fee_that_the_law_knows():
    """A tier that the fee table does not name is not known: nobody could be played to pay it."""
    for story in MANY:
        if any(act["act"] == "pay" for act in story["acts"]) and story["service"] == "temporary-residence":
            answers = story["answers"]
            facts = {
                "studies_full_time": answers.get("studies_full_time") == "yes", "months_asked": int(answers["months_asked"]),
                "speed": answers["speed"], "born_on": answers["born_on"], "request": "issue",
            }  # fmt: skip
            day = dt.date.fromisoformat(story["filed"][:10])
            service = country().services[story["service"]]
            assert find(service, facts, today=day, grounds=answers["grounds"]).fee, story["name"]


def one_of_each() -> list[dict[str, Any]]:
    """The first story of every kind, outcome and filer."""
    found: dict[Any, Any] = {}
    for story in MANY:
        acts = tuple(act["act"] for act in story["acts"])
        found.setdefault(
            (story["service"], story["answers"].get("grounds", [""])[0], acts, story["answers"]["role"]), story
        )
    return list(found.values())


def test_one_of_each_kind_is_played_whole_through_the_use_cases(world: Stage, place: Installation):
    stories, journal = one_of_each(), Journal.of(place.places.population)
    assert set(PATHS) <= {act["act"] for story in stories for act in story["acts"]}
    play(world, journal, stories, MIX.sourced["last_day"], quiet)
    assert left_to_play(Journal.of(place.places.population), stories) == []


def test_the_projection_has_not_drifted_from_what_happened(world: Stage, place: Installation):
    """After everything that these tests played."""
    assert world.law.play("rebuilt", in_time(MANY)[-1].at) == 0
