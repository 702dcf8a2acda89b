"""Cabinet Decision 99 of 3 April 2025: the status of highly qualified migrant. Known from reports only; the numbers of its points are not."""


@article("99", since="2025-04-03", confidence="M", source="HQM", az="100 baldan ən azı 70 toplayıb", en="Scores at least 70 of 100", ru="Набрал не менее 70 из 100 баллов")
def scores_as_highly_qualified(p: Applicant):
    return lawful_distinction(p.hq_experience_points + p.hq_other_points >= value("hq_score_floor"), by="highly_qualified_migrants/99")


@article("99", since="2025-04-03", confidence="M", source="HQM, COUNT", az="Qərarın son günü: 20 iş günü, uzadılıbsa daha 10", en="Last day to decide: 20 working days, 10 more if extended", ru="Последний день решения: 20 рабочих дней, при продлении ещё 10")
def hq_decision_is_due(p: Applicant):
    if p.hq_term_extended:
        return p.hq_asked_on + (value("hq_decision_term") + value("hq_longer_by"))
    return p.hq_asked_on + value("hq_decision_term")


@article("99", since="2025-04-03", confidence="M", source="HQM", rounding="down", az="Elektron sənəd 5 il etibarlıdır: son gün", en="The electronic document is valid for 5 years: the last day", ru="Электронный документ действует 5 лет: последний день")
def hq_document_ends_on(p: Applicant):
    return p.hq_given_on + value("hq_document_length")
