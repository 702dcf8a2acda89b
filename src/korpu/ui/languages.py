"""The reader's language: chosen once, kept in a cookie of this door, otherwise what the browser asks for."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

YEAR = 365 * 24 * 60 * 60


class ChosenLanguage:
    """Activates a language for each request. ``language`` in the query chooses it, and the choice is remembered."""

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


class LanguageOfForm:
    """The same for a form that the switch sends, with everything typed in it. Stands below `ChosenLanguage`.

    A form that cannot be read is refused there, in the language chosen so far.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer in the language of the button; see `switching` for what a view must not do then."""
        chosen = request.POST.get("language", "") if request.method == "POST" else ""
        if chosen not in dict(settings.LANGUAGES):
            return self.get_response(request)
        request.LANGUAGE_CODE = chosen
        with translation.override(chosen):
            response = self.get_response(request)
        remember(response, chosen)
        return response


def switching(request: HttpRequest) -> bool:
    """Whether this form came only to be shown in another language: the same page, everything typed, and nothing is done."""
    return request.method == "POST" and "language" in request.POST


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
