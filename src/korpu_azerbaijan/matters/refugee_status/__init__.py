"""Refugee status: who is protected, who is excluded, and by when the Service answers."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

MATTER = Matter(
    id="refugee-status",
    edition=dt.date(2026, 11, 29),
    title=Words(az="Qaçqın statusu", en="Refugee status", ru="Статус беженца"),
    article="1",
    requests={"issue": Words(az="qaçqın statusunun verilməsi", en="refugee status", ru="предоставление статуса беженца")},
    grounds=(
        "persecuted_for_race", "persecuted_for_nationality", "persecuted_for_religion", "persecuted_for_social_group",
        "persecuted_for_political_belief",
    ),
    refusals=("excluded_for_war_crime", "excluded_for_serious_crime", "excluded_for_acts_against_un"),
    fee="asylum_fee",
    due="asylum_decision_is_due",
)  # fmt: skip
