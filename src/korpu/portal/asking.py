"""Questions as fields of a page, and what was typed as answers: nothing is cleared, whatever is wrong with it."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from korpu.blueprints.service import Service
from korpu.kernel.digits import amount, plain
from korpu.law.country import country
from korpu.people import names
from korpu.ui.fields import Choice, Field
from norms.kinds import BOOL, DATE, DAYS, INT, MONEY
from norms.vocabulary import Fact

UNKNOWN = "unknown"
NOT_APPLICABLE = "n/a"
NOT_KNOWN, DOES_NOT_APPLY = "not_known", "does_not_apply"
"""Buttons of a typed field, whose value is the fact's key."""
DATE_PARTS = ("day", "month", "year")
EARLIEST, LATEST = 1900, 2100
"""Years of a day that anybody may mean here."""
MOST_MONEY = Decimal(10) ** 12
Typed = Mapping[str, str]


@dataclass(frozen=True)
class Read:
    """What a field gave: a plain value, or the sentence that says what to do. ``given`` is False for an error."""

    value: Any = None
    error: str = ""

    @property
    def given(self) -> bool:
        """Whether there is a value, «I don't know» included."""
        return not self.error


def language() -> str:
    """The reader's language."""
    return get_language() or "en"


def field_for(
    fact: Fact, label: str, hint: str, typed: Typed, value: Any = None, known: bool = False, heading: bool = True
) -> Field:
    """The field that asks a fact. ``typed`` wins over the kept ``value``."""
    common: dict[str, Any] = {"name": fact.name, "label": label, "hint": hint, "heading": heading}
    if fact.kind == DATE:
        return Field(kind="date", date=date_parts(fact.name, typed, value), **common)
    if fact.kind == BOOL or fact.kind.members:
        return Field(kind="choice", choices=_choices(fact, _chosen(fact, typed, value, known)), **common)
    shown = typed.get(fact.name, "" if value in (None, NOT_APPLICABLE) else str(value))
    if fact.kind == MONEY:
        return Field(kind="money", value=shown, unit=country().declared.currency, inputmode="decimal", **common)
    return Field(kind="text", value=shown, inputmode="numeric" if fact.kind in (INT, DAYS) else "", **common)


def _chosen(fact: Fact, typed: Typed, value: Any, known: bool) -> str:
    if fact.name in typed:
        return typed[fact.name]
    if not known:
        return ""
    return {True: "yes", False: "no", None: UNKNOWN}.get(value, str(value)) if not isinstance(value, str) else value


def _choices(fact: Fact, chosen: str) -> list[Choice]:
    notes = {UNKNOWN: _("We do not read this as no.")}
    return [Choice(name, text, notes.get(name, ""), name == chosen) for name, text in choice_words(fact).items()]


def choice_words(fact: Fact) -> dict[str, str]:
    """What one can choose for a fact, by value; nothing for a fact that is typed."""
    if fact.kind != BOOL and not fact.kind.members:
        return {}
    if fact.kind == BOOL:
        words = {"yes": _("Yes"), "no": _("No")}
    else:
        members = country().law.choices[fact.kind.name].members
        words = {name: member.in_(language()) for name, member in members.items()}
    if fact.may_not_apply:
        words[NOT_APPLICABLE] = _("This does not apply to me")
    words[UNKNOWN] = _("I don't know")
    return words


def date_parts(name: str, typed: Typed, value: Any = None) -> tuple[str, str, str]:
    """Day, month and year as typed, or of a kept ISO day."""
    if any(f"{name}-{part}" in typed for part in DATE_PARTS):
        day, month, year = (typed.get(f"{name}-{part}", "") for part in DATE_PARTS)
        return day, month, year
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        year, month, day = value.split("-")
        return str(int(day)), str(int(month)), year
    return "", "", ""


def is_typed(fact: Fact) -> bool:
    """Whether the page needs buttons of its own for «I don't know» and «does not apply»: lists have them among their choices."""
    return not (fact.kind == BOOL or fact.kind.members)


def read_fact(fact: Fact, typed: Typed) -> Read:
    """What was typed, as the law reads it. Buttons beside a field that is typed say «I don't know» and «does not apply»."""
    if typed.get(NOT_KNOWN) == fact.name:
        return Read(None)
    if typed.get(DOES_NOT_APPLY) == fact.name and fact.may_not_apply:
        return Read(NOT_APPLICABLE)
    if fact.kind == DATE:
        return read_date(fact.name, typed)
    text = plain(typed.get(fact.name, "").strip())
    if not text:
        return Read(error=_("Nothing is chosen yet. Choose an answer, or “I don't know”. Help: %(number)s.") % _help())
    if text == UNKNOWN:
        return Read(None)
    if text == NOT_APPLICABLE and fact.may_not_apply:
        return Read(NOT_APPLICABLE)
    if fact.kind == BOOL or fact.kind.members:
        return _read_choice(fact, text)
    return read_money(text) if fact.kind == MONEY else read_count(text, fact)


