"""Parts that an include alone would make clumsy, and days, money and counts in the reader's language."""

from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from django import template
from django.conf import settings
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from korpu.ui import icons, mishaps, rows, speech
from korpu.ui.fields import Field
from korpu.ui.parts import Bearings, Cite, Row, StitchKind, Table

register = template.Library()


def spoken() -> str:
    """The language of this page."""
    return str(get_language() or settings.LANGUAGE_CODE)


@register.inclusion_tag("ui/parts/bearings.html")
def bearings(bearings: Bearings) -> dict[str, Bearings]:
    """Where am I, next lawful step, by when. A page of a journey without them does not open."""
    if not isinstance(bearings, Bearings):
        raise TypeError("This page of a journey has no bearings: give it a korpu.ui.parts.Bearings.")
    return {"bearings": bearings}


@register.inclusion_tag("ui/parts/cites.html")
def cites(cites: Sequence[Cite] | Cite | str) -> dict[str, Sequence[Cite]]:
    """The articles a sentence rests on, after a space. Takes one, several, or none."""
    if isinstance(cites, Cite):
        return {"cites": [cites]}
    return {"cites": cites or []} if not isinstance(cites, str) else {"cites": []}


@register.inclusion_tag("ui/parts/fields/frame.html")
def field(field: Field) -> dict[str, Field]:
    """A question with label, hint, error and control."""
    return {"field": field}


@register.simple_tag
def icon(name: str) -> SafeString:
    """A line icon by its name in `korpu.ui.icons`; the words stand beside it."""
    return format_html(
        '<svg class="icon{}" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="{}"/></svg>',
        " flip" if name in icons.POINTING else "",
        icons.PATHS[name],
    )


register.simple_tag(rows.of_work, name="work_rows")
register.simple_tag(rows.of_hits, name="hit_rows")


@register.simple_tag
def knots(answered: int, total: int) -> list[StitchKind]:
    """Kinds of the knots of a journey: answered, the one we are at, the ones ahead."""
    return ["passed" if at < answered else "today" if at == answered else "ahead" for at in range(total)]


@register.simple_tag
def column_class(table: Table, row: Row, place: int) -> SafeString | str:
    """The class of a cell that holds a figure."""
    return format_html(' class="{}"', "n") if place + bool(row.cite) in table.numbers else ""


@register.simple_tag
def what_happened(status: int) -> mishaps.Mishap:
    """The sentences of an error page."""
    return mishaps.mishap(status)


@register.filter
def in_words(day: date, today: date | None = None) -> str:
    """Tuesday, 12 May 2026; without the year when it is the year of `today`."""
    return speech.day(day, spoken(), today)


@register.filter
def short_day(day: date) -> str:
    """12 May 2026."""
    return speech.short_day(day, spoken())


@register.filter
def by_day(day: date, today: date | None = None) -> str:
    """by Tuesday, 12 May 2026, that day included."""
    return speech.by_day(day, spoken(), today)


@register.filter
def on_day(day: date, today: date | None = None) -> str:
    """on Tuesday, 12 May 2026."""
    return speech.on_day(day, spoken(), today)


@register.filter
def weekday(day: date) -> str:
    """Tuesday."""
    return speech.weekday(day, spoken())


@register.filter
def hour(moment: datetime | time) -> str:
    """14:03, in the door's time zone."""
    if isinstance(moment, datetime) and timezone.is_aware(moment):
        moment = timezone.localtime(moment)
    return speech.hour(moment, spoken())


@register.filter
def moment(moment: datetime) -> str:
    """12 May 2026, 14:03, in the door's time zone."""
    return speech.moment(timezone.localtime(moment) if timezone.is_aware(moment) else moment, spoken())


@register.filter
def money(amount: Decimal, currency: str = "") -> str:
    """160 XTS; the currency is settings.KORPU_CURRENCY where none is given."""
    return speech.money(amount, spoken(), currency)


@register.filter
def number(value: int | Decimal) -> str:
    """360 233."""
    return speech.number(value, spoken())


@register.filter
def listed(items: Sequence[str]) -> str:
    """a, b and c."""
    return speech.listed(items, spoken())


@register.filter
def working_days(count: int) -> str:
    """5 working days."""
    return speech.working_days(count, spoken())


@register.filter
def calendar_days(count: int) -> str:
    """14 calendar days."""
    return speech.calendar_days(count, spoken())


@register.filter
def working_days_left(count: int) -> str:
    """4 working days left · last day · 1 working day late."""
    return speech.working_days_left(count, spoken())


@register.filter
def capital(text: str) -> str:
    """First letter large, by the rules of the language: işçi → İşçi in az."""
    return speech.capital(text, spoken())


@register.filter
def said(words: Any) -> str:
    """Words of the country in the reader's language."""
    return str(words.in_(spoken()))
