"""Article 67: how a work permit is asked for, the time to decide, the Labour Ministry's opinion, giving it, its fee."""


@article("67.1", since="2013-08-01", confidence="H", source="MC", az="Müraciət elektron qaydada edilə bilər", en="One may apply electronically", ru="Обратиться можно в электронном виде")
def electronic_work_application_is_accepted(p: Applicant):
    return True


@article("67.1", since="2013-08-01", until="2025-04-01", confidence="M", source="MC, CABC", az="Müraciət kağız üzərində də edilə bilər (2025-ci ilin aprelinədək)", en="One may apply on paper too (until April 2025)", ru="Обратиться можно и на бумаге (до апреля 2025 года)")
def paper_work_application_is_accepted(p: Applicant):
    return True


@article("67.2", since="2013-08-01", confidence="H", source="MC", az="Sənədlərdə çatışmazlıq var; Xidmət işəgötürənə bu barədə yazılı məlumat verir", en="Something is missing among the papers; the Service tells the employer in writing", ru="В документах есть пробел; Служба письменно сообщает о нём работодателю")
def employer_is_told_of_gaps(p: Applicant):
    return demandable_work_paper_is_missing(p)


@article("67.3", since="2013-08-01", until="2019-11-01", confidence="H", source="MC", az="İş icazəsi üzrə qərar müddəti", en="Time to decide on a work permit", ru="Срок решения о разрешении на работу")
def work_permit_term(p: Applicant):
    return value("work_permit_standard_term")


@article("67.3", since="2019-11-01", confidence="H", source="MC, EAPM", az="İş icazəsi üzrə qərar müddəti, seçilmiş rüsuma görə", en="Time to decide on a work permit, by the fee tier chosen", ru="Срок решения о разрешении на работу по выбранной пошлине")
def work_permit_term(p: Applicant):
    chosen = value("work_permit_fast_term") if p.work_permit_speed == WorkPermitSpeed.working_days_10 else value("work_permit_middle_term") if p.work_permit_speed == WorkPermitSpeed.working_days_15 else value("work_permit_standard_term")
    return chosen - value("liberated_territory_cut") if liberated_territory_tier(p) else chosen


@article("67.3", since="2013-08-01", confidence="M", source="MC, COUNT", az="İş icazəsi üzrə qərarın son günü; müraciət günü sayılmır", en="Last day to decide on the work permit; the day of filing does not count", ru="Последний день решения о разрешении на работу; день подачи не считается")
def work_permit_is_due(p: Applicant):
    return p.filed_on + work_permit_term(p)


