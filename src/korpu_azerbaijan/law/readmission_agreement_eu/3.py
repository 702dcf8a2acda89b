"""Article 3: own nationals and their families; the number of the article is from memory."""


@article("3", since="2014-09-01", confidence="M", source="EULEX, NUMBERS [from memory]", az="Azərbaycan vətəndaşıdır: geri qəbul edilir", en="Is a citizen of Azerbaijan: is taken back", ru="Гражданин Азербайджана: принимается обратно")
def own_national_is_taken_back(p: Applicant):
    return p.readmission_request == ReadmissionRequest.own_national and lawful_distinction(p.citizenship == Citizenship.azerbaijan, by="treaty/eu-readmission")


@article("3", since="2014-09-01", confidence="M", source="EULEX, OEIL, NUMBERS [from memory]", az="Vətəndaşın əri (arvadı) və ya 18 yaşınadək övladıdır, sorğu edən dövlətdə öz yaşama hüququ yoxdur", en="Is the spouse or minor child of a citizen and has no own right of residence in the requesting state", ru="Супруг или несовершеннолетний ребёнок гражданина без собственного права проживания в запрашивающем государстве")
def family_of_national_is_taken_back(p: Applicant):
    return p.readmission_request == ReadmissionRequest.family_of_national and not p.family_has_own_right_to_stay


@article("3", since="2014-09-01", confidence="M", source="EULEX, SMSN", az="Həmin tərəflə readmissiya sazişi qüvvədədir", en="A readmission agreement with that side is in force", ru="Соглашение о реадмиссии с этой стороной действует")
def readmission_agreement_is_in_force(p: Applicant):
    """Only two days of coming into force are in the fact base; for the others it is unknown."""
    return today >= table("readmission_in_force", p.readmission_partner)
