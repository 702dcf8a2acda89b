"""What changed in an article, said: words with what went and what came, amounts from one to the other."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from korpu.law.country import country
from korpu.law.history import Change, Piece, RuleChange, TableChange, ValueChange, changes_of, pieces
from korpu.portal.asking import language
from korpu.portal.saying import said
from korpu.portal.statute.values import Ground, cell_words, ground_of, value_words
from korpu.ui import parts, speech
from norms.statute import DatedValue, Rule, Table


@dataclass(frozen=True)
class ShownChange:
    """One change. ``pieces``: the words, with what went and what came; ``cells``: a table's, before and after."""

    title: str
    pieces: Sequence[Piece] = ()
    note: str = ""
    ground: Ground | None = None
    cells: parts.Table | None = None


@dataclass(frozen=True)
class ChangedDay:
    """All that changed on a day. ``iso``: the day as an address wants it."""

    day: str
    iso: str
    changes: Sequence[ShownChange]


def history_of(rules: Sequence[Rule]) -> list[ChangedDay]:
    """What happened to the rules of an article, and to the amounts they rest on themselves, newest first."""
    days: dict[dt.date, list[ShownChange]] = {}
    for change in changes_of(country().law, rules):
        days.setdefault(change.day, []).append(_said(change))
    return [ChangedDay(speech.short_day(day, language()), day.isoformat(), found) for day, found in days.items()]


def _said(change: Change) -> ShownChange:
    match change:
        case RuleChange():
            return _rule(change)
        case ValueChange():
            return _value(change)
        case TableChange():
            return _table(change)


def _rule(change: RuleChange) -> ShownChange:
    before, after = change.before, change.after
    if before and after:
        words = pieces(said(before.words), said(after.words))
        note = _("The condition itself changed; the text as written shows how.") if change.condition_changed else ""
        return ShownChange(_("The rule changed"), words, note, ground_of(after))
    if after:
        return ShownChange(_("The rule came into force"), [("same", said(after.words))])
    assert before is not None, "a change has a text before or after it"
    return ShownChange(_("The rule ended"), [("gone", said(before.words))])


def _value(change: ValueChange) -> ShownChange:
    kind = change.value.kind
    old = value_words(change.before.value, kind) if change.before else ""
    new = value_words(change.after.value, kind) if change.after else ""
    shown: list[Piece] = [("gone", old), ("same", " "), ("new", new)] if old else [("same", new)]
    return ShownChange(
        _title(change.value), shown, "", ground_of(change.after) if change.before and change.after else None
    )


def _table(change: TableChange) -> ShownChange:
    title = _title(change.table)
    if change.first:
        return ShownChange(title, (), _("The table was set."))
    rows = [
        parts.Row([cell_words(change.table, keys, old)[0], *(cell_words(change.table, keys, each)[1] for each in (old, new))])
        for keys, old, new in change.cells
    ]  # fmt: skip
    cells = parts.Table(title, [_("In which case"), _("Before"), _("After")], rows, frozenset({1, 2}))
    return ShownChange(title, (), "", ground_of(change.row), cells)


def _title(dated: DatedValue | Table) -> str:
    return speech.capital(said(dated.words), language())
