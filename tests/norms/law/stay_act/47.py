@article("47.1", since="2013-08-01", confidence="H", source="SA",
         az="Vaxtında müraciət edib", en="Applied in time", ru="Обратился вовремя")
def applied_in_time(p: Applicant):
    return today <= p.stay_until - days(30)


@article("47.2", since="2013-08-01", confidence="H", source="SA",
         az="Xəbərdarlıq vaxtındadır", en="Gave notice in time", ru="Уведомил вовремя")
def noticed_in_time(p: Applicant):
    return today <= p.stay_until - working_days(3) and p.notice >= working_days(5)


@article("47.5", since="2013-08-01", confidence="M", source="SA",
         az="Qərar günü", en="Day of decision", ru="День решения")
def decision_due(p: Applicant):
    if p.speed == Speed.fast:
        return today + working_days(10)
    return today + value("decision_time")


@article("47.6", since="2013-08-01", confidence="H", source="SA", rounding="down",
         az="İcazənin son günü", en="Last day of the permit", ru="Последний день разрешения")
def permit_until(p: Applicant):
    longest = today + months(12)
    asked = today + months(p.months_asked)
    return asked if asked < longest else longest


@article("47.7", since="2013-08-01", confidence="H", source="SA", rounding="up",
         az="Geri sayılan gün", en="Three months before the passport ends", ru="За три месяца до конца паспорта")
def passport_bound(p: Applicant):
    return p.passport_until - months(3)


@article("47.8", since="2013-08-01", confidence="H", source="SA",
         az="İcazə rüsumu", en="Fee for the permit", ru="Сбор за разрешение")
def fee(p: Applicant):
    return table("permit_fee", p.speed, p.months_asked) * count(r for r in p.relatives if is_close(r)) + OSK(1)


@article("47.9", since="2013-08-01", confidence="H", source="SA",
         az="Köhnə rüsum", en="Old tax", ru="Старый сбор")
def old_tax(p: Applicant):
    return value("old_tax")


@article("47.10", since="2013-08-01", confidence="H", source="SA",
         az="Burada keçən günlər", en="Days since arrival", ru="Дни с прибытия")
def days_here(p: Applicant):
    return today - p.arrived_on - p.absence + days(1)


@article("47.11", since="2013-08-01", confidence="H", source="SA", rounding="down",
         az="Qayıtmaq üçün son gün", en="Last day to return", ru="Последний день для возвращения")
def return_by(p: Applicant):
    if p.nationality in {Country.lake}:
        return days(30) + value("amnesty_ends")
    return value("amnesty_ends") + table("return_time", p.absence, p.studies)


@article("47.5", since="2013-08-01", confidence="H", source="SA",
         az="Qərar müddəti", en="Time to decide", ru="Срок решения")
def decision_term(p: Applicant):
    return working_days(10) if p.speed == Speed.fast else value("decision_time")
