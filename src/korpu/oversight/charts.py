"""Who gains and who loses, drawn, and the same as tables. A count behind which few people stand is shown nowhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from korpu.oversight.frame import language
from korpu.oversight.saying import column, group, measure
from korpu.ui import parts, speech

HIDDEN = "–"
MOST = 12
"""Groups that a chart draws; the table has all."""


@dataclass(frozen=True)
class Bar:
    """One group: how long its two bars are, in percent of the longest, and what stands beside them."""

    label: str
    lose: int
    gain: int
    lost: str
    gained: str


@dataclass(frozen=True)
class Chart:
    """Bars, those with the most people to lose or gain first, and the same as a table. ``finding``: what it shows, if anything."""

    title: str
    finding: str
    bars: Sequence[Bar]
    table: parts.Table


def charts(told: dict[str, Any]) -> list[Chart]:
    """A chart for each grouping of a matter's effect."""
    return [_chart(each["column"], each["groups"]) for each in told["by"] if each["groups"]]


def _chart(name: str, groups: Sequence[dict[str, Any]]) -> Chart:
    ordered = sorted(groups, key=lambda each: -max(each["gain"] or 0, each["lose"] or 0))
    longest = max((each[side] or 0 for each in groups for side in ("gain", "lose")), default=0) or 1
    bars = [_bar(name, each, longest) for each in ordered[:MOST]]
    heads = [column(name), _("People"), _("Get it today"), _("Under the draft"), _("Gain"), _("Lose")]
    rows = [
        parts.Row([
            group(name, each), counted(each["people"]), counted(each["before"]["yes"]),
            counted(each["after"]["yes"]), counted(each["gain"]), counted(each["lose"]),
        ])
        for each in ordered
    ]  # fmt: skip
    return Chart(
        column(name), _finding(name, groups), bars, parts.Table(column(name), heads, rows, frozenset(range(1, 6)))
    )


def _bar(name: str, told: dict[str, Any], longest: int) -> Bar:
    lose, gain = (100 * (told[side] or 0) // longest for side in ("lose", "gain"))
    return Bar(group(name, told), lose, gain, *(_drawn(told[side]) for side in ("lose", "gain")))


def _drawn(count: int | None) -> str:
    """Beside a bar there is room for a sign; the table says in words that a figure is not shown."""
    return HIDDEN if count is None else speech.number(count, language())


def _finding(name: str, groups: Sequence[dict[str, Any]]) -> str:
    """On which group most of the loss falls, or else of the gain; nothing where few stand behind it."""
    for side, said in (
        ("lose", _("Most who would lose: %(group)s, %(count)s.")),
        ("gain", _("Most who would gain: %(group)s, %(count)s.")),
    ):
        most = max(groups, key=lambda each, side=side: each[side] or 0)  # type: ignore[misc]
        if most[side]:
            return said % {"group": group(name, most), "count": speech.number(most[side], language())}
    return ""


def quantities(told: dict[str, Any]) -> parts.Table | None:
    """Fees, days and papers of those who get it, before and after; nothing where none of them is known."""
    found = told["all"]["quantities"]
    rows = [
        parts.Row([
            measure(name), _amount(each, "before"), _amount(each, "after"), counted(each["more"]), counted(each["less"]),
        ])
        for name, each in found.items()
        if any(each[side]["median"] is not None for side in ("before", "after"))
    ]  # fmt: skip
    fee = found.get("fee")
    if fee and fee["before"]["sum"] is not None and fee["after"]["sum"] is not None:
        sums = (speech.money(Decimal(fee[side]["sum"]), language(), fee["unit"]) for side in ("before", "after"))
        rows.append(parts.Row([_("Fees of all together"), *sums, "", ""]))
    heads = [
        _("For whoever gets it"), _("Today, the middle one"), _("Under the draft"), _("More for"), _("Less for")
    ]  # fmt: skip
    title = _("Fees, days and papers")
    return parts.Table(title, heads, rows, frozenset({1, 2, 3, 4}), shown=True) if rows else None


def _amount(told: dict[str, Any], side: str) -> str:
    median = told[side]["median"]
    if median is None:
        return _("not shown")
    if told["unit"] not in ("days", "papers"):
        return speech.money(Decimal(str(median)), language(), told["unit"])
    return speech.number(Decimal(str(median)), language())


def counted(count: int | None) -> str:
    """A count, or that it is not shown."""
    return _("not shown") if count is None else speech.number(count, language())
