"""Article 41: whether going to court suspends the decision."""


@article("41.1", since="2013-08-01", confidence="H", source="APC", az="Məhkəməyə müraciət qərarın icrasını dayandırmır, məhkəmə dayandıra bilər", en="Going to court does not suspend the decision; the court may suspend it", ru="Обращение в суд не приостанавливает решение, суд может приостановить")
def court_action_does_not_suspend(p: Applicant):
    return goes_to_court(p) and not decision_is_suspended(p)


@article("41.2", since="2013-08-01", confidence="H", source="APC", az="Məhkəmə qərarın icrasını dayandırıb", en="A court suspended the decision", ru="Суд приостановил решение")
def decision_is_suspended(p: Applicant):
    return p.court_suspended_decision
