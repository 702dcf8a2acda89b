"""Article 42: who asks for an extension of stay, when, for how long; the time to decide; after a refusal."""


@article("42.1", since="2013-08-01", confidence="H", source="MC", az="Uzadılmış qalmanın son günü, 60 günədək", en="Last day of the extended stay, at most 60 days more", ru="Последний день продлённого пребывания, не больше 60 дней")
def extended_stay_ends_on(p: Applicant):
    return p.stay_until + (p.days_asked if p.days_asked < value("longest_extension") else value("longest_extension"))


@reading("fact base §7, gap 8: the Code does not say how often a stay may be extended", article="42.1", since="2013-08-01", decided_on="2026-11-25", by="Körpü: left open, nothing is refused for it", confidence="M", source="MC", az="Qalma müddəti əvvəl uzadılıb: neçə dəfə uzadıla biləcəyi Məcəllədə yazılmayıb; buna görə imtina edilmir", en="The stay was extended before: the Code does not say how often it may be; nothing is refused for that", ru="Пребывание уже продлевали: сколько раз можно, Кодекс не говорит; за это не отказывают")
def extended_before(p: Applicant):
    return p.stay_extended_before


@article("42.4", since="2013-08-01", confidence="M", source="MC, COUNT", az="Uzadılma üçün müraciətin son günü: qalmanın bitməsinə 3 iş günü qalmış (tranzitdə: qalmanın son günü)", en="Last day to ask for an extension: 3 working days before the stay ends (in transit: the last day of the stay)", ru="Последний день обращения о продлении: за 3 рабочих дня до конца пребывания (в транзите: последний день пребывания)")
def last_day_to_ask_to_extend(p: Applicant):
    return last_day_to_ask_in_transit(p) if p.asks_for_transit_stop else p.stay_until - value("extension_lead_time")


@article("42.4", since="2013-08-01", confidence="M", source="MC", az="Tranzitdə məcburi dayanma üçün: qalmanın son günü", en="For a forced stop in transit: the last day of the stay", ru="Для вынужденной остановки в транзите: последний день пребывания")
def last_day_to_ask_in_transit(p: Applicant):
    return p.stay_until


@article("42.4", since="2013-08-01", confidence="M", source="MC", az="3 iş günündən gec müraciət edilib; gecikmə imtina əsası deyil", en="Asked later than 3 working days before the end; lateness is no ground of refusal", ru="Обращение позже чем за 3 рабочих дня; опоздание не основание для отказа")
def asked_late_to_extend(p: Applicant):
    return p.filed_on > last_day_to_ask_to_extend(p)


@article("42.5", since="2013-08-01", until="2019-07-24", confidence="M", source="MC", az="Qərar müddəti", en="Time to decide", ru="Срок решения")
def extension_term(p: Applicant):
    return value("extension_standard_term")


@article("42.5", since="2019-07-24", confidence="H", source="MC, F62", az="Qərar müddəti, seçilmiş rüsuma görə", en="Time to decide, by the fee tier chosen", ru="Срок решения по выбранной пошлине")
def extension_term(p: Applicant):
    return value("extension_fast_term") if p.stay_speed == StaySpeed.working_day_1 else value("extension_standard_term")


@article("42.5", since="2013-08-01", confidence="M", source="MC, COUNT", az="Qərarın son günü; müraciət günü sayılmır", en="Last day to decide; the day of filing does not count", ru="Последний день решения; день подачи не считается")
def extension_is_due(p: Applicant):
    return p.filed_on + extension_term(p)


@article("42.7", since="2013-08-01", confidence="M", source="MC", az="İmtinadan sonra getməyin son günü: qalmanın sonu, o bitibsə imtinanı alandan 48 saat", en="Last day to leave after a refusal: the end of the stay, or if it is over 48 hours after the refusal is received", ru="Последний день выезда после отказа: конец пребывания, а если он прошёл, 48 часов после получения отказа")
def must_leave_after_refusal_by(p: Applicant):
    return p.stay_until if p.refusal_received_on <= p.stay_until else p.refusal_received_on + value("time_to_leave_after_refusal")


@exception("42.9", to=("40.0.1", "40.0.2", "40.0.3", "40.0.4", "40.0.5", "41.3"), since="2013-08-01", confidence="H", source="MC", az="Diplomatların qalma müddətini Xarici İşlər Nazirliyi yeni viza ilə uzadır", en="The Foreign Ministry extends the stay of diplomats by a new visa", ru="Дипломатам пребывание продлевает Министерство иностранных дел новой визой")
def foreign_ministry_extends_by_visa(p: Applicant):
    return p.registered_by_foreign_ministry


@article("42.2", since="2013-08-01", confidence="H", source="MC", az="18 yaşınadək uşaq üçün valideyn və ya qanuni nümayəndə müraciət edir", en="A parent or legal representative applies for a child under 18", ru="За ребёнка до 18 лет обращается родитель или законный представитель")
def representative_asks_to_extend(p: Applicant):
    return is_minor(p)
