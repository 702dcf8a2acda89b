"""A citizen who took a foreign citizenship tells the authority: by when, and what follows."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

MATTER = Matter(
    id="foreign-citizenship-notice",
    edition=dt.date(2026, 11, 29),
    title=Words(az="Xarici vətəndaşlıq barədə məlumat", en="Notice of a foreign citizenship", ru="Сообщение об иностранном гражданстве"),
    article="10",
    requests={"issue": Words(az="məlumatın verilməsi", en="notice", ru="сообщение")},
    grounds=("must_tell_of_foreign_citizenship",),
    warnings=("told_late_of_foreign_citizenship", "voluntary_acquisition_is_ground_of_loss"),
    file_by="last_day_to_tell_of_foreign_citizenship",
)  # fmt: skip
