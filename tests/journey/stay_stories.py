"""Invented guests, hosts and people who stay a little longer, for journeys."""

from korpu.launch.applicant import Wish
from korpu.launch.browse import Value
from korpu.launch.demo.sheets import paper_photo

BORN = "1990-02-28"
HOST_BORN = "1970-05-06"
Answers = dict[str, str | list[str]]
SOMEBODY: Answers = {
    "surname": "GUEST", "given_names": "MIRA", "born_on": BORN, "sex": "F", "citizenship": "GEO",
    "document_number": "X00Y0001", "document_expires_on": "2031-01-01", "office": "baku", "email": "", "letters": "en",
}  # fmt: skip
STAY: Answers = {
    **SOMEBODY, "role": "self", "filer_name": "", "stay_request": "arrival", "address": "Bakı, Nizami 1, 12", "place_name": "",
    "arrived_on": "2026-05-02", "entry": "without_visa",
}  # fmt: skip
ILL: Answers = {
    **SOMEBODY, "role": "self", "filer_name": "", "grounds": ["needs_urgent_treatment"], "urgent_treatment": "yes",
    "registered_by_foreign_ministry": "no", "days_asked": "30", "stay_speed": "working_days_3", "dwelling": "own",
}  # fmt: skip
NOTHING_AGAINST: dict[str, Value] = {
    "fact-may_harm_security": "no", "fact-may_harm_order": "no", "fact-false_documents": "no", "why": "Nothing speaks against it.",
}  # fmt: skip
REGISTERS: dict[str, Value] = {
    "body": "migration_service", "reference": "R-9", "dated_on": "2026-05-05", "fact-entry_ban_in_force": "no",
    "fact-undesirable": "no", "fact-stay_until": "2026-05-20",
}  # fmt: skip


def registration(language: str = "en", **changed: str | list[str]) -> Wish:
    """Somebody who registers themselves."""
    return Wish("stay-registration", BORN, {**STAY, "letters": language, **changed})


def hotel(language: str = "en", **changed: str | list[str]) -> Wish:
    """A hotel that registers a guest; the birthday that opens the draft is the host's own."""
    host: Answers = {"role": "host", "filer_name": "Hotel Demo", "place_name": "Hotel Demo"}
    return Wish("stay-registration", HOST_BORN, {**STAY, **host, "letters": language, **changed})


def extension(language: str = "en", **changed: str | list[str]) -> Wish:
    """Somebody in hospital who has to stay longer."""
    papers = {key: (f"{key}.jpg", paper_photo(key)) for key in ("photos", "treatment")}
    return Wish("stay-extension", BORN, {**ILL, "letters": language, **changed}, papers)
