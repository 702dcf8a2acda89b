"""The receipt of a decision as a file, for an officer who wants it judged again; the person sees that it was taken."""

from typing import Any

from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _

from korpu.applications.models import Application
from korpu.ui.doors import read_only
from korpu.ui.downloads import json_file
from korpu.usecases.take_receipts import desk_receipts


@read_only
def receipt(request: Any, number: str) -> HttpResponse:
    """Every decision of the case, with law, facts, answers and trace."""
    try:
        taken = desk_receipts(request.desk, number, request.now, request.purpose)
    except Application.DoesNotExist as nothing:
        raise Http404(_("There is no such case in your office.")) from nothing
    return json_file(taken, f"korpu-{number}")
