"""By which way somebody may contest what was decided or was not, and until when (fact base (p))."""

import datetime as dt

from korpu.blueprints.matter import Matter
from korpu.blueprints.words import Words

MATTER = Matter(
    id="complaint",
    edition=dt.date(2026, 11, 29),
    title=Words(az="Şikayət", en="Complaint and appeal", ru="Жалоба и обжалование"),
    article="38",
    requests={
        "court_annul": Words(az="məhkəməyə: ləğv", en="to a court: annul", ru="в суд: отмена"),
        "court_compel": Words(az="məhkəməyə: aktın verilməsi", en="to a court: compel", ru="в суд: обязать"),
        "court_silence": Words(az="məhkəməyə: cavabsızlıq", en="to a court: silence", ru="в суд: молчание"),
        "interim_protection": Words(az="müvəqqəti müdafiə", en="interim protection", ru="временная защита"),
        "judgment": Words(
            az="məhkəmə aktından şikayət", en="appeal against a court act", ru="обжалование судебного акта"
        ),
        "higher_body": Words(
            az="yuxarı orqana şikayət", en="complaint to the higher body", ru="жалоба в вышестоящий орган"
        ),
        "offence": Words(
            az="inzibati xəta qərarından şikayət",
            en="appeal against an offence decision",
            ru="жалоба на решение о нарушении",
        ),
        "centre_discipline": Words(
            az="mərkəzdəki intizam tədbirindən şikayət",
            en="appeal against discipline in a Centre",
            ru="жалоба на меру дисциплины в центре",
        ),
        "petition": Words(az="vətəndaşların müraciəti", en="appeal of citizens", ru="обращение граждан"),
        "ombudsman": Words(az="Ombudsmana şikayət", en="complaint to the Ombudsman", ru="жалоба омбудсмену"),
    },
    request_fact="complaint_route",
    request_grounds={
        "court_annul": ("may_go_to_court_to_annul",),
        "court_compel": ("may_go_to_court_to_compel",),
        "court_silence": ("may_go_to_court_for_silence",),
        "interim_protection": ("may_ask_interim_protection",),
        "judgment": ("may_appeal_court_act",),
        "higher_body": ("may_complain_to_higher_body",),
        "offence": ("may_appeal_offence_decision",),
        "centre_discipline": ("may_appeal_discipline",),
        "petition": ("may_send_petition",),
        "ombudsman": ("may_complain_to_ombudsman",),
    },
    grounds=(
        "may_go_to_court_to_annul",
        "may_go_to_court_to_compel",
        "may_go_to_court_for_silence",
        "may_ask_interim_protection",
        "may_appeal_court_act",
        "may_complain_to_higher_body",
        "may_appeal_offence_decision",
        "may_appeal_discipline",
        "may_send_petition",
        "may_complain_to_ombudsman",
    ),
    refusals=(
        "petition_is_anonymous",
        "petition_was_sent_three_times",
    ),
    warnings=(
        "court_action_does_not_suspend",
        "body_must_be_asked_first",
        "higher_complaint_suspends",
        "suspension_of_discipline_is_decided_at_once",
    ),
    file_by="last_day_to_contest",
    due="complaint_answer_is_due",
)
