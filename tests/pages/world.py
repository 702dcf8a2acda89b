"""Everybody that the walks need: invented people with cases in every state, and officers who brought them there."""

import re
from dataclasses import dataclass
from functools import cached_property

from korpu.launch.applicant import Applicant
from korpu.launch.browse import Browser
from korpu.launch.demo.player import Visitor, visitors
from korpu.launch.officer import Officer
from korpu.launch.staff import DemoOfficer
from korpu.launch.throwaway import Installation
from korpu.launch.waiting import await_true
from tests.journey.at_the_desk import enlist, take
from tests.journey.test_the_whole_way import applicant, examined
from tests.rooms import Inside


@dataclass
class Case:
    """A person who filed, and the number of the case."""

    person: Applicant
    number: str


class World:
    """Made once for all walks; acts go over plain HTTP."""

    def __init__(self, place: Installation) -> None:
        self.place = place
        told = place.running().addresses
        self.portal, self.casework, self.oversight = (told[door] for door in ("portal", "casework", "oversight"))
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
    def analyst(self) -> Officer:
        """Somebody who prepares a change of the law."""
        return self._signed_in(enlist(self.place, "Analyst", "analyst", office=""), self.oversight)

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

    @cached_property
    def signed(self) -> Case:
        """Granted by the clerk a moment ago; the letter waits to be sent."""
        case = Case(*applicant(self.portal))
        examined(self.clerk, case.number)
        self.sign(case)
        return case

    @cached_property
    def taken_back(self) -> str:
        """Code of a letter that was taken back before it was sent, as the register says."""
        case = Case(*applicant(self.portal))
        examined(self.clerk, case.number)
        code = self.sign(case)
        self.clerk.act(case.number, "take-back", {"why": "The wrong case."})
        with self.place.admin("ledger") as admin:
            asked = ("select from ledger_letter where code = %s", (code,))
            assert await_true(lambda: admin.execute(*asked).fetchone() is not None, 20)
        return code

    def sign(self, case: Case) -> str:
        """By a door that lets letters wait, which those that are served here do not; the letter's code."""
        session = self.clerk.browser.cookies["casework_session"]
        shown = re.search(r"Officer no\. (\d+)", self.clerk.open(case.number).text)
        assert shown, "every page of the desk says whose it is"
        with Inside(self.place, "casework", KORPU_LETTERS_WAIT="20") as door:
            return str(door("tests.desk.casework_acts:sign", session=session, officer=shown[1], number=case.number))

    @cached_property
    def shared(self) -> Case:
        """On the clerk's desk, with notes, and open at the approver's."""
        case = Case(*applicant(self.portal))
        take(self.clerk, case.number)
        self.approver.act(case.number, "note", {"note": "Your papers are here.", "reader": "person"})
        self.approver.act(case.number, "note", {"note": "I called the host.", "reader": "colleagues"})
        return case

    def _signed_in(self, account: DemoOfficer, address: str = "") -> Officer:
        officer = Officer(Browser(address or self.casework), account)
        officer.sign_in()
        return officer
