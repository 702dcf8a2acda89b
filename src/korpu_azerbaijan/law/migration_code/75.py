"""Article 75: rights of labour migrants."""


@article("75.1", since="2013-08-01", confidence="H", source="MC", az="Əmək şəraiti və ya haqqı vətəndaşlarınkından pisdir; bu, qadağandır", en="Working conditions or pay are worse than citizens', which is forbidden", ru="Условия или оплата труда хуже, чем у граждан; это запрещено")
def working_conditions_are_worse(p: Applicant):
    return p.working_terms == WorkingTerms.worse


@article("75.3", since="2013-08-01", confidence="H", source="MC", az="İşçi vəfat edəndə nəşin vətənə qaytarılmasını işəgötürən təşkil edir", en="When the worker dies the employer arranges the return of the remains", ru="При смерти работника возвращение останков организует работодатель")
def employer_arranges_return_of_remains(p: Applicant):
    return p.has_died and p.holds_work_permit