def _read_choice(fact: Fact, text: str) -> Read:
    if fact.kind == BOOL and text in ("yes", "no"):
        return Read(text == "yes")
    if text in fact.kind.members:
        return Read(text)
    return Read(error=_("This answer is not in the list. Choose one that is."))


def only_requests(service: Service, field: Field) -> Field:
    """The question what somebody asks for, with what this service can be asked for."""
    return replace(field, choices=[each for each in field.choices if each.value in service.requests])


def is_open(fact: Fact, typed: Typed) -> bool:
    """Whether nothing was typed for a fact, and none of its buttons was pressed."""
    if fact.name in (typed.get(NOT_KNOWN), typed.get(DOES_NOT_APPLY)):
        return False
    parts = date_parts(fact.name, typed) if fact.kind == DATE else (typed.get(fact.name, ""),)
    return not any(part.strip() for part in parts)


def _help() -> dict[str, str]:
    return {"number": country().declared.helpline}


def read_date(name: str, typed: Typed, *, past: dt.date | None = None) -> Read:
    """An ISO day. ``past``: the day must not lie after this one."""
    parts = [plain(part.strip()) for part in date_parts(name, typed)]
    if not all(parts):
        return Read(error=_("The day is not complete. Write day, month and year, for example 27 3 2026."))
    if not all(re.fullmatch(r"[0-9]{1,4}", part) for part in parts):
        return Read(error=_("A day is written in digits only, for example 27 3 2026. Nothing you typed is lost."))
    if not EARLIEST <= int(parts[2]) <= LATEST:
        return Read(error=_("The year does not look right. Write all four digits, for example 2026."))
    try:
        found = dt.date(*(int(part) for part in reversed(parts)))
    except ValueError:
        return Read(error=_("There is no such day. Check day, month and year. Nothing you typed is lost."))
    if past and found > past:
        return Read(error=_("This day has not come yet. Check the year. Nothing you typed is lost."))
    return Read(found.isoformat())


def read_money(text: str) -> Read:
    """Money with two decimals, from what people write: spaces, a comma or a point."""
    written = amount(text)
    if not re.fullmatch(r"-?[0-9]{1,40}(\.[0-9]{1,40})?", written):
        return Read(error=_("This is not an amount. Write digits, for example 120000 or 120000.50."))
    found = Decimal(written)
    if found < 0 or len(written.partition(".")[2]) > 2 or found > MOST_MONEY:
        return Read(error=_("This amount cannot be right. Write it in full, with at most two decimals."))
    return Read(f"{found:.2f}")


def read_count(text: str, fact: Fact) -> Read:
    """A whole number within the fact's lawful range."""
    if not re.fullmatch(r"[0-9]{1,6}", text):
        return Read(error=_("This is not a whole number. Write digits only."))
    low, high = fact.domain
    if (low is not None and int(text) < low) or (high is not None and int(text) > high):
        return Read(
            error=_("This number is outside of what can be. It is between %(low)s and %(high)s.")
            % {"low": low, "high": high}
        )
    return Read(int(text))


def read_line(text: str, most: int) -> Read:
    """One line of up to ``most`` signs that show, such as the name of an organisation or an address. An empty one is given."""
    line = names.normal(text)
    if len(line) > most:
        return Read(
            line, _("This is too long. Shorten it to %(most)s signs. Nothing you typed is lost.") % {"most": most}
        )
    if not line.isprintable():
        return Read(line, _("A sign that does not show stands here. Type it by hand instead of pasting it."))
    return Read(line)


def read_name(text: str) -> Read:
    """A name in its normal form, or what is wrong with it. An empty one is given."""
    name = names.normal(text)
    return Read(name, _name_faults()[names.fault(name)])


def _name_faults() -> dict[str, str]:
    return {
        "": "",
        "long": _(
            "This is too long for a name. Write up to 100 letters, as in the passport. Nothing you typed is lost."
        ),
        "hidden": _("A sign that does not show stands in this name. Type the name by hand instead of pasting it."),
        "sign": _(
            "A name has letters only, with spaces, hyphens and apostrophes between them. Take the other signs out."
        ),
        "script": _("Write the name in Latin letters, as in the lines at the bottom of the passport."),
    }
