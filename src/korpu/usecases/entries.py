"""What an application is found by: its entry for the own office, and its blinded entry for all others."""

from collections.abc import Sequence

from korpu.applications import tokens
from korpu.applications.models import Application, BlindEntry, SearchEntry
from korpu.people.spelling import parts

Entries = tuple[SearchEntry, BlindEntry]


def entries_of(row: Application, blinded: Sequence[str]) -> Entries:
    """Unsaved entries of an application, which follow from it alone. ``blinded``: `words_of` it, as the keyring writes them."""
    name = f"{row.surname} {row.given_names}"
    owner = {
        "application_id": row.id, "person": row.person, "filer": row.filer, "filer_reads": row.filer_reads,
        "office": row.office,
    }  # fmt: skip
    plain = tokens.plain_words(name, row.born_on, row.document_number, row.number)
    return (
        SearchEntry.new(**owner, tokens=" ".join(plain), name=" ".join(parts(name)), born_on=row.born_on),
        BlindEntry.new(**owner, tokens=" ".join(sorted(blinded))),
    )


def words_of(row: Application) -> list[str]:
    """The words that other offices may ask for, before the keyring blinds them; the case number's first, once it has one."""
    number = [tokens.case_word(row.number)] if row.number else []
    return [*number, *tokens.whole_words(f"{row.surname} {row.given_names}", row.born_on, row.document_number)]
