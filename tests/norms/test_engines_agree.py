"""The compiled law and the obvious interpreter say the same of everybody, whatever is missing."""

import os
from datetime import date

from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

import norms
from norms import reference
from tests.norms.ostravia import BOOK, FOLDER, LAW, RULES, judge, people_with_holes, probe, rule_text, with_text
from tests.norms.sentences import sentence

PEOPLE = int(os.environ.get("KORPU_PEOPLE", "60"))
"""Random persons a property meets; a long campaign gives more."""

todays = st.one_of(
    st.dates(date(2025, 12, 1), date(2026, 12, 31)), st.sampled_from([date(2026, 1, 31), date(2026, 12, 28)])
)
books = st.sampled_from([date(2013, 7, 31), date(2019, 7, 23), date(2023, 5, 15), date(2026, 5, 5)]).map(LAW.on)
calm = settings(max_examples=PEOPLE, deadline=None, suppress_health_check=[HealthCheck.too_slow])


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


REGISTRY = (FOLDER / "equality.yaml").read_text()
COVERING_ALL = REGISTRY.replace("outcomes: [favoured]", "outcomes: [favoured, probe, off, total]")


@settings(max_examples=PEOPLE // 3, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    sentence(),
    sentence(),
    st.sampled_from(["Int", "Money", "Days", "Months", "Date", "Date"]).flatmap(lambda kind: sentence(kind)),
    st.lists(people_with_holes(), min_size=2, max_size=2),
    todays,
    st.sampled_from(["up", "down"]),
)
def test_both_engines_say_the_same_under_random_laws(truth, exception, number, people, today, rounding):
    """A truth that an exception switches off, and a number, an amount, a period or a day."""
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
    for person in people:
        told = [said_alike(book, each, today) for each in person]
        assert all(part in (None, whole) for whole, part in zip(*told, strict=True)), texts


def said_alike(book, person, today):
    """What both engines say of the truth before and after its exception, and of the number."""
    facts = norms.facts.read(book.law, person)
    judgement = book.judge(["probe", "total"], facts, today)
    told = []
    for rule, excepted in [("probe", False), ("probe", True), ("total", False)]:
        compiled = judgement._view.value(judgement._node(rule, excepted))
        assert compiled == reference.decide(book, rule, facts, today, excepted=excepted)
        told.append(compiled)
    return told


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
