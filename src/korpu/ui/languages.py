"""The reader's language: chosen once, kept in a cookie of this door, otherwise what the browser asks for."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

YEAR = 365 * 24 * 60 * 60


class ChosenLanguage:
    """Activates a language for each request. ``language`` in the query or the form chooses it, and the choice is remembered."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Choose, answer, and say in which language the answer is."""
        known = dict(settings.LANGUAGES)
        chosen = request.GET.get("language", "")
        language = (
            chosen if chosen in known else self._remembered(request) or translation.get_language_from_request(request)
        )
        request.LANGUAGE_CODE = language if language in known else settings.LANGUAGE_CODE
        with translation.override(request.LANGUAGE_CODE):
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", request.LANGUAGE_CODE)
        if chosen in known:
            remember(response, chosen)
        return response

    def _remembered(self, request: HttpRequest) -> str | None:
        kept = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME)
        return kept if kept in dict(settings.LANGUAGES) else None


def remember(response: HttpResponse, language: str) -> None:
    """Keep the chosen language for a year, for this door only."""
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        language,
        max_age=YEAR,
        samesite="Lax",
        httponly=True,
        secure=settings.LANGUAGE_COOKIE_SECURE,
    )
