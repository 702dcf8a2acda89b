"""Whether somebody may work here without a work permit (64): a closed list, no application and no fee."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

MATTER = Matter(
    id="work-permit-exemption",
    edition=dt.date(2026, 11, 29),
    title=Words(az="İş icazəsi olmadan iş", en="Work without a work permit", ru="Работа без разрешения на работу"),
    article="64",
    requests={
        "issue": Words(
            az="İş icazəsi olmadan işləmək", en="Work without a work permit", ru="Работать без разрешения на работу"
        ),
    },
    grounds=(
        "works_as_permanent_resident", "works_as_entrepreneur", "works_at_embassy", "works_at_international_organisation",
        "heads_treaty_body", "works_for_executive_authority", "works_for_armed_forces", "works_for_accredited_media",
        "is_on_business_trip", "works_as_invited_specialist", "works_as_seafarer", "teaches_at_university",
        "works_in_art_or_sport", "works_as_religious_professional", "works_as_branch_head", "works_in_own_company",
        "is_spouse_of_registered_citizen", "is_refugee_or_asylum_seeker", "is_victim_or_helps_prosecution",
        "supports_citizen_in_need", "is_case_set_by_cabinet", "works_in_free_zone", "works_in_technopark",
        "highly_qualified_works_without_permit",
    ),
)  # fmt: skip
