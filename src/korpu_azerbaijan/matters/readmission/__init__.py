"""Whom the readmission agreements take back or hand over, and their clocks."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

MATTER = Matter(
    id="readmission",
    edition=dt.date(2026, 11, 29),
    title=Words(az="Readmissiya", en="Readmission", ru="Реадмиссия"),
    article="3",
    requests={
        "own_national": Words(az="Azərbaycan vətəndaşı", en="a citizen of Azerbaijan", ru="гражданин Азербайджана"),
        "family_of_national": Words(
            az="vətəndaşın ailə üzvü", en="a family member of a citizen", ru="член семьи гражданина"
        ),
        "third_country_national": Words(
            az="üçüncü ölkənin vətəndaşı", en="a citizen of a third country", ru="гражданин третьей страны"
        ),
        "stateless": Words(az="vətəndaşlığı olmayan şəxs", en="a stateless person", ru="лицо без гражданства"),
        "handed_over": Words(az="başqa tərəfə verilən şəxs", en="a person handed over", ru="передаваемое лицо"),
    },
    request_fact="readmission_request",
    request_grounds={
        "own_national": ("own_national_is_taken_back",),
        "family_of_national": ("family_of_national_is_taken_back",),
        "third_country_national": ("third_country_national_is_taken_back",),
        "stateless": ("stateless_person_is_taken_back",),
        "handed_over": ("person_is_handed_over",),
    },
    grounds=(
        "own_national_is_taken_back",
        "family_of_national_is_taken_back",
        "third_country_national_is_taken_back",
        "stateless_person_is_taken_back",
        "person_is_handed_over",
    ),
    refusals=(
        "nobody_is_handed_over_while_asylum_runs",
        "refugee_is_not_handed_over",
    ),
    conditions=("readmission_agreement_is_in_force",),
    warnings=("voluntary_return_is_preferred",),
    due="readmission_reply_is_due",
)
