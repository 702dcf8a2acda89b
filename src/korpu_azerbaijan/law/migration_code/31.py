"""Article 31: visas for humanitarian visits."""


@article("31.1", since="2013-08-01", confidence="H", source="MC", az="Humanitar məqsədlə dəvət edənin vəsatəti ilə gəlir", en="Comes for a humanitarian purpose on the host's petition", ru="Едет с гуманитарной целью по ходатайству приглашающей стороны")
def visa_for_humanitarian_visit(p: Applicant):
    return p.visa_purpose == VisaPurpose.humanitarian and p.visa_petition_given
