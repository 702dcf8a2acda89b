"""Article 33: what the court does when the authority is silent."""


@article("33.4", since="2013-08-01", confidence="H", source="APC", rounding="down", az="Orqan məhkəmənin qoyduğu müddəti ötürübsə, məhkəmə 3 ay ərzində qərar verir və bu, aktı əvəz edir", en="If the authority misses the term that the court set, the court rules within 3 months, and the ruling stands in for the act", ru="Если орган пропустил срок суда, суд решает за 3 месяца, и его решение заменяет акт")
def court_rules_itself_by(p: Applicant):
    return p.court_set_term_until + value("court_ruling_term")
