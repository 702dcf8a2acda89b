"""What stands on every letter beside its own sentences: headings, date, help, and how to check it, in one language at a time."""

import datetime as dt

from django.utils import translation
from django.utils.translation import gettext as _

from korpu.blueprints.service import Letter
from korpu.law.country import country
from korpu.ui import speech


def roles_of(letter: Letter, reasons: str) -> list[str]:
    """What each paragraph is for: the decision, its reason, then what comes next. Reasons left empty leave their paragraph out."""
    lang = country().declared.official_language
    roles = ["reason" if words.in_(lang) == "{reasons}" else "next" for words in letter.paragraphs]
    roles[0] = "decision"
    return [role for role in roles if role != "reason" or reasons.strip()]


def words_of(lang: str, issued_on: dt.date) -> dict[str, str]:
    """Headings and fixed lines, by the keys that the sheet knows."""
    declared = country().declared
    with translation.override(lang):
        return {
            "decision": _("Decision"),
            "reason": _("Reason"),
            "next": _("Next step"),
            "appeal": _("If you do not agree"),
            "help": _("Help"),
            "signed": _("Signed electronically"),
            "date": speech.day(issued_on, lang),
            "authority": declared.authority.in_(lang),
            "help_text": f"{declared.helpline}. {declared.helpline_words.in_(lang)}",
            "law": declared.law_known.in_(lang),
        }


def how_to_check(lang: str) -> str:
    """The sentence beside the QR code."""
    with translation.override(lang):
        return _("Anyone can check this letter at the portal: by the file, by this code, or by the QR code.")
