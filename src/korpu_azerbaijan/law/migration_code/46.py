"""Article 46: papers, the fee, fingerprints, and what may not be asked."""


@reading("ambiguities: TRP passport validity", article="46.1.2", since="2013-08-01", decided_on="2026-11-25", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", rounding="down", az="Pasport icazədən 3 ay sonrayadək etibarlı deyil: daha qısa müddət istəyin və ya pasportu yeniləyin. Bu, imtina əsası deyil", en="The passport does not outlive the permit by 3 months: ask for fewer months, or renew the passport. This is no ground of refusal", ru="Паспорт не переживает разрешение на 3 месяца: попросите меньший срок или обновите паспорт. Это не основание для отказа")
def passport_does_not_outlive_permit(p: Applicant):
    """46.1.2 is stricter than the ground of refusal 50.1.4: the ground decides by its own words, this one only warns."""
    return p.passport_until < permit_ends_on(p) + value("passport_margin")


@article("46.1.3", since="2013-08-01", confidence="H", source="MC", az="18 yaşınadək pasportsuz uşağın notarial təsdiqlənmiş doğum şəhadətnaməsi lazımdır", en="A notarised birth certificate is needed for a child under 18 without a passport", ru="Ребёнку до 18 лет без паспорта нужно нотариально заверенное свидетельство о рождении")
def needs_birth_certificate(p: Applicant):
    return is_minor(p) and not p.has_identity_document


@article("46.1.3", since="2013-08-01", confidence="H", source="MC", rounding="down", az="18 yaşına çatmayıb (3.0.3)", en="Is under 18 (3.0.3)", ru="Младше 18 лет (3.0.3)")
def is_minor(p: Applicant):
    return today < p.born_on + value("full_age")


@article("46.1.4", since="2013-08-01", confidence="H", source="MC", az="Qohumluğu təsdiq edən sənəd lazımdır", en="Proof of the kinship is needed", ru="Нужен документ о родстве")
def needs_kinship_proof(p: Applicant):
    return (p.asks_as_kin or p.asks_as_family) and not needs_fewer_papers(p)


@article("46.1.4", since="2013-08-01", confidence="H", source="MC", az="İnvestisiyanı təsdiq edən sənəd lazımdır", en="Proof of the investment is needed", ru="Нужен документ об инвестиции")
def needs_investment_proof(p: Applicant):
    return p.asks_as_investor and not needs_fewer_papers(p)


@article("46.1.4", since="2013-08-01", confidence="H", source="MC", az="Daşınmaz əmlakı və dəyərini təsdiq edən sənəd lazımdır", en="Proof of the real estate and its value is needed", ru="Нужен документ о недвижимости и её стоимости")
def needs_real_estate_proof(p: Applicant):
    return (p.asks_as_owner or p.asks_as_investor and lawful_distinction(p.real_estate_value > AZN(0), by="migration_code/46.1.4")) and not needs_fewer_papers(p)


@article("46.1.4", since="2013-08-01", confidence="H", source="MC", az="Müddətli əmanəti təsdiq edən sənəd lazımdır", en="Proof of the term deposit is needed", ru="Нужен документ о срочном вкладе")
def needs_deposit_proof(p: Applicant):
    return (p.asks_as_depositor or p.asks_as_investor and lawful_distinction(p.deposit > AZN(0), by="migration_code/46.1.4")) and not needs_fewer_papers(p)


@article("46.1.4", since="2013-08-01", confidence="H", source="MC", az="Qiymətli kağızları təsdiq edən sənəd lazımdır", en="Proof of the securities is needed", ru="Нужен документ о ценных бумагах")
def needs_securities_proof(p: Applicant):
    return (p.asks_as_securities_holder or p.asks_as_investor and lawful_distinction(p.securities > AZN(0), by="migration_code/46.1.4")) and not needs_fewer_papers(p)


@article("46.1.4", since="2013-08-01", confidence="H", source="MC", az="Şirkətdə, filialda və ya nümayəndəlikdə vəzifəni və ya payı təsdiq edən sənəd lazımdır", en="Proof of the post or share in the company, branch or representation is needed", ru="Нужен документ о должности или доле в компании, филиале или представительстве")
def needs_company_proof(p: Applicant):
    return (p.asks_as_branch_head or p.asks_as_company_head) and not needs_fewer_papers(p)


@article("46.1.4", since="2013-08-01", confidence="H", source="MC", az="Sahibkarlıq fəaliyyətini təsdiq edən sənəd lazımdır", en="Proof of the business is needed", ru="Нужен документ о предпринимательстве")
def needs_business_proof(p: Applicant):
    return p.asks_as_entrepreneur and not needs_fewer_papers(p)


@article("46.1.4", since="2013-08-01", confidence="H", source="MC", az="İşçilərin sayını təsdiq edən sənəd lazımdır", en="Proof of the number of employees is needed", ru="Нужен документ о числе работников")
def needs_employees_proof(p: Applicant):
    return p.asks_as_entrepreneur and not p.exempt_from_tests and not needs_fewer_papers(p)


@article("46.1.4", since="2013-08-01", confidence="H", source="MC", az="Qeyd 3 üzrə azadlığı təsdiq edən sənəd lazımdır", en="Proof of the exemption by note 3 is needed", ru="Нужен документ об освобождении по примечанию 3")
def needs_exemption_proof(p: Applicant):
    return (p.asks_as_company_head or p.asks_as_entrepreneur) and p.exempt_from_tests and not needs_fewer_papers(p)


@article("46.1.4", since="2013-08-01", confidence="H", source="MC", az="İş icazəsi lazımdır", en="The work permit is needed", ru="Нужно разрешение на работу")
def needs_work_permit_copy(p: Applicant):
    return p.asks_as_worker and not needs_fewer_papers(p)


@article("46.1.4", since="2013-08-01", confidence="H", source="MC", az="Təhsili təsdiq edən sənəd lazımdır", en="Proof of the study is needed", ru="Нужен документ об учёбе")
def needs_study_proof(p: Applicant):
    return p.asks_as_student and not needs_fewer_papers(p)


@article("46.1.4", since="2013-08-01", confidence="H", source="MC", az="Qeydə alınmış dini qurumdakı fəaliyyəti təsdiq edən sənəd lazımdır", en="Proof of the activity in the registered religious body is needed", ru="Нужен документ о деятельности в зарегистрированной религиозной организации")
def needs_religious_proof(p: Applicant):
    return p.asks_as_religious_professional and not needs_fewer_papers(p)


@article("46.1.4", since="2013-08-01", confidence="H", source="MC", az="Əsası təsdiq edən sənəd lazımdır", en="Proof of the ground is needed", ru="Нужен документ, подтверждающий основание")
def needs_other_proof(p: Applicant):
    return (p.asks_as_specialist or p.asks_as_invited_specialist or p.asks_under_treaty or p.asks_as_exempt_worker and lawful_distinction(p.exempt_work != ExemptWork.accredited_media, by="migration_code/46.1.4")) and not needs_fewer_papers(p)


@article("46.1.4-1", since="2013-08-01", confidence="H", source="MC", az="Qohumun notarial razılığı lazımdır", en="The relative's notarised consent is needed", ru="Нужно нотариальное согласие родственника")
def needs_consent(p: Applicant):
    return p.asks_as_kin or p.asks_as_family


@article("46.1.6", since="2013-08-01", confidence="H", source="MC", az="Hazırkı qalma və ya yaşama sənədinin surəti lazımdır", en="A copy of the present stay or residence document is needed", ru="Нужна копия нынешнего документа о пребывании или проживании")
def needs_stay_document(p: Applicant):
    """Not for those who lost citizenship here (46.5)."""
    return not lost_citizenship_here(p) and not needs_fewer_papers(p)


@article("46.1.7", since="2013-08-01", confidence="H", source="MC", az="Dəvət edən qurumun əsaslandırılmış vəsatəti lazımdır", en="The inviting body's reasoned petition is needed", ru="Нужно обоснованное ходатайство приглашающей стороны")
def needs_petition(p: Applicant):
    return p.asks_as_specialist


@article("46.1.9", since="2013-08-01", confidence="H", source="MC", az="Yaşayış sahəsinin sənədi lazımdır", en="A dwelling document is needed", ru="Нужен документ о жилье")
def needs_dwelling_document(p: Applicant):
    """Not in the Alat free economic zone (46.7)."""
    return p.dwelling != Dwelling.free_zone and not needs_fewer_papers(p)


@article("46.1.10", since="2013-08-01", confidence="H", source="MC", az="Qəbul edən tərəfin ərizəsi lazımdır", en="The host's application is needed", ru="Нужно заявление принимающей стороны")
def needs_host_application(p: Applicant):
    return p.dwelling == Dwelling.host and not needs_fewer_papers(p)


@article("46.1.11", since="2013-08-01", confidence="H", source="MC", az="Qəbul edən tərəfin şəxsiyyət vəsiqəsinin surəti lazımdır", en="A copy of the host's identity card is needed", ru="Нужна копия удостоверения принимающей стороны")
def needs_host_identity(p: Applicant):
    return needs_host_application(p)


@article("46.1.12", since="2013-08-01", confidence="H", source="MC", az="Rüsumun qəbzi icazə götürüləndə lazımdır", en="The fee receipt is needed when the permit is collected", ru="При получении разрешения нужна квитанция пошлины")
def needs_fee_receipt(p: Applicant):
    return not pays_no_fee(p)


@article("46.2", since="2019-07-24", confidence="H", source="MC, F62", az="Dövlət rüsumu", en="State fee", ru="Госпошлина")
def fee(p: Applicant):
    """Paid when the permit is collected, for the time for which it is given. A tier that the table does not know is unknown."""
    if pays_no_fee(p):
        return AZN(0)
    return table("permit_fee", fee_payer(p), p.speed, permit_length(p))


@article("46.2", since="2019-07-24", confidence="H", source="F62", az="Rüsum cədvəlinin sütunu", en="Column of the fee table", ru="Столбец таблицы пошлин")
def fee_payer(p: Applicant):
    if is_minor(p):
        return FeePayer.minor_student if p.asks_as_student else FeePayer.minor
    return FeePayer.student if p.asks_as_student else FeePayer.adult


@reading("fact base CNT-3, CNT-9: a person's term that ends on a day off", article="46.2", since="2013-08-01", decided_on="2026-11-25", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, COUNT, READING", az="Rüsumu ödəmək üçün son gün; qeyri-iş gününə düşürsə, növbəti iş günü", en="Last day to pay the fee; on a day off, the next working day", ru="Последний день оплаты пошлины; если он нерабочий, следующий рабочий день")
def last_day_to_pay(p: Applicant):
    return payment_term_begins_on(p) + value("payment_term") - days(1) + working_days(1)


@reading("fact base CNT-9: a decision later than its term", article="46.2", since="2013-08-01", decided_on="2026-11-25", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="Ödəmə müddəti qərar müddətinin son günündən, qərar gec verilibsə, qərar günündən sayılır: orqanın gecikməsi şəxsin vaxtını azaltmır", en="The term to pay counts from the last day of the term to decide or, if the decision came later, from its day: a late authority takes no time from the person", ru="Срок оплаты считается с последнего дня срока решения, а если решение опоздало, с его дня: опоздание органа не сокращает время человека")
def payment_term_begins_on(p: Applicant):
    return p.permit_decided_on if p.permit_decided_on > p.term_ended_on else p.term_ended_on


@article("46.2", since="2013-08-01", confidence="H", source="MC", az="Rüsum qərar müddətinin son günündən sonra 30 gün ərzində ödənilməyib", en="The fee was not paid within 30 days after the last day of the term to decide", ru="Пошлина не оплачена в течение 30 дней после последнего дня срока решения")
def fee_unpaid_after_thirty_days(p: Applicant):
    return not p.fee_paid and today > last_day_to_pay(p) and not (pays_no_fee(p) or p.trafficking_victim or p.assists_prosecution)


@article("46.2-1", since="2013-08-01", confidence="H", source="MC", az="İnsan alverinin qurbanı və ya cinayət təqibinə kömək edən kimi müraciət edir, rüsum ödəmir", en="Applies as a victim of trafficking or as a person helping a prosecution, and pays no fee", ru="Обращается как жертва торговли людьми или содействующий преследованию и не платит пошлину")
def pays_no_fee(p: Applicant):
    return p.asks_as_protected


@article("46.3", since="2013-08-01", confidence="H", source="MC", rounding="down", az="Barmaq izləri götürülür (15 yaşınadək götürülmür)", en="Fingerprints are taken (not under 15)", ru="Снимаются отпечатки пальцев (не до 15 лет)")
def fingerprints_are_taken(p: Applicant):
    return today >= p.born_on + value("fingerprint_age")


@article("46.4", since="2013-08-01", confidence="H", source="MC", az="Daimi yaşama icazəsi verilməyəndən sonra bir ay ərzində müraciət edib, yeni rəy lazım deyil", en="Applied within a month after permanent residence was refused; no new opinion is needed", ru="Обратился в течение месяца после отказа в постоянном проживании; новый отзыв не нужен")
def no_new_opinion_is_needed(p: Applicant):
    return p.asked_after_permanent_refusal


@article("46.6", since="2013-08-01", confidence="H", source="MC", az="İnsan alverinin qurbanından və cinayət təqibinə kömək edəndən 46.1.4, 46.1.6, 46.1.9–46.1.11 sənədləri tələb olunmur", en="Papers 46.1.4, 46.1.6 and 46.1.9–46.1.11 are not asked of victims of trafficking and persons helping a prosecution", ru="От жертв торговли людьми и содействующих преследованию документы 46.1.4, 46.1.6, 46.1.9–46.1.11 не требуются")
def needs_fewer_papers(p: Applicant):
    return p.asks_as_protected


@article("46.7-1", since="2024-01-16", confidence="H", source="MC", az="Ötən ilin dövriyyəsi barədə vergi orqanının sənədi lazımdır (45-ci maddənin qeydi 2)", en="The tax authority's paper on last year's turnover is needed (note 2 to article 45)", ru="Нужен документ налогового органа об обороте за прошлый год (примечание 2 к статье 45)")
def needs_turnover_paper(p: Applicant):
    return (p.asks_as_company_head or p.asks_as_entrepreneur) and p.business_older_than_year and not p.exempt_from_tests


@article("46.8", since="2023-02-08", confidence="H", source="MC", az="Dövlətin saxladığı sənəd tələb oluna bilməz; çatmayan sənəd ancaq sizdən başqa heç kimdə yoxdursa imtina əsasıdır", en="A paper that a state body holds may not be demanded; only one that nobody else holds can be missing", ru="Документ, который есть у государства, нельзя требовать; недостающим может быть только тот, которого нет ни у кого, кроме вас")
def demandable_paper_is_missing(p: Applicant):
    """In force from the publication of Law 732-VIQD; `demandable` reads from facts-papers.py who holds a paper."""
    return (needs_birth_certificate(p) and demandable(p.birth_certificate_given) and not p.birth_certificate_given
            or needs_kinship_proof(p) and demandable(p.kinship_proof_given) and not p.kinship_proof_given
            or needs_investment_proof(p) and demandable(p.investment_proof_given) and not p.investment_proof_given
            or needs_real_estate_proof(p) and demandable(p.real_estate_proof_given) and not p.real_estate_proof_given
            or needs_deposit_proof(p) and demandable(p.deposit_proof_given) and not p.deposit_proof_given
            or needs_securities_proof(p) and demandable(p.securities_proof_given) and not p.securities_proof_given
            or needs_company_proof(p) and demandable(p.company_proof_given) and not p.company_proof_given
            or needs_business_proof(p) and demandable(p.business_proof_given) and not p.business_proof_given
            or needs_employees_proof(p) and demandable(p.employees_proof_given) and not p.employees_proof_given
            or needs_exemption_proof(p) and demandable(p.exemption_proof_given) and not p.exemption_proof_given
            or needs_work_permit_copy(p) and demandable(p.work_permit_copy_given) and not p.work_permit_copy_given
            or needs_study_proof(p) and demandable(p.study_proof_given) and not p.study_proof_given
            or needs_religious_proof(p) and demandable(p.religious_proof_given) and not p.religious_proof_given
            or needs_other_proof(p) and demandable(p.other_proof_given) and not p.other_proof_given
            or needs_consent(p) and demandable(p.consent_given) and not p.consent_given
            or demandable(p.health_certificate_given) and not p.health_certificate_given
            or needs_stay_document(p) and demandable(p.stay_document_given) and not p.stay_document_given
            or needs_petition(p) and demandable(p.petition_given) and not p.petition_given
            or demandable(p.photos_given) and not p.photos_given
            or needs_dwelling_document(p) and demandable(p.dwelling_document_given) and not p.dwelling_document_given
            or needs_host_application(p) and demandable(p.host_application_given) and not p.host_application_given
            or needs_host_identity(p) and demandable(p.host_identity_given) and not p.host_identity_given
            or needs_turnover_paper(p) and demandable(p.turnover_paper_given) and not p.turnover_paper_given)


@article("46.6", since="2019-07-24", confidence="H", source="MC", az="İnsan alverinin qurbanının və cinayət təqibinə kömək edənin yaşayış yeri üzrə qeydiyyatı cinayət təqibi orqanının ünvanı üzrə aparılır", en="Victims of trafficking and persons helping a prosecution are registered at the address of the prosecution body", ru="Жертвы торговли людьми и содействующие преследованию регистрируются по адресу органа уголовного преследования")
def is_registered_at_prosecution_body(p: Applicant):
    return p.trafficking_victim or p.assists_prosecution


@article("46.7", since="2023-01-13", confidence="H", source="MC", az="Ələt azad iqtisadi zonasında (64.0.18) yaşayanın qeydiyyatı zona idarəsinin ünvanı üzrə aparılır", en="Whoever lives in the Alat free economic zone (64.0.18) is registered at the address of the zone authority", ru="Живущий в Алятской свободной экономической зоне (64.0.18) регистрируется по адресу управления зоны")
def is_registered_at_free_zone(p: Applicant):
    return p.dwelling == Dwelling.free_zone
