"""What every page knows: its languages, its direction, and the words of the country it serves."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.module_loading import import_string
from django.utils.translation import get_language


@dataclass(frozen=True, slots=True)
class CountryWords:
    """Words of the country on every page, in the reader's language. An empty one is left out of the page."""

    authority: str = ""
    """Name of the authority: "State Migration Service"."""
    helpline: str = ""
    """Number to call, as dialled: "919"."""
    law_known: str = ""
    """The law and the day it is known from: "Migration Code as known on 11 January 2024"."""
    act: str = ""
    """Short name of the main act, before an article: "Code"."""


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """A language of the switch: `short` and `rest` make its name in itself ("Az" + "ərbaycanca")."""

    code: str
    short: str
    rest: str
    href: str
    current: bool


def everywhere(request: HttpRequest) -> dict[str, Any]:
    """The context processor of every door."""
    return {"languages": languages(request), "country": country_words()}


def languages(request: HttpRequest) -> list[LanguageLink]:
    """The switch, keeping the rest of the address."""
    current = get_language() or settings.LANGUAGE_CODE
    return [
        LanguageLink(code, name[:2], name[2:], _address(request, code), code == current)
        for code, name in settings.LANGUAGES
    ]


def country_words() -> CountryWords:
    """Asks the function named in settings.KORPU_COUNTRY_WORDS, which takes a language; none named, no words."""
    name = getattr(settings, "KORPU_COUNTRY_WORDS", "")
    if not name:
        return CountryWords()
    words: Callable[[str], CountryWords] = import_string(name)
    return words(get_language() or settings.LANGUAGE_CODE)


def _address(request: HttpRequest, code: str) -> str:
    query = request.GET.copy()
    query["language"] = code
    return f"?{query.urlencode()}"
