"""Article 55: the closed list of refusal, non-extension and cancellation of permanent residence."""


@article("55.0.1", since="2013-08-01", confidence="H", source="MC", az="Milli təhlükəsizliyə və ya ictimai asayişə zərər vura bilər", en="May harm national security or public order", ru="Может навредить национальной безопасности или общественному порядку")
def settling_may_harm(p: Applicant):
    return p.harms_security_or_order


@article("55.0.2", since="2013-08-01", confidence="H", source="MC", az="Siyahıdakı infeksiyanın daşıyıcısıdır", en="Carries a listed infection", ru="Носитель инфекции из перечня")
def infection_against_settling(p: Applicant):
    return p.listed_infection


@exception("55.0.2", to="55.0.2", since="2013-08-01", confidence="H", source="MC", az="Vətəndaşla nikahda olana aid edilmir", en="Not for those married to a citizen", ru="Не для состоящих в браке с гражданином")
def married_to_citizen_may_settle(p: Applicant):
    return p.spouse_of_citizen or p.citizen_in_family == NuclearRelative.spouse


@reading("53.1.3 and 55.0.3: a child under 18 may come with a birth certificate instead of a passport", article="55.0.3", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="Şəxsiyyət sənədi yoxdur (18 yaşınadək uşağa doğum şəhadətnaməsi yetər) və ya yalnız sizdə ola bilən sənəd çatmır", en="Has no identity document (for a child under 18 the birth certificate is enough), or a paper that only you can have is missing", ru="Нет документа личности (ребёнку до 18 лет хватает свидетельства о рождении) или не хватает документа, который может быть только у вас")
def document_to_settle_is_missing(p: Applicant):
    return not p.has_identity_document and not needs_birth_certificate_to_settle(p) or paper_to_settle_is_missing(p)


@article("55.0.4", since="2013-08-01", confidence="H", source="MC", az="Saxta sənəd və ya yalan məlumat verib", en="Gave false documents or information", ru="Представил ложные документы или сведения")
def false_papers_to_settle(p: Applicant):
    return p.false_documents


@article("55.0.5", since="2013-08-01", confidence="H", source="MC", az="Qəsdən ağır və ya xüsusilə ağır cinayətə görə ödənilməmiş və götürülməmiş məhkumluğu var", en="Has an unspent conviction for an intentional grave or especially grave crime", ru="Есть непогашенная и неснятая судимость за умышленное тяжкое или особо тяжкое преступление")
def conviction_against_settling(p: Applicant):
    return p.grave_conviction


@article("55.0.6", since="2013-08-01", confidence="H", source="MC", az="Özünün və onunla gələn ailə üzvlərinin minimum ehtiyaclarını ödəyən vəsaiti yoxdur", en="Has no means for the least needs of self and of the family that came along", ru="Нет средств на минимальные нужды, свои и приехавшей семьи")
def has_no_means_to_settle(p: Applicant):
    return lawful_distinction(not p.has_means, by="migration_code/55.0.6") and not means_are_shown_by_wealth(p)


@reading("53.2-1 frees from the proof of means: nobody can then be refused for lacking it", article="55.0.6", since="2019-07-24", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="53.2-1 üzrə vəsait barədə sənəddən azad olanın vəsaiti var sayılır", en="Whoever is freed by 53.2-1 from the proof of means is taken to have them", ru="Освобождённый по 53.2-1 от документа о средствах считается имеющим их")
def means_are_shown_by_wealth(p: Applicant):
    return is_freed_from_means_proof(p)


@exception("55.0.6", to="55.0.6", since="2013-08-01", confidence="H", source="MC", az="Yaxın qohumu olan vətəndaş və ya daimi yaşayan şəxs təminatını üzərinə götürübsə, aid edilmir", en="Not where a close relative who is a citizen, or a permanent resident, has taken on the support", ru="Не там, где обеспечение взял на себя близкий родственник-гражданин или постоянно проживающее лицо")
def support_was_taken_on(p: Applicant):
    return p.supported_by_relative


@article("55.0.6-1", since="2019-07-24", confidence="M", source="MC, COUNT", az="Vəsait barədə başqa sənəd üçün son gün: təminatdan imtina müraciətindən 10 iş günü", en="Last day for another proof of means: 10 working days after the supporter withdrew", ru="Последний день для другого документа о средствах: 10 рабочих дней после отказа взявшего обеспечение на себя")
def last_day_for_other_means(p: Applicant):
    return p.sponsor_withdrew_on + value("sponsor_term")


@article("55.0.6-1", since="2019-07-24", confidence="H", source="MC", az="Təminatı üzərinə götürən imtina edib, 10 iş günündə vəsait barədə başqa sənəd verilməyib", en="The supporter withdrew, and no other proof of means came within 10 working days", ru="Взявший обеспечение на себя отказался, и другой документ о средствах не представлен за 10 рабочих дней")
def supporter_withdrew(p: Applicant):
    return today > last_day_for_other_means(p) and not p.other_means_shown_on <= last_day_for_other_means(p)


@article("55.0.6-2", since="2019-07-24", confidence="M", source="MC, COUNT", az="Yeni yaşayış sənədi üçün son gün: qeydiyyatdan çıxarma müraciətindən 10 iş günü", en="Last day for another dwelling document: 10 working days after the host asked to take the person off the register", ru="Последний день для нового документа о жилье: 10 рабочих дней после заявления принимающей стороны о снятии с учёта")
def last_day_for_other_dwelling_to_settle(p: Applicant):
    return p.host_withdrew_on + value("permanent_host_term")


