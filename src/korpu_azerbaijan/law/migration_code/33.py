"""Article 33: visas for tourists."""


@article("33.1", since="2013-08-01", confidence="H", source="MC", az="Turist kimi gəlir", en="Comes as a tourist", ru="Едет как турист")
def visa_for_tourism(p: Applicant):
    return p.visa_purpose == VisaPurpose.tourism


@article("33.3", since="2013-08-01", confidence="H", source="MC", az="Turizm məqsədini təsdiq edən sənəd lazımdır (vauçer və ya bilet və yer sifarişi)", en="Proof of the tourist purpose is needed (a voucher, or a ticket and a booking)", ru="Нужен документ о туристической цели (ваучер либо билет и бронь)")
def visa_needs_proof_of_tourism(p: Applicant):
    return p.visa_purpose == VisaPurpose.tourism
