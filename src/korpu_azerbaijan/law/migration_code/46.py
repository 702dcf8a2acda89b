"""Article 46: papers, the fee, fingerprints, and what may not be asked."""


@article("46.1.2", since="2013-08-01", confidence="M", source="MC", rounding="down", az="Pasport icazədən 3 ay sonra bitmir: daha qısa müddət istəyin və ya pasportu yeniləyin", en="The passport does not outlive the permit by 3 months: ask for fewer months, or renew the passport", ru="Паспорт не переживает разрешение на 3 месяца: попросите меньший срок или обновите паспорт")
def passport_does_not_outlive_permit(p: Applicant):
    return p.passport_until < today + months(p.months_asked) + months(3)


@article("46.1.4-1", since="2013-08-01", confidence="H", source="MC", az="Qohumun notarial razılığı lazımdır", en="The relative's notarised consent is needed", ru="Нужно нотариальное согласие родственника")
def needs_consent(p: Applicant):
    return p.asks_as_kin or p.asks_as_family


@article("46.1.7", since="2013-08-01", confidence="H", source="MC", az="Dəvət edən qurumun əsaslandırılmış vəsatəti lazımdır", en="A reasoned petition of the inviting body is needed", ru="Нужно обоснованное ходатайство приглашающей стороны")
def needs_petition(p: Applicant):
    return p.asks_as_specialist


@article("46.1.9", since="2013-08-01", confidence="H", source="MC", az="Yaşayış sahəsinin sənədi lazımdır", en="A dwelling document is needed", ru="Нужен документ о жилье")
def needs_dwelling_document(p: Applicant):
    return p.dwelling != Dwelling.special and not p.asks_as_protected


@article("46.1.10", since="2013-08-01", confidence="H", source="MC", az="Qəbul edənin ərizəsi lazımdır", en="The host's application is needed", ru="Нужно заявление принимающей стороны")
def needs_host_application(p: Applicant):
    return p.dwelling == Dwelling.host and not p.asks_as_protected


@article("46.1.3", since="2013-08-01", confidence="H", source="MC", rounding="down", az="18 yaşınadək pasportsuz uşağın doğum şəhadətnaməsi lazımdır", en="A birth certificate is needed for a child under 18 without a passport", ru="Ребёнку до 18 лет без паспорта нужно свидетельство о рождении")
def needs_birth_certificate(p: Applicant):
    return is_minor(p) and not p.has_identity_document


@article("46.1.3", since="2013-08-01", confidence="H", source="MC", rounding="down", az="18 yaşına çatmayıb", en="Is under 18", ru="Младше 18 лет")
def is_minor(p: Applicant):
    return today < p.born_on + months(216)


@article("46.2", since="2019-07-24", confidence="H", source="MC, F62", az="Dövlət rüsumu", en="State fee", ru="Госпошлина")
def fee(p: Applicant):
    """Paid when the card is collected. Trafficking victims and persons helping prosecution pay nothing (46.2-1)."""
    if p.asks_as_protected:
        return AZN(0)
    return table("permit_fee", fee_payer(p), p.speed, p.months_asked)


@article("46.2", since="2019-07-24", confidence="H", source="F62", az="Rüsum cədvəlinin sütunu", en="Column of the fee table", ru="Столбец таблицы пошлин")
def fee_payer(p: Applicant):
    if is_minor(p):
        return FeePayer.minor
    return FeePayer.student if p.asks_as_student else FeePayer.adult


@article("46.2", since="2013-08-01", confidence="H", source="MC", az="Rüsum müddətdən sonra 30 gün ərzində ödənilməyib", en="The fee was not paid within 30 days after the term", ru="Пошлина не оплачена в течение 30 дней после срока")
def fee_unpaid_after_thirty_days(p: Applicant):
    return not p.fee_paid and today > p.term_ended_on + value("payment_term")


@article("46.3", since="2013-08-01", confidence="H", source="MC", rounding="down", az="Barmaq izləri götürülür (15 yaşınadək götürülmür)", en="Fingerprints are taken (not under 15)", ru="Снимаются отпечатки пальцев (не до 15 лет)")
def fingerprints_are_taken(p: Applicant):
    return today >= p.born_on + months(180)


@article("46.8", since="2013-08-01", confidence="H", source="MC", az="Dövlətin saxladığı sənəd tələb oluna bilməz; çatmayan sənəd ancaq sizdən başqa heç kimdə yoxdursa imtina əsasıdır", en="A paper that the state holds may not be demanded; only one that nobody else holds can be missing", ru="Документ, который есть у государства, нельзя требовать; недостающим может быть только тот, которого нет ни у кого, кроме вас")
def demandable_paper_is_missing(p: Applicant):
    return (needs_consent(p) and demandable(p.consent_given) and not p.consent_given
            or needs_petition(p) and demandable(p.petition_given) and not p.petition_given
            or needs_host_application(p) and demandable(p.host_application_given) and not p.host_application_given)
