"""People of Ostravia under the law of a day: what holds, what is not known, what is switched off."""

from datetime import date

import pytest

import norms
from norms import NOT_APPLICABLE, reference
from tests.norms.ostravia import BOOK, DAY, FOLDER, LAW, judge, probe, rule_text, with_text

YES, NO, UNKNOWN = True, False, None


def says(body, facts, today=DAY, head=""):
    return judge("probe", facts, today, probe(f"return {body}", head).on(DAY)).value("probe")


@pytest.mark.parametrize(
    ("body", "facts", "said"),
    [
        ("p.studies and p.threat", {"studies": False}, NO),
        ("p.studies and p.threat", {"studies": True}, UNKNOWN),
        ("p.studies or p.threat", {"threat": True, "studies": None}, YES),
        ("p.studies or p.threat", {"studies": False}, UNKNOWN),
        ("not p.studies", {}, UNKNOWN),
        ("not p.studies", {"studies": False}, YES),
        ("True if p.studies else True", {}, YES),
        ("p.threat if p.studies else p.was_expelled", {"studies": None, "threat": False, "was_expelled": False}, NO),
        ("p.threat if p.studies else p.was_expelled", {"threat": False, "was_expelled": True}, UNKNOWN),
        ("days(1) < p.absence < days(9)", {"absence": 9}, NO),
        ("p.months_asked in {3, 6}", {"months_asked": 6}, YES),
        ("p.months_asked not in {3, 6}", {}, UNKNOWN),
        ("p.house_value == OSK('12.50')", {"house_value": "12.5"}, YES),
        ("2 * p.house_value - OSK(1)", {"house_value": "0.75"}, 50),
        ("p.stay_until - p.arrived_on", {"stay_until": "2026-03-01", "arrived_on": "2026-02-01"}, 28),
        ("p.arrived_on + days(1)", {"arrived_on": "2026-02-28"}, date(2026, 3, 1)),
        ("p.arrived_on + 10000000 * days(1)", {"arrived_on": "2026-02-28"}, UNKNOWN),
        ("months(p.months_asked) >= p.contract", {"months_asked": 3, "contract": 3}, YES),
        ("Country.lake if p.studies else Country.hill", {"studies": True}, "lake"),
        ("law_day == today", {}, YES),
    ],
)
def test_a_sentence_says(body, facts, said):
    assert says(body, facts) == said


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("p.savings >= OSK(1)", NO),
        ("p.savings != OSK(1)", NO),
        ("not p.savings >= OSK(1)", YES),
        ("p.savings >= p.house_value", NO),
        ("p.savings + p.house_value", NOT_APPLICABLE),
        ("p.stay_until - working_days(3)", NOT_APPLICABLE),
        ("p.stay_until + months(3)", NOT_APPLICABLE),
        ("p.is_victim", NO),
        ("not p.is_victim", YES),
    ],
)
def test_what_does_not_apply_is_no_and_its_contrary_yes(body, said):
    facts = {"savings": "n/a", "stay_until": "n/a", "is_victim": "n/a"}
    assert says(body, facts, head=', rounding="down"') == said


def relatives(*items, complete=True):
    return {"relatives": {"complete": complete, "items": list(items)}}


@pytest.mark.parametrize(
    ("body", "facts", "said"),
    [
        ("any(r.is_citizen for r in p.relatives)", relatives({"is_citizen": True}, complete=False), YES),
        ("any(r.is_citizen for r in p.relatives)", relatives({"is_citizen": False}, complete=False), UNKNOWN),
        ("any(r.is_citizen for r in p.relatives)", relatives({"is_citizen": False}), NO),
        ("any(r.is_citizen for r in p.relatives)", relatives(), NO),
        ("any(r.is_citizen for r in p.relatives)", {}, UNKNOWN),
        ("any(r.is_citizen for r in p.relatives)", {"relatives": None}, UNKNOWN),
        ("all(r.is_citizen for r in p.relatives)", relatives({"is_citizen": False}, complete=False), NO),
        ("all(r.is_citizen for r in p.relatives)", relatives({"is_citizen": True}, complete=False), UNKNOWN),
        ("all(r.is_citizen for r in p.relatives)", relatives({"is_citizen": True}, {}), UNKNOWN),
        ("all(r.is_citizen for r in p.relatives)", relatives(), YES),
        ("count(r for r in p.relatives)", relatives({}, {}), 2),
        ("count(r for r in p.relatives)", relatives({}, complete=False), UNKNOWN),
        ("count(r for r in p.relatives if r.kin == Kin.child)", relatives({"kin": "child"}, {"kin": "spouse"}), 1),
        ("sum(r.income for r in p.relatives)", relatives({"income": "1.50"}, {"income": "2.00"}), 350),
        ("sum(r.income for r in p.relatives)", relatives({"income": "1.50"}, {"income": "n/a"}), 150),
        ("sum(r.income for r in p.relatives)", relatives({"income": "1.50"}, {}), UNKNOWN),
        ("sum(r.income for r in p.relatives if r.is_citizen)", relatives({"is_citizen": False}), 0),
    ],
)
def test_a_list_that_is_not_complete_never_says_no(body, facts, said):
    assert says(body, facts) == said


