"""Article 22: education."""


@article("22", since="2013-08-01", confidence="H", source="SEED, GC51 [from memory]", az="Qaçqın və sığınacaq istəyən uşaq pulsuz təhsil alır", en="A child who is a refugee or asks for asylum learns free of charge", ru="Ребёнок-беженец или ищущий убежища учится бесплатно")
def refugee_child_learns_free(p: Applicant):
    return (p.is_refugee or p.seeks_asylum) and is_minor(p)
