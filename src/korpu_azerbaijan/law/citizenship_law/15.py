"""Article 15: restoration of citizenship to those who had it."""


@article("15", since="1998-10-31", confidence="M", source="CL, U45, EGOV", az="Əvvəl Azərbaycan vətəndaşı olub, indi deyil", en="Was a citizen of Azerbaijan before and is none now", ru="Прежде был гражданином Азербайджана, теперь нет")
def citizenship_may_be_restored(p: Applicant):
    return lawful_distinction(p.was_citizen_before and p.citizenship != Citizenship.azerbaijan, by="citizenship_law/15")


@article("15", since="1998-10-31", confidence="M", source="CL, EGOV", az="Qərarı Prezident verir (Konstitusiya 109, 20-ci bənd)", en="The President decides (Constitution 109, item 20)", ru="Решает Президент (Конституция 109, пункт 20)")
def president_restores_citizenship(p: Applicant):
    return p.president_agrees


@article("15", since="1998-10-31", confidence="L", source="CL, F62", az="Vətəndaşlığın bərpası rüsumu; məbləği məlum deyil", en="Fee for restoration of citizenship; its amount is not known", ru="Пошлина за восстановление в гражданстве; сумма неизвестна")
def restoration_fee(p: Applicant):
    return table("citizenship_fee", CitizenshipMatter.restoration)


@article("15", since="1998-10-31", confidence="L", source="CL", rounding="down", az="Qərarın son günü; müddəti məlum deyil", en="Last day to decide; its term is not known", ru="Последний день решения; срок неизвестен")
def restoration_is_due(p: Applicant):
    return p.filed_on + table("citizenship_decision_term", CitizenshipMatter.restoration)
