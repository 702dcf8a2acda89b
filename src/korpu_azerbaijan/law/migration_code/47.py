"""Article 47: when to file, when a decision is due, the opinion."""


@article("47.1", since="2013-08-01", confidence="M", source="MC, COUNT", az="Müraciətin son günü: müddətin bitməsinə 30 gün qalmış; burada vətəndaşlığı itirəndə öz 30 günü (20.3)", en="Last day to file: 30 days before the stay ends; after losing citizenship here, the 30 days of its own (20.3)", ru="Последний день подачи: за 30 дней до окончания пребывания; после утраты гражданства здесь свои 30 дней (20.3)")
def last_day_to_file(p: Applicant):
    """Whoever has just lost citizenship here has no stay to count back from: article 20.3 gives days of its own to ask in."""
    if not stay_has_not_ended(p) and thirty_days_after_citizenship_run(p):
        return last_day_after_lost_citizenship(p)
    return p.stay_until - value("lead_time")


@article("47.1", since="2013-08-01", confidence="M", source="MC", az="Müddətin bitməsinə 30 gündən az qalmış müraciət edilib; gecikmə imtina əsası deyil", en="Filed later than 30 days before the end; lateness is no ground of refusal", ru="Подано позднее чем за 30 дней до окончания; опоздание не является основанием для отказа")
def filed_late(p: Applicant):
    return p.filed_on > last_day_to_file(p)


@article("47.5", since="2013-08-01", until="2019-07-24", confidence="H", source="MC", az="Qərar müddəti", en="Time to decide", ru="Срок решения")
def decision_term(p: Applicant):
    return value("standard_term")


@article("47.5", since="2019-07-24", confidence="H", source="MC, F62", az="Qərar müddəti, seçilmiş rüsuma görə", en="Time to decide, by the fee tier chosen", ru="Срок решения по выбранной пошлине")
def decision_term(p: Applicant):
    return value("fast_term") if p.speed == Speed.working_days_15 else value("standard_term")


@article("47.5", since="2013-08-01", confidence="M", source="MC, COUNT", az="Qərarın son günü; müraciət günü sayılmır", en="Last day to decide; the day of filing does not count", ru="Последний день решения; день подачи не считается")
def decision_is_due(p: Applicant):
    return p.filed_on + decision_term(p)


@article("47.7", since="2013-08-01", confidence="H", source="MC", az="Təhlükəsizlik orqanı etiraz etmir və ya 10 iş günü susub; daimi yaşama icazəsi verilməyəndən sonra yeni rəy lazım deyil (46.4)", en="The security body does not object, or kept silent for 10 working days; after a refusal of permanent residence no new opinion is needed (46.4)", ru="Орган безопасности не возражает или молчал 10 рабочих дней; после отказа в постоянном проживании новый отзыв не нужен (46.4)")
def security_body_does_not_object(p: Applicant):
    silent = p.opinion_answer == Opinion.not_answered and today > p.opinion_asked_on + value("opinion_term")
    return p.opinion_answer == Opinion.no_objection or silent or no_new_opinion_is_needed(p)


@article("47.9", since="2013-08-01", confidence="H", source="MC", az="Müddət bitəndə qəbul edilmiş müraciət yoxdursa, ölkədən getmək lazımdır", en="Without an application accepted when the term ends, one must leave", ru="Если к окончанию срока нет принятого заявления, нужно выехать")
def must_leave(p: Applicant):
    return today > p.stay_until and not p.filed_on <= p.stay_until


@article("47.3", since="2013-08-01", confidence="H", source="MC", az="18 yaşınadək uşaq üçün valideyn və ya qanuni nümayəndə müraciət edir", en="A parent or legal representative applies for a child under 18", ru="За ребёнка до 18 лет обращается родитель или законный представитель")
def representative_asks_for_permit(p: Applicant):
    return is_minor(p)


@reading("fact base TRP-06, HQM: 5 working days less for highly qualified migrants, article not known", article="47.5", since="2024-12-29", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="HQM, READING", az="Yüksək ixtisaslı miqrant üçün qərar müddəti 5 iş günü az olur", en="Time to decide for a highly qualified migrant: 5 working days less", ru="Срок решения для высококвалифицированного мигранта: на 5 рабочих дней меньше")
def decision_term_of_highly_qualified(p: Applicant):
    """Told beside the ordinary term: by which article it is shorter is not known."""
    if p.highly_qualified:
        return decision_term(p) - value("highly_qualified_decided_sooner")
    return decision_term(p)
