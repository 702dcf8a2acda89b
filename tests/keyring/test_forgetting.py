"""Keys are destroyed when nothing needs them any more, and by nobody's word alone."""

from uuid import uuid4

import pytest

from korpu.store.keyring_client import NotYours
from tests.keyring.conftest import Ring, at, key_for

LONG_AGO = "update subjects_subject set idle_since = now() - interval '31 days' where id = %s"


def gone(ring: Ring, subject: object) -> None:
    """The session is over."""
    ring.run("portal", "update subjects_session set ended_at = now() where subject = %s", subject)


def test_the_keeper_hears_who_still_holds_something(ring: Ring) -> None:
    here, drafting, idle = ring.somebody(), ring.somebody(), ring.somebody()
    ring.draft(ring.who(drafting).pseudonym)
    gone(ring, drafting.subject)
    gone(ring, idle.subject)
    asked = [here.subject, drafting.subject, idle.subject, uuid4()]
    assert ring.caller("keeper").held(asked) == {here.subject, drafting.subject}


def test_a_person_who_held_nothing_for_a_month_is_forgotten_with_every_key(ring: Ring) -> None:
    ann, portal, keeper, filed = ring.somebody(), ring.caller("portal"), ring.caller("keeper"), uuid4()
    own, child = ring.who(ann).envelope, portal.represent(ann.token, "permits", filed)
    mine = portal.wrap(ann.token, own, key_for(at()))[0]
    childs = portal.wrap(ann.token, child.envelope, key_for(at(application=filed)))[0]
    gone(ring, ann.subject)
    ring.run("portal", LONG_AGO, ann.subject)
    assert keeper.forget(ann.subject)
    desk, casework = ring.desk(), ring.caller("casework")
    for envelope, place, wrapped in ((own, at(), mine), (child.envelope, at(application=filed), childs)):
        with pytest.raises(NotYours):
            casework.unwrap(desk, envelope, [(place, wrapped)])
    assert keeper.forget(ann.subject), "once more does no harm"


STILL = {
    "idle for too short a time": "update subjects_subject set idle_since = now() - interval '29 days' where id = %s",
    "not known to be idle": "update subjects_subject set idle_since = null where id = %s",
}


@pytest.mark.parametrize("why", STILL)
def test_whoever_may_come_back_is_not_forgotten(ring: Ring, why: str) -> None:
    ann = ring.somebody()
    gone(ring, ann.subject)
    ring.run("portal", STILL[why], ann.subject)
    assert not ring.caller("keeper").forget(ann.subject)


def test_a_keeper_that_lies_about_idleness_destroys_nothing_that_is_needed(ring: Ring) -> None:
    """The row says a month; the keyring sees a draft, or a session, and refuses."""
    drafting, here = ring.somebody(), ring.somebody()
    envelope = ring.who(drafting).envelope
    wrapped = ring.caller("portal").wrap(drafting.token, envelope, key_for(at()))[0]
    ring.draft(ring.who(drafting).pseudonym)
    gone(ring, drafting.subject)
    for each in (drafting, here):
        ring.run("portal", LONG_AGO, each.subject)
        assert not ring.caller("keeper").forget(each.subject)
    assert ring.caller("casework").unwrap(ring.desk(), envelope, [(at(), wrapped)]) == [bytes(range(32))]


def test_a_subject_that_nobody_knows_is_not_forgotten(ring: Ring) -> None:
    assert not ring.caller("keeper").forget(uuid4())


def test_what_was_destroyed_is_sealed_for_ever_and_a_neighbours_value_opens(ring: Ring) -> None:
    ann, bob, portal = ring.somebody(), ring.somebody(), ring.caller("portal")
    values = {
        each: (ring.who(each).envelope, portal.wrap(each.token, ring.who(each).envelope, key_for(at()))[0])
        for each in (ann, bob)
    }
    assert ring.caller("keeper").ask("destroy", zone="permits", envelope=values[ann][0]) == {"destroyed": True}
    with pytest.raises(NotYours):
        portal.unwrap(ann.token, values[ann][0], [(at(), values[ann][1])])
    assert portal.unwrap(bob.token, values[bob][0], [(at(), values[bob][1])]) == [bytes(range(32))]
