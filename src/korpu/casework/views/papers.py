"""Pages of papers and letters, drawn for officers; each opening is a look that the person sees."""

from typing import Any
from uuid import UUID

from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpResponse
from django.shortcuts import render

from korpu.casework.frame import frame
from korpu.documents.pages import NotDrawn
from korpu.ui.doors import read_only
from korpu.usecases.read_papers import draw_page, read_letter


@read_only
def page(request: Any, number: str, paper: UUID, page: int) -> HttpResponse:
    """One page as a picture: the file itself never reaches an officer's machine."""
    try:
        picture = draw_page(request.desk, number, paper, page, request.now, request.purpose)
    except ObjectDoesNotExist as nothing:
        raise Http404 from nothing
    except NotDrawn:
        return render(request, "casework/not_drawn.html", {**frame(request), "number": number}, status=422)
    return HttpResponse(picture, content_type="image/png")


@read_only
def letter(request: Any, number: str, place: int) -> HttpResponse:
    """A letter as it was issued."""
    try:
        found = read_letter(request.desk, number, place, request.now, request.purpose)
    except ObjectDoesNotExist as nothing:
        raise Http404 from nothing
    return HttpResponse(found, content_type="application/pdf")
