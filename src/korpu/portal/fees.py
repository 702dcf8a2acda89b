"""The fee table of a service, as the law's own table says it. A cell that the sources do not know says so."""

import datetime as dt

from django.utils.translation import gettext as _

from korpu.blueprints.service import Service
from korpu.law.country import country
from korpu.law.finding import find
from korpu.portal.asking import language
from korpu.portal.saying import money, said
from korpu.ui import parts, speech


def fee_tabs(service: Service, day: dt.date) -> list[parts.Tab]:
    """A tab for each kind of applicant: tiers by length, each cell found by the rule itself. None where there is no table."""
    if not service.fee_rows:
        return []
    law = country().law
    tier, length = service.fee_facts
    speeds = law.choices[law.facts[tier].kind.name].members
    heads = [said(law.facts[length].words), *(said(words) for words in speeds.values())]
    return [
        parts.Tab(
            said(words), parts.Table(said(words), heads, _rows(service, day, facts), frozenset(range(1, len(heads))))
        )
        for words, facts in service.fee_rows
    ]


def _rows(service: Service, day: dt.date, facts: dict[str, object]) -> list[parts.Row]:
    law = country().law
    tier, length = service.fee_facts
    speeds = law.choices[law.facts[tier].kind.name].members
    lengths = [(count, speech.months(count, language())) for count in service.months]
    lengths += [
        (count, _("at most %(days)s") % {"days": speech.calendar_days(count, language())}) for count in service.days
    ]
    return [
        parts.Row([words, *(money(_fee(service, day, {**facts, tier: speed, length: count})) for speed in speeds)])
        for count, words in lengths
    ]


def _fee(service: Service, day: dt.date, facts: dict[str, object]) -> int | None:
    return find(service, facts, today=day).fee