@reading("fact base e.3: whether the liberated-territory tier covers permits of up to a year is not said", article="67.3", since="2023-01-01", until="2028-01-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="TODAY22, READING", az="İşğaldan azad edilmiş ərazilərdə iş üçün müddətlər, icazə nə qədər olsa da, qısadır: orqana artıq vaxt verilmir", en="For work in the liberated territories the terms are shorter however long the permit: the authority is not given more time", ru="Для работы на освобождённых территориях сроки короче при любой длине разрешения: органу лишнее время не даётся")
def liberated_territory_tier(p: Applicant):
    """Not in force from 1 January 2028 (Law 682-VIQD): then known not to hold."""
    return p.works_in_liberated_territory


@article("67.4", since="2013-08-01", confidence="H", source="MC", az="Bu sənəd rəy üçün Əmək Nazirliyinə göndərilir (65.1.2, 65.1.3, 65.1.4, 65.1.7); qalanları göndərilmir", en="This paper is sent to the Labour Ministry for its opinion (65.1.2, 65.1.3, 65.1.4, 65.1.7); the others are not", ru="Этот документ направляют в Министерство труда для отзыва (65.1.2, 65.1.3, 65.1.4, 65.1.7); остальные нет")
def labour_ministry_sees_paper(p: Applicant):
    return p.paper_for_labour_ministry in {WorkPermitPaper.passport, WorkPermitPaper.qualification, WorkPermitPaper.need_note, WorkPermitPaper.health_certificate}


@article("67.5", since="2013-08-01", confidence="H", source="MC", az="Əmək Nazirliyinin rəyi üçün müddət", en="Time for the Labour Ministry's opinion", ru="Срок отзыва Министерства труда")
def labour_opinion_term(p: Applicant):
    return value("liberated_opinion_term") if liberated_territory_tier(p) else value("labour_opinion_term")


@article("67.6", since="2013-08-01", confidence="H", source="MC", az="Əmək Nazirliyi etiraz etmir və ya müddət ərzində susub", en="The Labour Ministry does not object, or kept silent for its term", ru="Министерство труда не возражает или молчало весь срок")
def labour_ministry_does_not_object(p: Applicant):
    silent = p.labour_opinion_answer == Opinion.not_answered and today > p.labour_opinion_asked_on + labour_opinion_term(p)
    return p.labour_opinion_answer == Opinion.no_objection or silent


@article("67.9", since="2013-08-01", confidence="H", source="MC", az="İmtinadan sonra, işçinin qalması qanuni ikən, yalnız səbəbin aradan qalxdığını göstərən sənəd verilir", en="After a refusal, while the worker is lawfully here, only the paper that shows the reason is gone is brought", ru="После отказа, пока работник находится здесь законно, приносят только документ о том, что причина отпала")
def employer_may_apply_again(p: Applicant):
    return p.refused_before and today <= p.stay_until


@article("67.10", since="2013-08-01", confidence="H", source="MC", az="İş icazəsini doldurub işəgötürənə verməyin son günü: qərardan 3 iş günü", en="Last day to fill in the work permit and give it to the employer: 3 working days after the decision", ru="Последний день оформления и выдачи разрешения работодателю: 3 рабочих дня после решения")
def last_day_to_give_work_permit(p: Applicant):
    return p.permit_decided_on + value("work_permit_delivery_term")


@article("67.12", since="2013-08-01", confidence="H", source="MC", az="İş icazəsi rüsum ödəniləndən sonra verilir", en="The work permit is given once the fee is paid", ru="Разрешение на работу выдают после оплаты пошлины")
def work_permit_may_be_given(p: Applicant):
    return p.fee_paid


@article("67.12", since="2019-11-01", confidence="M", source="EAPM", az="İş icazəsi üçün dövlət rüsumu", en="State fee for the work permit", ru="Госпошлина за разрешение на работу")
def work_permit_fee(p: Applicant):
    """In the liberated territories the sources name 18 and 24 months only: shorter permits there have no fee that is known."""
    if liberated_territory_tier(p):
        return table("liberated_work_permit_fee", p.work_permit_speed, longest_asked_work_permit(p))
    return doubted_work_permit_fee(p) if work_permit_fee_is_doubted(p) else table("work_permit_fee", p.work_permit_speed, work_permit_fee_tier(p))


@article("67.12", since="2019-11-01", confidence="L", source="EAPM", az="6 ayadək, 15 iş günü üçün rüsum: mənbə zəifdir", en="Fee for up to 6 months in 15 working days: the source is weak", ru="Пошлина за срок до 6 месяцев при 15 рабочих днях: источник слабый")
def doubted_work_permit_fee(p: Applicant):
    """The whole table is of confidence M, this one cell (700) of L: fact base e.3."""
    return table("work_permit_fee", p.work_permit_speed, work_permit_fee_tier(p))


@article("67.12", since="2019-11-01", confidence="L", source="EAPM", az="15 iş gününə, 6 ayadək icazənin rüsumunu ödəməzdən əvvəl Xidmətdən dəqiqləşdirin", en="Ask the Service for the fee for up to 6 months in 15 working days before you pay", ru="Пошлину за срок до 6 месяцев при 15 рабочих днях уточните в Службе до оплаты")
def work_permit_fee_is_doubted(p: Applicant):
    return p.work_permit_speed == WorkPermitSpeed.working_days_15 and work_permit_fee_tier(p) == value("work_permit_middle_tier") and not liberated_territory_tier(p)


@reading("fact base §7, gap 4: 600 or 500 manats for up to 6 months in 20 working days", article="67.12", since="2019-11-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="EAPM, READING", az="20 iş gününə, 6 ayadək icazə üçün mənbələrdə 600, bir yerdə 500 manat göstərilir; ödəməzdən əvvəl Xidmətdən dəqiqləşdirin", en="For up to 6 months in 20 working days the sources say 600 manats, one says 500: ask the Service before you pay", ru="За срок до 6 месяцев при 20 рабочих днях источники называют 600 манатов, один 500: уточните в Службе до оплаты")
def work_permit_fee_has_two_sources(p: Applicant):
    return p.work_permit_speed == WorkPermitSpeed.working_days_20 and work_permit_fee_tier(p) == value("work_permit_middle_tier") and not liberated_territory_tier(p)


@article("67.12", since="2019-11-01", confidence="M", source="EAPM", az="Rüsum pilləsi: 3, 6 və ya 12 ayadək", en="Fee tier: up to 3, 6 or 12 months", ru="Ступень пошлины: до 3, 6 или 12 месяцев")
def work_permit_fee_tier(p: Applicant):
    asked = months(p.months_asked)
    if asked <= value("work_permit_short_tier"):
        return value("work_permit_short_tier")
    return value("work_permit_middle_tier") if asked <= value("work_permit_middle_tier") else value("work_permit_year_tier")


@reading("fact base FEE-3: from which day the 30 days to pay count is not said for a work permit", article="67.13", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="Rüsumu ödəmək üçün son gün: yaşama icazəsində olduğu kimi sayılır (46.2)", en="Last day to pay the fee: counted as for a residence permit (46.2)", ru="Последний день оплаты: считается как для разрешения на проживание (46.2)")
def last_day_to_pay_for_work_permit(p: Applicant):
    return last_day_to_pay(p)


@article("67.13", since="2013-08-01", confidence="H", source="MC", az="Rüsum 30 gün ərzində ödənilməyib və ya işçiyə müvəqqəti yaşama icazəsi verilməyib (uzatmada 69.6)", en="The fee was not paid within 30 days, or the worker was refused temporary residence (for an extension 69.6)", ru="Пошлина не оплачена за 30 дней, или работнику отказано во временном проживании (при продлении 69.6)")
def work_permit_is_void_unpaid(p: Applicant):
    return p.refused_residence_permit or not p.fee_paid and today > last_day_to_pay_for_work_permit(p)