def test_a_cell_that_is_not_written_is_unknown():
    people = relatives({"kin": "child"})
    assert judge("fee", {"speed": "standard", "months_asked": 6, **people}).value("fee") == 6100
    assert judge("fee", {"speed": "standard", "months_asked": 5, **people}).value("fee") is None
    assert judge("fee", {"speed": "fast", "months_asked": 6, **people}).value("fee") is None


@pytest.mark.parametrize(
    ("facts", "day"),
    [
        ({"nationality": "lake"}, date(2026, 7, 30)),
        ({"nationality": "hill", "absence": 90, "studies": True}, date(2026, 7, 30)),
        ({"nationality": "hill", "absence": 91, "studies": False}, date(2026, 8, 30)),
        ({"nationality": "hill", "absence": 91, "studies": True}, UNKNOWN),
        ({"nationality": "hill", "absence": "n/a"}, NOT_APPLICABLE),
        ({"absence": 90, "studies": True}, date(2026, 7, 30)),
    ],
)
def test_a_day_is_read_from_values_and_tables(facts, day):
    assert judge("return_by", facts).value("return_by") == day


def test_amounts_are_those_of_the_day():
    owner = {"house_value": "110000.00"}
    for day, owns in [
        (date(2013, 7, 31), NO),
        (date(2023, 5, 15), YES),
        (date(2024, 1, 15), YES),
        (date(2024, 1, 16), NO),
    ]:
        assert judge("owns_house", owner, day, LAW.on(day)).value("owns_house") is owns
    assert judge("old_tax", {}, book=LAW.on(date(2019, 12, 31))).value("old_tax") == 750
    assert judge("old_tax", {}, book=LAW.on(date(2020, 1, 1))).value("old_tax") is None


def test_a_case_is_decided_under_the_text_of_its_day():
    assert LAW.on(date(2023, 5, 15)).rules["owns_house"].words.en == "Owns a house here"
    assert LAW.on(date(2023, 5, 16)).rules["owns_house"].words.en == "Owns a house here of the value set"
    assert "has_savings" in LAW.on(date(2021, 12, 31)).rules
    assert "has_savings" not in LAW.on(date(2022, 1, 1)).rules


def test_a_repealed_ground_is_known_not_to_hold():
    rich = {"savings": "99999.00"}
    assert judge("has_savings", rich, book=LAW.on(date(2021, 12, 31))).value("has_savings") is YES
    assert judge("has_savings", rich).value("has_savings") is NO
    assert judge("has_savings", {}).missing("has_savings") == []


def test_an_older_text_does_not_come_back_when_a_newer_one_ends():
    newer = rule_text("return False", head=', until="2025-01-01"').replace("2013-08-01", "2020-01-01")
    law = with_text("99.py", rule_text("return True") + newer)
    said = [judge("probe", {}, book=law.on(day)).value("probe") for day in (date(2019, 1, 1), date(2021, 1, 1), DAY)]
    assert said == [YES, NO, NO]
    assert "probe" not in law.on(DAY).rules


def test_days_after_the_last_known_text_are_answered_and_marked():
    assert LAW.known_on == date(2024, 1, 11)
    assert not LAW.on(date(2024, 1, 11)).after_known
    assert LAW.on(date(2024, 1, 12)).after_known
    assert BOOK.after_known


EXPELLED = {"was_expelled": True}


