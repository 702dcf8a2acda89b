"""What a draft closes to whoever stays lawfully, as a page shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from korpu.oversight.frame import language
from korpu.oversight.saying import words
from korpu.ui import speech


@dataclass(frozen=True)
class Ways:
    """``closed``: a sentence for each way. ``text``: what there is to say where none is."""

    title: str
    text: str
    closed: Sequence[str]


def ways(told: dict[str, Any] | None) -> Ways | None:
    """``told``: see `korpu.oversight.proofs`; nothing where nothing was looked at."""
    if told is None:
        return None
    closed = [_closed(each) for each in told["closed"]]
    if closed:
        return Ways(_("The draft closes ways out of a lawful stay"), "", closed)
    if told["unknown"]:
        text = ngettext(
            "For %(count)s question no answer was found in the time there was.",
            "For %(count)s questions no answer was found in the time there was.",
            told["unknown"],
        )
        return Ways(_("Next steps of lawful stays: not known yet"), text % {"count": told["unknown"]}, [])
    return Ways(_("Next steps of lawful stays: none is closed"), "", [])


def _closed(told: dict[str, Any]) -> str:
    said = {name: speech.capital(words(told[name]), language()) for name in ("matter", "stay") if told[name]}
    if told["what"] == "too_short":
        return _too_short(told, said["matter"])
    sentence = {
        "late": _("%(stay)s: «%(matter)s» could no longer be asked for in time."),
        "never": _("%(stay)s: «%(matter)s» would be given to nobody who stays so."),
        "stuck": _("%(stay)s: somebody could neither stay on nor leave."),
        "unlawful": _("%(stay)s: nobody would stay here lawfully so any more."),
    }[told["what"]]
    return sentence % said


def _too_short(told: dict[str, Any], matter: str) -> str:
    if not told["after"]:
        return _("%(matter)s: however long the stay, nobody could ask in time.") % {"matter": matter}
    after = speech.calendar_days(told["after"], language())
    if told["before"] is None:
        now = _("%(matter)s: who stays for %(after)s or less could not ask in time; today everybody can.")
        return now % {"matter": matter, "after": after}
    more = _(
        "%(matter)s: who stays for %(after)s or less could not ask in time; today who stays for %(before)s or less."
    )
    return more % {"matter": matter, "after": after, "before": speech.calendar_days(told["before"], language())}
