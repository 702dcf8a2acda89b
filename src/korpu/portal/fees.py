"""The fee table of a service, as the law's own table says it. A cell that the sources do not know says so."""

import datetime as dt

from korpu.blueprints.service import Service
from korpu.law.country import country
from korpu.law.finding import find
from korpu.portal.asking import language
from korpu.portal.saying import money, said
from korpu.ui import parts, speech


def fee_tabs(service: Service, day: dt.date) -> list[parts.Tab]:
    """A tab for each kind of applicant: terms by months, each cell found by the rule itself."""
    law = country().law
    tier, months = service.fee_facts
    speeds = law.choices[law.facts[tier].kind.name].members
    heads = [said(law.facts[months].words), *(said(words) for words in speeds.values())]
    return [
        parts.Tab(
            said(words), parts.Table(said(words), heads, _rows(service, day, facts), frozenset(range(1, len(heads))))
        )
        for words, facts in service.fee_rows
    ]


def _rows(service: Service, day: dt.date, facts: dict[str, object]) -> list[parts.Row]:
    law = country().law
    tier, months = service.fee_facts
    speeds = law.choices[law.facts[tier].kind.name].members
    return [
        parts.Row(
            [
                speech.months(count, language()),
                *(money(_fee(service, day, {**facts, tier: speed, months: count})) for speed in speeds),
            ]
        )
        for count in service.months
    ]


def _fee(service: Service, day: dt.date, facts: dict[str, object]) -> int | None:
    return find(service, facts, today=day).fee
