"""Month arithmetic on day numbers (date.toordinal). A date outside the years 1 to 9999 is not known."""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date

LAST_DAY = date.max.toordinal()


def add_months(day: int, count: int, up: bool) -> int | None:
    """`count` months after `day`. When the month has no such day: its last day, or with `up` the first of the next."""
    start = date.fromordinal(day)
    year, month = divmod(start.year * 12 + start.month - 1 + count, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return None
    last = monthrange(year, month + 1)[1]
    found = date(year, month + 1, min(start.day, last)).toordinal() + (up and start.day > last)
    return found if found <= LAST_DAY else None
