"""What a solver is told of the law is what the engine decides: on random persons, random days and random laws."""

from datetime import date

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import norms
from norms.arithmetic import add_months
from norms.proof.almanac import months_away
from norms.proof.encoding import World
from norms.proof.people import People
from norms.proof.search import Search
from norms.proof.somebody import Engine, Somebody
from norms.proof.symbols import Truth, both, differ, negate
from tests.norms.ostravia import BOOK, LAW, PERSONS, RULES, people_with_holes, rule_text, with_text
from tests.norms.sentences import sentence
from tests.norms.test_engines_agree import COVERING_ALL, PEOPLE, calm, todays


def said_by_the_solver(book, node, facts, today):
    """The inner value that the encoding gives to a person whose facts are all given; the calendar is asked by exact sums."""
    world = World(book, People(given=facts.values), today)
    symbol = world.person.says(node)
    if isinstance(symbol, Truth):
        return symbol.yes if symbol.known else None
    if symbol.absent:
        return norms.NOT_APPLICABLE
    if not symbol.known:
        return None
    return world.people.member_at(node.kind, symbol.value) if node.kind.members else symbol.value


def everybody(law, person):
    """The facts of a person; what was not asked is not known."""
    facts = norms.facts.read(law, person)
    return norms.facts.Facts(law, {**dict.fromkeys(law.facts), **facts.values})


@calm
@given(people_with_holes(), todays)
def test_the_solver_is_told_of_people_with_holes_what_the_engine_decides(people, today):
    for person in people:
        facts = everybody(LAW, person)
        for rule in RULES:
            said = said_by_the_solver(BOOK, BOOK.root(rule), facts, today)
            assert said == Engine(BOOK).decides(BOOK.root(rule), Somebody(facts.values, today)), rule


def random_law(truth, exception, number, rounding):
    head = f', rounding="{rounding}"'
    off = rule_text(f"return {exception}", "99.1", head=f', to="99"{head}', name="off")
    texts = [
        rule_text(f"return {truth}", head=head),
        off.replace("@article", "@exception"),
        rule_text(f"return {number}", "99.2", head=head, name="total"),
    ]
    return with_text("99.py", "".join(texts), equality=COVERING_ALL)


LAWS = st.builds(
    random_law,
    sentence(),
    sentence(),
    st.sampled_from(["Int", "Money", "Days", "Months", "Date", "Date"]).flatmap(lambda kind: sentence(kind)),
    st.sampled_from(["up", "down"]),
)


@settings(max_examples=PEOPLE // 2, deadline=None, suppress_health_check=list(HealthCheck))
@given(LAWS, people_with_holes(), todays)
def test_the_solver_is_told_of_random_laws_what_the_engine_decides(law, people, today):
    book = law.on(BOOK.day)
    for person in people:
        facts = everybody(law, person)
        for rule in ("probe", "total"):
            said = said_by_the_solver(book, book.root(rule), facts, today)
            assert said == Engine(book).decides(book.root(rule), Somebody(facts.values, today)), rule


FEW_AND_MANY = random_law(
    "((p.stay_until + working_days(p.months_asked)) <= law_day < ((p.stay_until + (p.notice if p.studies else p.notice))"
    " + p.absence))",
    "p.studies", "p.months_asked", "up",
)  # fmt: skip
"""Working days after one day, by a count of few and by one of many: what is known of one count settles nothing of the other."""
SOMEBODY = {
    "house_value": "0.00", "nationality": "hill", "studies": False, "was_expelled": False, "is_victim": "n/a",
    "stay_until": "2024-11-01", "threat": False, "speed": "standard", "savings": "n/a", "passport_until": "2024-11-01",
    "months_asked": 1, "absence": 0, "notice": 1, "contract": 1, "arrived_on": "2024-11-01",
    "relatives": {"complete": True, "items": []},
}  # fmt: skip


def two_items(person):
    """The same person with as many relatives as a proof looks at."""
    relatives = person["relatives"]
    return {**person, "relatives": {**relatives, "items": relatives["items"][:2]}}


def is_exactly(world, fact, value, name=""):
    """The open fact has this value."""
    people = world.people
    if fact.is_list:
        slots = people.roster(fact, "").slots
        entity = world.book.law.entities[fact.of]
        here = [slot.here if i < len(value.items) else negate(slot.here) for i, slot in enumerate(slots)]
        pairs = zip(slots, value.items, strict=False)
        return both(*here, *(same(people, people.item_fact(entity[k], slot, ""), entity[k].kind, v)
                             for slot, item in pairs for k, v in item.items()))  # fmt: skip
    return same(people, people.fact(fact, ""), fact.kind, value)


def same(people, symbol, kind, value):
    return negate(differ(symbol, people.inner(kind, value)))


@settings(max_examples=PEOPLE // 2, deadline=None, suppress_health_check=list(HealthCheck))
@given(LAWS, PERSONS.whole.map(two_items), todays)
@example(FEW_AND_MANY, SOMEBODY, date(2026, 1, 31))
def test_a_person_picked_out_of_all_is_decided_by_the_solver_as_by_the_engine(law, person, today):
    """Every fact is open and then pinned; the calendar is learned lesson by lesson until nothing else is possible."""
    book = law.on(BOOK.day)
    facts, world = norms.facts.read(law, person), World(book)
    pinned = [is_exactly(world, law.facts[name], value) for name, value in facts.values.items()]
    pinned.append(same(world.people, world.today, law.facts["arrived_on"].kind, today.toordinal()))
    for rule in ("probe", "total"):
        node = book.root(rule)
        decided = Engine(book).decides(node, Somebody(facts.values, today))
        symbol = world.person.says(node)
        other = differ(symbol, world.people.inner(node.kind, decided))
        assert Search(world).find([*pinned, other], lambda model: None).verdict == "none", rule
        assert Search(world).find([*pinned, negate(other)], lambda model: True).verdict == "found", rule


@settings(max_examples=PEOPLE * 5, deadline=None)
@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.integers(-13, 40), st.booleans())
def test_so_many_months_are_never_fewer_or_more_days_than_the_solver_is_told(day, count, up):
    found = add_months(day.toordinal(), count, up)
    nearest, farthest = months_away(count, up)
    assert nearest <= found - day.toordinal() <= farthest
