"""Whether somebody is barred from entering, by which ground of a closed list, and what lifts the bar."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words
from korpu_azerbaijan.matters.visa import BARS

MATTER = Matter(
    id="entry-ban",
    edition=dt.date(2026, 11, 29),
    title=Words(az="Giriş qadağasının yoxlanması", en="Check of an entry ban", ru="Проверка запрета на въезд"),
    article="16.1",
    requests={"issue": Words(az="ölkəyə giriş", en="entry into the country", ru="въезд в страну")},
    grounds=(),
    refusals=BARS,
    warnings=("ban_for_fine_is_lifted_at_once",),
)
