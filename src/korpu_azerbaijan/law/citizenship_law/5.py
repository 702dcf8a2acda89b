"""Article 5: who counted as a citizen when the law began. The consular page tells the list, its number is from memory."""


@article("5.1", since="1998-10-31", confidence="M", source="MFA, CL [from memory]", az="1998-ci il Qanunu qüvvəyə minənədək Azərbaycan vətəndaşı olub", en="Was a citizen of Azerbaijan before the law of 1998 came into force", ru="Был гражданином Азербайджана до вступления в силу закона 1998 года")
def citizen_since_before_the_law(p: Applicant):
    return lawful_distinction(p.citizen_before_law, by="citizenship_law/5")


@reading("«from 1 January 1988 to 1 January 1992»: whether the last day counts", article="5.3", since="1998-10-31", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MFA, CL [from memory], READING", az="1988-ci il yanvarın 1-dən 1992-ci il yanvarın 1-dək burada məskunlaşmış qaçqındır; son gün də sayılır", en="Is a refugee who settled here from 1 January 1988 to 1 January 1992; the last day counts too", ru="Беженец, поселившийся здесь с 1 января 1988 по 1 января 1992 года; последний день тоже считается")
def citizen_as_refugee_of_the_war(p: Applicant):
    return value("refugees_of_the_war_from") <= p.settled_here_as_refugee_on <= value("refugees_of_the_war_until")
