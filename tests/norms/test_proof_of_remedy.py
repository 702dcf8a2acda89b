"""The least change that would succeed: nothing more, as near as may be, never who one is, nor what only an officer can say."""

from datetime import date, timedelta

import norms
from norms.proof.remedy import ASSERT, CHANGE, CLEAR, LATER, SHOW, Remedies, nearest
from norms.proof.tightening import ANY, AT_LEAST, AT_MOST, EXACTLY
from tests.norms.ostravia import DAY, probe


def remedy(body, head="", today=DAY, changeable=None, **facts):
    book = probe(body, head=head).on(DAY)
    known = norms.facts.read(book.law, facts)
    return nearest(book, book.root("probe"), known, today, changeable=changeable)


def changes(found):
    return {change.fact.name: (change.way, change.then, change.bound) for change in found.changes}


def test_an_amount_is_raised_to_the_last_unit_that_lacks():
    found = remedy("return p.house_value >= value('house_floor')", house_value="120000.49")
    assert changes(found) == {"house_value": (CHANGE, 12_000_050, AT_LEAST)}


def test_what_is_too_much_is_lowered_as_little_as_may_be():
    assert changes(remedy("return p.months_asked < 12", months_asked=30)) == {"months_asked": (CHANGE, 11, AT_MOST)}


def test_the_cheaper_of_two_ways_is_taken_and_nothing_beside_it():
    body = "return p.house_value >= OSK(500) or p.studies and p.speed == Speed.standard"
    found = remedy(body, house_value="10.00", studies=False, speed="standard")
    assert changes(found) == {"studies": (CHANGE, True, "is")}


def test_the_little_that_lacks_is_cheaper_than_another_way():
    body = "return p.house_value >= OSK(500) or p.studies"
    assert set(changes(remedy(body, house_value="499.99", studies=False))) == {"house_value"}
    assert set(changes(remedy(body, house_value="1.00", studies=False))) == {"studies"}


def test_what_is_not_known_has_to_be_shown_but_only_where_it_matters():
    found = remedy("return p.studies and (p.house_value >= OSK(5) or p.studies) and not p.was_expelled")
    assert changes(found) == {"studies": (SHOW, True, "is"), "was_expelled": (CLEAR, False, "is")}


def test_a_day_that_must_only_be_known_is_told_as_that():
    found = remedy("return p.passport_until + days(1) > p.passport_until")
    assert changes(found)["passport_until"][2] == ANY


def test_whoever_must_wait_is_told_the_first_day():
    body = "return p.arrived_on + months(1) <= today"
    found = remedy(body, ', rounding="down"', arrived_on="2026-04-30", changeable=[])
    assert (found.changes, found.day, found.waits, found.cost) == ((), date(2026, 5, 30), True, LATER)


def test_working_days_are_waited_for_on_the_calendar():
    body = "return today > p.arrived_on + working_days(3)"
    found = remedy(body, arrived_on=DAY.isoformat(), changeable=[])
    book = probe(body).on(DAY)
    said = [
        book.judge(["probe"], {"arrived_on": DAY.isoformat()}, DAY + timedelta(days=n)).value("probe")
        for n in range(30)
    ]
    assert found.day == DAY + timedelta(days=said.index(True))


def test_who_one_is_does_not_change():
    """Protected facts, and those that others hold, stay as they are unless one may say so."""
    assert remedy("return p.nationality == Country.hill", nationality="lake") is None
    assert remedy("return not p.was_expelled", was_expelled=True) is None
    assert remedy("return not p.was_expelled", was_expelled=True, changeable=["was_expelled"]) is not None


def test_what_an_officer_asserts_is_the_last_way_and_no_promise():
    found = remedy("return p.threat or p.house_value >= OSK(500000)", house_value="1.00")
    assert (set(changes(found)), found.promised) == ({"house_value"}, True)
    only = remedy("return p.threat")
    assert (changes(only), only.promised) == ({"threat": (ASSERT, True, "is")}, False)
    assert remedy("return not p.threat", threat=True) is None


def test_nobody_is_told_to_lose_what_exists():
    found = remedy("return not p.stay_until < today + days(5)", stay_until=DAY.isoformat())
    assert changes(found) == {"stay_until": (CHANGE, (DAY + timedelta(days=5)).toordinal(), AT_LEAST)}


def test_relatives_who_are_not_known_have_to_be_shown():
    body = "return any(r.kin == Kin.child and r.is_citizen for r in p.relatives)"
    found = remedy(body)
    (change,) = found.changes
    assert (change.fact.name, change.way, change.bound) == ("relatives", SHOW, "is")
    book = probe(body).on(DAY)
    assert book.judge(["probe"], found.who.plain(book.law), found.day).value("probe") is True


def test_whoever_succeeds_changes_nothing():
    found = remedy("return p.studies", studies=True)
    assert (found.changes, found.day, found.cost) == ((), DAY, 0)


def asked(body, free=(), acts=(), changeable=(), **facts):
    book = probe(body).on(DAY)
    known = norms.facts.read(book.law, facts)
    return Remedies(book, known, DAY, changeable, frozenset(free), frozenset(acts)).nearest([book.root("probe")])


def test_a_day_that_moves_with_the_act_does_not_hide_the_first_day():
    body = "return p.passport_until == today and p.arrived_on + days(20) <= today"
    found = asked(body, ["passport_until"], passport_until=DAY.isoformat(), arrived_on=DAY.isoformat())
    assert found.day == DAY + timedelta(days=20)


def test_an_act_that_was_not_done_can_be_done_from_today_and_not_before():
    body = "return p.arrived_on > p.passport_until and p.arrived_on + days(15) < today"
    long_ago = {"arrived_on": "2026-01-01", "passport_until": "2026-02-01"}
    found = asked(body, acts=["arrived_on"], changeable=["arrived_on"], **long_ago)
    assert changes(found) == {"arrived_on": (CHANGE, DAY.toordinal(), EXACTLY)}
    assert found.day == DAY + timedelta(days=16)
    assert asked(body, changeable=["arrived_on"], **long_ago).day == DAY, "without the guard the past is rewritten"


def test_of_two_that_cost_the_same_the_one_named_first_is_told():
    body = "return p.is_victim or p.speed == Speed.fast"
    for first, second in (("is_victim", "speed"), ("speed", "is_victim")):
        found = asked(body, changeable=[first, second], is_victim=False, speed="standard")
        assert set(changes(found)) == {first}
