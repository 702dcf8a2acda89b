"""Article 53: papers of permanent residence, the fee, fingerprints, and what may not be asked."""


@article("53.1.3", since="2013-08-01", confidence="H", source="MC", az="18 yaşınadək pasportsuz uşağın notarial təsdiqlənmiş doğum şəhadətnaməsi lazımdır", en="A notarised birth certificate is needed for a child under 18 without a passport", ru="Ребёнку до 18 лет без паспорта нужно нотариально заверенное свидетельство о рождении")
def needs_birth_certificate_to_settle(p: Applicant):
    return is_minor(p) and not p.has_identity_document


@article("53.1.6", since="2013-08-01", confidence="H", source="MC", az="Siyahıdakı infeksiyanın daşıyıcısı olmaması barədə arayış lazımdır", en="A certificate of carrying no listed infection is needed", ru="Нужна справка об отсутствии инфекции из перечня")
def needs_health_certificate_to_settle(p: Applicant):
    return True


@article("53.1.7", since="2013-08-01", confidence="H", source="MC", az="Özünün və onunla gələn ailə üzvlərinin minimum ehtiyaclarını ödəyən vəsait barədə sənəd lazımdır", en="Proof of means for the least needs of self and of the family that came along is needed", ru="Нужен документ о средствах на минимальные нужды, свои и приехавшей семьи")
def needs_means_proof_to_settle(p: Applicant):
    """Not where a close relative who is a citizen, or a permanent resident, has taken on the support."""
    return not p.supported_by_relative and not is_freed_from_means_proof(p)


@article("53.1.9", since="2013-08-01", confidence="H", source="MC", az="Müvəqqəti və ya daimi yaşama vəsiqəsinin surəti lazımdır", en="A copy of the temporary or permanent residence card is needed", ru="Нужна копия удостоверения временного или постоянного проживания")
def needs_residence_card_copy_to_settle(p: Applicant):
    return True


@article("53.1.10", since="2023-05-17", confidence="H", source="MC", az="Qohumluğu təsdiq edən sənəd lazımdır", en="Proof of the kinship is needed", ru="Нужен документ о родстве")
def needs_kinship_proof_to_settle(p: Applicant):
    return p.asks_to_settle_as_kin or p.asks_to_settle_as_family


@article("53.1.10", since="2023-05-17", confidence="H", source="MC", az="İnvestisiyanı təsdiq edən sənəd lazımdır", en="Proof of the investment is needed", ru="Нужен документ об инвестиции")
def needs_investment_proof_to_settle(p: Applicant):
    return p.asks_to_settle_as_investor


@article("53.1.10", since="2023-05-17", confidence="H", source="MC", az="Daşınmaz əmlakı və dəyərini təsdiq edən sənəd lazımdır", en="Proof of the real estate and its value is needed", ru="Нужен документ о недвижимости и её стоимости")
def needs_real_estate_proof_to_settle(p: Applicant):
    return p.asks_to_settle_as_owner or p.asks_to_settle_as_investor and lawful_distinction(p.real_estate_value > AZN(0), by="migration_code/53.1.10")


@article("53.1.10", since="2023-05-17", confidence="H", source="MC", az="Müddətli əmanəti təsdiq edən sənəd lazımdır", en="Proof of the term deposit is needed", ru="Нужен документ о срочном вкладе")
def needs_deposit_proof_to_settle(p: Applicant):
    return p.asks_to_settle_as_depositor or p.asks_to_settle_as_investor and lawful_distinction(p.deposit > AZN(0), by="migration_code/53.1.10")


@article("53.1.10", since="2023-05-17", confidence="H", source="MC", az="Qiymətli kağızları təsdiq edən sənəd lazımdır", en="Proof of the securities is needed", ru="Нужен документ о ценных бумагах")
def needs_securities_proof_to_settle(p: Applicant):
    return p.asks_to_settle_as_securities_holder or p.asks_to_settle_as_investor and lawful_distinction(p.securities > AZN(0), by="migration_code/53.1.10")