@article("55.0.6-2", since="2019-07-24", confidence="H", source="MC", az="Yaşayış sahəsi verən razılığını geri götürüb, 10 iş günündə başqa yaşayış sənədi verilməyib", en="The host withdrew, and no other dwelling document came within 10 working days", ru="Предоставивший жильё отказался, и другой документ о жилье не представлен за 10 рабочих дней")
def host_of_settled_withdrew(p: Applicant):
    return today > last_day_for_other_dwelling_to_settle(p) and not p.new_dwelling_on <= last_day_for_other_dwelling_to_settle(p)


@article("55.0.7", since="2013-08-01", confidence="H", source="MC", az="Daimi yaşamaq üçün xaricə gedib", en="Left to live permanently abroad", ru="Выехал на постоянное жительство за границу")
def settled_abroad(p: Applicant):
    return p.left_for_good


@article("55.0.8", since="2018-07-14", confidence="H", source="MC", az="İcazə veriləndən sonra istənilən bir ildə cəmi 180 gündən çox ölkədən kənarda olub", en="Was outside the country more than 180 days in all in any one year since the permit was issued", ru="Был вне страны в сумме более 180 дней за любой год со дня выдачи разрешения")
def away_too_long_for_settled(p: Applicant):
    return p.most_days_outside_in_year > value("permanent_absence_limit")


@exception("55.0.8", to="55.0.8", since="2019-07-24", confidence="M", source="MC", az="İcazəsi investisiya və ya sahibkarlıq əsası ilə verilənə aid edilmir", en="Not for those whose permit was given on investment or on business", ru="Не для тех, кому разрешение дано за инвестиции или предпринимательство")
def absence_is_not_counted(p: Applicant):
    return was_settled_as_investor_or_entrepreneur(p)


@reading("fact base §7, gap 13: 55.0.8 exempts permits on «45.1.2 and 45.1.7», which are grounds of temporary residence", article="55.0", since="2019-07-24", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="55.0.8-dəki 45.1.2 və 45.1.7 bugünkü 52.1.2 (investisiya) və 52.1.11 (sahibkarlıq) kimi oxunur", en="45.1.2 and 45.1.7 in 55.0.8 are read as today's 52.1.2 (investment) and 52.1.11 (business)", ru="45.1.2 и 45.1.7 в 55.0.8 читаются как нынешние 52.1.2 (инвестиции) и 52.1.11 (предпринимательство)")
def was_settled_as_investor_or_entrepreneur(p: Applicant):
    return lawful_distinction(p.granted_as_investor or p.granted_as_entrepreneur, by="migration_code/55.0.8")


@reading("ambiguities: «the ground has ended»", article="55.0.9", since="2023-05-17", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="Daimi icazəyə səbəb olan əsas bitib, 52.1 üzrə başqa əsas yoxdur", en="The ground of the permanent permit has ended and there is no other of 52.1", ru="Основание постоянного разрешения отпало, другого по 52.1 нет")
def ground_to_settle_has_ended(p: Applicant):
    """Whoever never held a permanent permit is not refused by this: the outcome is that no ground was found."""
    return p.permanent_resident and not has_ground_to_settle(p)


@reading("55.0.10 «rights and duties, and the state language»: whether a gap in one of the two is enough", article="55.0.10", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="Hüquq və vəzifələrini və dövlət dilini bilmir; yalnız birini bilməmək kifayətdirmi, əməkdaş təsdiq edir", en="Does not know the rights and duties and the state language; whether a gap in only one of the two is enough, an officer confirms", ru="Не знает прав и обязанностей и государственного языка; достаточно ли незнания одного, подтверждает сотрудник")
def does_not_know_enough_to_settle(p: Applicant):
    knows_language = lawful_distinction(p.knows_state_language, by="migration_code/54.5")
    if p.one_gap_in_knowledge_suffices:
        return not p.knows_rights_and_duties or not knows_language
    return not p.knows_rights_and_duties and not knows_language


@article("55.0.11", since="2013-08-01", confidence="H", source="MC", az="Arzuolunmaz hesab edilib", en="Was declared undesirable", ru="Признан нежелательным")
def undesirable_to_settle(p: Applicant):
    return p.undesirable


@article("55.0.12", since="2013-08-01", confidence="H", source="MC", az="Kənara çıxarma qərarı var", en="An expulsion decision exists", ru="Есть решение о выдворении")
def expulsion_against_settling(p: Applicant):
    return p.expulsion_decided


@article("55.0.13", since="2013-08-01", confidence="H", source="MC", az="Daimi yaşadığı dövrdə bəyan edilmiş məqsədi pozub", en="Broke the declared purpose while living here permanently", ru="Нарушил заявленную цель, проживая здесь постоянно")
def broke_purpose_when_settled(p: Applicant):
    return p.broke_purpose


@article("55.0.14", since="2018-07-14", confidence="H", source="MC", az="Qalma, yaşama qaydalarına görə inzibati cərimə ödənilməyib", en="An administrative fine for the rules of stay is unpaid", ru="Не оплачен административный штраф за нарушение правил пребывания")
def fine_against_settling(p: Applicant):
    return p.unpaid_fine
