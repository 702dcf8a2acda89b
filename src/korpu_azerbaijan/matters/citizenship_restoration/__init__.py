"""Restoration of citizenship to those who had it."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

MATTER = Matter(
    id="citizenship-restoration",
    edition=dt.date(2026, 11, 29),
    title=Words(az="Vətəndaşlığın bərpası", en="Restoration of citizenship", ru="Восстановление в гражданстве"),
    article="15",
    requests={"issue": Words(az="vətəndaşlığın bərpası", en="restoration of citizenship", ru="восстановление в гражданстве")},
    grounds=("citizenship_may_be_restored",),
    refusals=("refused_for_violent_change", "refused_for_hatred", "refused_for_terrorism"),
    conditions=("president_restores_citizenship",),
    fee="restoration_fee",
    due="restoration_is_due",
)  # fmt: skip
