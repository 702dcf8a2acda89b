"""Visas: on what they rest, what bars them, and by when a consulate or ASAN Visa answers. The Service itself issues none."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

BARS = (
    "entry_barred_for_order", "entry_barred_for_grave_crime", "entry_barred_for_conviction", "entry_barred_after_removal",
    "entry_barred_as_undesirable", "entry_barred_for_broken_purpose", "entry_barred_for_false_information",
    "entry_barred_for_unpaid_fine",
)  # fmt: skip
"""The closed list of article 16.1: it bars entry, and a visa (37.10, 38.9)."""

PURPOSES = (
    "visa_for_official_mission", "visa_for_official_event", "visa_for_business", "visa_for_science_or_education",
    "visa_for_work", "visa_for_treatment", "visa_for_private_visit", "visa_for_humanitarian_visit",
    "visa_for_culture_or_sport", "visa_for_tourism", "visa_for_transit",
)  # fmt: skip

MATTER = Matter(
    id="visa",
    edition=dt.date(2026, 11, 29),
    title=Words(az="Viza", en="Visa", ru="Виза"),
    article="24.5",
    requests={
        "consular": Words(az="konsulluqda viza", en="visa at a consulate", ru="виза в консульстве"),
        "electronic": Words(az="elektron viza", en="electronic visa", ru="электронная виза"),
        "cancellation": Words(az="vizanın ləğvi", en="cancellation of the visa", ru="отмена визы"),
    },
    request_fact="visa_request",
    grounds=(*PURPOSES, "may_take_e_visa"),
    request_grounds={"consular": PURPOSES, "electronic": ("may_take_e_visa",)},
    refusals=BARS,
    cancellations=BARS,
    conditions=("visa_is_found_expedient",),
    warnings=("passport_does_not_outlive_visa", "visa_paper_is_missing", "visa_delay_may_be_contested"),
    fee="visa_costs",
    due="visa_decision_is_due",
    valid_until="visa_ends_at_the_latest_on",
    papers=(
        "visa_needs_photos", "visa_needs_insurance", "visa_needs_fee_receipt", "visa_needs_petition",
        "visa_needs_hosts_registration", "visa_needs_proof_of_reason", "visa_needs_parents_permission",
        "visa_needs_proof_of_means_to_study", "visa_needs_cover_of_costs", "visa_needs_inviters_identity",
        "visa_needs_proof_of_family", "visa_needs_proof_of_tourism", "visa_needs_proof_of_onward_journey",
    ),
)  # fmt: skip
