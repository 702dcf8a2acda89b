"""Article 594-1: breaches of the law on appeals of citizens."""


@article("594-1.1", since="2015-09-30", confidence="H", source="AOC", az="Müraciətlər haqqında qanunu pozub: xəbərdarlıq və ya cərimə", en="Broke the law on appeals: a warning or a fine", ru="Нарушил закон об обращениях: предупреждение или штраф")
def broke_law_on_appeals(p: Applicant):
    """594-1.1: the rules on appeals were broken, by an official or an entity."""
    return p.appeal_breach == AppealBreach.rules_of_appeals and p.offender in {Offender.official, Offender.entity}


@article("594-1.1.4", since="2015-09-30", confidence="H", source="AOC", az="Tənqidi müraciətə görə şəxsi təqib edib", en="Persecuted a person for a critical appeal", ru="Преследовал человека за критическое обращение")
def persecuted_for_criticism(p: Applicant):
    """594-1.1.4: somebody was persecuted for criticism; it may be a crime as well."""
    return p.appeal_breach == AppealBreach.persecution and p.offender in {Offender.official, Offender.entity}


@article("594-1.1", since="2015-09-30", confidence="H", source="AOC", az="Cərimənin yerinə xəbərdarlıq verilə bilər", en="A warning may be given instead of a fine", ru="Вместо штрафа может быть предупреждение")
def warning_may_do(p: Applicant):
    """594-1.1: the sanction begins with a warning."""
    return broke_law_on_appeals(p) or persecuted_for_criticism(p)
