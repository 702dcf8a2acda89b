"""Why an act did not happen, and what to do now: a sentence in the officer's language."""

from django.utils.translation import gettext as _

from korpu.casework.reading import Unreadable
from korpu.casework.saying import said
from korpu.casework.showing import money
from korpu.documents.letter.compose import Unprintable
from korpu.law.country import country
from korpu.usecases.refusals import Incomplete, NotFromTheList, NotNow, ReceiptUsed, SecondOfficerNeeded, WrongAmount

REFUSALS = (
    NotNow, NotFromTheList, Incomplete, SecondOfficerNeeded, WrongAmount, ReceiptUsed, Unreadable, Unprintable,
)  # fmt: skip


def sentence(refused: Exception) -> str:
    """Of one of `REFUSALS`."""
    match refused:
        case SecondOfficerNeeded():
            return _(
                "A second officer who may approve must do this: not the one who wrote the proposal. Nothing was changed."
            )
        case NotFromTheList():
            return _not_from_the_list(refused)
        case Incomplete(missing=("to", "words")):
            return _("Choose a colleague of this office and write what they should know. Nothing was changed.")
        case Incomplete(missing=("reader",) | ("note",)):
            return _("Write the note and choose who reads it. Nothing was changed.")
        case Incomplete():
            return _(
                "Something is missing: choose the sub-article and write the reasons or the reference. Nothing was changed."
            )
        case WrongAmount(due=due, given=given):
            return _("The receipt says %(given)s, the fee is %(due)s. Nothing was recorded.") % {
                "due": money(due), "given": money(given),
            }  # fmt: skip
        case ReceiptUsed():
            return _("This receipt has paid for another case already. Look at its number. Nothing was recorded.")
        case NotNow(act=act):
            return _not_now(act)
        case Unreadable():
            return _("“%(field)s” cannot be read. %(expected)s Nothing was changed.") % {
                "field": _field(refused.field), "expected": _expected()[refused.expected],
            }  # fmt: skip
        case Unprintable(sign=sign):
            return _("The sign “%(sign)s” cannot be printed in a letter. Write it in letters. Nothing was changed.") % {
                "sign": sign
            }
        case _:
            raise TypeError(f"no refusal of an act: {refused!r}")


def _not_now(act: str) -> str:
    match act:
        case "signed":
            return _("A decision is signed and waits to be sent: take it back first. Nothing was changed.")
        case "take_back":
            return _("It is sent, or its moment has come: what was told cannot be taken back. Nothing was changed.")
        case "record_payment":
            return _("Nothing is due here now: it is paid, nothing has to be paid, or the last day has passed.")
        case "host_withdrew":
            return _("This does not rest on a host, the day has not come yet, or a withdrawal is recorded already.")
        case "grant":
            return _(
                "The law does not find a grant with the facts as they stand. Look at what is missing. Nothing was changed."
            )
        case _:
            return _(
                "This is not lawful in the present state of the case, or somebody acted meanwhile. Nothing was changed."
            )


def _not_from_the_list(refused: NotFromTheList) -> str:
    reasons = {
        "not known": _("a fact that it rests on, or an exception from it, is not known yet"),
        "does not hold": _("the facts do not carry it"),
        "not in the closed list": _("it does not stand in the closed list"),
        "a ground may hold": _("a ground holds or may hold"),
    }
    return _("A refusal on %(article)s is not lawful now: %(why)s. Nothing was changed.") % {
        "article": refused.article, "why": reasons[refused.why],
    }  # fmt: skip


def _field(name: str) -> str:
    fact = country().law.facts.get(name.removeprefix("fact-"))
    if name.startswith("fact-"):
        return said(fact.words) if fact else name.removeprefix("fact-")[:60]
    return {
        "reference": _("Reference"),
        "dated_on": _("Day of the answer (YYYY-MM-DD)"),
        "words": _("Your question, as the person reads it"),
        "why": _("Why"),
        "reasons": _("Reasons, in plain words"),
        "receipt": _("Number of the payment receipt"),
        "paid": _("Amount on the receipt"),
        "withdrew_on": _("Day on which the host withdrew (YYYY-MM-DD)"),
        "received_on": _("Day on which it came (YYYY-MM-DD)"),
        "handed": _("What the next one should know"),
        "note": _("Note"),
    }.get(name, name)


def _expected() -> dict[str, str]:
    return {
        "fact": _("The law has no such fact here."),
        "choice": _("Choose one of the answers of the list."),
        "day": _("Write a day that there is, as 2026-05-12 or 12.05.2026."),
        "past_day": _("This day has not come yet."),
        "money": _("Write an amount with at most two decimals, as 120000.50."),
        "number": _("Write a whole number that can be."),
        "line": _("It is one line of up to 60 signs that show."),
        "words": _("It has up to 10,000 signs."),
    }
