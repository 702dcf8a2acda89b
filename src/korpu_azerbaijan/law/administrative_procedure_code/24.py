"""Article 24: restoring a missed term."""


@article("24.1", since="2013-08-01", confidence="M", source="APC, READING", az="Ötürülmüş müddətin bərpasını istəmək üçün son gün: maneə bitəndən 15 gün; qeyri-iş gününə düşürsə, növbəti iş günü", en="Last day to ask for a missed term to be restored: 15 days after the obstacle ended; on a day off, the next working day", ru="Последний день просить о восстановлении срока: 15 дней после окончания препятствия; если нерабочий, следующий рабочий")
def last_day_to_ask_to_restore_term(p: Applicant):
    return p.obstacle_ended_on + value("restoration_term") - days(1) + working_days(1)


@article("24.1", since="2013-08-01", confidence="H", source="APC", az="Ötürülmüş müddətin bərpasını istəyə bilər", en="May ask for a missed term to be restored", ru="Может просить о восстановлении пропущенного срока")
def may_ask_to_restore_court_term(p: Applicant):
    return p.obstacle_ended_on <= today and today <= last_day_to_ask_to_restore_term(p)
