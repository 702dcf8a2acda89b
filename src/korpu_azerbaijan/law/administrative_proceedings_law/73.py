"""Article 73: complaint to the higher body. The terms are from memory: the text was not read."""


@article("73.1", since="2013-08-01", confidence="L", source="LAP [from memory]", az="Yuxarı orqana şikayətin son günü: bildirişdən 30 gün; qeyri-iş gününə düşürsə, növbəti iş günü", en="Last day to complain to the higher body: 30 days from notice; on a day off, the next working day", ru="Последний день жалобы в вышестоящий орган: 30 дней от уведомления; если нерабочий, следующий рабочий")
def last_day_to_complain_to_higher_body(p: Applicant):
    return p.complaint_notice_on + value("higher_complaint_term") - days(1) + working_days(1)


@article("73.1", since="2013-08-01", confidence="L", source="LAP [from memory]", az="Yuxarı orqana və ya Apellyasiya Şurasına şikayət verə bilər", en="May complain to the higher body or the Appeals Council", ru="Может пожаловаться в вышестоящий орган или Апелляционный совет")
def may_complain_to_higher_body(p: Applicant):
    return p.complaint_route == ComplaintRoute.higher_body and today <= last_day_to_complain_to_higher_body(p)


@article("73.2", since="2013-08-01", confidence="L", source="LAP [from memory]", rounding="down", az="Şikayətə baxılmanın son günü: 1 ay", en="Last day to decide the complaint: 1 month", ru="Последний день решения по жалобе: 1 месяц")
def higher_complaint_is_due(p: Applicant):
    return p.complaint_made_on + value("higher_decision_term")


@article("73", since="2013-08-01", confidence="L", source="LAP [from memory]", az="İnzibati şikayət, bir qayda olaraq, qərarın icrasını dayandırır", en="An administrative complaint as a rule suspends the decision", ru="Административная жалоба, как правило, приостанавливает решение")
def higher_complaint_suspends(p: Applicant):
    """Not for an expulsion decision (79.8 of the Migration Code)."""
    return p.complaint_is_pending and not service_expulsion_is_asked(p)
