"""Everybody that the walks need: invented people with cases in every state, and officers who brought them there."""

from dataclasses import dataclass
from functools import cached_property

from korpu.launch.applicant import Applicant
from korpu.launch.browse import Browser
from korpu.launch.demo.player import Visitor, visitors
from korpu.launch.officer import Officer
from korpu.launch.staff import DemoOfficer
from korpu.launch.throwaway import Installation
from tests.journey.at_the_desk import enlist
from tests.journey.test_the_whole_way import applicant, examined


@dataclass
class Case:
    """A person who filed, and the number of the case."""

    person: Applicant
    number: str


class World:
    """Made once for all walks; acts go over plain HTTP."""

    def __init__(self, place: Installation) -> None:
        self.place = place
        self.portal, self.casework = (place.running().addresses[door] for door in ("portal", "casework"))
        self.people: dict[str, Visitor] = {each.name: each for each in visitors(place.places)}

    @cached_property
    def clerk(self) -> Officer:
        """An officer who examines and proposes."""
        return self._signed_in(enlist(self.place, "Clerk"))

    @cached_property
    def approver(self) -> Officer:
        """An officer who may approve what the clerk proposes."""
        return self._signed_in(enlist(self.place, "Approver", "approver"))

    @cached_property
    def filed(self) -> Case:
        """Just filed."""
        return Case(*applicant(self.portal))

    @cached_property
    def elsewhere(self) -> list[Case]:
        """People of one name, filed at another office: more than a search tells of."""
        name = {"surname": "TAHMAZ", "given_names": "ORXIDEYA", "office": "ganja"}
        return [Case(*applicant(self.portal, document_number=f"P99X000{n}", **name)) for n in range(6)]

    @cached_property
    def asked(self) -> Case:
        """The person was asked for something."""
        case = Case(*applicant(self.portal))
        self.clerk.act(case.number, "ask", {"words": "Please send the whole dwelling document.", "what": ["dwelling"]})
        return case

    @cached_property
    def waiting(self) -> Case:
        """Another body was asked for its opinion."""
        case = Case(*applicant(self.portal))
        self.clerk.act(case.number, "ask-opinion", {"reference": "D-2"})
        return case

    @cached_property
    def ready(self) -> Case:
        """Everything is known: it can be granted."""
        case = Case(*applicant(self.portal))
        examined(self.clerk, case.number)
        return case

    @cached_property
    def fined(self) -> Case:
        """Everything is known, and a fine stands in the way."""
        case = Case(*applicant(self.portal))
        examined(self.clerk, case.number, **{"fact-unpaid_fine": "yes"})
        return case

    @cached_property
    def proposed(self) -> Case:
        """A refusal waits for a second officer."""
        case = Case(*applicant(self.portal))
        examined(self.clerk, case.number, **{"fact-unpaid_fine": "yes"})
        self.clerk.act(case.number, "refuse", {"articles": ["50.1.13"], "reasons": "The fine of 3 March is not paid."})
        return case

    @cached_property
    def granted(self) -> Case:
        """Granted; the fee is to be paid at collection."""
        case = Case(*applicant(self.portal))
        examined(self.clerk, case.number)
        self.clerk.act(case.number, "grant")
        return case

    @cached_property
    def withdrawn(self) -> Case:
        """Ended by the person."""
        case = Case(*applicant(self.portal))
        case.person.case("withdraw/")
        case.person.browser.send(action="")
        return case

    def _signed_in(self, account: DemoOfficer) -> Officer:
        officer = Officer(Browser(self.casework), account)
        officer.sign_in()
        return officer
