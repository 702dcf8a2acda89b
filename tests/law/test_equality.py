"""The whole law treats equals alike, leaves no gap unsaid and does not contradict itself; what is planted in it is found."""

import datetime as dt
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import norms
from korpu.launch.cli import main
from korpu.law.country import country
from korpu.law.drafts import drafted
from korpu.law.proofs_told import Told
from korpu.law.proving import Proofs, prove
from korpu.law.questions import all_outcomes
from norms import reference
from norms.proof.reach import Reach

DAY = dt.date(2026, 7, 1)
HEAD = 'since="2026-07-01", confidence="L", source="DRAFT", az="a", en="e", ru="r"'


@cache
def whole() -> Proofs:
    return prove(country(), country().law, DAY)


@cache
def told() -> dict[str, Any]:
    return Told(whole().book).proofs(whole())


def test_nobody_is_decided_otherwise_for_what_is_protected() -> None:
    assert told()["violated"] == []
    assert told()["unknown"] == 0
    assert told()["unsettled"] == []
    assert told()["proved"] + told()["excepted"] == told()["outcomes"] * told()["facts"]


def test_no_fee_and_no_term_has_a_gap_that_nobody_declared() -> None:
    assert told()["gaps"] == []


def test_the_law_does_not_contradict_itself() -> None:
    assert told()["contradictions"] == []
    assert whole().in_order


def test_every_exception_that_the_law_allows_itself_is_shown_with_two_people() -> None:
    """Decided once more, as whoever reads the finding may do."""
    nodes = {outcome.name: outcome.node for outcome in whole().outcomes}
    assert told()["self_cited"]
    for each in told()["self_cited"]:
        people = [norms.facts.read(country().law, person) for person in each["persons"]]
        assert {key for key in each["persons"][0] if each["persons"][0][key] != each["persons"][1][key]} == {
            each["fact"]
        }
        assert each["rules"][0]["file"].endswith(".py")
        assert said(nodes[each["outcome"]], people, dt.date.fromisoformat(each["today"])) == 2


def said(node: Any, people: list[norms.Facts], today: dt.date) -> int:
    """How many different things the slow interpreter says of some people."""
    return len({repr(reference._Interpreter(whole().book, facts, today, {}).value(node)) for facts in people})


def test_a_stay_too_short_to_ask_in_time_is_told_to_the_legislator() -> None:
    found = next(each for each in told()["dead_ends"] if each["outcome"] == "temporary-residence: file_by")
    assert found["days"] == 30
    stay = [dt.date.fromisoformat(found["person"][key]) for key in ("arrived_on", "stay_until")]
    assert (stay[1] - stay[0]).days + 1 == 30


def test_the_longest_stay_that_is_too_short_is_told_for_every_day_of_a_year() -> None:
    found = {each["outcome"]: each for each in told()["dead_ends"]}
    longest = {name: (each["least"], each["most"]) for name, each in found.items()}
    assert longest["temporary-residence: file_by"] == (30, 30)
    assert longest["stay-extension: file_by"] == (3, 14), "three working days, across Novruz and the New Year"
    assert longest["permanent-residence: file_by"] == (89, 92), "three months"
    assert min(each["first_days"] for each in found.values()) >= 365


def test_every_kind_of_lawful_stay_has_a_next_step() -> None:
    unlawful = {"undesirable", "removal_ordered", "irregular"}
    kinds = {each["kind"]: each for each in told()["stays"]}
    assert set(kinds) == set(country().law.versions["stay_status"][0].kind.members) - unlawful
    assert all("in_time" in each["steps"].values() for each in kinds.values())
    assert kinds["after_lost_citizenship"]["steps"]["temporary-residence"] == "in_time", "article 20.3 gives 30 days"


def test_who_may_neither_stay_on_nor_leave_is_told_to_the_legislator_and_decided_again() -> None:
    stuck = [each for each in told()["stays"] if "person" in each]
    assert {each["kind"] for each in stuck} >= {"staying", "temporary_resident", "refused_must_leave"}
    assert {"refugee", "asylum_seeker"}.isdisjoint(each["kind"] for each in stuck), "their stay does not end by itself"
    for each in stuck:
        facts = norms.facts.read(country().law, each["person"])
        judged = whole().book.judge(["stay_is_lawful", "stay_status"], facts, dt.date.fromisoformat(each["today"]))
        assert judged.excepted("stay_is_lawful") is True
        assert str(judged.value("stay_status")) == each["kind"]
        assert "article 17." in each["says"][-1]
        assert each["says"][-1] in told()["findings"]


def drafted_rule(article: str, name: str, *lines: str, head: str = "") -> str:
    told = "".join(f"    {line}\n" for line in lines)
    return f'@article("{article}", {HEAD}{head})\ndef {name}(p: Applicant):\n{told}\n\n'


REFUSED = drafted_rule("50.1.14", "refused_for_nationality", "return p.citizenship == Citizenship.foreign")
FINE = drafted_rule("50.1.13", "fine_is_unpaid", "return p.unpaid_fine or refused_for_nationality(p)")
ENDS = drafted_rule(
    "49.1",
    "permit_ends_on",
    "more = 2 if p.sex == Sex.male else 1",
    "asked = permit_begins_on(p) + permit_length(p)",
    "return family_card_ends_on(p) if p.asks_as_family else asked + days(more * more - 1)",
    head=', rounding="down"',
)
FREE = drafted_rule("46.2-1", "pays_no_fee", "return p.asks_as_protected or p.deposit >= AZN(1_000_000)")
LAST_DAY = drafted_rule(
    "47.1", "last_day_to_file", "return p.stay_until - (days(29) if p.invested > AZN(5) else days(30))"
)
PLANTED = {
    "nationality": ("citizenship", "50.py", f"{REFUSED}{FINE}", "50.1.14"),
    "sex_hidden_in_arithmetic": ("sex", "49.py", ENDS, "49.1"),
    "wealth": ("deposit", "46.py", FREE, "46.2-1"),
    "a_date": ("invested", "47.py", LAST_DAY, "47.1"),
}


