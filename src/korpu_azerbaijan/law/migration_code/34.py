"""Article 34: transit visas."""


@article("34.1", since="2013-08-01", confidence="H", source="MC", az="Azərbaycandan keçib üçüncü ölkəyə gedir", en="Passes through Azerbaijan to a third country", ru="Едет через Азербайджан в третью страну")
def visa_for_transit(p: Applicant):
    return p.visa_purpose == VisaPurpose.transit and p.goes_on_to_third_country


@article("34.3", since="2013-08-01", confidence="H", source="MC", az="Təyinat ölkəsinin vizası və bileti, yaxud səfəri təsdiq edən başqa məlumat lazımdır", en="The visa of the destination and a ticket, or other proof of the journey, are needed", ru="Нужны виза страны назначения и билет либо иное подтверждение поездки")
def visa_needs_proof_of_onward_journey(p: Applicant):
    return p.visa_purpose == VisaPurpose.transit
