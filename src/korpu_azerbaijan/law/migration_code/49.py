"""Article 49: how long a permit runs."""


@article("49.1", since="2013-08-01", confidence="H", source="MC", az="İcazənin ən uzun müddəti, ay", en="Longest permit, months", ru="Наибольший срок разрешения, месяцев")
def longest_permit(p: Applicant):
    if p.asks_as_investor:
        return months(36)
    return months(24) if p.request == Request.extension else months(12)


@article("49.1", since="2013-08-01", confidence="H", source="MC", rounding="down", az="İcazənin son günü", en="Last day of the permit", ru="Последний день разрешения")
def permit_ends_on(p: Applicant):
    """A family member's card follows the sponsor's card (49.2-1)."""
    if p.asks_as_family:
        return p.sponsor_card_until
    asked = months(p.months_asked)
    return today + (asked if asked < longest_permit(p) else longest_permit(p))
