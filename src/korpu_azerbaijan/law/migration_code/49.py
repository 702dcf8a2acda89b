"""Article 49: how long a permit runs."""


@article("49.1", since="2013-08-01", confidence="H", source="MC", az="İcazənin ən uzun müddəti", en="Longest permit", ru="Наибольший срок разрешения")
def longest_permit(p: Applicant):
    """Investors: 49.2."""
    if p.asks_as_investor:
        return value("investor_length")
    return value("extension_length") if p.request == Request.extension else value("first_length")


@article("49.1", since="2013-08-01", confidence="H", source="MC", az="İcazə istənilən müddətə, qanundakı ən uzun müddətədək verilir", en="The permit is given for the time asked for, up to the longest that the law allows", ru="Разрешение даётся на запрошенный срок, но не дольше наибольшего по закону")
def permit_length(p: Applicant):
    """The first two lines need no answer to whether somebody is an investor."""
    asked = months(p.months_asked)
    if asked <= value("first_length"):
        return asked
    if asked <= value("extension_length") and p.request == Request.extension:
        return asked
    return asked if asked < longest_permit(p) else longest_permit(p)


@article("49.1", since="2013-08-01", confidence="H", source="MC", az="Qanunun icazə verdiyindən uzun müddət istənilib; icazə ən uzun qanuni müddətə verilir", en="Longer than the law allows: the permit is given for the longest lawful time", ru="Запрошено дольше, чем допускает закон; разрешение даётся на наибольший законный срок")
def asks_longer_than_allowed(p: Applicant):
    return months(p.months_asked) > longest_permit(p) and not p.asks_as_family


@reading("fact base c.1: from which day a permit runs is not said", article="49.1", since="2013-08-01", decided_on="2026-11-25", by="Körpü, for a lawyer to confirm", confidence="M", source="READING", az="İcazə qərar günündən başlayır", en="The permit runs from the day of the decision", ru="Разрешение действует со дня решения")
def permit_begins_on(p: Applicant):
    return today


@article("49.1", since="2013-08-01", confidence="M", source="MC, COUNT", rounding="down", az="İcazənin son günü", en="Last day of the permit", ru="Последний день разрешения")
def permit_ends_on(p: Applicant):
    if p.asks_as_family:
        return family_card_ends_on(p)
    return permit_begins_on(p) + permit_length(p)


@article("49.2-1", since="2013-08-01", confidence="H", source="MC", az="Ailə üzvünün vəsiqəsi onu dəvət edənin vəsiqəsi ilə eyni gün bitir", en="A family member's card ends on the same day as the sponsor's", ru="Карта члена семьи заканчивается в тот же день, что и карта пригласившего")
def family_card_ends_on(p: Applicant):
    return p.sponsor_card_until


@article("49.2-1", since="2013-08-01", confidence="H", source="MC", rounding="down", az="Vəsiqəniz istədiyiniz müddətdən sonra deyil, ailə üzvünüzün vəsiqəsi ilə eyni gün bitəcək", en="Your card will end on the same day as your family member's, not after the months you ask for", ru="Ваша карта закончится в тот же день, что и карта члена семьи, а не через запрошенный срок")
def card_follows_sponsor(p: Applicant):
    return p.asks_as_family and p.sponsor_card_until != permit_begins_on(p) + permit_length(p)


@article("49.3", since="2013-08-01", confidence="H", source="MC", az="İcazə uzadılanda vəsiqə yenisi ilə əvəz edilir", en="When a permit is extended, a new card replaces the old one", ru="При продлении разрешения удостоверение заменяют новым")
def new_card_replaces_old(p: Applicant):
    return p.request == Request.extension