@article("53.1.10", since="2023-05-17", confidence="H", source="MC", az="Mütəxəssis olduğunu təsdiq edən sənəd lazımdır", en="Proof of being a specialist is needed", ru="Нужен документ, подтверждающий статус специалиста")
def needs_specialist_proof_to_settle(p: Applicant):
    return p.asks_to_settle_as_specialist or p.asks_to_settle_as_invited_specialist


@article("53.1.10", since="2023-05-17", confidence="H", source="MC", az="Şirkətdə, filialda və ya nümayəndəlikdə vəzifəni və ya payı təsdiq edən sənəd lazımdır", en="Proof of the post or share in the company, branch or representation is needed", ru="Нужен документ о должности или доле в компании, филиале или представительстве")
def needs_company_proof_to_settle(p: Applicant):
    return p.asks_to_settle_as_branch_head or p.asks_to_settle_as_company_head


@article("53.1.10", since="2023-05-17", confidence="H", source="MC", az="Sahibkarlıq fəaliyyətini təsdiq edən sənəd lazımdır", en="Proof of the business is needed", ru="Нужен документ о предпринимательстве")
def needs_business_proof_to_settle(p: Applicant):
    return p.asks_to_settle_as_entrepreneur


@article("53.1.10", since="2023-05-17", confidence="H", source="MC", az="İşçilərin sayını təsdiq edən sənəd lazımdır", en="Proof of the number of employees is needed", ru="Нужен документ о числе работников")
def needs_employees_proof_to_settle(p: Applicant):
    return p.asks_to_settle_as_entrepreneur and not p.exempt_from_tests


@article("53.1.10", since="2023-05-17", confidence="H", source="MC", az="45-ci maddənin qeydi 3 üzrə azadlığı təsdiq edən sənəd lazımdır", en="Proof of the exemption by note 3 to article 45 is needed", ru="Нужен документ об освобождении по примечанию 3 к статье 45")
def needs_exemption_proof_to_settle(p: Applicant):
    return p.asks_to_settle_as_entrepreneur and p.exempt_from_tests


@article("53.1.10-1", since="2023-05-17", confidence="H", source="MC", az="Vətəndaş olan qohumun və ya daimi yaşayan ailə üzvünün notarial razılığı lazımdır", en="The notarised consent of the relative who is a citizen, or of the family member who lives here permanently, is needed", ru="Нужно нотариальное согласие родственника-гражданина или постоянно проживающего члена семьи")
def needs_consent_to_settle(p: Applicant):
    return p.asks_to_settle_as_kin or p.asks_to_settle_as_family


@article("53.1.11", since="2013-08-01", confidence="H", source="MC", az="3,5x4,5 sm ölçüdə iki fotoşəkil lazımdır", en="Two photographs of 3.5 by 4.5 cm are needed", ru="Нужны две фотографии 3,5 на 4,5 см")
def needs_photos_to_settle(p: Applicant):
    return True


@article("53.1.12", since="2013-08-01", confidence="H", source="MC", rounding="down", az="14–18 yaşlı uşağın notarial razılığı lazımdır", en="The notarised consent of a child aged 14 to 18 is needed", ru="Нужно нотариальное согласие ребёнка 14–18 лет")
def needs_childs_consent_to_settle(p: Applicant):
    return is_minor(p) and today >= p.born_on + value("own_consent_age")


@article("53.1.13", since="2013-08-01", confidence="H", source="MC", az="Yaşayış sahəsinin sənədi lazımdır", en="A dwelling document is needed", ru="Нужен документ о жилье")
def needs_dwelling_document_to_settle(p: Applicant):
    """Article 53 knows no exception for the Alat free economic zone as 46.7 does."""
    return True


