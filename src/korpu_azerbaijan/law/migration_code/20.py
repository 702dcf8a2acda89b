"""Article 20: how long somebody may stay."""


@reading("20.1 says 90 days and not from which day: from the arrival", article="20.1", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, COUNT, READING", az="Vizasız qalmanın son günü: gəlişdən 90 təqvim günü və ya müqavilədəki gün", en="Last day of a stay without a visa: 90 calendar days from arrival, or the day of the treaty", ru="Последний день пребывания без визы: 90 календарных дней от приезда или день по договору")
def visa_free_stay_ends_on(p: Applicant):
    if lawful_distinction(p.treaty_sets_stay, by="migration_code/20.1"):
        return p.treaty_stay_until
    return p.arrived_on + value("visa_free_stay")


@article("20.1", since="2013-08-01", confidence="H", source="MC", az="Müvəqqəti qalmanın son günü: vizadakı gün, vizasız 90 gün", en="Last day of the temporary stay: the visa's day, without a visa 90 days", ru="Последний день временного пребывания: день по визе, без визы 90 дней")
def temporary_stay_ends_on(p: Applicant):
    """Whoever is under UNHCR's protection is registered for as long as it lasts (21.6), which is no term of article 20."""
    return visa_registration_ends_on(p) if came_on_a_visa(p) else visa_free_stay_ends_on(p)


@article("20.2", since="2013-08-01", confidence="H", source="MC", az="Qalma müddəti bitib, uzadılmayıb, icazə verilməyib, ərizə də qəbul edilməyib: ölkəni tərk etməlidir", en="The stay has ended, was not extended, no permit was given and no application accepted: must leave", ru="Срок истёк, не продлён, разрешение не выдано и заявление не принято: должен выехать")
def must_leave_at_end_of_stay(p: Applicant):
    """An extension moves `stay_until`. Refugee status stands in another law (4.3), and its protection goes before."""
    return today > p.stay_until and not p.application_accepted_in_time and not temporary_card_proves_registration(p) and not refugee_is_not_sent_back(p) and not no_removal_while_asylum_is_open(p)


@article("20.2", since="2013-08-01", confidence="H", source="MC", az="Müraciət qalma müddəti bitənədək qəbul edilibsə, baxılanadək qalma qanunidir", en="The stay is lawful while an application accepted before it ended is examined", ru="Пребывание законно, пока рассматривается заявление, принятое до его окончания")
def stay_is_lawful_while_pending(p: Applicant):
    return p.filed_on <= p.stay_until


@reading("fact base CNT-3, CNT-9: a person's term that ends on a day off", article="20.3", since="2013-08-01", decided_on="2026-11-25", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, COUNT, READING", az="Vətəndaşlığı itirən şəxsin getməsi və ya icazə istəməsi üçün son gün; qeyri-iş gününə düşürsə, növbəti iş günü", en="Last day to leave or to ask for a permit after losing citizenship here; on a day off, the next working day", ru="Последний день, чтобы уехать или попросить разрешение после утраты гражданства; если он нерабочий, следующий рабочий день")
def last_day_after_lost_citizenship(p: Applicant):
    return p.lost_citizenship_notice_on + value("lost_citizenship_term") - days(1) + working_days(1)


@article("20.3", since="2013-08-01", confidence="H", source="MC", az="Burada vətəndaşlığı itirən şəxs bildirişdən sonra 30 gün ərzində müraciət edib; baxılanadək qalması qanunidir", en="Whoever lost citizenship here applied within 30 days of the notice; the stay is lawful while it is examined", ru="Утративший здесь гражданство обратился в течение 30 дней после уведомления; пребывание законно, пока заявление рассматривается")
def within_thirty_days_of_lost_citizenship(p: Applicant):
    """The words say 30 days; the number is the value, the last day is the reading above."""
    return p.filed_on <= last_day_after_lost_citizenship(p)


@article("20.3", since="2013-08-01", confidence="H", source="MC", az="Burada olarkən Azərbaycan vətəndaşlığını itirib", en="Lost Azerbaijani citizenship while here", ru="Утратил гражданство Азербайджана, находясь здесь")
def lost_citizenship_here(p: Applicant):
    return p.lost_citizenship_notice_on <= today
