"""Why an act at the desk did not happen, and what to do now, as the officer reads it."""

from decimal import Decimal

from django.conf import settings
from django.utils.translation import gettext as _

from korpu.casework.saying import language
from korpu.ui import speech
from korpu.usecases.refusals import Incomplete, NotFromTheList, NotNow, ReceiptUsed, SecondOfficerNeeded, WrongAmount


def sentence(refused: Exception) -> str:
    """Of any refusal of an act; whatever else is raised is a value that cannot be read."""
    match refused:
        case SecondOfficerNeeded():
            return _(
                "A second officer who may approve must do this: not the one who wrote the proposal. Nothing was changed."
            )
        case NotFromTheList(article=article, why=why):
            return _not_from_the_list(article, why)
        case WrongAmount(due=due, given=given):
            return _("The receipt says %(given)s, the fee is %(due)s. Nothing was recorded.") % {
                "due": _money(due), "given": _money(given),
            }  # fmt: skip
        case ReceiptUsed():
            return _("This receipt has paid for another case already. Look at its number. Nothing was recorded.")
        case Incomplete():
            return _(
                "Something is missing: choose the sub-article and write the reasons or the reference. Nothing was changed."
            )
        case NotNow(act=act):
            return _not_now(act)
        case _:
            return _("One value cannot be read: %(why)s. Nothing was changed.") % {"why": refused}


def _not_from_the_list(article: str, why: str) -> str:
    reasons = {
        "not known": _("a fact that it rests on, or an exception from it, is not known yet"),
        "does not hold": _("the facts do not carry it"),
        "not in the closed list": _("it does not stand in the closed list"),
        "a ground may hold": _("a ground holds or may hold"),
    }
    return _("A refusal on %(article)s is not lawful now: %(why)s. Nothing was changed.") % {
        "article": article, "why": reasons[why],
    }  # fmt: skip


def _not_now(act: str) -> str:
    match act:
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


def _money(minor: int) -> str:
    return speech.money(Decimal(minor) / 100, language(), settings.KORPU_CURRENCY)
