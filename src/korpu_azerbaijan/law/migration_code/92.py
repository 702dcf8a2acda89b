"""Article 92: duties of the staff of a Centre."""


@article("92.1.3", since="2013-08-01", confidence="H", source="MC", az="Konsulluğa dərhal xəbər vermək vəzifəsi var", en="There is a duty to tell the consulate at once", ru="Есть обязанность сразу сообщить консульству")
def consulate_notice_is_a_duty(p: Applicant):
    return is_held_in_centre(p)


@reading("CEN-13: 92.1.3 has no exception for asylum seekers; telling the state of origin may endanger them; legal sign-off needed", article="92.1.3", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="Konsulluğa avtomatik xəbər verilir: sığınacaq müraciəti, ondan şikayət, qaçqın statusu və siyasi sığınacaq yoxdur", en="The consulate is told automatically: there is no asylum claim, appeal, refugee status or political asylum", ru="Консульству сообщают автоматически: нет ходатайства об убежище, жалобы, статуса беженца и политического убежища")
def consulate_may_be_told(p: Applicant):
    return consulate_notice_is_a_duty(p) and not consulate_notice_is_blocked(p)


@reading("CEN-13: 92.1.3 has no exception for asylum seekers; telling the state of origin may endanger them; legal sign-off needed", article="92.1.3", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="Konsulluğa avtomatik xəbər verilmir: mənşə dövlətinin bilməsi şəxs üçün təhlükəli ola bilər", en="The consulate is not told automatically: that the state of origin knows may endanger the person", ru="Консульству автоматически не сообщают: осведомлённость государства происхождения может быть опасна для лица")
def consulate_notice_is_blocked(p: Applicant):
    return asylum_claim_or_appeal_runs(p) or p.is_refugee or p.has_political_asylum


@article("92.1.4", since="2013-08-01", confidence="H", source="MC", az="Yerləşdirilən şəxs tibbi müayinədən keçirilir", en="Whoever is placed has a medical check", ru="Размещённый проходит медицинский осмотр")
def medical_check_on_placement(p: Applicant):
    return has_rights_in_centre(p)


@article("92.1.8", since="2013-08-01", confidence="H", source="MC", az="Mərkəzdəki şikayətlər qeydə alınır", en="Complaints in the Centre are registered", ru="Жалобы в центре регистрируются")
def complaints_in_centre_are_registered(p: Applicant):
    return has_rights_in_centre(p)


@article("92.1.13", since="2013-08-01", confidence="H", source="MC", az="Saxlanma müddətinin bitməsinə 1 iş günü qalmış əməkdaşlar xəbərdarlıq edir: o gün", en="Staff warn 1 working day before the holding term ends: that day", ru="Сотрудники предупреждают за 1 рабочий день до конца срока содержания: этот день")
def warning_before_holding_ends_is_due(p: Applicant):
    return holding_may_last_until(p) - value("warning_before_holding_ends")


@article("92.1.13", since="2013-08-01", confidence="H", source="MC", az="Xəbərdarlıq günü gəlib: saxlanma müddəti bitmək üzrədir", en="The day of the warning has come: the holding term is about to end", ru="Настал день предупреждения: срок содержания скоро истекает")
def holding_is_about_to_end(p: Applicant):
    return is_held_in_centre(p) and today >= warning_before_holding_ends_is_due(p)
