"""The compiled law and the obvious interpreter say the same of everybody, whatever is missing."""

from datetime import date

from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

import norms
from norms import reference
from tests.norms.ostravia import BOOK, LAW, RULES, judge, people_with_holes, probe

todays = st.one_of(
    st.dates(date(2025, 12, 1), date(2026, 12, 31)), st.sampled_from([date(2026, 1, 31), date(2026, 12, 28)])
)
books = st.sampled_from([date(2013, 7, 31), date(2019, 7, 23), date(2023, 5, 15), date(2026, 5, 5)]).map(LAW.on)
calm = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@calm
@given(people_with_holes(), todays, books)
def test_both_engines_say_the_same_of_people_with_holes(people, today, book):
    facts = norms.facts.read(LAW, people[1])
    judgement = judge(RULES, facts, today, book)
    view = judgement._view
    for rule in RULES:
        for excepted in (False, True):
            compiled = view.value(judgement._node(rule, excepted))
            assert compiled == reference.decide(book, rule, facts, today, excepted=excepted), rule


@calm
@given(people_with_holes(), todays)
def test_what_is_decided_stays_decided_whatever_becomes_known(people, today):
    whole, holed = (judge(RULES, person, today) for person in people)
    for rule in RULES:
        assert holed.value(rule) in (None, whole.value(rule)), rule
        assert holed.excepted(rule) in (None, whole.excepted(rule)), rule


@calm
@given(people_with_holes(), todays)
def test_a_fact_that_is_not_missing_cannot_matter(people, today):
    whole, holed = people
    for rule in RULES:
        asked = {missing.fact for missing in judge(rule, holed, today).missing(rule)}
        others = {**holed, **{key: value for key, value in whole.items() if key not in asked}}
        assert judge(rule, others, today).value(rule) == judge(rule, holed, today).value(rule), rule


@calm
@given(people_with_holes(), todays)
def test_every_answer_can_be_explained_to_everybody(people, today):
    judgement = judge(RULES, people[1], today)
    for rule in RULES:
        lines = [judgement.explain(rule, lang, excepted=True) for lang in norms.LANGUAGES]
        assert len({tuple((line.depth, line.article, line.verdict) for line in said) for said in lines}) == 1
        assert lines[0][0].article in {version.article for version in LAW.versions[rule]}
        assert judgement.confidence(rule) in "HML"


TRUTHS = [
    'table("return_time", p.absence, p.threat) == months(1)',
    "days(p.months_asked) + p.stay_until != today",
    "p.studies",
    "p.is_victim",
    "not_for_victims(p)",
    "owns_house(p)",
    "p.savings >= OSK(3000)",
    "law_day < p.arrived_on",
]
NUMBERS = ["p.months_asked", "3", "count(r for r in p.relatives if r.is_citizen)", "sum(2 for r in p.relatives)"]
DATES = ["p.stay_until", "p.passport_until", "today", "law_day", 'date("2026-01-31")']


def texts(leaves, *grow):
    return st.recursive(st.sampled_from(leaves), lambda inner: st.one_of(*(make(inner) for make in grow)), max_leaves=4)


numbers = texts(NUMBERS, lambda s: st.tuples(s, st.sampled_from("+-*"), s).map(lambda t: f"({t[0]} {t[1]} {t[2]})"))
dates = st.tuples(
    st.sampled_from(DATES), st.sampled_from("+-"), st.sampled_from(["days", "working_days", "months"]), numbers
).map(lambda t: f"({t[0]} {t[1]} {t[2]}({t[3]}))")
compared = st.one_of(
    *(
        st.tuples(side, st.sampled_from(["<", "<=", "==", "!="]), side).map(lambda t: f"({t[0]} {t[1]} {t[2]})")
        for side in (numbers, dates)
    ),
    numbers.map(lambda n: f"({n} not in {{1, 3, 6}})"),
    st.sampled_from(["r.is_citizen", "is_close(r)", "r.born_on < p.stay_until", "r.income != OSK(0)"]).flatmap(
        lambda t: st.sampled_from(
            [f"any({t} for r in p.relatives if r.kin == Kin.child)", f"all({t} for r in p.relatives)"]
        )
    ),
)
truths = st.recursive(
    st.one_of(st.sampled_from(TRUTHS), compared),
    lambda s: st.one_of(
        st.tuples(s, st.sampled_from(["and", "or"]), s).map(lambda t: f"({t[0]} {t[1]} {t[2]})"),
        s.map(lambda t: f"(not {t})"),
        st.tuples(s, s, s).map(lambda t: f"({t[0]} if {t[1]} else {t[2]})"),
    ),
    max_leaves=5,
)


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(truths, dates, st.lists(people_with_holes(), min_size=2, max_size=2), todays, st.sampled_from(["up", "down"]))
def test_both_engines_say_the_same_under_random_laws(truth, day, people, today, rounding):
    for body in (truth, day):
        book = probe(f"return {body}", f', rounding="{rounding}"').on(BOOK.day)
        for whole, holed in people:
            decided = []
            for person in (whole, holed):
                facts = norms.facts.read(book.law, person)
                judgement = book.judge(["probe"], facts, today)
                decided.append(judgement.value("probe"))
                compiled = judgement._view.value(judgement._node("probe", False))
                assert compiled == reference.decide(book, "probe", facts, today), body
            assert decided[1] in (None, decided[0]), body


search = settings(max_examples=2000, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))


def test_a_law_that_differs_by_one_sign_is_told_apart():
    """Positive control: the comparison of engines goes red when one of them reads `>` for `>=`."""
    loose, strict = (probe(f"return p.house_value {sign} value('house_floor')").on(BOOK.day) for sign in (">=", ">"))

    def differ(people):
        facts = norms.facts.read(strict.law, people[1])
        said = loose.judge(["probe"], people[1], BOOK.day).value("probe")
        return said != reference.decide(strict, "probe", facts, BOOK.day)

    assert find(people_with_holes(), differ, settings=search)[1]["house_value"] == "120000.50"


def test_reading_silence_as_no_would_not_stay_decided():
    """Positive control: with unknown taken for no, people are found whose answer changes."""

    def changes(people):
        whole, holed = (judge("has_ground", person) for person in people)
        return (holed.value("has_ground") or False) != whole.value("has_ground")

    assert find(people_with_holes(), changes, settings=search)
