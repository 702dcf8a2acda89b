"""What a person is told: why, how sure, and what to say next."""

from datetime import date

import pytest

from norms import LANGUAGES, Missing, speech
from norms.kinds import BOOL, DAYS, INT, MONEY, MONTHS, WORKING_DAYS
from tests.norms.ostravia import BOOK, LAW, judge, probe

OWNER = {"house_value": "130000.00"}


def told(rule, facts, lang="en", **more):
    """An explanation as indented text."""
    judgement = judge(rule, facts, **more)
    lines = judgement.explain(rule, lang, excepted=True)
    return [f"{'  ' * line.depth}{line.article} {line.text}: {line.value_text}" for line in lines]


def missing(rule, facts, **more):
    return [gap.fact for gap in judge(rule, facts).missing(rule, **more)]


def test_one_ground_that_holds_is_reason_enough():
    assert told("has_ground", {**OWNER, "studies": False}) == [
        "45.1 Has a ground for temporary residence: yes",
        "  45.1.3 Owns a house here of the value set: yes",
        "    45.1.3 value of real estate owned here: 130,000.00 OSK",
        "     least value of a house: 120,000.50 OSK",
    ]


def test_among_grounds_that_hold_the_surest_is_told():
    lines = told("has_ground", {**OWNER, "studies": True})
    assert lines[1] == "  45.1.9 Studies full-time: yes"
    assert judge("has_ground", {**OWNER, "studies": True}).confidence("has_ground") == "H"


def test_without_any_ground_every_failed_one_is_told():
    nothing = {"house_value": "0.00", "studies": False, "relatives": {"complete": True, "items": []}}
    lines = told("has_ground", nothing)
    assert [line.split()[0] for line in lines if line.startswith("  4")] == [
        "45.1.1",
        "45.1.3",
        "45.1.4",
        "45.1.5",
        "45.1.9",
    ]
    assert "  45.1.4 Has savings (not in force): no" in lines


def test_the_same_reasons_are_told_in_three_languages():
    assert told("owns_house", OWNER, "az") == [
        "45.1.3 Burada müəyyən dəyərdə evi var: bəli",
        "  45.1.3 burada daşınmaz əmlakın dəyəri: 130.000,00 OSK",
        "   evin ən az dəyəri: 120.000,50 OSK",
    ]
    assert told("owns_house", OWNER, "ru") == [
        "45.1.3 Владеет домом установленной стоимости: да",
        "  45.1.3 стоимость недвижимости здесь: 130\u00a0000,00 OSK",
        "   наименьшая стоимость дома: 120\u00a0000,50 OSK",
    ]


def test_an_exception_is_told_under_the_rule_it_switches_off():
    assert told("removed_before", {"was_expelled": True, "is_victim": True}) == [
        "50.1.6 Was removed before: yes",
        "   was removed before: yes",
        "  50.2 Not for victims of trafficking: yes",
        "     is a victim of trafficking: yes",
    ]


def test_a_relative_who_decides_is_told_alone():
    people = {"relatives": {"complete": False, "items": [{"kin": "cousin"}, {"kin": "child", "is_citizen": True}]}}
    assert told("close_relative", people) == [
        "45.1.1 Is a close relative of a citizen: yes",
        "   relatives: yes",
        "     relatives, 2: yes",
        "      45.1.2 Is close kin: yes",
        "         kinship: child",
        "       is a citizen: yes",
    ]


def test_an_incomplete_list_says_that_it_is():
    assert "   relatives (the list is not complete): not known" in told("close_relative", {})
    assert "   qohumlar (siyahı tam deyil): məlum deyil" in told("close_relative", {}, "az")


def test_what_does_not_apply_is_told_as_such():
    lines = judge("not_for_victims", {"is_victim": "n/a"}).explain("not_for_victims", "ru")
    assert [(line.value_text, line.verdict) for line in lines] == [("нет", "no"), ("не применимо", "not_applicable")]


def test_dates_come_as_dates_too():
    line = judge("decision_due", {"speed": "fast"}).explain("decision_due", "en")[0]
    assert (line.value, line.value_text, line.verdict) == (date(2026, 5, 19), "2026-05-19", "value")


def test_a_deadline_beyond_the_published_calendar_shows_its_earliest_day():
    judgement = judge("decision_due", {"speed": "fast"}, date(2026, 12, 24))
    assert judgement.value("decision_due") is None
    assert judgement.missing("decision_due") == []
    assert judgement.earliest("decision_due") == date(2027, 1, 11)
    first, *_, last = judgement.explain("decision_due", "en")
    assert (first.earliest, first.value_text, first.verdict) == (date(2027, 1, 11), "not known", "unknown")
    assert (last.text, last.earliest) == ("counted in working days", date(2027, 1, 11))


