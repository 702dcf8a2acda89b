"""Article 1: who is a citizen."""


@article("1", since="1998-10-31", confidence="H", source="CL", az="Valideynlərindən biri Azərbaycan vətəndaşıdır", en="One of the parents is a citizen of Azerbaijan", ru="Один из родителей гражданин Азербайджана")
def citizen_by_parent(p: Applicant):
    return p.parent_is_citizen
