"""A law that leaves something unsaid, takes back what it says or leads nowhere is shown with somebody whom it meets."""

from datetime import date, timedelta

import pytest

import norms
from norms.proof.contradictions import Contradictions
from norms.proof.dead_ends import DeadEnds
from norms.proof.gaps import EVERY, Gaps, Keys
from norms.proof.outcomes import Outcome, left_over
from norms.proof.prover import Prover
from norms.proof.sameness import Same, other_facts
from tests.norms.ostravia import BOOK, DAY, probe, rule_text, with_text

STUDIES = "studies"


def gaps_of(book, rule, declared=None, where=STUDIES):
    return Gaps(Prover(book), declared or {}).of(Outcome(rule, book.root(rule)), book.root(where))[0]


def fee(body):
    return probe(body).on(DAY)


def test_a_cell_that_is_not_written_is_a_gap_and_somebody_meets_it():
    book = fee("return table('permit_fee', p.speed, 3 if p.months_asked <= 3 else 6)")
    (gap,) = gaps_of(book, "probe")
    assert (gap.kind, gap.name, gap.keys) == ("table", "permit_fee", ("fast", 6))
    judged = book.judge(["probe", "studies"], gap.who.plain(book.law), gap.who.today)
    assert (judged.excepted("probe"), judged.excepted("studies")) == (None, True)


def test_a_declared_gap_is_none_that_nobody_has_seen():
    book = fee("return table('permit_fee', p.speed, 3 if p.months_asked <= 3 else 6)")
    exactly = (Keys(frozenset({"fast"})), Keys(frozenset({6})))
    assert gaps_of(book, "probe", {"permit_fee": [exactly]}) == []
    assert gaps_of(book, "probe", {"permit_fee": [(EVERY, Keys(frozenset({3}), other_than=True))]}) == []
    assert gaps_of(book, "probe", {"permit_fee": [(Keys(frozenset({"standard"})), EVERY)]}) != []


def test_a_declared_gap_whose_cells_are_written_is_stale():
    written, missing = ((Keys(frozenset({"fast"})), Keys(frozenset({month}))) for month in (3, 6))
    assert Gaps(Prover(BOOK), {"permit_fee": [written]}).stale() == ["permit_fee"]
    assert Gaps(Prover(BOOK), {"permit_fee": [missing]}).stale() == []


def test_a_cell_that_nobody_to_whom_it_is_granted_can_ask_for_is_no_gap():
    book = fee("return table('permit_fee', p.speed, 3) if p.studies else table('permit_fee', p.speed, 36)")
    assert gaps_of(book, "probe") == []
    assert [gap.keys for gap in gaps_of(book, "probe", where="threatens")] != []


def test_a_value_that_has_ended_is_a_gap():
    assert [(gap.kind, gap.name) for gap in gaps_of(BOOK, "old_tax")] == [("value", "old_tax")]
    assert gaps_of(BOOK, "old_tax", {"old_tax": []}) == []


def test_a_term_that_runs_into_a_calendar_to_come_is_no_gap():
    assert gaps_of(BOOK, "decision_due") == []


def said_of(text, **rules):
    """Kinds of remarks on the exceptions and texts of Ostravia with one more file, by the names of their rules."""
    look = Contradictions(Prover(with_text("99.py", text).on(DAY)))
    remarks = [*look.exceptions(), *look.texts()]
    return {(each.kind, *(rule.name for rule in each.rules)) for each in remarks}


def exception(body, name="off", to="99"):
    return rule_text(f"return {body}", "99.1", head=f', to="{to}"', name=name).replace("@article", "@exception")


PROBE = rule_text("return p.studies and p.months_asked > 3")
CONTRADICTING = {
    "never_meets": (exception("p.months_asked < 3"), ("exception_empty", "off", "probe")),
    "always_meets": (exception("p.months_asked > 2"), ("exception_always", "off", "probe")),
    "two_meet": (
        exception("p.threat") + exception("p.is_victim", "also"),
        ("exceptions_overlap", "off", "also", "probe"),
    ),
}


@pytest.mark.parametrize("case", CONTRADICTING)
def test_an_exception_that_never_or_always_meets_or_meets_another_is_told(case):
    text, remark = CONTRADICTING[case]
    assert remark in said_of(PROBE + text)


def test_an_exception_that_sometimes_meets_is_in_order():
    assert not {each for each in said_of(PROBE + exception("p.threat")) if "probe" in each}


def test_a_rule_that_rests_on_what_has_ended_is_told():
    ended = rule_text("return p.savings", name="ended").replace(
        'since="2013-08-01"', 'since="2013-08-01", until="2020-01-01"'
    )
    assert ("rests_on_ended", "probe", "ended") in said_of(ended + rule_text("return ended(p) > OSK(5)", "99.1"))
    no = ended.replace("return p.savings", "return p.studies")
    assert ("still_names_ended", "probe", "ended") in said_of(no + rule_text("return ended(p) or p.threat", "99.1"))


def test_what_has_ended_and_is_never_reached_is_no_fault():
    body = "return value('old_tax') if p.studies and not p.studies else OSK(5)"
    assert ("still_names_ended", "probe") in said_of(rule_text(body))
    assert ("rests_on_ended", "probe") in said_of(rule_text("return value('old_tax') if p.studies else OSK(5)"))


