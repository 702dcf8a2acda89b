"""The state fee: recorded at collection, told before the last day, cancelled by its article after it, waived by another."""

import pytest

from korpu.launch.demo.stage import NotPlayed, Stage
from tests.year.lives import Life

DECIDED, LAST = "2025-05-28", "2025-07-07"
"""Filed on 6 May 2025 with 20 working days: due on 5 June; 30 days later is a Saturday, so Monday, 7 July."""


@pytest.fixture
def anna(world: Stage) -> Life:
    """Granted a permit for which 120 AZN are due."""
    return Life(world).files("2025-05-06").granted(DECIDED)


def test_the_last_day_to_pay_is_known_with_the_decision(anna: Life):
    assert (anna.standing["next_act"], anna.standing["pay_by"]) == ("pay", LAST)


def test_a_fee_is_recorded_with_its_receipt_and_cannot_be_paid_twice(anna: Life):
    anna.officer("2025-06-10", "pay", receipt=f"P-{anna.number}", paid="120.00")
    [paid] = anna.events("paid")
    assert paid["body"] == {"receipt": f"P-{anna.number}", "amount": "120.00", "article": "46.2"}
    with pytest.raises(NotPlayed, match="NotNow"):
        anna.officer("2025-06-11", "pay", receipt="P-other", paid="120.00")
    assert len(anna.events("paid")) == 1


@pytest.mark.parametrize("paid", ["119.99", "12000", "0"])
def test_another_amount_than_the_laws_is_refused(anna: Life, paid: str):
    with pytest.raises(NotPlayed, match="WrongAmount"):
        anna.officer("2025-06-10", "pay", receipt=f"P-{anna.number}", paid=paid)
    assert not anna.events("paid")


def test_one_receipt_pays_for_one_case(world: Stage, anna: Life):
    other = Life(world).files("2025-05-06").granted(DECIDED)
    anna.officer("2025-06-10", "pay", receipt="P-shared")
    with pytest.raises(NotPlayed, match="ReceiptUsed"):
        other.officer("2025-06-10", "pay", receipt="P-shared")
    assert other.standing["next_act"] == "pay"


def test_whoever_has_not_paid_is_told_before_the_last_day_and_once(anna: Life):
    anna.day_comes("2025-06-26")
    assert not anna.events("reminded")
    for day in ("2025-06-27", "2025-06-28"):
        anna.day_comes(day)
    [told] = anna.events("reminded")
    assert (told["actor"], told["body"]["day"], told["body"]["about"]) == ("law:46.2", LAST, "pay")


def test_a_fee_may_be_paid_on_the_last_day_and_not_after_it(world: Stage, anna: Life):
    late = Life(world).files("2025-05-06").granted(DECIDED)
    anna.officer(LAST, "pay", receipt=f"P-{anna.number}")
    with pytest.raises(NotPlayed, match="NotNow"):
        late.officer("2025-07-08", "pay", receipt=f"P-{late.number}")


def test_an_unpaid_permit_is_cancelled_by_its_article_with_a_letter_and_nobody_pays_afterwards(anna: Life):
    anna.day_comes(LAST)
    assert anna.standing["state"] == "granted"
    anna.day_comes("2025-07-08")
    [cancelled] = anna.events("cancelled")
    assert (cancelled["actor"], cancelled["body"]["articles"]) == ("law:46.2", ["46.2"])
    assert anna.page["letters"] == ["grant", "cancelled_unpaid"]
    anna.day_comes("2025-07-09")
    assert len(anna.events("cancelled")) == 1
    with pytest.raises(NotPlayed, match="NotNow"):
        anna.officer("2025-07-10", "pay", receipt=f"P-{anna.number}")


def test_a_late_authority_takes_no_time_from_the_person(world: Stage):
    late = Life(world).files("2025-05-06").granted("2025-06-20")
    assert late.standing["pay_by"] == "2025-07-21"  # 20 July is a Sunday


def test_a_victim_of_trafficking_pays_nothing_and_the_article_is_recorded(world: Stage):
    mina = Life(world).files("2025-05-06", papers=("photos",), grounds=["trafficking_victim"], dwelling="host")
    mina.examined(DECIDED, trafficking_victim=True)
    mina.officer(f"{DECIDED} 15:00", "grant")
    assert (mina.standing["next_act"], mina.standing["waived"]) == ("none", "46.2-1")
    mina.day_comes("2025-08-01")
    assert mina.standing["state"] == "granted"
