"""Article 131: when such an appeal is decided."""


@article("131.1", since="2013-08-01", confidence="H", source="AOC", az="Şikayətə 10 gün ərzində baxılır: son gün", en="The appeal is decided within 10 days: the last day", ru="Жалоба рассматривается за 10 дней: последний день")
def offence_appeal_is_due(p: Applicant):
    """A term of the authority is not moved to a later day (CNT-9)."""
    return p.offence_appeal_made_on + value("offence_appeal_decision_term")
