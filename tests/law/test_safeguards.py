"""What protects people from removal, force and the eyes of the state they fled: each guard, taken away, changes the answer."""

import datetime as dt
from dataclasses import replace

import pytest

import norms
from korpu.law.country import Country, country
from korpu.law.finding import find
from tests.law.test_situations import TOLD

DAY = dt.date(2026, 5, 20)
ORDERED = {"expulsion_decided": True, "cancelled_right": "visa", "expulsion_decision_served_on": "2026-05-04"}
HELD = {"holding_order": "court_short", "holding_began_on": "2026-05-20"}


def without(file: str, guard: str, instead: str) -> Country:
    """The country whose law lacks one guard."""
    folder = next(each for each in country().declared.law if each.name == file.split("/")[0])
    text = (folder / file.split("/")[1]).read_text()
    assert text.count(guard) == 1, (file, guard)
    law = norms.load(list(country().declared.law), country().calendar, texts={file: text.replace(guard, instead)})
    return replace(country(), law=law)


def answer(found: Country, matter: str, but: dict[str, object], rule: str = "") -> object:
    """The outcome for the clear person of a matter with what differs, or what one rule says of them."""
    finding = find(found.matters[matter], {**TOLD[matter]["clear"], **but}, today=DAY, found=found)
    if not rule:
        return finding.outcome
    return finding.judgement.book.judge([rule], finding.judgement.facts, today=DAY).excepted(rule)


REMOVAL = {"expulsion_request": "removal", **ORDERED}
PENALTY = {"expulsion_request": "administrative", "reentered_on_altered_papers": True}
HANDED_OVER = {"readmission_request": "handed_over", "readmission_conditions_met": True}
SERVED = {"decision_received_on": "2026-05-10", "complaint_made_on": "n/a", "complaint_answered_on": "n/a"}
OPEN = "return p.asylum_appeal_runs or no_removal_while_asylum_is_open(p)"
GUARDS = [
    (
        "somebody whose asylum appeal runs is not removed", "expulsion", {**REMOVAL, "asylum_appeal_runs": True}, "",
        ("migration_code/79.py", OPEN, "return no_removal_while_asylum_is_open(p)"), "refuse", "grant",
    ),
    (
        "somebody whose asylum claim is pending is not removed", "expulsion", {**REMOVAL, "seeks_asylum": True}, "",
        ("migration_code/79.py", OPEN, "return p.asylum_appeal_runs"), "refuse", "grant",
    ),
    (
        "somebody who may still appeal against a refusal of asylum is not removed", "expulsion",
        {**REMOVAL, "asylum_refused_on": "2026-05-10", **SERVED}, "",
        ("migration_code/79.py", OPEN, "return p.asylum_appeal_runs"), "refuse", "grant",
    ),
    (
        "a refugee is not removed after an earlier decision", "expulsion", {**REMOVAL, "is_refugee": True}, "",
        ("migration_code/79.py", ".removal and (p.is_refugee or", ".removal and ("), "refuse", "grant",
    ),
    (
        "a refugee is not expelled by a penalty", "expulsion", {**PENALTY, "is_refugee": True}, "",
        ("administrative_offences_code/29.py", "(p.is_refugee or p.has_political_asylum)", "p.has_political_asylum"),
        "refuse", "grant",
    ),
    (
        "the state that somebody fled from is not told", "centre-placement", {**HELD, "seeks_asylum": True},
        "consulate_may_be_told", ("migration_code/92.py", " and not consulate_notice_is_blocked(p)", ""), False, True,
    ),
    (
        "no force is used against a small child", "centre-placement", {**HELD, "milder_means_failed": True, "is_small_child": True},
        "force_may_be_used", ("migration_code/93.py", " and not force_is_forbidden(p)", ""), False, True,
    ),
    (
        "nobody is handed over while asylum is open", "readmission", {**HANDED_OVER, "seeks_asylum": True}, "",
        ("readmission_agreement_eu/5.py", " and asylum_claim_or_appeal_runs(p)", " and p.asylum_appeal_runs"), "refuse", "grant",
    ),
]  # fmt: skip
NOT_KNOWN = [
    {"seeks_asylum": None}, {"asylum_appeal_runs": None}, {"is_refugee": None}, {"has_political_asylum": None},
    {"assists_prosecution": None}, {"trafficking_victim": None, "victim_recognised_on": None},
]  # fmt: skip


@pytest.mark.parametrize(
    ("matter", "but", "rule", "guard", "safe", "bare"), [each[1:] for each in GUARDS], ids=[each[0] for each in GUARDS]
)
def test_a_guard_protects_somebody_and_its_absence_would_not(matter, but, rule, guard, safe, bare) -> None:
    assert answer(country(), matter, but, rule) == safe
    assert answer(without(*guard), matter, but, rule) == bare


@pytest.mark.parametrize("unknown", NOT_KNOWN, ids=str)
def test_nobody_is_removed_while_it_is_not_known_whether_they_are_protected(unknown: dict[str, object]) -> None:
    assert answer(country(), "expulsion", {**REMOVAL, **unknown}) == "unknown"
    assert answer(country(), "expulsion", REMOVAL) == "grant"
