"""Article 77: integration."""


@article("77.1", since="2013-08-01", confidence="H", source="MC", az="İnteqrasiya tədbirləri könüllüdür", en="Integration measures are voluntary", ru="Меры интеграции добровольны")
def integration_is_voluntary(p: Applicant):
    return True


@article("77.5", since="2013-08-01", confidence="H", source="MC", az="Burada yaşayan tədris mərkəzində dil, tarix, mədəniyyət və hüquq kurslarına gedə bilər", en="Whoever resides here may attend courses of language, history, culture and law at the training centre", ru="Проживающий здесь может посещать в учебном центре курсы языка, истории, культуры и права")
def may_attend_courses(p: Applicant):
    return p.residence_card != ResidenceCard.none
