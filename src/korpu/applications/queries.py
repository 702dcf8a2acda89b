"""Finding applications. Row security shows an entry only to the search that finds it, so each question is told first (`seek`)."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from korpu.store.actions import CaseKey
from korpu.store.prepared import ask
from korpu.store.zones import seek


@dataclass(frozen=True)
class Namesakes:
    """Applications whose people have one name, in plain letters: some of them by birth date and id, and how many there are."""

    name: str
    applications: list[UUID]
    born_on: list[dt.date]
    count: int


NAMESAKES = b"""
select name, (array_agg(application_id order by born_on, application_id))[:$1],
       (array_agg(born_on order by born_on, application_id))[:$1], count(*)
from (select name, born_on, application_id from applications_searchentry limit $2) found group by name
"""
PARTS = b"select part from applications_namepart limit $1"
ELSEWHERE = b"select application_id, person, filer, office from applications_blindentry where office <> $1 limit $2"


def namesakes(alias: str, search: str, most: int, each: int) -> list[Namesakes]:
    """Names among the first ``most`` entries of the own office that a search finds, with at most ``each`` applications a name."""
    seek(alias, sought=search)
    return [Namesakes(*row) for row in ask(alias, NAMESAKES, [each, most])]


def parts_of_names(alias: str, search: str, most: int) -> list[str]:
    """Parts of names of the own office that a search finds, plain."""
    seek(alias, sought=search)
    return [part for (part,) in ask(alias, PARTS, [most])]


def elsewhere(alias: str, office: str, words: Sequence[str], most: int) -> list[CaseKey]:
    """Cases of other offices that hold one of the blinded words: where they are, and whose, by pseudonym."""
    seek(alias, named=" | ".join(words))
    return [CaseKey(*row) for row in ask(alias, ELSEWHERE, [office, most])]
