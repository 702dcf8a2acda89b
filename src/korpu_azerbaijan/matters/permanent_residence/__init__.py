"""Permanent residence permit: issue, extension, cancellation (Migration Code, chapter 8)."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

REFUSALS = (
    "settling_may_harm", "infection_against_settling", "document_to_settle_is_missing", "false_papers_to_settle",
    "conviction_against_settling", "has_no_means_to_settle", "supporter_withdrew", "host_of_settled_withdrew", "settled_abroad",
    "away_too_long_for_settled", "ground_to_settle_has_ended", "does_not_know_enough_to_settle", "undesirable_to_settle",
    "expulsion_against_settling", "broke_purpose_when_settled", "fine_against_settling",
)  # fmt: skip

MATTER = Matter(
    id="permanent-residence",
    edition=dt.date(2026, 5, 5),
    title=Words(az="Daimi yaşamaq üçün icazə", en="Permanent residence permit", ru="Разрешение на постоянное проживание"),
    article="52.1",
    requests={
        "issue": Words(az="ilk icazə", en="first permit", ru="первое разрешение"),
        "extension": Words(az="uzatma", en="extension", ru="продление"),
        "cancellation": Words(az="ləğv", en="cancellation", ru="отмена"),
    },
    grounds=(
        "settles_as_kin_of_citizen", "settles_as_investor", "settles_as_owner", "settles_as_depositor",
        "settles_as_securities_holder", "settles_as_specialist", "settles_as_invited_specialist", "settles_as_family",
        "settles_as_branch_head", "settles_as_company_head", "settles_as_entrepreneur", "settles_as_highly_qualified",
    ),
    refusals=REFUSALS,
    cancellations=(*REFUSALS, "permanent_fee_is_unpaid"),
    conditions=("security_body_lets_settle",),
    warnings=("asked_late_to_settle", "may_ask_again_to_settle", "may_ask_for_temporary_instead"),
    fee="permanent_fee",
    due="decision_to_settle_is_due",
    file_by="last_day_to_ask_to_settle",
    valid_until="permanent_permit_ends_on",
    papers=(
        "needs_birth_certificate_to_settle", "needs_health_certificate_to_settle", "needs_means_proof_to_settle",
        "needs_residence_card_copy_to_settle", "needs_kinship_proof_to_settle", "needs_investment_proof_to_settle",
        "needs_real_estate_proof_to_settle", "needs_deposit_proof_to_settle", "needs_securities_proof_to_settle",
        "needs_specialist_proof_to_settle", "needs_company_proof_to_settle", "needs_business_proof_to_settle",
        "needs_employees_proof_to_settle", "needs_exemption_proof_to_settle", "needs_consent_to_settle",
        "needs_photos_to_settle", "needs_childs_consent_to_settle", "needs_dwelling_document_to_settle",
        "needs_host_application_to_settle", "needs_host_identity_to_settle", "needs_fee_receipt_to_settle",
        "needs_turnover_paper_to_settle",
    ),
    claims={
        "asks_to_settle_as_kin": ("settles_as_kin_of_citizen",),
        "asks_to_settle_as_investor": ("settles_as_investor",),
        "asks_to_settle_as_owner": ("settles_as_owner",),
        "asks_to_settle_as_depositor": ("settles_as_depositor",),
        "asks_to_settle_as_securities_holder": ("settles_as_securities_holder",),
        "asks_to_settle_as_specialist": ("settles_as_specialist",),
        "asks_to_settle_as_invited_specialist": ("settles_as_invited_specialist",),
        "asks_to_settle_as_family": ("settles_as_family",),
        "asks_to_settle_as_branch_head": ("settles_as_branch_head",),
        "asks_to_settle_as_company_head": ("settles_as_company_head",),
        "asks_to_settle_as_entrepreneur": ("settles_as_entrepreneur",),
    },
)  # fmt: skip
