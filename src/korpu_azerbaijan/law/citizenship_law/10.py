"""Article 10: whoever takes a foreign citizenship tells the authority of it."""


@article("10", since="2014-05-30", confidence="M", source="CL", az="Azərbaycan vətəndaşıdır və başqa dövlətin vətəndaşlığını könüllü qəbul edib: bu barədə yazılı məlumat verir", en="Is a citizen of Azerbaijan and took a foreign citizenship voluntarily: tells the authority of it in writing", ru="Гражданин Азербайджана добровольно принял гражданство другого государства: сообщает об этом письменно")
def must_tell_of_foreign_citizenship(p: Applicant):
    return lawful_distinction(p.citizenship == Citizenship.azerbaijan and p.took_foreign_citizenship_on <= today and p.took_it_voluntarily, by="citizenship_law/10")


@reading("fact base CNT-2, CNT-3, CNT-9: a person's term in months that ends on a day off", article="10", since="2014-05-30", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="CL, COUNT, READING", rounding="down", az="Məlumat verməyin son günü: bir ay; qeyri-iş gününə düşürsə, növbəti iş günü", en="Last day to tell: a month; on a day off, the next working day", ru="Последний день сообщения: месяц; если он нерабочий, следующий рабочий день")
def last_day_to_tell_of_foreign_citizenship(p: Applicant):
    return lawful_distinction(p.took_foreign_citizenship_on, by="citizenship_law/10") + value("foreign_citizenship_notice_term") - days(1) + working_days(1)


@article("10", since="2014-05-30", confidence="M", source="CL", az="Bir aydan gec məlumat verib və ya hələ verməyib; gec məlumat da qəbul edilir", en="Told later than a month, or has not told yet; a late notice is taken too", ru="Сообщил позже чем через месяц или ещё не сообщил; принимают и позднее сообщение")
def told_late_of_foreign_citizenship(p: Applicant):
    return p.filed_on > last_day_to_tell_of_foreign_citizenship(p)


@article("10", since="2015-04-28", until="2020-06-02", confidence="H", source="CRC", az="Məlumat verməmək cinayət idi (Cinayət Məcəlləsi 318-2)", en="Not telling was a crime (Criminal Code 318-2)", ru="Несообщение было преступлением (Уголовный кодекс 318-2)")
def silence_about_citizenship_is_a_crime(p: Applicant):
    """Repealed by Law 68-VIQD, published on 2 June 2020: since then it is known to be none. Its first day is that of the law that made it."""
    return told_late_of_foreign_citizenship(p)
