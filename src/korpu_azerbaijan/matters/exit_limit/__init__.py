"""Whether leaving the country may be limited for a time, and by which ground of a closed list."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

MATTER = Matter(
    id="exit-limit",
    edition=dt.date(2026, 11, 29),
    title=Words(az="Getməyin məhdudlaşdırılmasının yoxlanması", en="Check of a limit on leaving", ru="Проверка ограничения на выезд"),
    article="17.1",
    requests={"issue": Words(az="ölkədən getmək", en="leaving the country", ru="выезд из страны")},
    grounds=(),
    refusals=(
        "exit_limited_for_security", "exit_limited_by_preventive_measure", "exit_limited_until_penalty_served",
        "exit_limited_by_medical_measures", "exit_limited_by_conditional_sentence", "exit_limited_by_deferred_sentence",
        "exit_limited_for_unpaid_claim", "exit_limited_for_tax_debt", "exit_limited_until_penalty_executed",
        "exit_limited_until_vaccinated",
    ),
)  # fmt: skip
