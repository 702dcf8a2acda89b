"""Article 88: holding of a person."""


@article("88.1.6", since="2013-08-01", confidence="H", source="AOC", az="Qalma qaydalarının pozulmasına görə inzibati qaydada tutula bilər", en="May be held for a breach of the rules of stay", ru="Может быть задержан за нарушение правил пребывания")
def may_be_held_for_stay_rules(p: Applicant):
    return p.held_for_stay_rules
