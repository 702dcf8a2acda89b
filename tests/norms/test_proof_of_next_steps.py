"""What comes next for whoever stays lawfully: each kind of stay, each step, and who may neither stay on nor leave."""

import pytest

from norms.proof.next_steps import NextSteps, Step
from norms.proof.prover import Prover
from tests.norms.ostravia import DAY, judge, rule_text, with_text

LAWFUL = "return today <= p.stay_until and p.speed == Speed.fast or p.savings > OSK(7) and p.speed == Speed.standard"
FILE_BY = "return p.stay_until - days(30)"


def stays(lawful=LAWFUL, step="return p.studies", file_by=FILE_BY, limit="return p.threat", endless=(), effort=None):
    """Each kind of lawful stay by name; the kind is the speed that somebody chose, which is as good as any."""
    bodies = {"lawful": lawful, "kind": "return p.speed", "step": step, "file_by": file_by, "limit": limit}
    text = "\n\n".join(rule_text(body, name=name, article=f"99.{n}") for n, (name, body) in enumerate(bodies.items()))
    book = with_text("99.py", text).on(DAY)
    step = Step("step", book.root("step"), book.root("file_by") if file_by else None)
    limits = {"limit": book.root("limit")}
    prover = Prover(book) if effort is None else Prover(book, effort)
    look = NextSteps(prover, book.root("lawful"), book.root("kind"), limits, [step], frozenset(endless))
    return book, {stay.kind: stay for stay in look.all()}


def test_a_step_is_open_in_time_or_only_late_or_never():
    _book, found = stays()
    assert {kind: stay.steps["step"] for kind, stay in found.items()} == {"fast": "in_time", "standard": "in_time"}
    late = stays(file_by="return p.stay_until - days(30) if p.speed == Speed.fast else p.stay_until - days(100_000)")[1]
    assert {kind: stay.steps["step"] for kind, stay in late.items()} == {"fast": "in_time", "standard": "late"}
    never = stays(step="return p.studies and p.speed == Speed.fast")[1]
    assert {kind: stay.steps["step"] for kind, stay in never.items()} == {"fast": "in_time", "standard": "never"}
    assert {kind: stay.leads_nowhere for kind, stay in never.items()} == {"fast": False, "standard": True}


def test_what_has_no_last_day_is_in_time():
    assert stays(file_by="return p.stay_until")[1]["standard"].steps == {"step": "in_time"}


def test_a_kind_in_which_nobody_stays_lawfully_is_not_asked_about():
    assert list(stays(lawful="return p.speed == Speed.fast")[1]) == ["fast"]


def test_who_may_neither_stay_on_nor_leave_is_shown_and_decided_again():
    book, found = stays()
    who = found["fast"].stuck
    judged = judge(["lawful", "step", "limit"], who.plain(book.law), who.today, book)
    assert [judged.excepted(rule) for rule in ("lawful", "step", "limit")] == [True, False, True]
    assert found["fast"].limits == ("limit",)


@pytest.mark.parametrize(
    "more",
    [
        {"limit": "return p.threat and p.studies"},
        {"step": "return p.threat"},
        {"endless": ("fast", "standard")},
    ],
)
def test_nobody_is_stuck_who_may_leave_or_stay_on_or_need_not_ask(more):
    assert [stay.stuck for stay in stays(**more)[1].values()] == [None, None]


def test_what_is_not_settled_is_said():
    found = stays(step="return p.savings * p.months_asked == OSK(7) * p.months_asked + OSK(1)", effort=1)[1]
    assert any(stay.unsettled for stay in found.values())
    assert all(stay.steps == {} and not stay.leads_nowhere for stay in found.values() if stay.unsettled)
