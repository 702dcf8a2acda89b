"""Article 44: what a temporary residence card is."""


@article("44.4", since="2013-08-01", confidence="H", source="MC", az="Müvəqqəti yaşama vəsiqəsi yaşayış yeri üzrə qeydiyyatı təsdiq edir", en="The temporary residence card proves registration at the place of residence", ru="Удостоверение временного проживания подтверждает регистрацию по месту жительства")
def temporary_card_proves_registration(p: Applicant):
    return p.residence_card == ResidenceCard.temporary
