"""Article 21: registration at the place of stay."""


@article("21.1", since="2018-06-29", confidence="H", source="MC", az="Müvəqqəti olaraq 15 təqvim günündən çox qalır", en="Stays for a time, more than 15 calendar days", ru="Временно остаётся больше 15 календарных дней")
def stays_more_than_fifteen_days(p: Applicant):
    return p.days_of_stay > value("unregistered_stay") and not treaty_frees_this_stay(p)


@reading("ambiguities: citizens of Kazakhstan, «30 days»", article="21.1", since="2024-01-01", decided_on="2026-11-25", by="Körpü: left open, both meanings are shown", confidence="M", source="OYQ", az="Müqavilə 30 günədək qalan Qazaxıstan vətəndaşını qeydiyyatdan azad edir (30 günün mənası məlum deyil)", en="The treaty frees a citizen of Kazakhstan who stays up to 30 days (what the 30 days mean is not known)", ru="Договор освобождает гражданина Казахстана, если он остаётся до 30 дней (что значат 30 дней, неизвестно)")
def treaty_frees_this_stay(p: Applicant):
    return lawful_distinction(p.citizen_of_kazakhstan, by="treaty/kazakhstan-30-days") and p.days_of_stay <= value("treaty_days") and p.thirty_days_mean == ThirtyDays.stay_without_registration


@article("21.1", since="2018-06-29", confidence="H", source="MC", az="Olduğu yer üzrə qeydiyyatdan keçməlidir", en="Must be registered at the place of stay", ru="Должен быть зарегистрирован по месту пребывания")
def must_register(p: Applicant):
    return stays_more_than_fifteen_days(p) and not registered_another_way(p)


@article("21.1", since="2013-08-01", confidence="H", source="MC", az="Qeydiyyatı başqa yolla aparılıb (22.1, 44.4, 52.4)", en="Is registered in another way (22.1, 44.4, 52.4)", ru="Зарегистрирован другим способом (22.1, 44.4, 52.4)")
def registered_another_way(p: Applicant):
    return foreign_ministry_registers(p) or temporary_card_proves_registration(p) or permanent_card_proves_registration(p)


@article("21.2", since="2018-06-29", confidence="M", source="MC, COUNT", az="Qeydiyyatın son günü: gəlişdən 15 təqvim günü; gəliş günü sayılmır", en="Last day to register: 15 calendar days from arrival; the day of arrival does not count", ru="Последний день регистрации: 15 календарных дней от приезда; день приезда не считается")
def registration_is_due_by_the_code(p: Applicant):
    return p.arrived_on + value("registration_term")


@reading("REG-20: whether the day of arrival counts as the first", article="21.2", since="2018-06-29", decided_on="2026-11-25", by="Körpü, for a lawyer to confirm", confidence="L", source="OYQ", az="Gəliş günü birinci gün sayılarsa, qeydiyyatın son günü", en="Last day to register if the day of arrival counts as the first", ru="Последний день регистрации, если день приезда считать первым")
def registration_is_due_if_arrival_counts(p: Applicant):
    return registration_is_due_by_the_code(p) - days(1)


@article("21.2", since="2024-01-01", confidence="M", source="OYQ, COUNT", az="Müqavilə ilə qeydiyyatın son günü: gəlişdən 30 təqvim günü, əgər 30 gün müraciət müddətidirsə", en="Last day to register by the treaty: 30 calendar days from arrival, if the 30 days are the time to file", ru="Последний день регистрации по договору: 30 календарных дней от приезда, если 30 дней это срок подачи")
def registration_is_due_by_the_treaty(p: Applicant):
    return p.arrived_on + value("treaty_days")


@reading("ambiguities: citizens of Kazakhstan, «30 days»", article="21.2", since="2018-06-29", decided_on="2026-11-25", by="Körpü: left open, both meanings are shown", confidence="M", source="MC, OYQ", az="Gəlişdən sonra qeydiyyatın son günü", en="Last day to register after arrival", ru="Последний день регистрации после приезда")
def first_registration_is_due(p: Applicant):
    if treaty_gives_more_time(p):
        return registration_is_due_by_the_treaty(p)
    return registration_is_due_by_the_code(p)