def test_the_earliest_day_goes_through_sums_and_cases():
    body = "due = today + working_days(10)\nreturn due + months(1) if p.studies else due + days(3)"
    book = probe(body, ', rounding="down"').on(date(2026, 5, 5))

    def early(facts):
        return judge("probe", facts, date(2026, 12, 24), book).earliest("probe")

    assert early({"studies": True}) == date(2027, 2, 11)
    assert early({"studies": False}) == early({}) == date(2027, 1, 14)
    back = probe("return today - working_days(10)").on(date(2026, 5, 5))
    assert judge("probe", {}, date(2027, 1, 4), back).earliest("probe") is None


@pytest.mark.parametrize(
    ("rule", "facts", "today", "sure"),
    [
        ("owns_house", OWNER, date(2026, 5, 5), "L"),
        ("studies", {"studies": True}, date(2026, 5, 5), "H"),
        ("has_ground", OWNER, date(2026, 5, 5), "L"),
        (
            "fee",
            {"speed": "fast", "months_asked": 3, "relatives": {"complete": True, "items": []}},
            date(2026, 5, 5),
            "M",
        ),
        ("noticed_in_time", {"stay_until": "2026-07-01", "notice": 5}, date(2026, 5, 5), "H"),
        ("noticed_in_time", {"stay_until": "2026-01-02", "notice": 5}, date(2026, 5, 5), "M"),
    ],
)
def test_an_answer_is_as_sure_as_the_weakest_thing_it_rests_on(rule, facts, today, sure):
    assert judge(rule, facts, today).confidence(rule) == sure


def test_what_was_written_from_memory_stays_marked():
    lines = judge("owns_house", OWNER).explain("owns_house", "en")
    assert lines[-1].source == "SA [from memory]"
    assert lines[-1].confidence == "L"


def test_the_fact_that_alone_closes_the_question_is_asked_first_then_the_cheapest():
    book = probe("return (p.studies and p.was_expelled) or p.house_value > OSK(1)").on(date(2026, 5, 5))
    gaps = judge("probe", {}, book=book).missing("probe")
    assert [gap.fact for gap in gaps] == ["house_value", "was_expelled", "studies"]
    assert missing("has_ground", {}) == ["studies", "relatives", "house_value"]


def test_a_fact_alone_closes_a_comparison_only_with_its_other_side_known():
    book = probe("return p.arrived_on < p.passport_until or p.studies").on(date(2026, 5, 5))
    assert [g.fact for g in judge("probe", {}, book=book).missing("probe")] == [
        "studies",
        "arrived_on",
        "passport_until",
    ]
    known = judge("probe", {"arrived_on": "2026-01-01"}, book=book).missing("probe")
    assert [gap.fact for gap in known] == ["passport_until", "studies"]


def test_nothing_below_a_decided_ground_is_asked():
    assert missing("has_ground", OWNER) == []
    assert "house_value" not in missing("has_ground", {"house_value": "0.00"})


def test_a_missing_fact_says_whether_it_was_asked():
    gaps = judge("has_ground", {"studies": None, "house_value": "0.00"}).missing("has_ground")
    assert gaps == [Missing("studies", "unknown"), Missing("relatives", "not_asked")]


def test_holes_in_a_list_are_named():
    people = {"relatives": {"complete": True, "items": [{"kin": "child"}, {"kin": "cousin"}]}}
    assert judge("close_relative", people).missing("close_relative") == [
        Missing("relatives", "incomplete", ("0.is_citizen",))
    ]


def test_a_refusal_that_an_exception_may_stop_asks_for_the_exception():
    facts = {"was_expelled": True}
    assert missing("removed_before", facts) == []
    assert missing("removed_before", facts, excepted=True) == ["is_victim"]


@pytest.mark.parametrize(
    ("value", "kind", "az", "en", "ru"),
    [
        (True, BOOL, "bəli", "yes", "да"),
        (None, MONEY, "məlum deyil", "not known", "неизвестно"),
        (-123456, MONEY, "-1.234,56 OSK", "-1,234.56 OSK", "-1\u00a0234,56 OSK"),
        (1, DAYS, "1 gün", "1 day", "1 день"),
        (2, MONTHS, "2 ay", "2 months", "2 месяца"),
        (5, WORKING_DAYS, "5 iş günü", "5 working days", "5 рабочих дней"),
        (21, WORKING_DAYS, "21 iş günü", "21 working days", "21 рабочий день"),
        (12, MONTHS, "12 ay", "12 months", "12 месяцев"),
        (36, INT, "36", "36", "36"),
        ("child", LAW.choices["Kin"].kind, "övlad", "child", "ребёнок"),
    ],
)
def test_values_are_said_in_words(value, kind, az, en, ru):
    said = [speech.said(value, kind, lang, "OSK", LAW.choices) for lang in LANGUAGES]
    assert said == [az, en, ru]


def test_a_rule_tells_all_facts_it_can_rest_on_through_rules_lists_and_exceptions():
    assert [fact.name for fact in BOOK.rests_on("has_ground")] == ["relatives", "house_value", "studies"]
    assert [fact.name for fact in BOOK.rests_on("removed_before")] == ["was_expelled", "is_victim"]
