"""Article 37: how a visa is asked for and decided, when it is refused, and how that is contested."""


@article("37.6", since="2013-08-01", confidence="M", source="MC, COUNT", az="Qərarın son günü: 15 gün; siyahıdakı ölkələr üçün 3 iş günü; təcili hallarda 2 iş günü; müraciət günü sayılmır", en="Last day to decide: 15 days; 3 working days for countries of the list; 2 working days in urgent cases; the day of filing does not count", ru="Последний день решения: 15 дней; для стран списка 3 рабочих дня; в срочных случаях 2 рабочих дня; день подачи не считается")
def visa_decision_is_due(p: Applicant):
    if p.visa_request == VisaRequest.electronic:
        return e_visa_is_due(p)
    if visa_is_urgent(p):
        return p.filed_on + value("visa_urgent_term")
    return p.filed_on + value("visa_listed_term") if listed_country_is_answered_sooner(p) else p.filed_on + value("visa_term")


@article("37.6", since="2013-08-01", confidence="H", source="MC", az="Orqanın müəyyən etdiyi haldır, yaxud təcili müalicə və ya burada yaşayan yaxın qohumun ağır xəstəliyi, ölümü sənədlə təsdiqlənib", en="Is a case set by the authority, or urgent treatment or the grave illness or death of a close relative who lives here is proved by a paper", ru="Случай, определённый ведомством, либо документом подтверждены срочное лечение или тяжёлая болезнь, смерть живущего здесь близкого родственника")
def visa_is_urgent(p: Applicant):
    return p.visa_case_is_urgent_by_rule or p.urgency_proof_given and (p.urgent_treatment or relative_of_visit_is_close(p) and p.relative_lives_here and p.relative_ill_or_dead)


@reading("ambiguities: direction of kinship between uncle or aunt and nephew or niece", article="37.6", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="Xəstə və ya vəfat etmiş şəxs 3.0.12-dəki yaxın qohumdur; əmi, dayı, bibi, xala ilə qardaş, bacı övladı arasında istiqaməti əməkdaş təsdiq edir", en="The person who is ill or has died is a close relative of 3.0.12; between uncle or aunt and nephew or niece an officer confirms the direction", ru="Заболевший или умерший является близким родственником по 3.0.12; направление родства между дядей или тётей и племянником подтверждает сотрудник")
def relative_of_visit_is_close(p: Applicant):
    """As 40.0.2 reads it for an extension; written again because 42.9 switches that rule off for diplomats, and 37.6 knows no such exception."""
    if p.ill_relative in {CloseRelative.siblings_child, CloseRelative.parents_sibling}:
        return p.kinship_confirmed
    return p.ill_relative != CloseRelative.none


@article("37.6", since="2013-08-01", confidence="H", source="MC", az="Elektron viza siyahısındakı ölkəyə 3 iş günündə cavab verilir", en="A country of the e-visa list is answered in 3 working days", ru="Стране из списка электронных виз отвечают за 3 рабочих дня")
def listed_country_is_answered_sooner(p: Applicant):
    return lawful_distinction(p.e_visa_country, by="migration_code/38.3")


@article("37.9", since="2013-08-01", confidence="H", source="MC", az="Viza verilməsi məqsədəuyğun hesab edilib (səlahiyyətli şəxs qərar verir)", en="The visa was found expedient (an official decides)", ru="Выдача визы признана целесообразной (решает должностное лицо)")
def visa_is_found_expedient(p: Applicant):
    return p.visa_found_expedient


@article("37.11", since="2013-08-01", confidence="H", source="MC", az="Vəsatətə baxmaq gecikir və ya baxmaqdan imtina edilib: inzibati qaydada və məhkəməyə şikayət etmək olar", en="The decision is late or consideration was refused: one may complain administratively and go to court", ru="Решение запаздывает или в рассмотрении отказано: можно обжаловать в административном порядке и в суде")
def visa_delay_may_be_contested(p: Applicant):
    return p.visa_not_considered or today > visa_decision_is_due(p)