@article("53.1.14", since="2013-08-01", confidence="H", source="MC", az="Yaşayış sahəsi verənin ərizəsi lazımdır (öz mənzilində lazım deyil)", en="The application of whoever gives the dwelling is needed (not in one's own home)", ru="Нужно заявление того, кто предоставляет жильё (не в своём жилье)")
def needs_host_application_to_settle(p: Applicant):
    return p.dwelling != Dwelling.own


@article("53.1.15", since="2013-08-01", confidence="H", source="MC", az="Yaşayış sahəsi verənin şəxsiyyət vəsiqəsinin surəti lazımdır (öz mənzilində lazım deyil)", en="A copy of the identity card of whoever gives the dwelling is needed (not in one's own home)", ru="Нужна копия удостоверения того, кто предоставляет жильё (не в своём жилье)")
def needs_host_identity_to_settle(p: Applicant):
    return needs_host_application_to_settle(p)


@article("53.1.16", since="2013-08-01", confidence="H", source="MC", az="Rüsumun qəbzi vəsiqə götürüləndə lazımdır (53.2)", en="The fee receipt is needed when the card is collected (53.2)", ru="Квитанция пошлины нужна при получении удостоверения (53.2)")
def needs_fee_receipt_to_settle(p: Applicant):
    return True


@article("53.2", since="2019-07-24", confidence="M", source="LENT, AZF, MC", az="Dövlət rüsumu; qəbz vəsiqə götürüləndə verilir", en="State fee; the receipt is handed over when the card is collected", ru="Госпошлина; квитанцию отдают при получении удостоверения")
def permanent_fee(p: Applicant):
    """Fees of the faster tiers were not found (fact base §7, gap 1): the table does not know them."""
    return table("permanent_fee", FeePayer.minor if is_minor(p) else FeePayer.adult, p.permanent_speed)


