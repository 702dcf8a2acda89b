"""Article 20: how long somebody may stay."""


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