def test_two_texts_on_the_same_days_are_told():
    first = PROBE.replace('since="2013-08-01"', 'since="2013-08-01", until="2025-01-01"')
    assert ("two_texts", "probe", "probe") in said_of(first + PROBE.replace("2013-08-01", "2024-01-01"))
    assert ("two_texts", "probe", "probe") not in said_of(first + PROBE.replace("2013-08-01", "2025-01-01"))


def test_a_ground_that_can_never_hold_is_told():
    look = Contradictions(Prover(probe("return p.months_asked > 36").on(DAY)))
    assert [(each.kind, each.rules[0].name) for each in look.list_of(["probe", "studies"])] == [
        ("never_holds", "probe")
    ]


def test_a_ground_that_a_refusal_always_meets_is_told_with_the_refusal():
    book = probe("return p.studies or p.threat").on(DAY)
    ground, refusal = book.root("studies"), book.root("probe")
    keep = book.law.shelf.keep
    granted = keep(norms.graph.And(ground.kind, (ground, keep(norms.graph.Not(ground.kind, refusal)))))
    look = Contradictions(Prover(book))
    (found,) = look.refused(["studies"], ["threatens", "probe"], granted)
    assert [rule.name for rule in found.rules] == ["studies", "probe"]
    assert list(look.refused(["studies"], ["threatens"], ground)) == []


def dead_end(body):
    book = probe(body).on(DAY)
    look = DeadEnds(Prover(book), book.law.facts["arrived_on"], book.law.facts["stay_until"])
    return book, look.of(Outcome("file by", book.root("probe")), book.root("studies"))


def test_a_stay_too_short_to_ask_in_time_is_shown_with_the_longest_such():
    book, answer = dead_end("return p.stay_until - days(30)")
    who = answer.found.who.plain(book.law)
    stay = [date.fromisoformat(who[key]) for key in ("arrived_on", "stay_until")]
    assert (answer.found.days, (stay[1] - stay[0]).days + 1) == (30, 30)


def over_a_year(body):
    book = probe(body).on(DAY)
    look = DeadEnds(Prover(book), book.law.facts["arrived_on"], book.law.facts["stay_until"])
    where = book.root("studies")
    found = look.of(Outcome("file by", book.root("probe")), where).found
    return look.over(found, where, [DAY + timedelta(days=later) for later in range(-300, 300)])


def test_the_longest_such_stay_is_told_for_other_first_days_as_well():
    found = over_a_year("return p.stay_until - days(30)")
    assert (found.days, found.least, found.most, found.first_days) == (30, 30, 30, 600)


def test_days_off_make_it_longer_and_days_that_the_calendar_does_not_know_are_passed_over():
    found = over_a_year("return p.stay_until - working_days(3)")
    assert 3 <= found.least <= found.days <= found.most
    assert found.least < found.most
    assert 0 < found.first_days < 600


def test_a_month_is_as_long_as_it_is():
    law = with_text("99.py", rule_text("return p.stay_until - months(3)", head=', rounding="down"'))
    book = law.on(DAY)
    look = DeadEnds(Prover(book), law.facts["arrived_on"], law.facts["stay_until"])
    where = book.root("studies")
    found = look.of(Outcome("file by", book.root("probe")), where).found
    found = look.over(found, where, [DAY + timedelta(days=later) for later in range(365)])
    assert (found.least, found.most, found.first_days) == (89, 92, 365)


def test_a_last_day_that_no_stay_is_too_short_for_is_no_dead_end():
    assert dead_end("return p.stay_until")[1].verdict == "none"


def test_a_last_day_before_every_stay_has_no_longest():
    assert dead_end("return p.arrived_on - days(1)")[1].found.days == 0


MONTHS_DOWN = "return p.passport_until + months(1) < today"


def test_two_ways_to_round_a_month_are_two_laws_and_the_day_is_found():
    down, up = (probe(MONTHS_DOWN, head=f', rounding="{how}"').on(DAY) for how in ("down", "up"))
    found = Same(down, up).differently(down.root("probe"), up.root("probe")).found
    person = found.who.plain(up.law)
    assert [book.judge(["probe"], person, found.who.today).value("probe") for book in (down, up)] == [
        found.before,
        found.after,
    ]
    assert found.before != found.after


def test_the_same_law_in_other_words_is_the_same():
    one, other = (
        probe(body).on(DAY) for body in ("return not (p.threat or p.studies)", "return not p.threat and not p.studies")
    )
    assert Same(one, other).differently(one.root("probe"), other.root("probe")).verdict == "none"


def test_a_fact_that_is_another_question_is_named():
    more = 'class Applicant(Entity):\n    rank = fact({}, az="a", en="e", ru="r")\n'
    one, other = (with_text("facts-more.py", more.format(kind)).on(DAY) for kind in ("Int", "Days"))
    assert (other_facts(one, other), other_facts(one, one)) == (["rank"], [])


def test_what_no_question_reaches_is_a_question_of_its_own():
    edition = BOOK.edition
    names = {outcome.name for outcome in left_over(edition, [BOOK.root("has_ground"), BOOK.root("must_refuse")])}
    assert "favoured" in names
    assert not names & {"has_ground", "studies", "owns_house", "threatens", "not_for_victims", "is_close"}
