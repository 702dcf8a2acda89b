"""Article 26: visas for business."""


@article("26.1", since="2013-08-01", confidence="H", source="MC", az="İşgüzar səfərə dəvət edənin vəsatəti və ya buradakı sahibkarlığını təsdiq edən sənədlə gəlir", en="Comes on business on a host's petition, or with proof of the own business here", ru="Едет по делам по ходатайству приглашающей стороны или с документом о своём бизнесе здесь")
def visa_for_business(p: Applicant):
    return p.visa_purpose == VisaPurpose.business and (p.visa_petition_given or p.own_business_proof_given)
