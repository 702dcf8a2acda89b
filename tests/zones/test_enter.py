"""Code says where it is: one act, one zone, one transaction, and nothing told to the row policies outlives it."""

import pytest

from korpu.launch.firewall.canaries import KEYS, catalogue, plant, sought_word
from korpu.launch.throwaway import Installation
from tests.rooms import Doors, Happened, Inside


@pytest.fixture(scope="module")
def portal(place: Installation, inside: Doors) -> Inside:
    """The portal's process, over canary rows of Ann, Bob and a child."""
    with place.admin("permits") as admin:
        plant(admin, catalogue(admin))
    with place.admin("open") as admin:
        plant(admin, catalogue(admin))
    return inside("portal")


def of(portal: Inside, who: str) -> list[str]:
    numbers: list[str] = portal("tests.zones.acts:numbers", keys=KEYS[who])
    return numbers


def test_a_person_sees_their_own_and_another_person_other_rows(portal: Inside) -> None:
    assert of(portal, "ann")
    assert of(portal, "bob")
    assert not set(of(portal, "ann")) & set(of(portal, "bob"))
    assert portal("tests.zones.acts:numbers") == []


@pytest.mark.parametrize("fails", [False, True])
def test_every_fact_is_cleared_when_an_act_ends(portal: Inside, fails: bool) -> None:
    assert portal("tests.zones.acts:after_leaving", fails=fails) == dict.fromkeys(
        ("keys", "office", "sought", "named"), ""
    )


def test_without_the_clearing_the_last_persons_key_would_stay(portal: Inside) -> None:
    stayed = {"keys": KEYS["ann"], "office": "baku", "sought": "is_ann", "named": ""}
    assert portal("tests.zones.acts:after_leaving", guarded=False) == stayed


def test_whoever_comes_next_in_the_same_transaction_sees_nothing_of_the_one_before(portal: Inside) -> None:
    assert portal("tests.zones.acts:after_one_person", then="nobody") == []
    assert portal("tests.zones.acts:after_one_person", then="bob") == of(portal, "bob")


@pytest.mark.parametrize("second", ["permits", "open", "ledger"])
def test_a_zone_is_not_entered_from_inside_a_zone(portal: Inside, second: str) -> None:
    with pytest.raises(Happened, match="WrongZone: already in permits"):
        portal("tests.zones.acts:nested", first="permits", second=second)
    assert portal("tests.zones.going:go", zone="open") == "open", "and after the refusal one is nowhere"


@pytest.mark.parametrize(
    ("door", "zone"),
    [("portal", "help"), ("casework", "portal"), ("worker", "portal"), ("keeper", "permits"), ("keeper", "ledger")],
)
def test_a_door_enters_no_zone_that_it_does_not_have(inside: Doors, door: str, zone: str) -> None:
    with pytest.raises(Happened, match=f"NoZone: the door '{door}' does not lead to {zone}"):
        inside(door)("tests.zones.going:go", zone=zone)


def test_a_table_of_a_zone_answers_nobody_who_does_not_say_where(portal: Inside) -> None:
    with pytest.raises(Happened, match="NoZone: applications lives in permits"):
        portal("tests.zones.acts:unsaid")


def test_a_question_asked_after_the_act_is_refused_or_shows_nothing(portal: Inside) -> None:
    with pytest.raises(Happened, match="NoZone"):
        portal("tests.zones.acts:late")
    assert portal("tests.zones.acts:late_by_name") == 0


def test_a_row_read_in_one_zone_is_not_saved_in_another(portal: Inside) -> None:
    with pytest.raises(Happened, match=r"WrongZone: services\.Edition was read in open and used in permits"):
        portal("tests.zones.acts:carried_across")
    with pytest.raises(Happened, match="permission denied"):  # the router agrees; it is the grant that refuses
        portal("tests.zones.acts:saved_where_it_was_read")


def test_rows_of_two_zones_are_not_related(portal: Inside) -> None:
    with pytest.raises(Happened, match="not related"):
        portal("tests.zones.acts:joined")


def test_a_fact_that_no_policy_knows_is_refused(portal: Inside) -> None:
    with pytest.raises(Happened, match="unknown facts"):
        portal("tests.zones.acts:tell", purpose="curiosity")


def test_a_search_shows_what_it_finds_and_nothing_once_another_question_is_asked(portal: Inside, inside: Doors) -> None:
    word = sought_word("applications_searchentry", 0)
    assert inside("casework")("tests.zones.acts:found", office="baku", sought=word) == [1, 0]
    assert inside("casework")("tests.zones.acts:found", office="ganja", sought=word) == [0, 0]
    assert inside("casework")("tests.zones.acts:found", office="baku", sought="!nobody", then=word) == [0, 1]


def test_the_office_does_not_change_within_an_act(inside: Doors) -> None:
    with pytest.raises(Happened, match="unexpected keyword argument 'office'"):
        inside("casework")("tests.zones.acts:sit_down_elsewhere")
