"""The page of the passport: reading the machine-readable lines, and what to do when they do not add up."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from korpu.kernel.digits import plain
from korpu.people import citizenship, mrz
from korpu.portal.asking import Read, date_parts, language, read_date, read_name
from korpu.ui.fields import Choice, Field, Slip

Post = Mapping[str, str]
NUMBER = re.compile(r"[^\W_]{1,20}")
GERMANY = {"D": "DEU"}
"""The one code of the lines that is not of three letters."""


@dataclass
class Passport:
    """What the page gave. ``filled``: fields as they are to be shown again, with what the lines said."""

    identity: dict[str, Any] = field(default_factory=dict)
    filled: dict[str, str] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    slips: dict[str, Slip] = field(default_factory=dict)


def fields(heading: str, hint: str, typed: Post, kept: Mapping[str, Any]) -> list[Field]:
    """Lines first; the parts below are what they filled, to be confirmed."""

    def text(name: str, label: str, **more: Any) -> Field:
        return Field(name=name, label=label, value=typed.get(name, str(kept.get(name) or "")), **more)

    sex, state = typed.get("sex", kept.get("sex", "")), typed.get("citizenship", kept.get("citizenship", ""))
    return [
        Field(name="mrz", label=heading, heading=True, kind="mrz", rows=3, value=typed.get("mrz", ""),
              hint=hint or _("Type or paste the two or three lines at the bottom of the photo page. They fill in the rest.")),
        text("surname", _("Family name"), hint=_("As in your passport"), autocomplete="family-name"),
        text("given_names", _("Given names"), autocomplete="given-name"),
        Field(name="born_on", label=_("Date of birth"), kind="date", autocomplete="bday",
              date=date_parts("born_on", typed, kept.get("born_on"))),
        Field(name="sex", label=_("Sex, as in the passport"), kind="choice", choices=[
            Choice("F", _("Female"), "", sex == "F"), Choice("M", _("Male"), "", sex == "M"),
            Choice("X", _("Not stated"), "", sex == "X")]),
        Field(name="citizenship", label=_("Citizenship"), kind="select",
              choices=[Choice("", "", "", False)] + [Choice(code, name, "", code == state)
                                                     for code, name in citizenship.choices(language())]),
        text("document_number", _("Passport number"), hint=_("Leave it empty if you have no passport")),
        Field(name="document_expires_on", label=_("Passport valid until"), kind="date",
              date=date_parts("document_expires_on", typed, kept.get("document_expires_on"))),
    ]  # fmt: skip


def read(post: Post, today: dt.date) -> Passport:
    """Lines fill what was left empty; then every part is read."""
    filled, errors, slips = _lines(post, today)
    typed = {**dict(post.items()), **{name: value for name, value in filled.items() if not post.get(name)}}
    found = Passport(filled={key: typed[key] for key in filled if key in typed}, errors=errors, slips=slips)
    for name, wrong in _wrong_parts(typed, today).items():
        if "mrz" not in errors or post.get(name) or any(date_parts(name, post)):
            found.errors.setdefault(name, wrong)
    found.identity = _identity(typed, today)
    return found


def _lines(post: Post, today: dt.date) -> tuple[dict[str, str], dict[str, str], dict[str, Slip]]:
    text = post.get("mrz", "").strip()
    if not text:
        return {}, {}, {}
    try:
        read_lines = mrz.read(text, today)
    except mrz.Unreadable:
        wrong = _(
            "These are not the lines of a passport. Type each line as it stands, with every sign <. Or fill in the parts below. Nothing is lost."  # noqa: E501
        )
        return {}, {"mrz": wrong}, {}
    if read_lines.slips:
        return (
            {},
            {
                "mrz": _(
                    "The lines do not add up at one place. Compare the marked part with your passport. Nothing you typed is lost. Or empty this field and fill in the parts below."  # noqa: E501
                )
            },
            {"mrz": _slip(read_lines)},
        )
    return _as_typed(read_lines), {}, {}


def _slip(read_lines: Any) -> Slip:
    first = read_lines.slips[0]
    line = read_lines.lines[first.line]
    return Slip(
        line[: first.start][-6:],
        line[first.start : first.end],
        line[first.end + 1 :][:4],
        line[first.end : first.end + 1],
    )


def _as_typed(read_lines: Any) -> dict[str, str]:
    typed = {
        "surname": read_lines.surname, "given_names": read_lines.given_names, "sex": read_lines.sex or "X",
        "citizenship": GERMANY.get(read_lines.nationality, read_lines.nationality), "document_number": read_lines.number,
    }  # fmt: skip
    for name, day in (("born_on", read_lines.born_on), ("document_expires_on", read_lines.expires_on)):
        if day:
            typed |= {f"{name}-day": str(day.day), f"{name}-month": str(day.month), f"{name}-year": str(day.year)}
    return {name: value for name, value in typed.items() if value}


def _wrong_parts(typed: Post, today: dt.date) -> dict[str, str]:
    """A sentence for each part that cannot stand."""
    born = read_date("born_on", typed, past=today)
    expires = read_date("document_expires_on", typed) if any(date_parts("document_expires_on", typed)) else None
    surname, given = read_name(typed.get("surname", "")), read_name(typed.get("given_names", ""))
    known = {code for code, _name in citizenship.choices(language())}
    wrong = {
        "surname": surname.error or ("" if surname.value else _("The family name is missing. Write it as in your passport.")),
        "given_names": given.error,
        "born_on": born.error,
        "sex": "" if typed.get("sex") in ("F", "M", "X") else _("Nothing is chosen yet. Choose what stands in the passport."),
        "citizenship": "" if typed.get("citizenship") in known
        else _("The citizenship is missing. Choose it; “not determined” is an answer too."),
        "document_number": read_number(typed.get("document_number", "")).error,
        "document_expires_on": expires.error if expires else "",
    }  # fmt: skip
    return {name: sentence for name, sentence in wrong.items() if sentence}


def read_number(text: str) -> Read:
    """A number as documents bear it, without what people write between its signs. An empty one is given."""
    number = plain(re.sub(r"[\s\-/.]", "", text)).upper()
    if number and not NUMBER.fullmatch(number):
        return Read(number, _("A passport number has up to 20 letters and digits. Compare it with your passport."))
    return Read(number)


def _identity(typed: Post, today: dt.date) -> dict[str, Any]:
    """Columns of the identity; it counts only when no part is wrong."""
    expires = read_date("document_expires_on", typed) if any(date_parts("document_expires_on", typed)) else None
    number = read_number(typed.get("document_number", "")).value
    return {
        "surname": read_name(typed.get("surname", "")).value, "given_names": read_name(typed.get("given_names", "")).value,
        "born_on": read_date("born_on", typed, past=today).value, "sex": typed.get("sex", ""),
        "citizenship": typed.get("citizenship", ""), "document_type": "P" if number else "",
        "document_number": number, "document_expires_on": expires.value if expires else None,
    }  # fmt: skip
