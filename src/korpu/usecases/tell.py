"""Tell a decision: what was decided and the letter that says so come to the person together, in one transaction.

For a person: never a decision without its letter, nor a letter without its decision. Refuses nothing: whoever decides has done so.
Leaves the decision, two events, the letter and its entry for the register, a neutral mail to be sent.
"""

from korpu.cases.actions import Act, happen, key_of
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind
from korpu.decisions.models import Decision
from korpu.store.actions import NOTICE, post
from korpu.usecases.issue_letter import Issued, write_letter


def tell(alias: str, zone: str, case: CaseNow, row: Decision, act: Act, letter: Issued) -> None:
    """``act``: the event that says what ``row`` decided. Inside the transaction that holds the case."""
    row.add()
    happen(alias, zone, case, act)
    write_letter(alias, letter)
    said = {"letter": str(letter.row.id), "kind": letter.row.kind, "code": letter.row.code}
    happen(alias, zone, case, Act(Kind.LETTER_ISSUED, act.actor, act.purpose, act.at, said, told=True))
    post(alias, key_of(case), NOTICE, act.at, about="letter")