def drafted_in(folder: Path, text: str) -> str:
    file = folder / "draft.py"
    file.write_text(text)
    return str(file)


def proved(capsys: Any, *arguments: str) -> tuple[int, dict[str, Any]]:
    """Exit code and answer of the command."""
    code = main(["prove", "--json", *arguments])
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    return code, answer


@pytest.mark.parametrize("planted", PLANTED)
def test_discrimination_planted_in_a_draft_is_found_at_its_line(planted: str, tmp_path: Path, capsys: Any) -> None:
    fact, file, text, article = PLANTED[planted]
    draft = drafted_in(tmp_path, f"# in migration_code/{file}\n{text}")
    code, answer = proved(capsys, "--draft", draft, "--on", DAY.isoformat(), "--service", "temporary-residence")
    assert code == 1
    found = [each for each in answer["violated"] if each["fact"] == fact]
    assert found
    assert {each["fact"] for each in answer["violated"]} == {fact}
    for each in found:
        places = {(rule["article"], rule["file"], rule["line"]) for rule in each["rules"]}
        assert (article, "draft.py", 2) in places
        assert each["said"][0] != each["said"][1]


def test_the_command_names_what_would_mend_a_violation(tmp_path: Path, capsys: Any) -> None:
    draft = drafted_in(tmp_path, f"# in migration_code/49.py\n{ENDS}")
    _, answer = proved(capsys, "--draft", draft, "--on", DAY.isoformat(), "--service", "temporary-residence")
    (found,) = answer["violated"]
    assert found["repair"] == {"fact": "sex", "is": "male"}
    assert "decide everybody as if sex were male; nobody is worse off" in found["says"]


def test_a_wall_taken_out_around_a_door_is_noticed() -> None:
    """Positive control: without its lawful distinction the ground of 45.1.3 is a violation with the line of its rule."""
    folder = next(folder for folder in country().declared.law if folder.name == "migration_code")
    text = (folder / "45.py").read_text()
    bare = text.replace(
        'lawful_distinction(p.real_estate_value >= value("property_floor"), by="migration_code/45.1.3")',
        'p.real_estate_value >= value("property_floor")',
    )
    assert bare != text
    law = norms.load(list(country().declared.law), country().calendar, {"migration_code/45.py": bare})
    found = prove(country(), law, DAY, matters=[country().matters["temporary-residence"]])
    violated = [each for each in found.verdicts if each.verdict == "violated"]
    assert {each.fact.name for each in violated} == {"real_estate_value"}
    assert all("owns_real_estate" in {rule.name for rule in each.rules} for each in violated)


def test_every_rule_about_people_is_asked_or_reached() -> None:
    edition = country().law.on(DAY).edition
    reached = {rule.name for each in all_outcomes(edition, country().matters.values()) for rule in reach_of(each.node)}
    person = country().law.vocabulary.person
    assert {name for name, rule in edition.rules.items() if rule.about == person} <= reached


def reach_of(node: Any) -> list[norms.Rule]:
    return Reach(country().law.on(DAY).edition).rules(node)


def test_a_draft_with_a_word_outside_the_language_is_bad_input(tmp_path: Path, capsys: Any) -> None:
    draft = drafted_in(tmp_path, "# in migration_code/50.py\n" + drafted_rule("50.1.14", "odd", 'return eval("1")'))
    assert main(["prove", "--draft", draft]) == 2
    assert "draft.py:4" in capsys.readouterr().err


MISSING = "return not (p.has_identity_document and not demandable_paper_is_missing(p))"


@pytest.mark.parametrize(("text", "same"), [(MISSING, True), (MISSING.replace("and not", "or not"), False)])
def test_the_same_law_in_other_words_is_told_from_another_law(
    text: str, same: bool, tmp_path: Path, capsys: Any
) -> None:
    draft = drafted_in(tmp_path, "# in migration_code/50.py\n" + drafted_rule("50.1.3", "document_is_missing", text))
    code, answer = proved(capsys, "--same-as", draft, "--service", "temporary-residence")
    assert (code == 0, answer["same"], answer["changed"] == []) == (same, same, same)
    assert all(each["before"] != each["after"] for each in answer["changed"])


def test_the_law_of_a_folder_is_the_same_law_as_itself(capsys: Any) -> None:
    folder = country().declared.law[0].parent
    code, answer = proved(capsys, "--same-as", str(folder), "--on", DAY.isoformat())
    assert (code, answer["outcomes"], answer["gone"], answer["new"]) == (0, told()["outcomes"], [], [])


def test_a_folder_without_an_act_is_bad_input(tmp_path: Path, capsys: Any) -> None:
    assert main(["prove", "--same-as", str(tmp_path)]) == 2
    assert "holds no act" in capsys.readouterr().err


def test_a_repealed_value_leaves_a_gap_that_is_seen() -> None:
    law = drafted(country(), "# repeal extension_term from 2026-07-01\n")
    found = prove(country(), law, DAY, matters=[country().matters["stay-extension"]])
    assert {(gap.kind, gap.name) for gap in found.gaps} == {("rule", "extension_term")}
