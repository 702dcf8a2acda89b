"""Parts of the printed case that the screen shows in other ways: who the person is, and what was decided."""

from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.casework.saying import language
from korpu.casework.showing import cites
from korpu.ui import parts, speech
from korpu.usecases.read_case import OpenCase


def identity(case: OpenCase) -> list[parts.Fact]:
    """Name, birthday and document, as they stand in the application."""
    row = case.row
    return [
        parts.Fact(_("Name"), f"{row.surname}, {row.given_names}"),
        parts.Fact(_("Born"), speech.day(row.born_on, language())),
        parts.Fact(_("Citizenship"), row.citizenship),
        parts.Fact(_("Document"), f"{row.document_type} {row.document_number}"),
    ]


def decided(case: OpenCase, reasons: str) -> list[parts.Fact]:
    """Outcome with its articles, day, officers and reasons; nothing while nothing is decided."""
    row = case.decision
    if row is None:
        return []
    outcome = {
        "grant": _("Granted"), "refuse": _("Refused"), "no_ground": _("No ground of the law holds"), "cancel": _("Cancelled"),
    }[row.outcome]  # fmt: skip
    officers = ", ".join(each for each in (row.officer, row.approver) if each)
    told = [
        parts.Fact(_("Outcome"), outcome, cites=cites(row.articles)),
        parts.Fact(_("Day"), speech.day(timezone.localdate(row.decided_at), language())),
        parts.Fact(_("Decided by"), officers),
    ]
    return [*told, parts.Fact(_("Reasons"), reasons)] if reasons else told
