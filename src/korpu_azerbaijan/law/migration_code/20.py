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


@article("20.2", since="2013-08-01", confidence="H", source="MC", az="Qalma və ya yaşama müddəti bitməyib", en="The stay or the residence has not ended", ru="Срок пребывания или проживания не истёк")
def stay_has_not_ended(p: Applicant):
    return today <= p.stay_until


@article("20.2", since="2013-08-01", confidence="H", source="MC", az="Müddət bitənədək, vətəndaşlığı itirən isə 30 gün ərzində verilmiş müraciətə hələ baxılır (20.2, 20.3, 47.9)", en="An application made before the stay ended, or within 30 days of losing citizenship, is still being examined (20.2, 20.3, 47.9)", ru="Ещё рассматривается заявление, поданное до конца срока или в течение 30 дней после утраты гражданства (20.2, 20.3, 47.9)")
def application_keeps_stay_lawful(p: Applicant):
    return p.stay_application_pending and (stay_is_lawful_while_pending(p) or within_thirty_days_of_lost_citizenship(p))


@reading("20.2 and 47.9 name applications for an extension of stay and for temporary residence only; of permanent residence the Code says nothing", article="20", since="2013-08-01", decided_on="2026-11-29", by="Körpü: left open, an officer confirms", confidence="M", source="MC, READING", az="Müddət bitənədək daimi yaşama üzrə müraciət edilib və ona baxılır; bunun qalmanı qanuni saxlayıb-saxlamadığını əməkdaş təsdiq edir", en="An application for permanent residence was made before the stay ended and is examined; whether that keeps the stay lawful an officer confirms", ru="До конца срока подано заявление о постоянном проживании, и оно рассматривается; сохраняет ли это законность пребывания, подтверждает сотрудник")
def application_to_settle_keeps_stay_lawful(p: Applicant):
    return p.settling_application_pending and stay_is_lawful_while_pending(p) and p.settling_application_counts


@article("20.3", since="2013-08-01", confidence="M", source="MC, COUNT", az="Vətəndaşlığı itirəndən sonra getmək və ya icazə istəmək üçün 30 gün keçməyib", en="The 30 days to leave or to ask for a permit after losing citizenship are not over", ru="Не прошли 30 дней, чтобы уехать или попросить разрешение после утраты гражданства")
def thirty_days_after_citizenship_run(p: Applicant):
    return p.lost_citizenship_notice_on <= today <= last_day_after_lost_citizenship(p)


@article("20", since="2013-08-01", confidence="M", source="MC", az="İmtinadan sonra getmək üçün vaxt hələ bitməyib (42.7)", en="The time to leave after a refusal is not over (42.7)", ru="Время на выезд после отказа ещё не истекло (42.7)")
def time_to_leave_after_refusal_runs(p: Applicant):
    return p.refusal_received_on <= today <= must_leave_after_refusal_by(p)


@reading("fact base 1.6: the Code has no list of statuses, it is inferred from its articles", article="20", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="Burada olması qanunidir", en="The stay here is lawful", ru="Нахождение здесь законно")
def stay_is_lawful(p: Applicant):
    """Undesirable: the right of stay is lost with the decision (23.3). The days to leave under an expulsion decision are told by article 79."""
    protected = p.is_refugee or p.has_political_asylum or p.seeks_asylum
    in_time = stay_has_not_ended(p) or application_keeps_stay_lawful(p) or application_to_settle_keeps_stay_lawful(p) or thirty_days_after_citizenship_run(p) or time_to_leave_after_refusal_runs(p)
    return protected or in_time and not p.undesirable and not p.expulsion_decided


@reading("fact base 1.6: the Code has no list of statuses, it is inferred from its articles", article="20", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="Buradakı hüquqi vəziyyəti", en="How the person stands here", ru="Правовое положение здесь")
def stay_status(p: Applicant):
    if p.is_refugee or p.has_political_asylum:
        return StayStatus.refugee
    if p.seeks_asylum:
        return StayStatus.asylum_seeker
    if p.undesirable:
        return StayStatus.undesirable
    if p.expulsion_decided:
        return StayStatus.removal_ordered
    return status_by_term(p)


@reading("fact base 1.6: the Code has no list of statuses, it is inferred from its articles", article="20", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="Müddətə görə vəziyyəti", en="How the person stands by the terms", ru="Положение по срокам")
def status_by_term(p: Applicant):
    if stay_has_not_ended(p) and p.residence_card == ResidenceCard.permanent:
        return StayStatus.permanent_resident
    if stay_has_not_ended(p) and p.residence_card == ResidenceCard.temporary:
        return StayStatus.temporary_resident
    if stay_has_not_ended(p):
        return StayStatus.staying_extended if p.stay_extended_before else StayStatus.staying
    if application_keeps_stay_lawful(p) or application_to_settle_keeps_stay_lawful(p):
        return StayStatus.application_pending
    if thirty_days_after_citizenship_run(p):
        return StayStatus.after_lost_citizenship
    return StayStatus.refused_must_leave if time_to_leave_after_refusal_runs(p) else StayStatus.irregular
