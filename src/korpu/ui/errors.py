"""Pages for what went wrong: what happened, what to do now, where help is. None of them needs a database."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def page(request: HttpRequest, status: int, **context: Any) -> HttpResponse:
    """The error page of a status in the reader's language."""
    return render(request, "ui/error.html", {"status": status, **context}, status=status)


def lost_session(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form came without its token: the page was open too long, or cookies are off. What was typed is shown again."""
    return page(request, 403, typed=typed(request))


def typed(request: HttpRequest) -> list[tuple[str, str]]:
    """What the person had typed, so that it is not lost: visible fields only."""
    return [(name, value) for name, value in request.POST.items() if value and not name.startswith("csrf")]


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """No such page."""
    return page(request, 404)


def broken(request: HttpRequest) -> HttpResponse:
    """Our own mistake."""
    return page(request, 500)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """A request that cannot be read."""
    return page(request, 400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Not for this account."""
    return page(request, 403)
