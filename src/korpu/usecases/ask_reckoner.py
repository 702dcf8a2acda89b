"""Ask what a draft would change.

For a person: nothing about anybody is asked; the people are invented. Refuses: no text, a text that is too long, and more questions
in a minute than one analyst may ask. Leaves a question for the reckoner, which goes with its text after a day.
"""

import datetime as dt

from korpu.access.actors import Analyst
from korpu.drafts.models import Run
from korpu.drafts.queries import ZONE
from korpu.drafts.rules import A_MINUTE, TEXT, Wish
from korpu.store.zones import enter
from korpu.usecases.refusals import Incomplete


class TooOften(RuntimeError):
    """More than `A_MINUTE` questions in a minute."""


def ask_reckoner(who: Analyst, text: str, wish: Wish, real: dt.datetime) -> Run:
    """``real``: real time. Raises `Incomplete` naming ``text``, `TooOften`."""
    if not text.strip() or len(text) > TEXT:
        raise Incomplete(("text",))
    with enter(ZONE):
        lately = Run.objects.filter(asked_by=who.number, asked_at__gt=real - dt.timedelta(minutes=1))
        if lately.count() >= A_MINUTE:
            raise TooOften
        return Run.objects.create(text=text, wish=wish.plain, asked_by=who.number, asked_at=real)
