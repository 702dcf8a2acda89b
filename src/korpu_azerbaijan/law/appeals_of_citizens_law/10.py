"""Article 10: when an appeal is answered. The number of the article is from memory."""


@article("10", since="2015-09-30", confidence="L", source="SMSA [from memory]", az="Müraciətə cavabın son günü: 15 iş günü, əlavə öyrənmə lazımdırsa 30 iş günü", en="Last day to answer the appeal: 15 working days, with extra study 30", ru="Последний день ответа: 15 рабочих дней, с дополнительным изучением 30")
def petition_is_due(p: Applicant):
    if p.petition_needs_study:
        return p.petition_made_on + value("petition_study_term")
    return p.petition_made_on + value("petition_term")


@article("10", since="2015-09-30", confidence="L", source="SMSA [from memory]", az="Cavabın son günü, seçilmiş yola görə; məhkəmə yollarında məhkəmənin qoyduğu müddət", en="Last day for an answer, by the way chosen; in court the term that the court sets", ru="Последний день ответа по выбранному пути; в суде срок, установленный судом")
def complaint_answer_is_due(p: Applicant):
    if p.complaint_route == ComplaintRoute.petition:
        return petition_is_due(p)
    if p.complaint_route == ComplaintRoute.offence:
        return offence_appeal_is_due(p)
    return higher_complaint_is_due(p) if p.complaint_route == ComplaintRoute.higher_body else p.court_set_term_until
