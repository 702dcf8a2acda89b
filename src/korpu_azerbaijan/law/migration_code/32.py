"""Article 32: visas for culture and sport."""


@article("32.1", since="2013-08-01", confidence="H", source="MC", az="Mədəniyyət və ya idman tədbirinə dəvət edənin vəsatəti ilə gəlir", en="Comes to an event of culture or sport on the host's petition", ru="Едет на культурное или спортивное мероприятие по ходатайству приглашающей стороны")
def visa_for_culture_or_sport(p: Applicant):
    return p.visa_purpose == VisaPurpose.culture_sport and p.visa_petition_given
