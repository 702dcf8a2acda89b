"""Article 54: who files for permanent residence and when, the check of knowledge, the opinion, the decision, applying again, how long it runs."""


@article("54.1", since="2013-08-01", confidence="M", source="MC, COUNT", rounding="down", az="Müraciətin son günü: müvəqqəti (uzatmada daimi) icazənin bitməsinə 3 ay qalmış (54.1, 54.12)", en="Last day to file: 3 months before the temporary permit ends, or for an extension the permanent one (54.1, 54.12)", ru="Последний день подачи: за 3 месяца до окончания временного, а при продлении постоянного разрешения (54.1, 54.12)")
def last_day_to_ask_to_settle(p: Applicant):
    return p.stay_until - value("permanent_lead_time")


@article("54.1", since="2013-08-01", confidence="M", source="MC", az="İcazənin bitməsinə 3 aydan az qalmış müraciət edilib; gecikmə imtina əsası deyil", en="Filed later than 3 months before the permit ends; lateness is no ground of refusal", ru="Подано позднее чем за 3 месяца до окончания разрешения; опоздание не является основанием для отказа")
def asked_late_to_settle(p: Applicant):
    return p.filed_on > last_day_to_ask_to_settle(p)


@article("54.3", since="2013-08-01", confidence="H", source="MC", az="18 yaşınadək uşaq üçün valideyn və ya qanuni nümayəndə müraciət edir; 14–18 yaşlı uşağın öz razılığı lazımdır", en="A parent or legal representative applies for a child under 18; a child aged 14 to 18 must consent", ru="За ребёнка до 18 лет обращается родитель или законный представитель; ребёнок 14–18 лет должен быть согласен")
def representative_asks_to_settle(p: Applicant):
    return is_minor(p)


@article("54.5", since="2013-08-01", confidence="H", source="MC", az="Hüquq və vəzifələr, habelə dövlət dili üzrə biliyi komissiya yoxlayır", en="A commission checks the knowledge of rights and duties and of the state language", ru="Знание прав и обязанностей и государственного языка проверяет комиссия")
def knowledge_is_checked(p: Applicant):
    return not is_freed_from_knowledge_check(p)


@article("54.5", since="2021-08-21", confidence="H", source="MC", az="Bilik yoxlanmır: 18 yaşınadək, 65 yaşdan yuxarı və ya funksiyaların 81–100 faiz pozulmasına görə əlilliyi olan", en="Knowledge is not checked: under 18, over 65, or with a disability with a loss of function of 81–100 per cent", ru="Знания не проверяют: до 18 лет, старше 65 лет или при инвалидности с нарушением функций на 81–100 процентов")
def is_freed_from_knowledge_check(p: Applicant):
    return is_minor(p) or is_over_sixty_five(p) or p.loss_of_function_81_100


