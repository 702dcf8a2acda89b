"""Article 17: leaving citizenship."""


@article("17.1", since="1998-10-31", confidence="M", source="CL, U45", az="Azərbaycan vətəndaşıdır və öz istəyi ilə vətəndaşlıqdan çıxmaq istəyir", en="Is a citizen of Azerbaijan and wants to leave citizenship of their own will", ru="Гражданин Азербайджана и по своей воле хочет выйти из гражданства")
def citizen_may_leave_citizenship(p: Applicant):
    return lawful_distinction(p.citizenship == Citizenship.azerbaijan, by="citizenship_law/17")


@reading("fact base h.3 says barred; a consular page says that the application may be refused", article="17.2", since="1998-10-31", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="CL, MFA, READING", az="Dövlət qarşısında icra edilməmiş öhdəliyi var", en="Has duties to the state that are not met", ru="Есть неисполненные обязательства перед государством")
def leaving_barred_by_duties(p: Applicant):
    return p.owes_duties_to_state


@article("17.3", since="1998-10-31", confidence="M", source="CL, MFA", az="Cinayət işində müttəhimdir", en="Is accused in a criminal case", ru="Обвиняемый по уголовному делу")
def leaving_barred_while_accused(p: Applicant):
    return p.is_accused


@article("17.3", since="1998-10-31", confidence="M", source="CL, MFA", az="Barəsində qüvvəyə minmiş hökm icra edilməyib", en="A sentence in force is not served", ru="Вступивший в силу приговор не исполнен")
def leaving_barred_by_sentence(p: Applicant):
    return p.sentence_not_served


@article("17.3", since="1998-10-31", confidence="M", source="CL, MFA", az="Vətəndaşlıqdan çıxması dövlət təhlükəsizliyinə ziddir", en="Leaving goes against the security of the state", ru="Выход противоречит безопасности государства")
def leaving_barred_by_security(p: Applicant):
    return p.leaving_harms_security


@article("17", since="1998-10-31", confidence="L", source="STL61 [from memory]", az="Başqa vətəndaşlığı yoxdur və vəd edilməyib: vətəndaşlığı olmayan şəxs qalar", en="Has no other citizenship and is promised none: would be left stateless", ru="Другого гражданства нет и не обещано: останется без гражданства")
def would_be_left_stateless(p: Applicant):
    """No ground of refusal in our sources: it warns. The Convention of 1961 lets nobody renounce into statelessness (its article 7)."""
    return lawful_distinction(not p.has_or_is_promised_other_citizenship, by="treaty/statelessness-convention-1961")


@article("17", since="1998-10-31", confidence="M", source="CL", az="Qərarı Prezident verir (Konstitusiya 109, 20-ci bənd)", en="The President decides (Constitution 109, item 20)", ru="Решает Президент (Конституция 109, пункт 20)")
def president_lets_leave_citizenship(p: Applicant):
    return p.president_agrees


@article("17", since="1998-10-31", confidence="L", source="CL, F62", az="Vətəndaşlıqdan çıxma rüsumu; məbləği məlum deyil", en="Fee for leaving citizenship; its amount is not known", ru="Пошлина за выход из гражданства; сумма неизвестна")
def renunciation_fee(p: Applicant):
    """Consulates name 60 and 400 US dollars: the sources conflict and neither is in force here."""
    return table("citizenship_fee", CitizenshipMatter.renunciation)


@article("17", since="1998-10-31", confidence="L", source="CL", rounding="down", az="Qərarın son günü; müddəti məlum deyil", en="Last day to decide; its term is not known", ru="Последний день решения; срок неизвестен")
def renunciation_is_due(p: Applicant):
    return p.filed_on + table("citizenship_decision_term", CitizenshipMatter.renunciation)
