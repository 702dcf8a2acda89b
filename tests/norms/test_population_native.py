"""The loop that is written for a compiler says of everybody what the columns say, read as plain Python and as machine code."""

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import norms
from norms.population.batches import read_people
from norms.population.columns import Columns
from norms.population.gathered import gathered
from norms.population.generate import Chances, edges, random_people
from norms.population.impact import Asked, Comparing, Grouping
from norms.population.native import Native, machine_code, native_counter, numba_there
from norms.population.operators import TooLarge
from norms.population.plan import EPOCH, Plan
from norms.population.table import comparison
from tests.norms.ostravia import BOOK, LAW, RULES, people_with_holes, probe, rule_text, with_text
from tests.norms.sentences import sentence
from tests.norms.test_engines_agree import COVERING_ALL, PEOPLE, books, todays

few = settings(max_examples=max(PEOPLE // 3, 10), deadline=None, suppress_health_check=list(HealthCheck))
crowds = st.lists(people_with_holes().map(lambda both: both[1]), min_size=1, max_size=6)


def as_python(function):
    """The text that a compiler would read, run as it stands."""
    return function


A_WORD_AND_MORE = 67
"""The loop takes people by 64; the rest is left to the columns."""
COMPILERS = [as_python, *([machine_code] if numba_there() else [])]
"""Numba is not needed by the product; where it is installed, its machine code is asked too."""


def planned(book, rules):
    plan = Plan()
    return plan, [plan.ask(book, book.root(rule)) for rule in rules]


def alike(book, rules, crowd, today, compiler):
    plan, roots = planned(book, rules)
    facts = [norms.facts.read(book.law, person) for person in crowd]
    people = read_people(plan, gathered(book.law, (facts * A_WORD_AND_MORE)[: max(A_WORD_AND_MORE, len(facts) * 2)]))
    same(book, plan, dict(zip(rules, roots, strict=True)), people, today, compiler)


def same(book, plan, roots, people, today, compiler):
    days = (today.toordinal() - EPOCH, book.day.toordinal() - EPOCH)
    columns = Columns(plan, book.law.calendar).answers(people, list(roots.values()), *days)
    native = Native(plan, book.law.calendar, list(roots.values()), compiler=compiler).answers(people, *days)
    for rule, root in roots.items():
        known = columns[root].state == 0
        assert np.array_equal(native[root].state, columns[root].state), rule
        assert np.array_equal(native[root].values[known], columns[root].values[known]), rule


@few
@given(crowds, todays, books)
def test_the_loop_says_what_the_columns_say(crowd, today, book):
    alike(book, RULES, crowd, today, as_python)


@few
@given(sentence(), sentence("Date"), sentence("Money"), crowds, todays, st.sampled_from(["up", "down"]))
def test_the_loop_says_it_under_random_laws(truth, day, money, crowd, today, rounding):
    head = f', rounding="{rounding}"'
    texts = [
        rule_text(f"return {truth}", head=head),
        rule_text(f"return {day}", "99.1", head=head, name="off"),
        rule_text(f"return {money}", "99.2", head=head, name="total"),
    ]
    book = with_text("99.py", "".join(texts), equality=COVERING_ALL).on(BOOK.day)
    alike(book, ["probe", "off", "total"], crowd, today, as_python)


@pytest.mark.parametrize("compiler", COMPILERS)
def test_a_crowd_with_every_kind_of_hole_is_decided_alike(compiler):
    plan, roots = planned(BOOK, RULES)
    crowd = random_people(LAW, plan.facts.values(), 3000, 7, today=BOOK.day, at_edges=edges(plan))
    same(BOOK, plan, dict(zip(RULES, roots, strict=True)), read_people(plan, crowd), BOOK.day, compiler)


@pytest.mark.parametrize("compiler", COMPILERS)
def test_a_crowd_of_whom_everything_is_known_is_decided_alike(compiler):
    plan, roots = planned(BOOK, RULES)
    whole = Chances(unknown=0, absent=0, open=0)
    crowd = random_people(LAW, plan.facts.values(), 3000, 8, today=BOOK.day, at_edges=edges(plan), chances=whole)
    same(BOOK, plan, dict(zip(RULES, roots, strict=True)), read_people(plan, crowd), BOOK.day, compiler)


@pytest.mark.parametrize("rounding", ["up", "down"])
@pytest.mark.parametrize("months", [216, 1, -1, -120])
@pytest.mark.parametrize("compiler", COMPILERS)
def test_whoever_reaches_a_day_by_months_is_found_without_counting_them(compiler, months, rounding):
    head, signs = f', rounding="{rounding}"', ("<", "<=", ">", ">=")
    later = f"p.passport_until {'+' if months > 0 else '-'} months({abs(months)})"
    asked = [f"{later} {sign} today" for sign in signs] + [f"today {sign} {later}" for sign in signs]
    texts = [rule_text(f"return {each}", f"99.{at}", head=head, name=f"asked_{at}") for at, each in enumerate(asked)]
    book = with_text("99.py", "".join(texts)).on(BOOK.day)
    day = date(2024, 2, 29)
    edge = [day.replace(year=day.year - months // 12, day=1) + timedelta(days=n) for n in range(-40, 40)]
    ends = [date(1, 1, 1), date(1, 2, 1), date(9999, 11, 30), date(9999, 12, 31)]
    crowd = [{"passport_until": each.isoformat()} for each in (*edge, *ends)] + [{}]
    alike(book, [f"asked_{at}" for at in range(len(asked))], crowd, day, compiler)


@pytest.mark.parametrize("compiler", COMPILERS)
def test_a_product_that_cannot_be_held_is_refused_here_too(compiler):
    product = " * ".join(["p.house_value", *["p.months_asked"] * 5])
    plan, roots = planned(probe(f"return {product} > OSK(1)").on(BOOK.day), ["probe"])
    facts = {"house_value": "99999999999.99", "months_asked": 36}
    people = read_people(plan, gathered(LAW, [norms.facts.read(LAW, facts)] * 3))
    with pytest.raises(TooLarge):
        Native(plan, LAW.calendar, roots, compiler=compiler).answers(people, 0, 0)


@pytest.mark.parametrize("compiler", COMPILERS)
def test_a_tally_is_the_same_whichever_engine_counts(compiler):
    """Later batches may hold amounts that were not seen before: they are counted all the same."""
    plan = Plan()
    before, after = (
        Asked(
            plan.ask(book, book.root("studies")),
            {"fee": plan.ask(book, book.root("fee")), "days": plan.ask(book, book.root("days_here"))},
        )
        for book in (LAW.on(BOOK.day.replace(year=2018)), BOOK)
    )
    compared = Comparing(
        plan,
        LAW.calendar,
        before,
        after,
        [Grouping("speed", "speed")],
        BOOK.day.toordinal() - EPOCH,
        BOOK.day.toordinal() - EPOCH,
    )
    whole = Chances(unknown=0.05, absent=0.05, open=0)
    facts = {**plan.facts, "speed": LAW.facts["speed"]}.values()
    batches = [
        random_people(LAW, facts, 400, seed, today=BOOK.day, at_edges=edges(plan), chances=whole) for seed in range(4)
    ]
    engine = Columns(plan, LAW.calendar)
    plain, fast = compared.nothing(), compared.nothing()

    def in_columns(batch, tally):
        compared.count_in_columns(engine, batch, tally)

    count = native_counter(compared, in_columns, compiler, pays=400)
    for batch in batches:
        in_columns(batch, plain)
        count(batch, fast)
    assert plain.people == fast.people == 1600
    assert comparison(plain, ["speed"]) == comparison(fast, ["speed"])
    assert plain.quantities["days"].before == fast.quantities["days"].before
