"""Article 1: who is a refugee. The grounds of fear are those of the 1951 Convention, which is the instrument that lets them make a difference."""


@article("1", since="1999-05-21", confidence="M", source="RL, U596", az="Azərbaycan vətəndaşı deyil, əsaslı qorxusu var və ona görə öz ölkəsinin (vətəndaşlığı yoxdursa, əvvəl yaşadığı ölkənin) himayəsindən istifadə edə bilmir və ya istəmir", en="Is no citizen of Azerbaijan, has a well-founded fear and for it cannot or does not want to use the protection of the own state (without citizenship: to return to where they lived before)", ru="Не гражданин Азербайджана, имеет вполне обоснованные опасения и из-за них не может или не желает пользоваться защитой своего государства (без гражданства: вернуться туда, где жил прежде)")
def fears_to_return(p: Applicant):
    """A citizenship that is not determined yet bars nobody: only a citizen of Azerbaijan cannot be a refugee here."""
    return lawful_distinction(p.citizenship != Citizenship.azerbaijan, by="treaty/refugee-convention-1951") and p.fear_is_well_founded and not p.protection_at_home


@article("1.1", since="1999-05-21", confidence="M", source="RL, U596", az="İrqinə görə təqibdən əsaslı qorxur", en="Has a well-founded fear of persecution for race", ru="Обоснованно опасается преследования по признаку расы")
def persecuted_for_race(p: Applicant):
    """The parts of article 1 bear no numbers in the law; ours follow the order of its words."""
    return lawful_distinction(p.fears_for_race, by="treaty/refugee-convention-1951") and fears_to_return(p)


@article("1.2", since="1999-05-21", confidence="M", source="RL, U596", az="Milliyyətinə görə təqibdən əsaslı qorxur", en="Has a well-founded fear of persecution for nationality (ethnic belonging)", ru="Обоснованно опасается преследования по признаку национальности")
def persecuted_for_nationality(p: Applicant):
    return lawful_distinction(p.fears_for_nationality, by="treaty/refugee-convention-1951") and fears_to_return(p)


@article("1.3", since="1999-05-21", confidence="M", source="RL, U596", az="Dini etiqadına görə təqibdən əsaslı qorxur", en="Has a well-founded fear of persecution for religion", ru="Обоснованно опасается преследования по признаку вероисповедания")
def persecuted_for_religion(p: Applicant):
    return lawful_distinction(p.fears_for_religion, by="treaty/refugee-convention-1951") and fears_to_return(p)


@article("1.4", since="1999-05-21", confidence="M", source="RL, U596", az="Müəyyən sosial qrupa mənsubluğuna görə təqibdən əsaslı qorxur", en="Has a well-founded fear of persecution for belonging to a particular social group", ru="Обоснованно опасается преследования за принадлежность к определённой социальной группе")
def persecuted_for_social_group(p: Applicant):
    return lawful_distinction(p.fears_for_social_group, by="treaty/refugee-convention-1951") and fears_to_return(p)


@article("1.5", since="1999-05-21", confidence="M", source="RL, U596", az="Siyasi əqidəsinə görə təqibdən əsaslı qorxur", en="Has a well-founded fear of persecution for political belief", ru="Обоснованно опасается преследования за политические убеждения")
def persecuted_for_political_belief(p: Applicant):
    return lawful_distinction(p.fears_for_political_belief, by="treaty/refugee-convention-1951") and fears_to_return(p)