@pytest.mark.parametrize(
    ("facts", "own", "after"),
    [
        ({**EXPELLED, "is_victim": True}, YES, NO),
        ({**EXPELLED, "is_victim": False}, YES, YES),
        ({**EXPELLED, "is_victim": "n/a"}, YES, YES),
        (EXPELLED, YES, UNKNOWN),
        ({"was_expelled": False}, NO, NO),
        ({"is_victim": True}, UNKNOWN, NO),
    ],
)
def test_a_victim_of_trafficking_is_not_refused_for_an_earlier_removal(facts, own, after):
    judgement = judge("removed_before", facts)
    assert (judgement.value("removed_before"), judgement.excepted("removed_before")) == (own, after)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"studies": True}, NO),
        ({"studies": True, "is_victim": True}, NO),
        ({"is_victim": True}, NO),
        ({"studies": False, "is_victim": False}, YES),
        ({"studies": False}, UNKNOWN),
        ({"is_victim": False}, UNKNOWN),
    ],
)
def test_an_exception_written_into_the_article_is_not_switched_off_by_itself_or_by_another(more, said):
    inside = rule_text("return p.studies", "50.1.6", head=', to="50.1.6"').replace("@article", "@exception")
    book = with_text("50.py", (FOLDER / "50.py").read_text() + inside).on(DAY)
    assert judge("removed_before", {**EXPELLED, **more}, book=book).excepted("removed_before") is said
    facts = norms.facts.read(book.law, {**EXPELLED, **more})
    assert reference.decide(book, "removed_before", facts, DAY, excepted=True) is said


def test_a_rule_that_names_another_sees_it_after_its_exceptions():
    facts = {**EXPELLED, "is_victim": True, "threat": False, "passport_until": "2030-01-01", "absence": "n/a"}
    assert judge("must_refuse", facts).value("must_refuse") is NO
    assert judge("must_refuse", {**facts, "is_victim": False}).value("must_refuse") is YES


def test_an_exception_not_yet_in_force_switches_nothing_off():
    later = (
        rule_text("return True", name="later").replace('"99",', '"99", to="50.1.6",').replace("@article", "@exception")
    )
    law = with_text("99.py", later.replace("2013-08-01", "2027-01-01"))
    assert judge("removed_before", {**EXPELLED, "is_victim": False}, book=law.on(DAY)).excepted("removed_before") is YES
    assert judge("removed_before", EXPELLED, book=law.on(date(2027, 1, 1))).excepted("removed_before") is NO


def test_a_reading_of_an_unclear_text_shows_who_decided_it():
    rule = BOOK.rules["passport_outlives_permit"]
    assert rule.reading is not None
    assert (rule.article, rule.confidence, rule.reading.by) == ("50.4", "M", "legal department")
    assert rule.reading.decided_on == date(2026, 4, 1)
    assert rule.reading.doubt == "ambiguities: passport validity"
    assert BOOK.rules["owns_house"].reading is None


def test_a_paper_the_state_holds_may_not_be_demanded():
    held = {"was_expelled": "H", "house_value": "M", "savings": ""}
    assert {name: LAW.facts[name].confidence for name in held} == held
    assert [name for name in held if LAW.facts[name].demandable] == ["savings"]
    assert says("demandable(p.was_expelled)", {}) is NO
    assert says("demandable(p.house_value)", {}) is NO
    assert says("demandable(p.savings)", {}) is YES


def test_a_rule_of_one_act_may_call_a_rule_of_another():
    act = 'id: fee_act\ntitle: {az: "a", en: "e", ru: "r"}\nknown_on: 2023-01-01\ncurrency: OSK\nsources: {SA: "x"}\n'
    texts = {
        "fee_act/act.yaml": act,
        "fee_act/1.py": rule_text("return OSK(5) if has_ground(p) else OSK(9)", article="1"),
    }
    law = norms.load([FOLDER], LAW.calendar, texts)
    assert judge("probe", {"studies": True}, book=law.on(DAY)).value("probe") == 500
    assert law.known_on == date(2023, 1, 1)
    assert law.articles["fee_act/1"][0].name == "probe"


def test_a_question_about_no_rule_names_the_nearest():
    with pytest.raises(norms.NormError, match="has_ground"):
        judge("has_grounds", {})
    with pytest.raises(norms.NormError, match="speaks of Relative"):
        judge("is_close", {})


def test_one_law_is_compiled_once_for_all_days_between_two_changes():
    late = judge("has_ground", {"studies": True}, book=LAW.on(date(2030, 1, 1)))
    assert judge("has_ground", {}).program is late.program
    assert judge("has_ground", {}, book=LAW.on(date(2024, 1, 15))).program is not late.program


def test_the_day_of_the_law_is_each_books_own():
    law = probe("return law_day")
    days = [date(2030, 1, 1), date(2030, 1, 2)]
    assert [judge("probe", {}, book=law.on(day)).value("probe") for day in days] == days