@reading("fact base CNT-3, CNT-9: a person's term that ends on a day off, a decision later than its term", article="53.2", since="2019-07-24", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, COUNT, READING", az="Daimi icazənin rüsumunu ödəmək üçün son gün: qərar müddətindən və ya gec verilmiş qərardan 30 gün; qeyri-iş gününə düşürsə, növbəti iş günü", en="Last day to pay the fee for permanent residence: 30 days after the term to decide, or after a later decision; on a day off, the next working day", ru="Последний день оплаты пошлины за постоянное проживание: 30 дней после срока решения или более позднего решения; если он нерабочий, следующий рабочий день")
def last_day_to_pay_to_settle(p: Applicant):
    return payment_term_begins_on(p) + value("permanent_payment_term") - days(1) + working_days(1)


@article("53.2", since="2019-07-24", confidence="H", source="MC", az="Rüsum qərar müddətinin son günündən sonra 30 gün ərzində ödənilməyib", en="The fee was not paid within 30 days after the last day of the term to decide", ru="Пошлина не оплачена в течение 30 дней после последнего дня срока решения")
def permanent_fee_is_unpaid(p: Applicant):
    return not p.fee_paid and today > last_day_to_pay_to_settle(p)


@article("53.2-1", since="2023-05-17", confidence="H", source="MC", az="Ən azı 200 000 manatlıq əmanəti və ya qiymətli kağızları, yaxud cəmi ən azı 500 000 manat investisiyası olandan vəsait barədə sənəd tələb olunmur", en="No proof of means is asked of whoever has a deposit or securities of at least 200,000 manats, or investments of at least 500,000 in all", ru="Документ о средствах не требуется от владельца вклада или ценных бумаг не менее 200 000 манатов либо инвестиций всего не менее 500 000")
def is_freed_from_means_proof(p: Applicant):
    """Real estate alone (52.1.3) frees nobody; within the 500,000 it counts as 52.1.2 says."""
    in_all = p.invested >= value("permanent_investment_floor") or p.invested + p.real_estate_value + p.deposit + p.securities >= value("permanent_investment_floor")
    return lawful_distinction(p.deposit >= value("permanent_property_floor") or p.securities >= value("permanent_property_floor") or in_all, by="migration_code/53.2-1")


@article("53.2-2", since="2023-05-17", confidence="H", source="MC", az="Ötən ilin dövriyyəsi barədə vergi orqanının sənədi lazımdır", en="The tax authority's paper on last year's turnover is needed", ru="Нужен документ налогового органа об обороте за прошлый год")
def needs_turnover_paper_to_settle(p: Applicant):
    return p.asks_to_settle_as_company_head or p.asks_to_settle_as_entrepreneur


@article("53.3", since="2013-08-01", confidence="H", source="MC", rounding="down", az="Barmaq izləri götürülür (15 yaşınadək götürülmür)", en="Fingerprints are taken (not under 15)", ru="Снимаются отпечатки пальцев (не до 15 лет)")
def fingerprints_are_taken_to_settle(p: Applicant):
    return today >= p.born_on + value("fingerprint_age")


@article("53.4", since="2023-02-08", confidence="H", source="MC", az="Dövlətin saxladığı sənəd tələb oluna bilməz; çatmayan sənəd ancaq sizdən başqa heç kimdə yoxdursa imtina əsasıdır", en="A paper that a state body holds may not be demanded; only one that nobody else holds can be missing", ru="Документ, который есть у государства, нельзя требовать; недостающим может быть только тот, которого нет ни у кого, кроме вас")
def paper_to_settle_is_missing(p: Applicant):
    """`demandable` reads from the facts who holds a paper. An extension asks for the same papers again, within the same limit (54.12)."""
    return (needs_birth_certificate_to_settle(p) and demandable(p.birth_certificate_given) and not p.birth_certificate_given
            or needs_health_certificate_to_settle(p) and demandable(p.health_certificate_given) and not p.health_certificate_given
            or needs_means_proof_to_settle(p) and demandable(p.means_proof_given) and not p.means_proof_given
            or needs_residence_card_copy_to_settle(p) and demandable(p.stay_document_given) and not p.stay_document_given
            or needs_kinship_proof_to_settle(p) and demandable(p.kinship_proof_given) and not p.kinship_proof_given
            or needs_investment_proof_to_settle(p) and demandable(p.investment_proof_given) and not p.investment_proof_given
            or needs_real_estate_proof_to_settle(p) and demandable(p.real_estate_proof_given) and not p.real_estate_proof_given
            or needs_deposit_proof_to_settle(p) and demandable(p.deposit_proof_given) and not p.deposit_proof_given
            or needs_securities_proof_to_settle(p) and demandable(p.securities_proof_given) and not p.securities_proof_given
            or needs_specialist_proof_to_settle(p) and demandable(p.other_proof_given) and not p.other_proof_given
            or needs_company_proof_to_settle(p) and demandable(p.company_proof_given) and not p.company_proof_given
            or needs_business_proof_to_settle(p) and demandable(p.business_proof_given) and not p.business_proof_given
            or needs_employees_proof_to_settle(p) and demandable(p.employees_proof_given) and not p.employees_proof_given
            or needs_exemption_proof_to_settle(p) and demandable(p.exemption_proof_given) and not p.exemption_proof_given
            or needs_consent_to_settle(p) and demandable(p.consent_given) and not p.consent_given
            or needs_photos_to_settle(p) and demandable(p.photos_given) and not p.photos_given
            or needs_childs_consent_to_settle(p) and demandable(p.child_consent_given) and not p.child_consent_given
            or needs_dwelling_document_to_settle(p) and demandable(p.dwelling_document_given) and not p.dwelling_document_given
            or needs_host_application_to_settle(p) and demandable(p.host_application_given) and not p.host_application_given
            or needs_host_identity_to_settle(p) and demandable(p.host_identity_given) and not p.host_identity_given
            or needs_turnover_paper_to_settle(p) and demandable(p.turnover_paper_given) and not p.turnover_paper_given)
