"""The fee table of a service, as the law's own table says it. A cell that the sources do not know says so."""

import datetime as dt
from itertools import product

from korpu.blueprints.service import Service
from korpu.law.country import country
from korpu.law.finding import find
from korpu.portal.asking import language
from korpu.portal.saying import money, said
from korpu.ui import parts, speech


def fee_tabs(service: Service, day: dt.date) -> list[parts.Tab]:
    """A tab for each kind of applicant: terms by months, each cell found by the rule itself."""
    law = country().law
    kind, speed = (law.choices[law.facts[fact].kind.name] for fact in service.fee_facts[:2])
    months_fact = service.fee_facts[2]
    cells = {
        (who, how, count): _fee(service, day, dict(zip(service.fee_facts, (who, how, count), strict=True)))
        for who, how, count in product(kind.members, speed.members, service.months)
    }
    heads = [said(law.facts[months_fact].words), *(said(words) for words in speed.members.values())]
    return [
        parts.Tab(
            said(words),
            parts.Table(
                said(words),
                heads,
                [
                    parts.Row([speech.months(count, language()), *(money(cells[who, how, count]) for how in speed.members)])
                    for count in service.months
                ],
                frozenset(range(1, len(heads))),
            ),
        )
        for who, words in kind.members.items()
    ]


def _fee(service: Service, day: dt.date, facts: dict[str, object]) -> int | None:
    return find(service, facts, today=day).fee


