"""Leaving citizenship: what bars it, and what it may leave a person without."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

MATTER = Matter(
    id="citizenship-renunciation",
    edition=dt.date(2026, 11, 29),
    title=Words(az="Vətəndaşlıqdan çıxma", en="Renunciation of citizenship", ru="Выход из гражданства"),
    article="17",
    requests={"issue": Words(az="vətəndaşlıqdan çıxma", en="leaving citizenship", ru="выход из гражданства")},
    grounds=("citizen_may_leave_citizenship",),
    refusals=("leaving_barred_by_duties", "leaving_barred_while_accused", "leaving_barred_by_sentence", "leaving_barred_by_security"),
    conditions=("president_lets_leave_citizenship",),
    warnings=("would_be_left_stateless",),
    fee="renunciation_fee",
    due="renunciation_is_due",
)  # fmt: skip
