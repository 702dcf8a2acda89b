"""Article 20: how long somebody may stay."""


@article("20.2", since="2013-08-01", confidence="H", source="MC", az="Müraciət qalma müddəti bitməmiş qəbul edilibsə, baxılanadək qalma qanunidir", en="The stay is lawful while an application accepted before its end is examined", ru="Пребывание законно, пока рассматривается заявление, принятое до его окончания")
def stay_is_lawful_while_pending(p: Applicant):
    return p.filed_on <= p.stay_until


@article("20.3", since="2013-08-01", confidence="H", source="MC", az="Vətəndaşlığı itirən şəxsin getmək və ya icazə istəmək üçün 30 günü var", en="Whoever lost citizenship here has 30 days to leave or to ask for a permit", ru="У утратившего гражданство есть 30 дней, чтобы уехать или попросить разрешение")
def within_thirty_days_of_lost_citizenship(p: Applicant):
    return p.filed_on <= p.lost_citizenship_notice_on + days(30)
