"""Addresses of the officers' door. Each says whom it is for and what for: the person whose data is looked at reads it."""

from django.urls import register_converter

from korpu.access.purposes import Purpose
from korpu.access.routes import Audience, Route
from korpu.access.staff.entrance import entrance
from korpu.casework.views import acts, cases, cashier, helping, papers, printing, receipts, search, worklist
from korpu.ui import errors
from korpu.ui.doors import broken


class CaseNumber:
    """Only what can be a case number leads to a case: anything else is no address of this door."""

    regex = r"[0-9]{2}-[0-9A-Z]{7}"

    def to_python(self, value: str) -> str:
        """As it stands."""
        return value

    def to_url(self, value: str) -> str:
        """As it stands."""
        return value


register_converter(CaseNumber, "number")
urlpatterns = [
    Route("", worklist.worklist, "worklist", Audience.OFFICER, Purpose.WORKLIST),
    Route("keep-view/", worklist.keep, "keep-view", Audience.OFFICER, Purpose.WORKLIST),
    Route("cashier/", cashier.cashier, "cashier", Audience.OFFICER, Purpose.COLLECT),
    Route("search/", search.search, "search", Audience.OFFICER, Purpose.FIND),
    Route("cases/<number:number>/", cases.case, "case", Audience.OFFICER, Purpose.DECIDE),
    Route("cases/<number:number>/what-would-help/", helping.help_on, "help", Audience.OFFICER, Purpose.DECIDE),
    Route("cases/<number:number>/print/", printing.printed, "print", Audience.OFFICER, Purpose.PRINT),
    Route("cases/<number:number>/receipt.json", receipts.receipt, "receipt", Audience.OFFICER, Purpose.RECEIPT),
    Route("cases/<number:number>/<slug:act>/", acts.act, "act", Audience.OFFICER, Purpose.DECIDE),
    Route(
        "cases/<number:number>/papers/<uuid:paper>/<int:page>.png",
        papers.page,
        "paper",
        Audience.OFFICER,
        Purpose.PAPER,
    ),
    Route("cases/<number:number>/letters/<int:place>.pdf", papers.letter, "letter", Audience.OFFICER, Purpose.LETTER),
    *entrance,
]

handler400, handler403 = errors.bad_request, errors.forbidden
handler404, handler500 = errors.not_found, broken
handler429 = errors.too_many