@reading("54.5 «over 65»: from the day after the 65th birthday, not from the 66th", article="54.5", since="2019-07-24", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", rounding="down", az="65 yaşdan yuxarıdır: 65 yaşının tamam olduğu gündən sonra", en="Is over 65: from the day after the 65th birthday", ru="Старше 65 лет: со дня после 65-летия")
def is_over_sixty_five(p: Applicant):
    return today > p.born_on + value("knowledge_check_until_age")


@exception("54.5", to="55.0.10", since="2019-07-24", confidence="H", source="MC", az="Biliyi yoxlanmayanlara aid edilmir", en="Not for those whose knowledge is not checked", ru="Не для тех, чьи знания не проверяют")
def nothing_is_asked_about_knowledge(p: Applicant):
    return is_freed_from_knowledge_check(p)


@article("54.7", since="2013-08-01", confidence="H", source="MC", rounding="down", az="Təhlükəsizlik orqanı etiraz etmir və ya 1 ay susub", en="The security body does not object, or kept silent for 1 month", ru="Орган безопасности не возражает или молчал 1 месяц")
def security_body_lets_settle(p: Applicant):
    silent = p.opinion_answer == Opinion.not_answered and today > p.opinion_asked_on + value("permanent_opinion_term")
    return p.opinion_answer == Opinion.no_objection or silent


@article("54.9", since="2019-07-24", confidence="M", source="MC, TREND19", az="Qərar müddəti, seçilmiş rüsuma görə", en="Time to decide, by the fee tier chosen", ru="Срок решения по выбранной пошлине")
def term_to_decide_on_settling(p: Applicant):
    return table("permanent_decision_term", p.permanent_speed)


@reading("fact base PRP-11, HQM: 10 working days less for highly qualified migrants, article not known", article="54.9", since="2024-12-29", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="HQM, TREND19, READING", az="Qərar müddəti, seçilmiş rüsuma görə; yüksək ixtisaslı miqrant üçün 10 iş günü az", en="Time to decide, by the fee tier chosen; 10 working days less for a highly qualified migrant", ru="Срок решения по выбранной пошлине; для высококвалифицированного мигранта на 10 рабочих дней меньше")
def term_to_decide_on_settling(p: Applicant):
    if p.highly_qualified:
        return table("permanent_decision_term", p.permanent_speed) - value("highly_qualified_settles_sooner")
    return table("permanent_decision_term", p.permanent_speed)


@article("54.9", since="2019-07-24", confidence="M", source="MC, COUNT", az="Daimi yaşama üzrə qərarın son günü; müraciət günü sayılmır", en="Last day to decide on permanent residence; the day of filing does not count", ru="Последний день решения о постоянном проживании; день подачи не считается")
def decision_to_settle_is_due(p: Applicant):
    return p.filed_on + term_to_decide_on_settling(p)


@reading("fact base CNT-3, CNT-9: a person's term that ends on a day off", article="54.11", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, COUNT, READING", rounding="up", az="İmtinadan sonra yenidən müraciətin son günü: imtina günündən bir ay; qeyri-iş gününə düşürsə, növbəti iş günü", en="Last day to apply again after a refusal: one month from its day; on a day off, the next working day", ru="Последний день повторного обращения: месяц со дня отказа; если он нерабочий, следующий рабочий день")
def last_day_to_ask_again_to_settle(p: Applicant):
    return p.permanent_refused_on + value("permanent_second_chance") - days(1) + working_days(1)


@article("54.11", since="2013-08-01", confidence="H", source="MC", az="İmtinadan bir ay keçməyib və səbəb aradan qalxıb: yalnız bunu göstərən sənədlə yenidən müraciət edilir", en="Within a month of the refusal its reason is gone: one applies again with only the paper that shows it", ru="Не прошло месяца после отказа, и причина отпала: обращаются снова только с документом об этом")
def may_ask_again_to_settle(p: Applicant):
    return p.reason_of_refusal_is_gone and p.permanent_refused_on <= today <= last_day_to_ask_again_to_settle(p)


@article("54.11-1", since="2018-07-14", confidence="H", source="MC", az="Səbəb aradan qalxmayıb, amma müvəqqəti icazəyə mane deyil: həmin bir ayda eyni sənədlərlə müvəqqəti icazə istənilə bilər (46.4)", en="The reason is not gone but does not stand against a temporary permit: within the same month one may ask for that on the same file (46.4)", ru="Причина не отпала, но не мешает временному разрешению: в тот же месяц его можно попросить по тем же документам (46.4)")
def may_ask_for_temporary_instead(p: Applicant):
    return not p.reason_of_refusal_is_gone and not p.reason_bars_temporary_too and p.permanent_refused_on <= today <= last_day_to_ask_again_to_settle(p)


@reading("54.12: from which day 5 years run is not said", article="54.12", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, COUNT, READING", rounding="down", az="Daimi icazənin son günü: qərar günündən, uzatmada isə əvvəlki icazənin sonundan 5 il", en="Last day of the permanent permit: 5 years from the decision, for an extension from the end of the permit that is extended", ru="Последний день постоянного разрешения: 5 лет со дня решения, при продлении с конца прежнего разрешения")
def permanent_permit_ends_on(p: Applicant):
    if p.request == Request.extension:
        return p.stay_until + value("permanent_length")
    return today + value("permanent_length")
