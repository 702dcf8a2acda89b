"""Article 4: citizens of third countries and stateless persons; the number of the article is from memory."""


@article("4", since="2014-09-01", confidence="M", source="EULEX, NUMBERS [from memory]", az="Üçüncü ölkənin vətəndaşıdır, sazişin şərtləri yerinə yetirilib", en="Is a citizen of a third country, and the conditions of the agreement are met", ru="Гражданин третьей страны, условия соглашения выполнены")
def third_country_national_is_taken_back(p: Applicant):
    """The conditions are not in the fact base: an officer confirms them."""
    return p.readmission_request == ReadmissionRequest.third_country_national and p.readmission_conditions_met


@article("4", since="2014-09-01", confidence="M", source="EULEX, NUMBERS [from memory]", az="Vətəndaşlığı olmayan şəxsdir, sazişin şərtləri yerinə yetirilib", en="Is a stateless person, and the conditions of the agreement are met", ru="Лицо без гражданства, условия соглашения выполнены")
def stateless_person_is_taken_back(p: Applicant):
    return p.readmission_request == ReadmissionRequest.stateless and p.readmission_conditions_met
