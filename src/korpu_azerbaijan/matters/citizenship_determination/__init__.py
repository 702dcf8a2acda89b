"""Whether somebody is a citizen already, and who is found to be stateless."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

MATTER = Matter(
    id="citizenship-determination",
    edition=dt.date(2026, 11, 29),
    title=Words(az="Vətəndaşlığa mənsubiyyətin müəyyən edilməsi", en="Determination of belonging to citizenship", ru="Определение принадлежности к гражданству"),
    article="3.4",
    requests={"issue": Words(az="mənsubiyyətin müəyyən edilməsi", en="determination", ru="определение принадлежности")},
    grounds=("citizen_by_parent", "citizen_since_before_the_law", "citizen_as_refugee_of_the_war", "citizen_by_adoption"),
    warnings=("is_found_stateless", "determination_paper_is_missing"),
    fee="determination_fee",
    due="determination_is_due",
    papers=(
        "determination_needs_photos", "determination_needs_autobiography", "determination_needs_identity_document",
        "determination_needs_birth_certificate", "determination_needs_parents_documents",
        "determination_needs_refugee_proof", "determination_needs_adoption_document", "determination_needs_child_consent",
    ),
)  # fmt: skip
