"""A place in a Centre for holding irregular migrants: of one's own will, by order, and until when."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

MATTER = Matter(
    id="centre-placement",
    edition=dt.date(2026, 11, 29),
    title=Words(az="Mərkəzdə yerləşdirmə", en="Placement in a Centre", ru="Размещение в центре"),
    article="82",
    requests={
        "voluntary": Words(az="könüllü yerləşdirmə", en="a voluntary place", ru="добровольное размещение"),
        "compulsory": Words(az="məcburi yerləşdirmə", en="compulsory placement", ru="принудительное помещение"),
        "release": Words(az="azad edilmə", en="release", ru="освобождение"),
    },
    request_fact="placement_request",
    ending="release",
    request_grounds={
        "voluntary": (
            "may_have_place_as_asylum_applicant",
            "may_have_place_as_refugee",
            "may_have_place_to_leave",
        ),
        "compulsory": (
            "held_by_authority",
            "held_by_court_for_days",
            "held_by_court_for_months",
        ),
    },
    grounds=(
        "may_have_place_as_asylum_applicant",
        "may_have_place_as_refugee",
        "may_have_place_to_leave",
        "held_by_authority",
        "held_by_court_for_days",
        "held_by_court_for_months",
    ),
    refusals=("not_held_for_removal_while_asylum_runs",),
    cancellations=(
        "holding_term_is_over",
        "place_of_asylum_applicant_ends",
        "place_of_refugee_ends",
        "place_of_leaving_person_ends",
    ),
    warnings=(
        "holding_is_about_to_end",
        "consulate_notice_is_blocked",
        "has_special_care_in_centre",
    ),
    valid_until="holding_may_last_until",
    papers=("needs_identity_paper_for_centre",),
)
