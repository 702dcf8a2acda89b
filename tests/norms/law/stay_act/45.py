"""Article 45: who may live here for a time."""


@article("45.1.1", since="2013-08-01", confidence="H", source="SA",
         az="Vətəndaşın yaxın qohumudur", en="Is a close relative of a citizen", ru="Является близким родственником гражданина")
def close_relative(p: Applicant):
    return any(is_close(r) and r.is_citizen for r in p.relatives)


@article("45.1.2", since="2013-08-01", confidence="M", source="SA",
         az="Yaxın qohumluqdur", en="Is close kin", ru="Близкое родство")
def is_close(r: Relative):
    return r.kin in {Kin.spouse, Kin.child}


@article("45.1.3", since="2013-08-01", until="2023-05-16", confidence="H", source="SA",
         az="Burada evi var", en="Owns a house here", ru="Владеет домом здесь")
def owns_house(p: Applicant):
    return p.house_value > OSK(0)


@article("45.1.3", since="2023-05-16", confidence="H", source="SA",
         az="Burada müəyyən dəyərdə evi var", en="Owns a house here of the value set", ru="Владеет домом установленной стоимости")
def owns_house(p: Applicant):
    """The value was set in 2023."""
    return p.house_value >= value("house_floor")


@article("45.1.4", since="2013-08-01", until="2022-01-01", confidence="H", source="SA",
         az="Əmanəti var", en="Has savings", ru="Имеет сбережения")
def has_savings(p: Applicant):
    return p.savings >= OSK("50000.00")


@article("45.1.5", since="2013-08-01", confidence="M", source="SA",
         az="Ailənin gəliri kifayətdir", en="The family has income enough", ru="Доходов семьи достаточно")
def family_income(p: Applicant):
    return sum(r.income for r in p.relatives if r.kin != Kin.cousin) >= 12 * OSK(250)


@article("45.1.9", since="2013-08-01", confidence="H", source="SA", az="Təhsil alır", en="Studies full-time", ru="Учится очно")
def studies(p: Applicant):
    return p.studies


@article("45.1", since="2013-08-01", confidence="H", source="SA",
         az="Müvəqqəti yaşamaq üçün əsas var", en="Has a ground for temporary residence", ru="Есть основание для временного проживания")
def has_ground(p: Applicant):
    return close_relative(p) or owns_house(p) or has_savings(p) or family_income(p) or studies(p)


@article("45.3", since="2013-08-01", confidence="H", source="SA",
         az="Hill ölkəsi ilə müqavilə", en="Favoured by treaty", ru="Льгота по договору")
def favoured(p: Applicant):
    return lawful_distinction(p.nationality == Country.hill, by="treaty/7")
