"""Article 130: appeal against a decision on an offence."""


@article("130.1", since="2013-08-01", confidence="H", source="AOC", az="Şikayət üçün son gün: rəsmi təqdimdən 10 gün", en="Last day to appeal: 10 days from official service", ru="Последний день обжалования: 10 дней от официального вручения")
def last_day_to_appeal_offence_by_the_text(p: Applicant):
    return p.offence_decision_served_on + value("offence_appeal_term")


@reading("fact base CNT-3, CNT-9: a person's term that ends on a day off", article="130.1", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="AOC, READING", az="Şikayət üçün son gün; qeyri-iş gününə düşürsə, növbəti iş günü", en="Last day to appeal; on a day off, the next working day", ru="Последний день обжалования; если он нерабочий, следующий рабочий день")
def last_day_to_appeal_offence(p: Applicant):
    return last_day_to_appeal_offence_by_the_text(p) - days(1) + working_days(1)


@article("130.2", since="2013-08-01", confidence="H", source="AOC", az="İnzibati xəta haqqında qərardan şikayət verə bilər: müddət bitməyib və ya üzrlü səbəbə görə bərpa edilib", en="May appeal against a decision on an offence: the term runs, or was restored for good cause", ru="Может обжаловать решение о нарушении: срок не истёк или восстановлен по уважительной причине")
def may_appeal_offence_decision(p: Applicant):
    return p.complaint_route == ComplaintRoute.offence and (today <= last_day_to_appeal_offence(p) or p.offence_term_restored)
