"""Of a whole population the law says of everybody what it says of each alone, whatever is missing and whatever the law is."""

from datetime import date

import pyarrow as pa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import norms
from norms.population import sql
from norms.population.batches import read_people
from norms.population.columns import Columns
from norms.population.gathered import gathered
from norms.population.plan import EPOCH, Plan
from norms.states import NOT_APPLICABLE
from tests.norms.ostravia import BOOK, LAW, RULES, people_with_holes, rule_text, with_text
from tests.norms.sentences import sentence
from tests.norms.test_engines_agree import COVERING_ALL, PEOPLE, books, todays

calm = settings(max_examples=PEOPLE, deadline=None, suppress_health_check=list(HealthCheck))
crowds = st.lists(people_with_holes().map(lambda both: both[1]), min_size=1, max_size=6)


def asked(book, rules):
    """A plan for the rules after their exceptions."""
    plan = Plan()
    return plan, {rule: plan.ask(book, book.root(rule)) for rule in rules}


def in_columns(book, rules, people, today):
    """What the columns say: by rule, an inner value for each person."""
    plan, roots = asked(book, rules)
    read = read_people(plan, gathered(book.law, people))
    found = Columns(plan, book.law.calendar).answers(
        read, list(roots.values()), today.toordinal() - EPOCH, book.day.toordinal() - EPOCH
    )
    return {rule: told(plan.steps[root].kind, found[root]) for rule, root in roots.items()}


def in_sql(book, rules, people, today):
    """What the database says."""
    table = pa.Table.from_batches([gathered(book.law, people)])
    found = sql.answers(book, {rule: book.root(rule) for rule in rules}, table, today)
    return {
        rule: [
            NOT_APPLICABLE if absent else value.toordinal() if isinstance(value, date) else value
            for value, absent in zip(found[rule].to_pylist(), found[f"{rule}__na"].to_pylist(), strict=True)
        ]
        for rule in rules
    }


def told(kind, answer):
    """Answers as inner values of the language."""
    return [
        inner(kind, value, state) for value, state in zip(answer.values.tolist(), answer.state.tolist(), strict=True)
    ]


def inner(kind, value, state):
    if state:
        return None if state == 1 else NOT_APPLICABLE
    if kind.members:
        return kind.members[value]
    return bool(value) if kind.name == "Bool" else value + EPOCH if kind.name == "Date" else value


def one_by_one(book, rules, people, today):
    """What the law says of each alone."""
    judged = [book.judge(rules, person, today) for person in people]
    return {rule: [each._view.value(book.root(rule)) for each in judged] for rule in rules}


@calm
@given(crowds, todays, books)
def test_everybody_in_columns_hears_what_each_hears_alone(crowd, today, book):
    people = [norms.facts.read(LAW, person) for person in crowd]
    alone = one_by_one(book, RULES, people, today)
    assert in_columns(book, RULES, people, today) == alone
    assert in_sql(book, RULES, people, today) == alone


@settings(max_examples=PEOPLE // 2, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    sentence(),
    sentence(),
    st.sampled_from(["Int", "Money", "Days", "Months", "Date", "Date"]).flatmap(lambda kind: sentence(kind)),
    crowds,
    todays,
    st.sampled_from(["up", "down"]),
)
def test_everybody_hears_the_same_under_random_laws(truth, exception, number, crowd, today, rounding):
    head = f', rounding="{rounding}"'
    off = rule_text(f"return {exception}", "99.1", head=f', to="99"{head}', name="off").replace(
        "@article", "@exception"
    )
    texts = [
        rule_text(f"return {truth}", head=head),
        off,
        rule_text(f"return {number}", "99.2", head=head, name="total"),
    ]
    book = with_text("99.py", "".join(texts), equality=COVERING_ALL).on(BOOK.day)
    people = [norms.facts.read(book.law, person) for person in crowd]
    rules = ["probe", "total"]
    alone = one_by_one(book, rules, people, today)
    assert in_columns(book, rules, people, today) == alone, texts
    assert in_sql(book, rules, people, today) == alone, texts


def test_a_population_may_be_empty():
    plan, roots = asked(BOOK, RULES)
    nobody = gathered(LAW, [norms.facts.read(LAW, {"studies": True})]).slice(0, 0)
    found = Columns(plan, LAW.calendar).answers(read_people(plan, nobody), list(roots.values()), 0, 0)
    assert {len(answer.values) for answer in found.values()} == {0}
    assert date(1970, 1, 1).toordinal() == EPOCH
