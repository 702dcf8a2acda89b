"""Whether somebody may be expelled on one of the three bases of 78.1, whether the decision may be carried out, and when the entry limit ends. Refusals are the bars that protect a person."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

MATTER = Matter(
    id="expulsion",
    edition=dt.date(2026, 11, 29),
    title=Words(az="Ölkədən çıxarma", en="Expulsion", ru="Выдворение"),
    article="78.1",
    requests={
        "service_decision": Words(
            az="Xidmətin kənara çıxarma qərarı",
            en="expulsion decision of the service",
            ru="решение службы о выдворении",
        ),
        "administrative": Words(
            az="inzibati tənbeh kimi çıxarma",
            en="expulsion as an administrative penalty",
            ru="выдворение как административное взыскание",
        ),
        "criminal": Words(
            az="cinayət cəzası kimi çıxarma",
            en="expulsion as a criminal penalty",
            ru="выдворение как уголовное наказание",
        ),
        "removal": Words(az="qərarın icrası", en="carrying the decision out", ru="исполнение решения"),
        "entry_limit_end": Words(
            az="giriş məhdudiyyətinin bitməsi", en="the end of the entry limit", ru="окончание ограничения на въезд"
        ),
    },
    request_fact="expulsion_request",
    ending="entry_limit_end",
    request_grounds={
        "service_decision": (
            "right_of_stay_was_cancelled",
            "expelled_as_undesirable",
            "expelled_as_released_convict",
            "expelled_after_refugee_refusal",
        ),
        "administrative": ("expulsion_as_administrative_penalty",),
        "criminal": (
            "expulsion_is_imposed_by_sentence",
            "expulsion_may_be_imposed_by_sentence",
        ),
        "removal": ("removal_may_begin",),
    },
    grounds=(
        "right_of_stay_was_cancelled",
        "expelled_as_undesirable",
        "expelled_as_released_convict",
        "expelled_after_refugee_refusal",
        "expulsion_as_administrative_penalty",
        "expulsion_is_imposed_by_sentence",
        "expulsion_may_be_imposed_by_sentence",
        "removal_may_begin",
    ),
    refusals=(
        "expulsion_barred_for_refugee",
        "expulsion_barred_for_child_victim",
        "expulsion_barred_for_victim",
        "expulsion_barred_for_helper",
        "administrative_expulsion_barred_for_refugee",
        "administrative_expulsion_barred_for_child_victim",
        "administrative_expulsion_barred_for_victim",
        "administrative_expulsion_barred_for_helper",
        "criminal_expulsion_barred_after_five_years",
        "criminal_expulsion_barred_for_spouse",
        "criminal_expulsion_barred_for_born_here",
        "criminal_expulsion_barred_for_child_of_citizen",
        "criminal_expulsion_barred_for_refugee",
        "criminal_expulsion_barred_for_supporter",
        "criminal_expulsion_barred_by_danger",
        "no_removal_while_asylum_runs",
        "removal_barred_for_protected",
        "exit_limit_comes_first",
    ),
    cancellations=(
        "expulsion_entry_limit_is_lifted",
        "expulsion_entry_limit_is_over",
    ),
    conditions=("expulsion_hearing_is_lawful",),
    warnings=(
        "asylum_claim_or_appeal_runs",
        "expulsion_appeal_does_not_suspend",
        "interpreter_explains_expulsion",
    ),
)
