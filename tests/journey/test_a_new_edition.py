"""Two people apply for the same permit, one under an earlier edition of the service: each is decided under their own."""

import datetime as dt
from dataclasses import replace

import pytest

from korpu.launch.applicant import Applicant, Stuck
from korpu.launch.browse import Browser
from korpu.launch.officer import Officer
from korpu.launch.throwaway import Installation
from korpu.law.country import country
from korpu.law.editions import edition_hash, edition_text
from tests.journey.stories import NOTHING_AGAINST, REGISTERS, owner
from tests.journey.test_the_whole_way import Desks

NOW = country().services["temporary-residence"]
EARLIER = replace(
    NOW,
    edition=dt.date(2026, 4, 1),
    refusals=tuple(name for name in NOW.refusals if name != "fine_is_unpaid"),
)
"""An unpaid fine was no reason to refuse then."""
HASH = edition_hash(edition_text(EARLIER))


@pytest.fixture(scope="module")
def published(place: Installation) -> None:
    """The earlier release wrote its edition into the zone of the cases."""
    with place.admin("permits") as admin:
        admin.execute(
            "insert into services_edition (hash, service, edition, text) values (%s, %s, %s, %s)",
            [HASH, EARLIER.id, EARLIER.edition, edition_text(EARLIER)],
        )


def begun_earlier(place: Installation, portal: str) -> Applicant:
    """Somebody whose draft was begun before today's edition came out."""
    person = Applicant(Browser(portal))
    person.begin(owner())
    with place.admin("permits") as admin:
        moved = admin.execute(
            "update applications_draft set edition_hash = %s, edition = %s"
            " where saved_at = (select max(saved_at) from applications_draft)",
            [HASH, EARLIER.edition],
        )
        assert moved.rowcount == 1
    return person


def decided(desk: Officer, number: str) -> None:
    """All is known but whether a fine is unpaid."""
    desk.act(number, "ask-opinion", {"reference": "D-1"})
    desk.act(number, "opinion", {"objects": "no", "reference": "D-1-A", "words": "No objection."})
    desk.act(number, "register", {key: value for key, value in REGISTERS.items() if key != "fact-unpaid_fine"})
    desk.act(number, "assert", NOTHING_AGAINST)
    desk.act(number, "grant")


@pytest.mark.usefixtures("published")
def test_a_case_is_decided_under_the_edition_it_was_begun_under(place: Installation, portal: str, desks: Desks) -> None:
    person = begun_earlier(place, portal)
    person.fill(owner())
    number = person.send()
    decided(desks["Aysel"], number)
    assert "The permit was granted" in person.case().text


@pytest.mark.usefixtures("published")
def test_the_same_facts_filed_today_are_decided_under_todays_edition(portal: str, desks: Desks) -> None:
    """Positive control: without the pinned edition the two would be decided alike."""
    person = Applicant(Browser(portal))
    person.begin(owner())
    person.fill(owner())
    number = person.send()
    with pytest.raises((Stuck, LookupError)):
        decided(desks["Aysel"], number)
    desks["Aysel"].act(
        number,
        "register",
        {"body": "migration_service", "reference": "R-2", "dated_on": "2026-05-05", "fact-unpaid_fine": "yes"},
    )
    desks["Aysel"].act(number, "refuse", {"articles": ["50.1.13"], "reasons": "A fine is unpaid."})
