"""Article 594: breaches of administrative procedure; the once-only rule has its sanction here."""


@article("594.0.1", since="2013-08-01", confidence="H", source="AOC", az="Yalnız formal səhvə görə imtina edib, qanun isə bunu nəzərdə tutmur", en="Refused for a mere formal slip, where the law does not say so", ru="Отказал из-за формальной ошибки, хотя закон этого не предусматривает")
def refused_for_a_formal_slip(p: Applicant):
    return p.official_breach == OfficialBreach.refused_for_formal_slip and p.offender == Offender.official


@article("594.0.4", since="2013-08-01", confidence="H", source="AOC", az="3 gündə tarixi və nömrəsi olan qəbz verməyib və ya vaxtında qərar qəbul etməyib", en="Gave no receipt with date and number within 3 days, or did not decide in time", ru="За 3 дня не выдал расписку с датой и номером либо не решил вовремя")
def gave_no_receipt_or_decision(p: Applicant):
    return p.official_breach in {OfficialBreach.no_receipt, OfficialBreach.not_decided_in_time} and p.offender == Offender.official


@article("594.0.4", since="2013-08-01", confidence="M", source="AOC", az="Müraciət üçün tarixi və nömrəsi olan qəbzin son günü", en="Last day for a receipt with date and number", ru="Последний день для расписки с датой и номером")
def receipt_is_due(p: Applicant):
    return p.filed_on + value("receipt_term")


@article("594.0.4-1", since="2013-08-01", confidence="H", source="AOC", az="Başqa inzibati orqanda olan sənədi müraciət edəndən tələb edib", en="Made the applicant fetch papers that another administrative body holds", ru="Заставил заявителя принести документы, которые есть у другого органа")
def made_the_person_fetch_papers(p: Applicant):
    return p.official_breach == OfficialBreach.papers_of_another_body and p.offender == Offender.official


@article("594.0.7", since="2013-08-01", confidence="H", source="AOC", az="Şikayətin işini 3 gündə göndərməyib", en="Did not forward the file of a complaint within 3 days", ru="Не направил материалы жалобы за 3 дня")
def did_not_forward_complaint(p: Applicant):
    return p.official_breach == OfficialBreach.complaint_not_forwarded and p.offender == Offender.official
