"""The law that a browser decides without a network says what the authority's engine says, or that it does not know."""

import datetime as dt
import json
import random
import subprocess
from pathlib import Path
from typing import Any

import pytest

import norms
from korpu.blueprints.service import Service
from korpu.launch.bench.people import known_people
from korpu.law.country import country
from norms import graph
from norms.portable import portable

DEVICE = Path(__file__).with_name("decide_portable.mjs")
DAY = dt.date(2026, 5, 5)
SERVICES = list(country().services.values())


def rules_of(service: Service) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*service.grounds, *service.refusals)))


def people_with_holes(count: int) -> list[dict[str, Any]]:
    """Invented people of whom a third of all facts is not known, and some do not apply."""
    luck, facts = random.Random(7), country().law.facts
    people = known_people(country().law.facts.values(), count, DAY, seed=7)
    for person in people:
        for name in list(person):
            if luck.random() < 0.3:
                person[name] = None
            elif luck.random() < 0.1 and facts[name].may_not_apply:
                person[name] = "n/a"
    return people


def on_the_device(law: dict[str, Any], people: list[norms.Facts]) -> list[dict[str, Any]]:
    """Decided by node."""
    days = {"today": DAY.toordinal(), "law_day": DAY.toordinal()}
    given = [{"facts": {k: _plain(v) for k, v in each.values.items()}, "days": days} for each in people]
    done = subprocess.run(
        ["node", DEVICE], input=json.dumps({"law": law, "people": given}), capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def _plain(value: Any) -> Any:
    return "n/a" if value is norms.NOT_APPLICABLE else value


def wrong(service: Service, law: dict[str, Any]) -> list[str]:
    """Where the device contradicts the authority, or does not know what rests on nothing that stays with the authority."""
    book, rules = country().law.on(DAY), rules_of(service)
    people = [norms.facts.read(country().law, each) for each in people_with_holes(150)]
    told, found = on_the_device(law, people), []
    for person, values in zip(people, told, strict=True):
        judgement = book.judge(rules, person, DAY)
        for rule in rules:
            ours, theirs = judgement.excepted(rule), values[rule]
            if theirs != ours and not (theirs is None and _rests_on_more(book, rule)):
                found.append(f"{rule}: {theirs} on the device, {ours} here")
    return found


def _rests_on_more(book: norms.Book, rule: str) -> bool:
    kept_back = (graph.Each, graph.AddWorkingDays)
    return any(isinstance(node, kept_back) for node in book.edition.program((rule,)).order)


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.id)
def test_a_device_decides_as_the_authority_does(service: Service) -> None:
    assert wrong(service, portable(country().law.on(DAY), rules_of(service))) == []


def test_a_law_that_was_changed_on_the_way_is_found_out() -> None:
    service = max(SERVICES, key=lambda each: len(each.grounds))
    law = portable(country().law.on(DAY), rules_of(service))
    law["nodes"] = [["or", *rest] if operator == "and" else [operator, *rest] for operator, *rest in law["nodes"]]
    assert wrong(service, law)
