"""Article 50: the closed list of refusal, non-extension and cancellation."""


@article("50.1.1", since="2013-08-01", confidence="H", source="MC", az="Milli təhlükəsizliyə və ya ictimai qaydaya zərər vurur", en="Harms national security or public order", ru="Вредит национальной безопасности или общественному порядку")
def harms_security_or_order(p: Applicant):
    return p.harms_security_or_order


@article("50.1.2", since="2013-08-01", confidence="H", source="MC", az="Saxta sənəd və ya məlumat verib", en="Gave false documents or information", ru="Представил ложные документы или сведения")
def gave_false_documents(p: Applicant):
    return p.false_documents


@article("50.1.3", since="2013-08-01", confidence="H", source="MC", az="Şəxsiyyət sənədi yoxdur və ya yalnız sizdə ola bilən sənəd çatmır", en="Has no identity document, or a paper that only you can have is missing", ru="Нет документа личности или не хватает документа, который может быть только у вас")
def document_is_missing(p: Applicant):
    return not p.has_identity_document or demandable_paper_is_missing(p)


@article("50.1.4", since="2013-08-01", confidence="H", source="MC", rounding="down", az="Pasportun müddətinə 3 aydan az qalıb", en="The passport has less than 3 months left", ru="До конца срока паспорта меньше 3 месяцев")
def passport_too_short(p: Applicant):
    return p.passport_until < today + value("passport_margin")


@article("50.1.5", since="2013-08-01", confidence="H", source="MC", az="Siyahıdakı infeksiyanın daşıyıcısıdır", en="Carries a listed infection", ru="Носитель инфекции из перечня")
def carries_listed_infection(p: Applicant):
    return p.listed_infection


@exception("50.1.5", to="50.1.5", since="2013-08-01", confidence="H", source="MC", az="Vətəndaşla nikahda olana aid edilmir", en="Not for those married to a citizen", ru="Не для состоящих в браке с гражданином")
def not_for_spouse_of_citizen(p: Applicant):
    return p.kin_of_citizen == Kin.spouse


@article("50.1.6", since="2013-08-01", confidence="H", source="MC", az="Giriş qadağası ilə əvvəl çıxarılıb", en="Was removed earlier with an entry ban", ru="Ранее выдворен с запретом на въезд")
def removed_with_entry_ban(p: Applicant):
    return p.removed_with_ban


@reading("ambiguities: «the ground has ended»", article="50.1.7", since="2013-08-01", decided_on="2026-11-25", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="Əvvəlki icazəyə səbəb olan əsas bitib, başqa əsas yoxdur", en="The ground of an earlier permit has ended and there is no other", ru="Основание прежнего разрешения отпало, другого нет")
def ground_has_ended(p: Applicant):
    """Whoever never had a ground is not refused by this: the outcome is that no ground was found."""
    return p.held_permit_before and not has_ground(p)


@article("50.1.7-1", since="2013-08-01", confidence="H", source="MC", az="Yeni yaşayış sənədi üçün son gün: qəbul edən razılığını geri götürəndən 10 iş günü", en="Last day for another dwelling document: 10 working days after the host withdrew", ru="Последний день для нового документа о жилье: 10 рабочих дней после отказа принимающей стороны")
def last_day_for_new_dwelling(p: Applicant):
    return p.host_withdrew_on + value("host_term")


@article("50.1.7-1", since="2013-08-01", confidence="H", source="MC", az="Qəbul edən razılığını geri götürüb, 10 iş günündə yeni yaşayış sənədi verilməyib", en="The host withdrew, and no other dwelling document came within 10 working days", ru="Принимающая сторона отозвала согласие, и новый документ о жилье не представлен за 10 рабочих дней")
def host_withdrew(p: Applicant):
    return today > last_day_for_new_dwelling(p) and not p.new_dwelling_on <= last_day_for_new_dwelling(p)


