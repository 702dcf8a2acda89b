"""How the service says days, money, numbers and counts in az, en and ru.

Pure but for `money`, which takes the currency of the country from the settings when none is given. Every function takes
the language ("az", "en", "ru") last or second; an unknown language raises KeyError.
"""

from korpu.ui.speech.counts import (
    calendar_days,
    days_left,
    in_working_days,
    months,
    working_days,
    working_days_left,
    years,
)
from korpu.ui.speech.days import by_day, day, day_month, hour, moment, month, on_day, short_day, weekday
from korpu.ui.speech.letters import capital, lower, sort_key, upper
from korpu.ui.speech.numbers import listed, money, number

__all__ = [
    "by_day",
    "calendar_days",
    "capital",
    "day",
    "day_month",
    "days_left",
    "hour",
    "in_working_days",
    "listed",
    "lower",
    "moment",
    "money",
    "month",
    "months",
    "number",
    "on_day",
    "short_day",
    "sort_key",
    "upper",
    "weekday",
    "working_days",
    "working_days_left",
    "years",
]
