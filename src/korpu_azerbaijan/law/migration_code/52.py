"""Article 52: what a permanent residence card is."""


@article("52.4", since="2013-08-01", confidence="H", source="MC", az="Daimi yaşama vəsiqəsi yaşayış yeri üzrə qeydiyyatı təsdiq edir", en="The permanent residence card proves registration at the place of residence", ru="Удостоверение постоянного проживания подтверждает регистрацию по месту жительства")
def permanent_card_proves_registration(p: Applicant):
    return p.residence_card == ResidenceCard.permanent
