"""Take over a case that somebody else filed: a guest, a child grown up, a person who was represented.

For a person: with the code from the filer's receipt and their birthday they see their own case, once and for good, under their own
access code. Refuses: a wrong code or birthday, a code that was used, always with the same answer. Leaves the claim in the keyring
(no row ties the two people together), and an event that the filer does not see.
"""

import datetime as dt

from korpu.access.actors import Present
from korpu.cases.actions import Act, happen
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind
from korpu.store.keyring_client import Enrolled, Keyring
from korpu.store.zones import enter
from korpu.usecases.enrol import enrol


def claim_as_somebody_new(keyring: Keyring, zone: str, code: str, born: str, now: dt.datetime) -> Enrolled:
    """A new subject, the birthday its second factor, with the case in its list. Raises `WrongCode`; then nobody was made."""
    keyring.claimable(code, born)
    made = enrol(keyring, "dob", born)
    claim_case(Present.at(keyring, made.token, zone), code, born, now)
    return made


def claim_case(person: Present, code: str, born: str, now: dt.datetime) -> None:
    """``born``: ISO day. Raises `WrongCode`."""
    named = person.keyring.claim(person.session, code, born)[person.zone]
    here = Present.at(person.keyring, person.session, person.zone)
    with enter(here.zone, keys=here.key) as alias:
        for case in CaseNow.objects.select_for_update().filter(person=named):
            happen(alias, here.zone, case, Act(Kind.CLAIMED, "person", "apply", now, {}))
