"""Article 12: children born here to people without a citizenship."""


@article("12", since="1998-10-31", confidence="L", source="CL [from memory]", az="Azərbaycanda vətəndaşlığı olmayan valideynlərdən doğulub: Azərbaycan vətəndaşıdır", en="Was born here to stateless parents: is a citizen of Azerbaijan", ru="Родился здесь у родителей без гражданства: гражданин Азербайджана")
def born_here_to_stateless_parents(p: Applicant):
    return lawful_distinction(p.born_here, by="treaty/statelessness-convention-1961") and p.parents_are_stateless
