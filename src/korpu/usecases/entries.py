"""What an application is found by: its entry for the own office, and its blinded entry for all others."""

from collections.abc import Callable, Sequence

from korpu.applications import tokens
from korpu.applications.models import Application, BlindEntry, SearchEntry
from korpu.people.spelling import parts

Blind = Callable[[Sequence[str]], list[str]]
"""Asks the keyring for the words of a zone's index."""
Entries = tuple[SearchEntry, BlindEntry]


def entries_of(row: Application, blind: Blind) -> Entries:
    """Unsaved entries of an application, which follow from it alone."""
    name = f"{row.surname} {row.given_names}"
    found_by = (name, row.born_on, row.document_number, row.number)
    owner = {
        "application_id": row.id, "person": row.person, "filer": row.filer, "filer_reads": row.filer_reads,
        "office": row.office,
    }  # fmt: skip
    plain, whole = tokens.plain_words(*found_by), sorted(blind(tokens.whole_words(*found_by)))
    return (
        SearchEntry.new(**owner, tokens=" ".join(plain), name=" ".join(parts(name)), born_on=row.born_on),
        BlindEntry.new(**owner, tokens=" ".join(whole)),
    )
