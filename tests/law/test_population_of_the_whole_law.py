"""Random people with holes by the hundred thousand under every matter of the country: all engines say the same of everybody."""

import datetime as dt
import os

import numpy as np
import pyarrow as pa
import pytest

from korpu.law.country import country
from norms.facts import Facts
from norms.population import sql
from norms.population.batches import COMPLETE, NOT_APPLICABLE, read_people
from norms.population.columns import Columns
from norms.population.generate import edges, random_people
from norms.population.plan import EPOCH, Plan
from norms.states import NOT_APPLICABLE as ABSENT
from norms.states import Listed

CROWD = int(os.environ.get("KORPU_CROWD", "2500"))
"""Random people per matter; a long campaign gives more."""
ALONE = int(os.environ.get("KORPU_ALONE", "150"))
"""Of how many of them the law is also asked one by one; a long campaign asks about all."""
DAY = dt.date(2026, 11, 3)
MATTERS = list(country().matters.values())


def plan_of(book, rules):
    plan = Plan()
    return plan, {rule: plan.ask(book, book.root(rule)) for rule in rules}


def crowd_of(law, plan, count, seed):
    return random_people(law, plan.facts.values(), count, seed, today=DAY, at_edges=edges(plan))


def facts_of(law, batch, row):
    """One row as the law reads it."""
    told = {name: batch.column(name)[row].as_py() for name in batch.schema.names}
    return Facts(law, {name: value_of(law, fact, told) for name, fact in law.facts.items() if name in told})


def value_of(law, fact, told):
    if fact.is_list:
        if told[fact.name] is None:
            return None
        items = law.entities[fact.of].values()
        return Listed(
            told[f"{fact.name}{COMPLETE}"],
            tuple({i.name: value_of(law, i, item) for i in items} for item in told[fact.name]),
        )
    if told.get(f"{fact.name}{NOT_APPLICABLE}"):
        return ABSENT
    value = told[fact.name]
    return value.toordinal() if isinstance(value, dt.date) else value


def inner(kind, value, state):
    """An engine's answer as a value of the language."""
    if state:
        return None if state == 1 else ABSENT
    if kind.members:
        return kind.members[value]
    return bool(value) if kind.name == "Bool" else value + EPOCH if kind.name == "Date" else value


def as_numbers(kind, column, absent):
    """A database's answers as the engines write them: values and states."""
    column = column.combine_chunks()
    state = np.where(absent.to_numpy(zero_copy_only=False), 2, column.is_null().to_numpy(zero_copy_only=False)).astype(
        np.int8
    )
    if kind.members:
        values = np.array([kind.members.index(each) if each is not None else 0 for each in column.to_pylist()])
    elif kind.name == "Date":
        values = column.view(pa.int32()).fill_null(0).to_numpy(zero_copy_only=False)
    else:
        values = column.cast(pa.int64()).fill_null(0).to_numpy(zero_copy_only=False)
    return np.where(state == 0, values, 0), state


@pytest.mark.parametrize("matter", MATTERS, ids=lambda matter: matter.id)
def test_of_everybody_all_engines_say_the_same(matter):
    book = country().law.on(DAY)
    plan, roots = plan_of(book, matter.rules)
    batch = crowd_of(book.law, plan, CROWD, seed=len(matter.id))
    today = DAY.toordinal() - EPOCH
    found = Columns(plan, book.law.calendar).answers(read_people(plan, batch), list(roots.values()), today, today)
    judged = [book.judge(matter.rules, facts_of(book.law, batch, row), DAY) for row in range(ALONE)]
    by_sql = sql.answers(book, {rule: book.root(rule) for rule in matter.rules}, pa.Table.from_batches([batch]), DAY)
    for rule, root in roots.items():
        kind, answer = plan.steps[root].kind, found[root]
        alone = [each._view.value(book.root(rule)) for each in judged]
        assert [
            inner(kind, *pair) for pair in zip(answer.values[:ALONE].tolist(), answer.state.tolist(), strict=False)
        ] == alone, rule
        values, state = as_numbers(kind, by_sql[rule], by_sql[f"{rule}{NOT_APPLICABLE}"].combine_chunks())
        assert np.array_equal(answer.state, state), rule
        assert np.array_equal(np.where(answer.state == 0, answer.values, 0), values), rule


def test_one_amount_read_wrongly_is_found():
    """Positive control: an engine that reads `>` for `>=` in one place disagrees on a crowd of random people."""
    book = country().law.on(DAY)
    plan, roots = plan_of(book, ["owns_real_estate"])
    people = read_people(plan, crowd_of(book.law, plan, 2000, seed=1))
    right = Columns(plan, book.law.calendar).answers(people, list(roots.values()), 0, 0)
    [at] = [place for place, step in enumerate(plan.steps) if step.op == "compare"]
    plan.steps[at] = type(plan.steps[at])(**{**vars(plan.steps[at]), "data": ">"})
    wrong = Columns(plan, book.law.calendar).answers(people, list(roots.values()), 0, 0)
    assert not np.array_equal(right[at].values, wrong[at].values)
