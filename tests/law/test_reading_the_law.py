"""Whoever reads the law finds an article by any of its words, in its place, with what changed and with whom it touches."""

import dataclasses
import datetime as dt
from pathlib import Path

import pytest

import norms
from korpu.law import numbers, verdicts
from korpu.law.carried import outcomes_by_article
from korpu.law.country import Country, country
from korpu.law.history import RuleChange, TableChange, ValueChange, changes_of, pieces
from korpu.law.library import Library, library
from korpu.law.resting import Resting, made_of
from korpu.law.searching import fold
from korpu.law.verdicts_found import find_verdicts
from tests.norms.ostravia import CALENDAR, DAY, FOLDER, LAW
from tests.norms.ostravian_service import STAY, ostravia

VALUES = (FOLDER / "values.yaml").read_text(encoding="utf-8")


def found(query: str, language: str = "en") -> list[str]:
    return [hit.article for hit in library().index.find(query, language).hits]


@pytest.mark.parametrize(
    "query", ["daşınmaz əmlak", "DAŞINMAZ ƏMLAK", "dasinmaz emlak", "real estate", "недвижимость", "Недвижимости"]
)
def test_an_article_is_found_by_its_words_in_any_language_with_or_without_its_letters(query: str) -> None:
    assert "migration_code/45.1.3" in found(query)


def test_dotted_and_dotless_letters_are_one_for_whoever_searches() -> None:
    assert fold("İCAZƏSİ") == fold("icazəsi") == fold("ıcazesı") == "icazesi"
    assert found("İcazə") == found("icaze")


def test_every_word_must_fit_and_the_whole_word_comes_first() -> None:
    assert set(found("passport months")) < set(found("passport"))
    whole = library().index.find("deposit", "en").hits[0]
    assert (True, "deposit") in whole.marked


def test_a_number_finds_the_article_itself_first_and_then_what_stands_under_it() -> None:
    assert found("45.1.3")[:2] == ["migration_code/45.1.3", "migration_code/45.1.3-1"]
    assert found("§ 46.1")[0] == "migration_code/46.1.2"
    assert found("§46.1.") == found("46.1")


def test_a_number_is_found_among_words_as_well() -> None:
    assert found("maddə 45.1.3") == found("Migration Code, article 45.1.3") == found("45.1.3")


def test_where_no_article_has_all_the_words_those_with_some_are_shown_and_it_is_said() -> None:
    some = library().index.find("deposit qwrtzp", "en")
    assert some.partly
    assert (True, "deposit") in some.hits[0].marked
    assert not library().index.find("deposit", "en").partly


def test_a_short_word_is_not_the_beginning_of_another() -> None:
    assert not any(
        fold("şəxs") in fold(hit.rule.words.in_(hit.language)) for hit in library().index.find("sex", "en").hits
    )


def test_a_search_for_nothing_or_for_signs_only_finds_nothing() -> None:
    assert found("") == found("?!") == found("qwrtzp") == []


def test_the_words_of_the_readers_language_are_shown_when_they_fit_as_well() -> None:
    hit = next(hit for hit in library().index.find("passport", "en").hits if hit.article.endswith("/50.1.4"))
    assert hit.language == "en"
    assert library().index.find("pasportun", "en").hits[0].language == "az"


def test_articles_stand_in_the_order_of_the_act() -> None:
    mixed = ["46-1.2", "45.1.10", "46.2", "45.1.3-1", "45.1.4", "45.1.3", "45"]
    assert sorted(mixed, key=numbers.order) == ["45", "45.1.3", "45.1.3-1", "45.1.4", "45.1.10", "46.2", "46-1.2"]
    assert numbers.under("45.1", mixed) == ["45.1.3", "45.1.3-1", "45.1.4", "45.1.10"]
    assert numbers.steps("45.1.3") == ["45", "45.1"]


def test_a_number_without_an_act_is_that_of_the_longest_act_that_has_it() -> None:
    assert library().place_of("50.1.4") == "migration_code/50.1.4"
    assert library().place_of("administrative_procedure_code/38.1") == "administrative_procedure_code/38.1"
    assert library().place_of("nowhere/1") == ""


def test_every_rule_shows_its_own_text_and_no_other() -> None:
    for versions in library().law.versions.values():
        for rule in versions:
            written = library().texts.source_of(rule)
            assert f"def {rule.name}(" in written
            assert written.count("\ndef ") == 1
            assert written.startswith("@")


def test_what_a_rule_is_made_of_is_its_own_text_without_what_stands_below() -> None:
    made = made_of(library().law.versions["passport_too_short"][0])
    assert [fact.name for fact in made.facts] == ["passport_until"]
    assert (made.values, made.rules) == (("passport_margin",), ())


def test_a_ground_touches_those_who_apply_on_it_and_a_refusal_everybody() -> None:
    uses = library().resting.uses
    ground = next(use for use in uses["owns_real_estate"] if use.matter.id == "temporary-residence")
    assert (ground.everyone, ground.grounds) == (False, ("owns_real_estate",))
    assert all(use.everyone for use in uses["passport_too_short"])


def test_an_exception_is_named_beside_the_rules_that_it_switches_off() -> None:
    exceptions = library().resting.exceptions
    assert "not_for_protected_persons" in exceptions["passport_too_short"]
    assert "not_for_protected_persons" not in exceptions.get("fine_is_unpaid", [])


def test_a_rule_that_nobody_names_touches_nobody() -> None:
    assert Resting(library().law, {}).uses == {}


