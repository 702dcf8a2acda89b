"""Refusals of the language of law, and of what is read here beside it, in the three languages of the readers."""

from functools import cache
from pathlib import Path

from norms.catalogue import OWN, Catalogue
from norms.words import LANGUAGES


@cache
def catalogue() -> Catalogue:
    """The words of the language itself and of drafts."""
    return Catalogue.read(OWN, Path(__file__).with_name("refusals.yaml"))


def in_languages(text: str) -> dict[str, str]:
    """What a refusal says, by language."""
    return {lang: catalogue().say(text, lang) for lang in LANGUAGES}
