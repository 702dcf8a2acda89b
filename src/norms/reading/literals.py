"""Literals of the language: whole numbers, dates, money, members of closed lists. A float is refused everywhere."""

import ast
import re
from collections.abc import Mapping
from datetime import date

from norms.errors import Place, suggestion
from norms.kinds import BOOL, DATE, INT, MONEY, Kind
from norms.states import Plain
from norms.told import told
from norms.vocabulary import Choice
from norms.words import LANGUAGES, Words

MONEY_TEXT = re.compile(r"(\d+)(?:\.(\d{1,2}))?")


def minor_units(text: str) -> int | None:
    """'12.5' and '12.50' are 1250; None when the text is not an amount with at most two decimals."""
    found = MONEY_TEXT.fullmatch(text)
    return int(found[1]) * 100 + int((found[2] or "").ljust(2, "0")) if found else None


def whole_number(e: ast.expr, place: Place) -> int:
    """A whole number written out; a float or anything else is refused."""
    if isinstance(e, ast.Constant) and isinstance(e.value, int) and not isinstance(e.value, bool):
        return e.value
    raise refuse_number(e, place)


def refuse_number(e: ast.expr, place: Place) -> Exception:
    """The error for something that should have been a whole number."""
    what = "a float has no place in law" if is_float(e) else told("'{text}' is not a whole number", text=ast.unparse(e))
    return place.at(e.lineno).refuse(what, 'a whole number; money with decimals as text, for example "12.50"')


def is_float(e: ast.expr) -> bool:
    """True for 1.5 and 2j, which the language does not know."""
    return isinstance(e, ast.Constant) and isinstance(e.value, (float, complex))


def text(e: ast.expr, place: Place) -> str:
    """A text in quotes."""
    if isinstance(e, ast.Constant) and isinstance(e.value, str):
        return e.value
    raise place.at(e.lineno).refuse(told("'{text}' is not a text", text=ast.unparse(e)), 'a text in quotes: "…"')


def truth(e: ast.expr, place: Place) -> bool:
    """True or False."""
    if isinstance(e, ast.Constant) and isinstance(e.value, bool):
        return e.value
    raise place.at(e.lineno).refuse(told("'{text}' is neither True nor False", text=ast.unparse(e)), "True or False")


def day(e: ast.expr, place: Place) -> date:
    """An ISO date in quotes."""
    try:
        return date.fromisoformat(text(e, place))
    except ValueError:
        raise place.at(e.lineno).refuse(told("{text} is not a date", text=ast.unparse(e)), '"2024-01-16"') from None


def money(e: ast.expr, place: Place, currency: str) -> int:
    """Minor units of `OSK(100)` or `OSK("12.50")`."""
    if isinstance(e, ast.Constant) and isinstance(e.value, str):
        found = minor_units(e.value)
        if found is None:
            raise place.at(e.lineno).refuse(
                told("'{text}' is not an amount", text=e.value), told('{currency}("12.50")', currency=currency)
            )
        return found
    return whole_number(e, place) * 100


def words(call: ast.Call, place: Place) -> Words:
    """The words of `words(az=…, en=…, ru=…)`."""
    if call.args or not (isinstance(call.func, ast.Name) and call.func.id == "words"):
        raise place.at(call.lineno).refuse("words are written with their language", 'words(az="…", en="…", ru="…")')
    return words_among({key.arg or "**": key.value for key in call.keywords}, place.at(call.lineno), only=True)


def words_among(given: Mapping[str, ast.expr], place: Place, only: bool = False) -> Words:
    """The words az, en, ru among keyword arguments; a missing or empty one is refused."""
    for lang in LANGUAGES:
        if lang not in given or not text(given[lang], place).strip():
            raise place.refuse(told("the words in '{lang}' are missing", lang=lang), told('{lang}="…"', lang=lang))
    for key in set(given) - set(LANGUAGES) if only else ():
        raise place.refuse(told("'{key}' is not one of the three languages", key=key), 'words(az="…", en="…", ru="…")')
    return Words(*(text(given[lang], place) for lang in LANGUAGES))


def member(name: str, choice: Choice, place: Place) -> str:
    """A member of a closed list by name."""
    if name not in choice.members:
        raise place.refuse(
            told("{kind} has no member '{name}'", kind=choice.name, name=name), suggestion(name, choice.members)
        )
    return name


def written(raw: str, kind: Kind, place: Place) -> Plain:
    """A value written in YAML as text, in inner units of its type."""
    if kind == MONEY:
        found = minor_units(raw)
        if found is None:
            raise place.refuse(told("'{text}' is not an amount", text=raw), '"100000.00"')
        return found
    if kind == BOOL:
        if raw not in ("true", "false"):
            raise place.refuse(told("'{text}' is neither true nor false", text=raw), "true or false")
        return raw == "true"
    return _written_otherwise(raw, kind, place)


def _written_otherwise(raw: str, kind: Kind, place: Place) -> Plain:
    if kind.members:
        if raw not in kind.members:
            raise place.refuse(
                told("{kind} has no member '{text}'", kind=kind, text=raw), suggestion(raw, kind.members)
            )
        return raw
    if kind == DATE:
        try:
            return date.fromisoformat(raw).toordinal()
        except ValueError:
            raise place.refuse(told("'{text}' is not a date", text=raw), "2024-01-16") from None
    if not re.fullmatch(r"-?\d+", raw):
        raise place.refuse(
            told("'{text}' is not a whole number", text=raw),
            "15" if kind == INT else told("15, a number of {kind}", kind=kind),
        )
    return int(raw)
