"""After a decision: a host withdraws, a permit is cancelled or runs out, somebody applies again, somebody complains."""

import pytest

from korpu.launch.demo.stage import NotPlayed, Stage
from tests.year.lives import Life

HOSTED = {"dwelling": "host", "papers": ("photos", "dwelling", "host_application")}


@pytest.fixture
def guest(world: Stage) -> Life:
    """Lives with a host; the permit is paid for."""
    life = Life(world).files("2025-05-06", **HOSTED).granted("2025-05-28")
    life.officer("2025-05-30", "pay", receipt=f"P-{life.number}")
    return life


def withdrawn(life: Life) -> Life:
    life.officer("2025-09-01 10:00", "host", withdrew_on="2025-09-01", reference="H-1", words="She moved out.")
    return life


def test_whoevers_host_withdrew_has_ten_working_days_and_is_told_until_when(guest: Life):
    withdrawn(guest)
    assert (guest.standing["state"], guest.standing["next_act"]) == ("granted", "answer")
    assert guest.standing["host_until"] == "2025-09-15"
    assert guest.events("host_withdrew")[0]["body"]["article"] == "50.1.7-1"


def test_another_dwelling_document_in_time_keeps_the_permit(guest: Life):
    withdrawn(guest)
    guest.does("answer", "2025-09-10", papers=["dwelling"])
    assert guest.standing["next_act"] == "accept_dwelling"
    with pytest.raises(NotPlayed, match="NotFromTheList"):
        guest.officer("2025-09-20", "cancel", articles=["50.1.7-1"], reasons="No dwelling.")
    guest.officer("2025-09-21", "accept")
    assert (guest.standing["state"], guest.standing["next_act"], guest.standing["host_until"]) == (
        "granted",
        "none",
        None,
    )


def test_nothing_ends_before_the_ten_days_are_over_and_never_by_one_officer(guest: Life):
    withdrawn(guest)
    with pytest.raises(NotPlayed, match="NotFromTheList"):
        guest.officer("2025-09-15", "cancel", articles=["50.1.7-1"], reasons="No dwelling.")
    guest.day_comes("2025-09-20")
    assert guest.standing["state"] == "granted"
    guest.officer("2025-09-21", "cancel", articles=["50.1.7-1"], reasons="No other dwelling document came.")
    with pytest.raises(NotPlayed, match="SecondOfficerNeeded"):
        guest.officer("2025-09-22", "approve-end")
    assert guest.page["letters"] == ["grant"]
    guest.officer("2025-09-23", "approve-end", by="rauf")
    assert (guest.standing["state"], guest.page["letters"]) == ("cancelled", ["grant", "cancel"])


def test_a_permit_is_not_cancelled_for_what_the_list_does_not_hold(guest: Life):
    with pytest.raises(NotPlayed, match="NotFromTheList"):
        guest.officer("2025-09-21", "cancel", articles=["47.1"], reasons="Filed late.")


def test_a_proposed_end_may_be_sent_back_and_the_permit_runs_on(guest: Life):
    withdrawn(guest)
    guest.officer("2025-09-21", "cancel", articles=["50.1.7-1"], reasons="No other dwelling document came.")
    guest.officer("2025-09-22", "return", by="rauf", why="Ask her first.")
    assert guest.standing["next_act"] == "answer"


def test_an_owner_has_no_host_who_could_withdraw(world: Stage):
    owner = Life(world).files("2025-05-06").granted("2025-05-28")
    with pytest.raises(NotPlayed, match="NotNow"):
        withdrawn(owner)


def test_whoever_has_a_permit_is_told_sixty_days_before_it_runs_out_and_then_it_ends(world: Stage):
    life = Life(world).files("2025-05-06", months_asked="3").granted("2025-05-28")
    life.officer("2025-05-30", "pay", receipt=f"P-{life.number}")
    life.day_comes("2025-07-10")
    [told] = life.events("reminded")
    assert (told["actor"], told["body"]["day"]) == ("law:47.9", "2025-08-28")
    life.day_comes("2025-08-28")
    assert life.standing["state"] == "granted"
    life.day_comes("2025-08-29")
    assert (life.standing["state"], life.events("ended")[0]["body"]["article"]) == ("ended", "47.9")
    life.day_comes("2025-08-30")
    assert len(life.events("ended")) == 1


@pytest.fixture
def refused(world: Stage) -> Life:
    """Refused for a fine that was not paid."""
    life = Life(world).files("2025-05-06")
    life.examined("2025-05-20", unpaid_fine=True, stay_until="2025-07-31")
    life.officer("2025-05-21", "refuse", articles=["50.1.13"], reasons="A fine is unpaid.")
    life.officer("2025-05-22", "approve", by="rauf")
    return life


def again(life: Life, when: str) -> Life:
    number = life.does("again", when, once=f"{life.who}-again", facts={}, identity={}, papers=["reason_gone"])
    return Life(life.world, life.who, number)


def test_a_refused_person_applies_again_with_only_what_was_missing(refused: Life):
    second = again(refused, "2025-06-10")
    second.officer("2025-06-11 10:00", "ask-opinion", reference="D-2")
    second.officer("2025-06-11 11:00", "opinion", reference="D-2-A")
    with pytest.raises(NotPlayed, match="NotNow: grant: unknown"):
        second.officer("2025-06-12", "grant")
    second.officer("2025-06-13", "register", body="migration_service", reference="R-2", facts={"unpaid_fine": False})
    second.officer("2025-06-14", "grant")
    assert second.standing["state"] == "granted"


def test_the_same_second_application_sent_twice_is_one(refused: Life):
    assert again(refused, "2025-06-10").number == again(refused, "2025-06-10").number


def test_after_the_stay_has_ended_nobody_applies_again_by_the_earlier_file(refused: Life):
    with pytest.raises(NotPlayed, match="NotNow"):
        again(refused, "2025-08-01")


def test_whoever_was_granted_has_nothing_to_repeat(guest: Life):
    with pytest.raises(NotPlayed, match="NotNow"):
        again(guest, "2025-06-10")


def test_a_complaint_against_a_decision_is_on_the_timeline(refused: Life):
    refused.officer("2025-06-02", "complaint", received_on="2025-06-01", reference="A-17", words="The fine was paid.")
    assert refused.events("complained")[0]["body"]["reference"] == "A-17"
    assert refused.standing["state"] == "refused"
