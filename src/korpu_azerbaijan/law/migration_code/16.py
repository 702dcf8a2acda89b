"""Article 16: when entry is barred, for how long, and what lifts the bar. Each ground ends by itself; no ban outlives its ground (16.3)."""


@article("16.1.1", since="2013-08-01", confidence="H", source="MC", az="Milli təhlükəsizlik, ictimai asayiş və ya başqalarının hüquqları bunu tələb edir (səbəb aradan qalxanadək)", en="National security, public order or the rights of others demand it (until the ground ends)", ru="Этого требуют национальная безопасность, общественный порядок или права других (пока есть основание)")
def entry_barred_for_order(p: Applicant):
    return p.entry_harms_order_or_rights


@article("16.1.2", since="2013-08-01", confidence="H", source="MC", az="Müharibə, sülh və insanlıq əleyhinə cinayət, terror və ya transmilli cinayətkarlıq barədə məlumat var (səbəb aradan qalxanadək)", en="There is information on war crimes, crimes against peace or humanity, terrorism or transnational organised crime (until the ground ends)", ru="Есть сведения о военных преступлениях, преступлениях против мира и человечности, терроризме или транснациональной преступности (пока есть основание)")
def entry_barred_for_grave_crime(p: Applicant):
    return p.told_of_grave_international_crime


@article("16.1.3", since="2013-08-01", confidence="H", source="MC", az="Vətəndaşlara və ya Azərbaycanın maraqlarına qarşı cinayətə görə məhkumluğu ödənilməyib və ya götürülməyib", en="Has a conviction for a crime against citizens or the interests of Azerbaijan that is not spent or lifted", ru="Судимость за преступление против граждан или интересов Азербайджана не погашена и не снята")
def entry_barred_for_conviction(p: Applicant):
    return p.convicted_against_azerbaijan and not p.that_conviction_is_spent


@article("16.1.4", since="2013-08-01", confidence="H", source="MC", az="Əvvəllər ölkədən çıxarılıb, giriş məhdudiyyətinin müddəti bitməyib", en="Was removed before and the term of the entry limit has not ended", ru="Ранее выдворен, срок ограничения въезда не истёк")
def entry_barred_after_removal(p: Applicant):
    """The decision sets the term: up to 5 years (79.2), 1–5 years (AOC 29.3), until the conviction is spent (CRC 52.1-1). Its last day is still barred."""
    return p.removal_ban_until >= today or p.removal_ban_until_conviction_spent


@article("16.1.5", since="2013-08-01", confidence="H", source="MC", az="Arzuolunmaz hesab edilib", en="Was declared undesirable", ru="Признан нежелательным")
def entry_barred_as_undesirable(p: Applicant):
    return p.undesirable


@reading("fact base CNT-1, CNT-9: whether the day five years later is still barred; a restriction is read shorter", article="16.1.5", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, COUNT, READING", rounding="down", az="Arzuolunmaz hesab edilmənin, uzadılmasa, bitdiyi gün: 5 il (23.2)", en="Day on which being undesirable ends unless it is renewed: 5 years (23.2)", ru="День, когда истекает признание нежелательным, если его не продлят: 5 лет (23.2)")
def undesirable_status_ends_on(p: Applicant):
    """It may be renewed for the same term without limit while its ground lasts; the register then names the day of the renewal."""
    return p.undesirable_since + value("undesirable_ban")


@article("16.1.6", since="2013-08-01", confidence="H", source="MC", az="Əvvəlki gəlişinin bəyan edilmiş məqsədini pozub, 5 il keçməyib (16.2)", en="Broke the declared purpose of an earlier stay, and 5 years have not passed (16.2)", ru="Нарушил заявленную цель прежнего приезда, 5 лет не прошли (16.2)")
def entry_barred_for_broken_purpose(p: Applicant):
    return today < purpose_ban_ends_on(p)


@article("16.1.7", since="2013-08-01", confidence="H", source="MC", az="Gəlmək istəyərkən yalan məlumat verib, 5 il keçməyib (16.2)", en="Gave false information when asking to come, and 5 years have not passed (16.2)", ru="При обращении о въезде сообщил ложные сведения, 5 лет не прошли (16.2)")
def entry_barred_for_false_information(p: Applicant):
    return today < false_information_ban_ends_on(p)


@article("16.1.8", since="2013-08-01", confidence="H", source="MC", az="Çıxarma tətbiq edilmədən verilmiş inzibati cəriməni (dəbbə pulu daxil olmaqla) ödəməyib", en="Has not paid an administrative fine imposed without expulsion (penalty interest included)", ru="Не оплатил административный штраф, наложенный без выдворения (с пеней)")
def entry_barred_for_unpaid_fine(p: Applicant):
    return p.fined_without_expulsion and not p.that_fine_is_paid


@reading("16.2 says 5 years and not from which day: from the day of the ban", article="16.2", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, COUNT, READING", rounding="down", az="Məqsədi pozmağa görə qadağanın bitdiyi gün: 5 il", en="Day on which the ban for a broken purpose ends: 5 years", ru="День окончания запрета за нарушение цели: 5 лет")
def purpose_ban_ends_on(p: Applicant):
    return p.purpose_ban_since + value("conduct_ban")


@reading("16.2 says 5 years and not from which day: from the day of the ban", article="16.2", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, COUNT, READING", rounding="down", az="Yalan məlumata görə qadağanın bitdiyi gün: 5 il", en="Day on which the ban for false information ends: 5 years", ru="День окончания запрета за ложные сведения: 5 лет")
def false_information_ban_ends_on(p: Applicant):
    return p.false_information_ban_since + value("conduct_ban")


@article("16.3", since="2013-08-01", confidence="H", source="MC", az="Qadağa üçün əsas qalmayıb: siyahıdakı məlumatın aktiv statusu dəyişdirilir", en="No ground of a ban is left: the entry in the restriction list loses its active status", ru="Оснований запрета не осталось: запись в списке ограничений теряет активный статус")
def restriction_entry_loses_its_status(p: Applicant):
    return not (entry_barred_for_order(p) or entry_barred_for_grave_crime(p) or entry_barred_for_conviction(p) or entry_barred_after_removal(p) or entry_barred_as_undesirable(p) or entry_barred_for_broken_purpose(p) or entry_barred_for_false_information(p) or entry_barred_for_unpaid_fine(p))


@article("16.4", since="2013-08-01", confidence="H", source="MC", az="Cərimə dəbbə pulu ilə birlikdə ödənilib: qadağa dərhal götürülür", en="The fine is paid with its penalty interest: the ban is lifted at once", ru="Штраф с пеней оплачен: запрет снимается сразу")
def ban_for_fine_is_lifted_at_once(p: Applicant):
    return p.fined_without_expulsion and p.that_fine_is_paid