@reading("ambiguities: citizens of Kazakhstan, «30 days»", article="21.2", since="2024-01-01", decided_on="2026-11-25", by="Körpü: left open, both meanings are shown", confidence="M", source="OYQ", az="Müqavilə Qazaxıstan vətəndaşına qeydiyyat üçün 30 gün verir (mənası məlum deyil)", en="The treaty gives a citizen of Kazakhstan 30 days to register (its meaning is not known)", ru="Договор даёт гражданину Казахстана 30 дней на регистрацию (смысл неизвестен)")
def treaty_gives_more_time(p: Applicant):
    return lawful_distinction(p.citizen_of_kazakhstan, by="treaty/kazakhstan-30-days") and p.thirty_days_mean == ThirtyDays.time_to_register


@article("21.2", since="2018-06-29", confidence="H", source="MC", az="Söhbət ölkəyə gəlişdən gedir", en="It is about an arrival in the country", ru="Речь о приезде в страну")
def tells_of_an_arrival(p: Applicant):
    return p.stay_request == StayRequest.arrival


@article("21.2", since="2024-01-01", confidence="M", source="OYQ", az="Qazaxıstan vətəndaşının gəlişidir: müqavilədə 30 gün göstərilir", en="It is the arrival of a citizen of Kazakhstan: a treaty speaks of 30 days", ru="Это приезд гражданина Казахстана: договор говорит о 30 днях")
def treaty_may_give_more_time(p: Applicant):
    return tells_of_an_arrival(p) and lawful_distinction(p.citizen_of_kazakhstan, by="treaty/kazakhstan-30-days")


@article("21.2", since="2018-06-29", confidence="M", source="MC, COUNT", az="Qeydiyyatın son günü", en="Last day to register", ru="Последний день регистрации")
def registration_is_due(p: Applicant):
    return registration_after_move_is_due(p) if tells_of_a_move(p) else first_registration_is_due(p)


@article("21.2", since="2013-08-01", confidence="H", source="MC", az="Qeydiyyat üçün qəbul edən tərəf müraciət etməlidir; qalan şəxs özü də edə bilər (21.3)", en="The receiving party must apply for the registration; the person who stays may do it too (21.3)", ru="Обратиться за регистрацией обязана принимающая сторона; сам гость тоже может (21.3)")
def host_must_register_guest(p: Applicant):
    return must_register(p)


@article("21.2", since="2013-08-01", confidence="H", source="MC", az="Sərhədkeçmə sənədinin surəti lazımdır (nömrəsi bildirilməyib)", en="A copy of the border-crossing document is needed (its number was not given)", ru="Нужна копия документа для пересечения границы (его номер не указан)")
def needs_border_document_copy(p: Applicant):
    return not p.has_identity_document


@article("21.4", since="2013-08-01", confidence="H", source="MC", az="Ərizə-anket və sərhədkeçmə sənədi var: dərhal qeydiyyata alınır", en="Form and border-crossing document are here: it is entered at once", ru="Анкета и документ для пересечения границы есть: регистрируют сразу")
def registration_is_entered_at_once(p: Applicant):
    """The number of the document is enough: the state holds the document itself (fact base §3.2), and nothing else may be asked (21.2)."""
    return p.has_identity_document or p.border_document_given


@article("21.4", since="2013-08-01", confidence="H", source="MC", az="Qeydiyyat barədə məlumat müddəti", en="Time to tell that the registration is made", ru="Срок сообщения о регистрации")
def registration_notice_term(p: Applicant):
    return value("registration_notice_term")


@article("21.4", since="2013-08-01", confidence="M", source="MC, COUNT", az="Qeydiyyat barədə məlumatın son günü; müraciət günü sayılmır", en="Last day to tell of the registration; the day of filing does not count", ru="Последний день сообщения о регистрации; день подачи не считается")
def registration_notice_is_due(p: Applicant):
    return p.filed_on + registration_notice_term(p)


@article("21.5.1", since="2013-08-01", confidence="H", source="MC", az="Viza ilə gələnin qeydiyyatı: vizadakı qalma müddətinin sonunadək", en="Registration of whoever came on a visa: until the stay on the visa ends", ru="Регистрация по визе: до конца пребывания по визе")
def visa_registration_ends_on(p: Applicant):
    return p.visa_stay_until


