"""Article 38: until when one may go to court."""


@article("38.1", since="2013-08-01", confidence="H", source="APC", az="Məhkəməyə müraciət üçün son gün: 30 gün; qeyri-iş gününə düşürsə, növbəti iş günü (22.2)", en="Last day to go to court: 30 days; on a day off, the next working day (22.2)", ru="Последний день обращения в суд: 30 дней; если он нерабочий, следующий рабочий день (22.2)")
def last_day_to_go_to_court(p: Applicant):
    """38.2 gives the same term from a written refusal."""
    return court_term_begins_on(p) + value("court_term") - days(1) + working_days(1)


@article("38.3", since="2013-08-01", confidence="H", source="APC", az="Apellyasiya Şurasına vaxtında şikayət edib: yazılı cavab alınanadək məhkəmə müddəti dayanır", en="Complained to the Appeals Council in time: the court term stops until the written answer is received", ru="Вовремя подал жалобу в Апелляционный совет: судебный срок приостановлен до получения письменного ответа")
def court_term_stands_still(p: Applicant):
    return p.complaint_made_on <= p.decision_received_on + value("court_term") - days(1) + working_days(1)


@reading("ambiguities: appeal clock (APC 38)", article="38.3", since="2013-08-01", decided_on="2026-11-25", by="Körpü, for a lawyer to confirm", confidence="M", source="APC, READING", az="Şikayətə cavabdan sonra məhkəmə müddəti qalan hissədən deyil, yenidən başlayır: şəxs üçün daha uzun oxunuş", en="After the answer to the complaint the court term starts anew and does not merely go on: the longer reading for the person", ru="После ответа на жалобу судебный срок начинается заново, а не продолжается: более длинное для человека толкование")
def court_term_begins_on(p: Applicant):
    if court_term_stands_still(p):
        return p.complaint_answered_on
    return p.decision_received_on


@article("38.1", since="2013-08-01", confidence="H", source="APC", az="Qərarın ləğvi üçün məhkəməyə müraciət edə bilər: müddət bitməyib və ya bərpası istənilə bilər", en="May go to court to have the decision annulled: the term runs, or its restoration may be asked", ru="Может обратиться в суд об отмене решения: срок не истёк или можно просить о восстановлении")
def may_go_to_court_to_annul(p: Applicant):
    return p.complaint_route == ComplaintRoute.court_annul and (today <= last_day_to_go_to_court(p) or may_ask_to_restore_court_term(p))


@article("38.2", since="2013-08-01", confidence="H", source="APC", az="İmtina edilmiş aktın verilməsi üçün məhkəməyə müraciət edə bilər: yazılı imtina var, müddət bitməyib və ya bərpası istənilə bilər", en="May go to court to have a refused act issued: there is a written refusal, and the term runs or its restoration may be asked", ru="Может обратиться в суд, чтобы обязать выдать акт: есть письменный отказ, срок не истёк или можно просить о восстановлении")
def may_go_to_court_to_compel(p: Applicant):
    return p.complaint_route == ComplaintRoute.court_compel and p.written_refusal_given and (today <= last_day_to_go_to_court(p) or may_ask_to_restore_court_term(p))


@article("38", since="2013-08-01", confidence="H", source="APC", az="Etiraz üçün son gün, seçilmiş yola görə", en="Last day to contest, by the way chosen", ru="Последний день обжалования по выбранному пути")
def last_day_to_contest(p: Applicant):
    """For silence there is a first day and no last one; an appeal of citizens has none: then no decision was received and the day does not apply."""
    if p.complaint_route == ComplaintRoute.offence:
        return last_day_to_appeal_offence(p)
    if p.complaint_route == ComplaintRoute.judgment:
        return last_day_to_appeal_court_act(p)
    return last_day_to_complain_to_higher_body(p) if p.complaint_route == ComplaintRoute.higher_body else last_day_to_go_to_court(p)