@article("50.1.8", since="2013-08-01", confidence="H", source="MC", az="180 gündə 90 gündən çox ölkədən kənarda olub", en="Was outside the country more than 90 days within 180", ru="Был вне страны более 90 дней за 180")
def outside_too_long(p: Applicant):
    return p.days_outside_in_180 > value("absence_limit") and not highly_qualified_may_be_away(p)


@reading("fact base CUR-1, DAY25: highly qualified migrants and 50.1.8, article not known", article="50.1.8", since="2024-12-29", decided_on="2026-11-25", by="Körpü, for a lawyer to confirm", confidence="M", source="HQM, READING", az="Yüksək ixtisaslı miqrantlara aid edilmir; maddəsinin nömrəsi məlum deyil, hüquqşünas təsdiq etməlidir", en="Not for highly qualified migrants; the number of the article is not known, a lawyer must confirm", ru="Не для высококвалифицированных мигрантов; номер статьи неизвестен, юрист должен подтвердить")
def highly_qualified_may_be_away(p: Applicant):
    return p.highly_qualified


@article("50.1.9", since="2013-08-01", confidence="H", source="MC", az="Daimi yaşamaq üçün xaricə gedib", en="Left to live permanently abroad", ru="Выехал на постоянное жительство за границу")
def left_for_good(p: Applicant):
    return p.left_for_good


@article("50.1.10", since="2013-08-01", confidence="H", source="MC", az="Arzuolunmaz hesab edilib", en="Was declared undesirable", ru="Признан нежелательным")
def declared_undesirable(p: Applicant):
    return p.undesirable


@article("50.1.11", since="2013-08-01", confidence="H", source="MC", az="Kənara çıxarma qərarı var", en="An expulsion decision exists", ru="Есть решение о выдворении")
def expulsion_decided(p: Applicant):
    return p.expulsion_decided


@article("50.1.12", since="2013-08-01", confidence="H", source="MC", az="Bəyan edilmiş məqsədi pozub", en="Broke the declared purpose", ru="Нарушил заявленную цель")
def broke_declared_purpose(p: Applicant):
    return p.broke_purpose


@article("50.1.13", since="2013-08-01", confidence="H", source="MC", az="Qalma, yaşama qaydalarına görə inzibati cərimə ödənilməyib", en="An administrative fine for the rules of stay is unpaid", ru="Не оплачен административный штраф за нарушение правил пребывания")
def fine_is_unpaid(p: Applicant):
    return p.unpaid_fine


@article("50.1.11", since="2013-08-01", confidence="H", source="MC", az="Kənara çıxarma qərarı var: yaşama icazəsi ilə qanuniləşmək olmur", en="An expulsion decision exists: no regularisation by a residence permit", ru="Есть решение о выдворении: легализация разрешением на проживание невозможна")
def expulsion_bars_regularising_by_permit(p: Applicant):
    return p.regularisation_path == RegularisationPath.temporary_permit and expulsion_decided(p)


@article("50.1.13", since="2013-08-01", confidence="H", source="MC", az="Cərimə ödənilməyib: ödənilənədək yaşama icazəsi ilə qanuniləşmək olmur", en="The fine is unpaid: until it is paid no regularisation by a residence permit", ru="Штраф не оплачен: до оплаты легализация разрешением на проживание невозможна")
def unpaid_fine_bars_regularising_by_permit(p: Applicant):
    return p.regularisation_path == RegularisationPath.temporary_permit and fine_is_unpaid(p)


@exception("50.2", to=("50.1.4", "50.1.5", "50.1.6", "50.1.12"), since="2013-08-01", confidence="H", source="MC", az="İnsan alverinin qurbanlarına və cinayət təqibinə kömək edənlərə aid edilmir", en="Not for victims of trafficking and persons helping a prosecution", ru="Не для жертв торговли людьми и содействующих преследованию")
def not_for_protected_persons(p: Applicant):
    return p.trafficking_victim or p.assists_prosecution
