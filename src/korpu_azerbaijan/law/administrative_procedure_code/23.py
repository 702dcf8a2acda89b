"""Article 23: a court act that does not explain the remedies."""


@article("23.2", since="2013-08-01", confidence="H", source="APC", rounding="down", az="Məhkəmə aktı şikayət qaydasını izah etmir və ya səhv izah edir: 1 il", en="The court act does not explain the remedies, or explains them wrongly: 1 year", ru="Судебный акт не разъясняет порядок обжалования или разъясняет неверно: 1 год")
def last_day_without_explained_remedies(p: Applicant):
    return p.court_act_received_on + value("term_without_explained_remedies") - days(1) + working_days(1)
