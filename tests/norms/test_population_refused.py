"""A population that does not fit the law is refused with the column and what it must be; what is too large is never wrong."""

from datetime import date

import pyarrow as pa
import pyarrow.compute as pc
import pytest

import norms
from norms.population.batches import BadPopulation, read_people
from norms.population.bits import unpacked
from norms.population.cells import WIDEST, lookup
from norms.population.columns import Columns
from norms.population.gathered import gathered
from norms.population.generate import edges, random_people
from norms.population.operators import TooLarge
from norms.population.plan import Plan
from tests.norms.ostravia import BOOK, LAW, probe

WRONG = {
    "a float is no money": ({"house_value": pa.array([1.5])}, "house_value", "a whole number"),
    "an amount below what can be": ({"house_value": pa.array([-1])}, "house_value", "0 to"),
    "a text is no truth": ({"studies": pa.array(["yes"])}, "studies", "bool"),
    "a time is no day": ({"passport_until": pa.array([0], pa.timestamp("s"))}, "passport_until", "date32"),
    "a member that the list does not have": ({"speed": pa.array(["fasst"])}, "speed", "fast"),
    "a number is no member": ({"speed": pa.array([1])}, "speed", "utf8 or dictionary"),
    "what always applies": (
        {"house_value": pa.array([1]), "house_value__na": pa.array([True])}, "house_value", "null where it is not known",
    ),
    "a mark that is no truth": ({"is_victim": pa.array([True]), "is_victim__na": pa.array([1])}, "is_victim__na", "bool"),
    "a list of something else": ({"relatives": pa.array([[1]])}, "relatives", "list<struct"),
}  # fmt: skip


def plan_of(book):
    plan = Plan()
    for rule in book.rules.values():
        if rule.about == book.law.vocabulary.person:
            plan.ask(book, book.root(rule.name))
    return plan


@pytest.mark.parametrize("wrong", WRONG)
def test_a_column_that_does_not_fit_is_named(wrong):
    columns, name, instead = WRONG[wrong]
    with pytest.raises(BadPopulation) as refused:
        read_people(plan_of(BOOK), pa.RecordBatch.from_pydict(columns))
    assert refused.value.column == name
    assert instead in str(refused.value)


def test_members_may_stand_in_any_order_and_unused_ones_may_be_foreign():
    coded = pa.DictionaryArray.from_arrays(pa.array([1, 0, None], pa.int8()), pa.array(["fast", "standard", "never"]))
    plan = plan_of(BOOK)
    people = read_people(plan, pa.RecordBatch.from_pydict({"speed": coded}))
    assert people.facts["speed"].values.tolist()[:2] == [0, 1]
    assert unpacked(people.facts["speed"].unknown, 3).tolist() == [False, False, True]


def test_a_product_that_the_columns_cannot_hold_is_refused_and_not_wrong():
    book = probe(
        "return p.house_value * p.months_asked * p.months_asked * p.months_asked * p.months_asked > OSK(1)"
    ).on(BOOK.day)
    plan = Plan()
    root = plan.ask(book, book.root("probe"))
    small = pa.RecordBatch.from_pydict({"house_value": pa.array([1]), "months_asked": pa.array([36])})
    large = pa.RecordBatch.from_pydict({"house_value": pa.array([10**13]), "months_asked": pa.array([36])})
    engine = Columns(plan, LAW.calendar)
    assert engine.answers(read_people(plan, small), [root], 0, 0)[root].values.tolist() == [1]
    with pytest.raises(TooLarge):
        engine.answers(read_people(plan, large), [root], 0, 0)


def test_a_list_that_is_null_has_no_items_even_where_some_lie_behind_it():
    items = pa.array([{"kin": "child", "is_citizen": True}, {"kin": "child", "is_citizen": True}])
    lists = pa.ListArray.from_arrays(pa.array([0, 1, 2], pa.int32()), items, mask=pa.array([True, False]))
    plan = Plan()
    root = plan.ask(BOOK, BOOK.root("close_relative"))
    batch = pa.RecordBatch.from_pydict({"relatives": lists, "relatives__complete": pa.array([True, True])})
    found = Columns(plan, LAW.calendar).answers(read_people(plan, batch), [root], 0, 0)[root]
    assert (found.values.tolist(), found.state.tolist()) == ([0, 1], [1, 0])


def test_a_column_that_is_not_there_is_not_known():
    people = [norms.facts.read(LAW, {"studies": True})]
    plan = Plan()
    roots = [plan.ask(BOOK, BOOK.root(rule)) for rule in ("studies", "owns_house")]
    found = Columns(plan, LAW.calendar).answers(
        read_people(plan, gathered(LAW, people).select(["studies"])), roots, 0, 0
    )
    assert [found[root].state.tolist() for root in roots] == [[0], [1]]
    assert date.min.toordinal() == 1


def test_narrow_numbers_say_the_same_as_wide_ones():
    plan = plan_of(BOOK)
    crowd = random_people(LAW, plan.facts.values(), 500, 3, today=BOOK.day, at_edges=edges(plan))
    whole = [
        name
        for name in crowd.schema.names
        if pa.types.is_int64(crowd.schema.field(name).type) and fits(crowd.column(name))
    ]
    narrow = crowd
    for name in whole:
        narrow = narrow.set_column(narrow.schema.get_field_index(name), name, narrow.column(name).cast(pa.int16()))
    engine, roots = Columns(plan, LAW.calendar), range(len(plan.steps))
    roots = [at for at in roots if not plan.steps[at].inside]
    wide_found, narrow_found = (
        engine.answers(read_people(plan, each), roots, 20600, 20600) for each in (crowd, narrow)
    )
    assert whole
    for root in roots:
        known = wide_found[root].state == 0
        assert (narrow_found[root].state == wide_found[root].state).all()
        assert (narrow_found[root].values[known] == wide_found[root].values[known]).all()


def fits(column):
    low, high = (found.as_py() for found in pc.min_max(column).values())
    return low is None or (low > -(2**15) and high < 2**15)


def test_a_table_whose_keys_lie_far_apart_is_refused_and_not_laid_out():
    with pytest.raises(norms.NormError, match="keys of a table lie") as caught:
        lookup((((0,), 1), ((WIDEST,), 2)))
    assert caught.value.instead == f"keys at most {WIDEST} apart"
