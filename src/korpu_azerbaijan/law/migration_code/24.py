"""Article 24: kinds of visas and how long they are valid."""


@article("24.7", since="2013-08-01", confidence="H", source="MC", az="Viza üzrə ən uzun qalma, günlə", en="Longest stay on the visa, in days", ru="Наибольшее пребывание по визе, дней")
def longest_stay_on_visa(p: Applicant):
    """25.2, 26.2, 27.2, 28.2, 29.2, 30.2, 31.2, 32.2, 33.2, 34.2; an electronic visa: 38.1."""
    return table("longest_e_visa_stay", p.visa_entries) if p.visa_request == VisaRequest.electronic else table("longest_visa_stay", p.visa_purpose)


@article("24.6", since="2013-08-01", confidence="M", source="MC, COUNT", rounding="down", az="Vizanın ən gec son günü: birdəfəlik 90 gün, çoxdəfəlik 2 il, tranzit 30 gün", en="Last day that the visa can have: single entry 90 days, multiple 2 years, transit 30 days", ru="Самый поздний последний день визы: однократная 90 дней, многократная 2 года, транзитная 30 дней")
def visa_ends_at_the_latest_on(p: Applicant):
    """Transit: 34.2."""
    if p.visa_purpose == VisaPurpose.transit:
        return p.visa_from + value("transit_visa_validity")
    return p.visa_from + value("multiple_visa_validity") if p.visa_entries == VisaEntries.multiple else p.visa_from + value("single_visa_validity")