@reading("21.5.2 says 90 days and not from which day: from the arrival", article="21.5.2", since="2013-08-01", decided_on="2026-11-25", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, COUNT", az="Vizasız gələnin qeydiyyatı: gəlişdən 90 təqvim günü", en="Registration of whoever came without a visa: 90 calendar days from arrival", ru="Регистрация без визы: 90 календарных дней от приезда")
def visa_free_registration_ends_on(p: Applicant):
    return p.arrived_on + value("visa_free_stay")


@article("21.5", since="2013-08-01", confidence="H", source="MC", az="Qeydiyyatın son günü", en="Last day of the registration", ru="Последний день регистрации")
def registration_ends_on(p: Applicant):
    """Somebody under UNHCR's protection: as long as it protects them (21.6)."""
    if protected_by_unhcr(p):
        return p.unhcr_protected_until
    return visa_registration_ends_on(p) if came_on_a_visa(p) else visa_free_registration_ends_on(p)


@article("21.6", since="2013-08-01", confidence="H", source="MC", az="BMT QAK-ın himayəsindədir: himayə müddətinə qeydiyyata alınır", en="Is under UNHCR's protection: registered for as long as it lasts", ru="Под защитой УВКБ ООН: регистрируют на срок защиты")
def protected_by_unhcr(p: Applicant):
    return p.entry == Entry.under_protection


@article("21.5.1", since="2013-08-01", confidence="H", source="MC", az="Viza ilə gəlib", en="Came on a visa", ru="Приехал по визе")
def came_on_a_visa(p: Applicant):
    return p.entry == Entry.on_visa


@article("21.7", since="2013-08-01", confidence="H", source="MC", az="Dövlət rüsumu yoxdur", en="There is no state fee", ru="Госпошлины нет")
def registration_fee(p: Applicant):
    return AZN(0)


@article("21.8", since="2013-08-01", confidence="H", source="MC", az="Bu yerdən gedib: qeydiyyatdan çıxarılır", en="Has left the place: taken off the register", ru="Выехал из этого места: снимается с учёта")
def left_the_place(p: Applicant):
    return p.left_on <= today


@article("21.8", since="2013-08-01", confidence="H", source="MC", az="Qeydiyyat müddəti bitib: qeydiyyatdan çıxarılır", en="The registration has run out: taken off the register", ru="Срок регистрации истёк: снимается с учёта")
def registration_has_run_out(p: Applicant):
    return today > registration_ends_on(p)


@article("21.9", since="2013-08-01", confidence="H", source="MC", az="Söhbət köçmədən gedir", en="It is about moving to another place", ru="Речь о переезде в другое место")
def tells_of_a_move(p: Applicant):
    return p.stay_request == StayRequest.move


@article("21.9", since="2013-08-01", confidence="H", source="MC", az="Başqa yerə köçüb (həmin sahibin başqa mənzili deyil): yenidən qeydiyyatdan keçir", en="Moved to another place, not to another dwelling of the same owner: must be registered again", ru="Переехал в другое место, не в другое жильё того же владельца: регистрируется снова")
def must_register_again(p: Applicant):
    return p.moved_on <= today and not p.same_owner and not registered_another_way(p)


@article("21.9", since="2013-08-01", confidence="M", source="MC, COUNT", az="Köçəndən sonra qeydiyyatın son günü: 5 iş günü; gəliş günü sayılmır", en="Last day to register after moving: 5 working days; the day of arrival does not count", ru="Последний день регистрации после переезда: 5 рабочих дней; день прибытия не считается")
def registration_after_move_is_due(p: Applicant):
    return p.moved_on + value("move_term")


@article("21.2", since="2013-08-01", confidence="H", source="MC", az="Qəbul edən tərəf var: mehmanxananın və bənzərinin müdiriyyəti və ya mənzilin sahibi", en="There is a receiving party: the management of a hotel or the like, or the owner of the dwelling", ru="Есть принимающая сторона: администрация гостиницы и подобного или собственник жилья")
def somebody_receives_the_person(p: Applicant):
    return p.receiving_party != ReceivingParty.none
