"""Invented people and what they type, for journeys."""

from korpu.launch.applicant import Wish
from korpu.launch.browse import Value
from korpu.launch.demo.sheets import paper_photo

BORN = "1990-02-28"
OWNER: dict[str, str | list[str]] = {
    "role": "self", "surname": "SAMPLE", "given_names": "ANNA", "born_on": BORN, "sex": "F", "citizenship": "GEO",
    "document_number": "X00Z0001", "document_expires_on": "2031-01-01", "request": "issue", "grounds": ["owns_real_estate"],
    "real_estate_value": "150000", "kin_of_citizen": "nobody", "dwelling": "own", "months_asked": "12",
    "speed": "working_days_20", "office": "baku", "email": "anna@people.example", "letters": "en",
}  # fmt: skip
NOTHING_AGAINST: dict[str, Value] = {
    "fact-harms_security_or_order": "no", "fact-false_documents": "no", "fact-left_for_good": "no", "fact-broke_purpose": "no",
    "why": "Papers and registers agree.",
}  # fmt: skip
REGISTERS: dict[str, Value] = {
    "body": "migration_service", "reference": "R-1", "dated_on": "2026-05-05", "fact-listed_infection": "no",
    "fact-trafficking_victim": "no", "fact-assists_prosecution": "no", "fact-removed_with_ban": "no",
    "fact-host_withdrew_on": "n/a", "fact-new_dwelling_on": "n/a", "fact-days_outside_in_180": "12",
    "fact-undesirable": "no", "fact-expulsion_decided": "no", "fact-unpaid_fine": "no",
}  # fmt: skip


def owner(language: str = "en", **changed: str | list[str]) -> Wish:
    """Somebody who owns a flat here."""
    papers = {key: (f"{key}.jpg", paper_photo(key)) for key in ("photos", "dwelling")}
    return Wish("temporary-residence", BORN, {**OWNER, "letters": language, **changed}, papers)


def guest(language: str = "en") -> Wish:
    """Somebody who lives at a host's home."""
    papers = {key: (f"{key}.jpg", paper_photo(key)) for key in ("photos", "dwelling", "host_application")}
    return Wish("temporary-residence", BORN, {**OWNER, "letters": language, "dwelling": "host"}, papers)
