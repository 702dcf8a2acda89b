"""The work permit (51, 61–73): issue, extension, cancellation. The employer applies; the person is the worker."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

MATTER = Matter(
    id="work-permit",
    edition=dt.date(2026, 11, 29),
    title=Words(az="İş icazəsi", en="Work permit", ru="Разрешение на работу"),
    article="63",
    requests={
        "issue": Words(az="İş icazəsi almaq", en="Obtain a work permit", ru="Получить разрешение на работу"),
        "extension": Words(az="İş icazəsini uzatmaq", en="Extend a work permit", ru="Продлить разрешение на работу"),
        "cancellation": Words(az="İş icazəsini ləğv etmək", en="Cancel a work permit", ru="Отменить разрешение на работу"),
    },
    grounds=("work_permit_is_needed", "work_permit_may_be_extended"),
    request_grounds={"issue": ("work_permit_is_needed",), "extension": ("work_permit_may_be_extended",)},
    refusals=(
        "work_permit_paper_is_missing", "gave_wrong_data_for_work_permit", "local_labour_meets_the_need", "worker_is_under_age",
        "quota_is_full", "worker_carries_listed_infection", "worker_lacks_qualification",
    ),
    cancellations=(
        "cancellation_was_asked_for", "contract_ended_early", "wrong_data_were_found", "work_permit_is_void_by_law",
        "employer_was_dissolved", "court_ended_the_work_permit",
    ),
    conditions=("worker_may_be_engaged", "labour_ministry_does_not_object", "has_no_second_work_permit"),
    warnings=(
        "residence_permit_is_needed_too", "contract_made_before_permit", "employer_is_told_of_gaps", "work_permit_fee_is_doubted",
        "work_permit_fee_has_two_sources", "asks_longer_than_work_permit_allows", "work_permit_extension_is_late",
    ),
    fee="work_permit_fee",
    due="work_permit_is_due",
    file_by="last_day_to_extend_work_permit",
    valid_until="work_permit_ends_on",
    papers=(
        "needs_work_permit_form", "needs_worker_passport_copy", "needs_qualification_document", "needs_note_on_need",
        "needs_company_papers", "needs_entrepreneur_papers", "needs_worker_health_certificate",
    ),
)  # fmt: skip
