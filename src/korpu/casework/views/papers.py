"""Pages of papers and letters, drawn for officers; each opening is a look that the person sees."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse

from korpu.documents.models import Letter, Upload
from korpu.usecases.read_papers import draw_page, read_letter


def page(request: Any, number: str, paper: UUID, page: int) -> HttpResponse:
    """One page as a picture: the file itself never reaches an officer's machine."""
    try:
        picture = draw_page(request.desk, number, paper, page, request.now, request.purpose)
    except Upload.DoesNotExist as nothing:
        raise Http404 from nothing
    return HttpResponse(picture, content_type="image/png")


def letter(request: Any, number: str, place: int) -> HttpResponse:
    """A letter as it was issued."""
    try:
        found = read_letter(request.desk, number, place, request.now, request.purpose)
    except Letter.DoesNotExist as nothing:
        raise Http404 from nothing
    return HttpResponse(found, content_type="application/pdf")