def test_a_changed_rule_and_a_changed_amount_are_told_from_one_to_the_other() -> None:
    newest, changed, *first = changes_of(LAW, LAW.articles["stay_act/45.1.3"])
    assert isinstance(newest, ValueChange)
    assert newest.before
    assert newest.after
    assert (newest.day, newest.before.value, newest.after.value) == (dt.date(2024, 1, 16), 100_000_00, 120_000_50)
    assert isinstance(changed, RuleChange)
    assert (changed.day, changed.condition_changed) == (dt.date(2023, 5, 16), True)
    assert {each.day for each in first} == {dt.date(2013, 8, 1)}


def test_what_ended_and_did_not_come_back_is_told_as_ended() -> None:
    ended = changes_of(LAW, LAW.articles["stay_act/45.1.4"])[0]
    assert isinstance(ended, RuleChange)
    assert (ended.day, ended.after) == (dt.date(2022, 1, 1), None)


def test_changed_cells_of_a_table_are_named_and_the_others_are_not() -> None:
    table = next(iter(LAW.tables.values()))
    first = table.rows[0]
    keys, value = next(iter(first.cells.items()))
    later = dataclasses.replace(first, since=dt.date(2030, 1, 1), cells={**first.cells, keys: int(value) + 100})
    law = dataclasses.replace(
        LAW, tables={**LAW.tables, table.name: dataclasses.replace(table, rows=(*table.rows, later))}
    )
    user = next(rule for versions in LAW.versions.values() for rule in versions if table.name in made_of(rule).tables)
    newest = next(each for each in changes_of(law, [user]) if isinstance(each, TableChange))
    assert (newest.cells, newest.first) == (((keys, table.rows[-1].cells[keys], int(value) + 100),), False)


def test_words_that_changed_are_marked_one_by_one_or_whole_when_little_is_common() -> None:
    assert pieces("at least 100,000 manats here", "at least 120,000 manats here") == [
        ("same", "at least "), ("gone", "100,000"), ("new", "120,000"), ("same", " manats here"),
    ]  # fmt: skip
    assert [kind for kind, _text in pieces("No threshold is set", "Turns over the amount")] == ["gone", "same", "new"]


def test_a_named_gap_stands_beside_the_rules_and_amounts_it_speaks_of(tmp_path: Path) -> None:
    (tmp_path / "facts.txt").write_text("GAP-1\nGAP-2\n")
    (tmp_path / "gaps.yaml").write_text(
        "GAP-1: {says: a faster fee, confidence: L, tables: [permit_fee], gap: no source names it}\n"
        "GAP-2: {says: a form, confidence: L, gap: nobody has seen it}\n"
    )
    declared = dataclasses.replace(country().declared, coverage=tmp_path)
    shelf = Library(Country(declared, country().law, country().calendar))
    assert [gap.id for gap in shelf.gaps] == ["GAP-1", "GAP-2"]
    assert [gap.id for gap in shelf.gaps_of([], {"permit_fee"})] == ["GAP-1"]
    assert shelf.gaps_of(library().law.versions["passport_too_short"], {"passport_margin"}) == []


def test_verdicts_are_those_of_one_law_and_another_has_none(tmp_path: Path) -> None:
    one = verdicts.Verdict("Applicant.nationality", "excepted", ("treaty/7",))
    verdicts.keep(
        tmp_path, LAW.hash, dt.date(2026, 5, 5), ["Applicant.nationality"], {"stay: granted": [one], "stay: fee": []}
    )
    kept = verdicts.kept(tmp_path, LAW.hash)
    assert kept is not None
    assert (kept.facts, kept.outcomes["stay: granted"]) == (("Applicant.nationality",), (one,))
    other = norms.load(FOLDER, CALENDAR, {"stay_act/values.yaml": VALUES.replace("120000.50", "120000.51")})
    assert verdicts.kept(tmp_path, other.hash) is None
    assert verdicts.kept(tmp_path, "../escape") is None
    assert verdicts.kept(None, LAW.hash) is None


def test_a_verdict_kept_under_another_laws_name_or_of_an_unknown_kind_is_refused(tmp_path: Path) -> None:
    odd = {"stay: fee": [verdicts.Verdict("Applicant.nationality", "perhaps")]}
    verdicts.keep(tmp_path, LAW.hash, dt.date(2026, 5, 5), ["Applicant.nationality"], odd)
    with pytest.raises(ValueError, match="does not hold the verdicts"):
        verdicts.kept(tmp_path, LAW.hash)
    file = verdicts.keep(tmp_path, "1" * 64, dt.date(2026, 5, 5), [], {})
    file.rename(tmp_path / f"{'0' * 64}.json")
    with pytest.raises(ValueError, match="does not hold the verdicts"):
        verdicts.kept(tmp_path, "0" * 64)


def test_an_outcome_is_carried_by_every_article_below_its_rules_and_by_no_other() -> None:
    outcomes = ("temporary-residence: granted", "temporary-residence: fee", "needs_birth_certificate")
    carried = outcomes_by_article(library(), outcomes)
    assert carried["migration_code/50.1.4"] == ["temporary-residence: granted"]
    assert carried["migration_code/46.2"] == ["temporary-residence: fee"]
    assert carried["migration_code/46.1.3"] == list(outcomes)
    assert "migration_code/21.2" not in carried


def test_verdicts_are_worked_out_for_a_country_and_those_of_an_earlier_law_are_taken_away(tmp_path: Path) -> None:
    there = ostravia(tmp_path, STAY)
    earlier = verdicts.keep(tmp_path / "proofs", "2" * 64, DAY, [], {})
    file, _in_order = find_verdicts(there, tmp_path / "proofs", DAY)
    assert not earlier.exists()
    kept = verdicts.kept(tmp_path / "proofs", there.law.hash)
    assert kept is not None
    assert file.name == f"{there.law.hash}.json"
    assert "Applicant.nationality" in kept.facts
    assert "stay: granted" in kept.outcomes
