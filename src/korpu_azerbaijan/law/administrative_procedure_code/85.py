"""Article 85: appeal against a judgment or a ruling."""


@article("85.1", since="2013-08-01", confidence="H", source="APC", az="Məhkəmə aktından şikayətin son günü: qətnamə üçün 30, qərardad üçün 10 gün; izah yoxdursa 1 il", en="Last day to appeal a court act: 30 days for a judgment, 10 for a ruling; a year where remedies were not explained", ru="Последний день обжалования судебного акта: 30 дней для решения, 10 для определения; без разъяснения год")
def last_day_to_appeal_court_act(p: Applicant):
    if not p.court_act_explains_remedies:
        return last_day_without_explained_remedies(p)
    if p.court_act == CourtAct.ruling:
        return p.court_act_received_on + value("ruling_appeal_term") - days(1) + working_days(1)
    return p.court_act_received_on + value("judgment_appeal_term") - days(1) + working_days(1)


@article("85.1", since="2013-08-01", confidence="H", source="APC", az="Məhkəmə aktından şikayət verə bilər", en="May appeal against the court act", ru="Может обжаловать судебный акт")
def may_appeal_court_act(p: Applicant):
    return p.complaint_route == ComplaintRoute.judgment and (today <= last_day_to_appeal_court_act(p) or may_ask_to_restore_court_term(p))
