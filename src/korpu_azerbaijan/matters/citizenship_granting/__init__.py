"""Granting of citizenship: five years here or a reason of the state, the language, and the President's word."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

MATTER = Matter(
    id="citizenship-granting",
    edition=dt.date(2026, 11, 29),
    title=Words(az="Vətəndaşlığa qəbul", en="Granting of citizenship", ru="Приём в гражданство"),
    article="14",
    requests={"issue": Words(az="vətəndaşlığa qəbul", en="granting of citizenship", ru="приём в гражданство")},
    grounds=("naturalised_after_five_years", "naturalised_for_achievements", "naturalised_in_state_interest"),
    refusals=("refused_for_violent_change", "refused_for_hatred", "refused_for_terrorism"),
    conditions=("president_grants_citizenship",),
    warnings=("determination_comes_first",),
    fee="granting_fee",
    due="granting_is_due",
    papers=("needs_language_document", "needs_income_document"),
)  # fmt: skip
