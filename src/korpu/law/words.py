"""The country's words that stand on every page."""

from typing import NamedTuple

from korpu.law.country import country


class PageWords(NamedTuple):
    """As the page frame wants them."""

    authority: str
    helpline: str
    law_known: str
    act: str


def country_words(language: str) -> PageWords:
    """In the reader's language."""
    declared = country().declared
    return PageWords(
        declared.authority.in_(language),
        declared.helpline,
        declared.law_known.in_(language),
        declared.act.in_(language),
    )
