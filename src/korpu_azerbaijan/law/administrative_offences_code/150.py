"""Article 150: paying a fine."""


@article("150.1", since="2013-08-01", confidence="H", source="AOC", az="Cərimə üçün son gün: qərar qüvvəyə minəndən 30 gün", en="Last day for the fine: 30 days after the decision became final", ru="Последний день штрафа: 30 дней после вступления решения в силу")
def fine_is_due_by_the_text(p: Applicant):
    return p.fine_final_on + value("fine_payment_term")


@reading("fact base CNT-3, CNT-9: a person's term that ends on a day off; LEG-06: a fine that was postponed or spread", article="150.1", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="AOC, READING", az="Cəriməni ödəmək üçün son gün; qeyri-iş gününə düşürsə, növbəti iş günü; möhlət verilibsə, möhlətin son günü", en="Last day to pay the fine; on a day off, the next working day; if it was postponed or spread, the last day of that", ru="Последний день оплаты штрафа; если нерабочий, следующий рабочий; при отсрочке или рассрочке её последний день")
def last_day_to_pay_fine(p: Applicant):
    if p.fine_spread_until >= fine_is_due_by_the_text(p):
        return p.fine_spread_until
    if p.fine_postponed_until >= fine_is_due_by_the_text(p):
        return p.fine_postponed_until
    return fine_is_due_by_the_text(p) - days(1) + working_days(1)


@article("150.1", since="2013-08-01", confidence="H", source="AOC", az="Cərimə vaxtında ödənilməyib", en="The fine was not paid in time", ru="Штраф не оплачен вовремя")
def fine_is_overdue(p: Applicant):
    return today > last_day_to_pay_fine(p) and not p.fine_paid_on <= last_day_to_pay_fine(p)


@article("150.15", since="2013-08-01", confidence="H", source="AOC", rounding="down", az="Faizin hesablandığı son gün: ən çoxu 2 ay", en="Last day for which interest is added: at most 2 months", ru="Последний день начисления пени: не больше 2 месяцев")
def fine_interest_ends_on(p: Applicant):
    return last_day_to_pay_fine(p) + value("fine_interest_term")


@article("150.15", since="2013-08-01", confidence="H", source="AOC", az="Hər biri üçün cəriməyə 1 faiz əlavə olunan günlər", en="Days for each of which 1 per cent is added to the fine", ru="Дни, за каждый из которых к штрафу прибавляется 1 процент")
def days_of_fine_interest(p: Applicant):
    if not fine_is_overdue(p):
        return days(0)
    if p.fine_paid_on <= fine_interest_ends_on(p):
        return p.fine_paid_on - last_day_to_pay_fine(p)
    return today - last_day_to_pay_fine(p) if today <= fine_interest_ends_on(p) else fine_interest_ends_on(p) - last_day_to_pay_fine(p)


@article("150.15", since="2013-08-01", confidence="H", source="AOC", az="Gecikmənin hər günü üçün faiz", en="Per cent for each day of delay", ru="Процент за каждый день просрочки")
def percent_added_each_day(p: Applicant):
    return value("fine_interest_per_day")


@article("150.1", since="2013-08-01", confidence="H", source="AOC", az="Cərimə ödənilib", en="The fine is paid", ru="Штраф оплачен")
def fine_is_paid(p: Applicant):
    return p.fine_paid_on <= today
