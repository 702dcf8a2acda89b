"""Article 31: who may represent somebody."""


@article("31", since="2013-08-01", confidence="M", source="APC", az="Fiziki şəxsi yaxın qohumu təmsil edə bilər", en="A close relative may represent a natural person", ru="Физическое лицо может представлять близкий родственник")
def close_relative_may_represent(p: Applicant):
    return p.represented_by_close_relative and goes_to_court(p)
