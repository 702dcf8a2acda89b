"""What chapters 4 and 5 ask about coming, leaving and papers at the border."""


class Applicant(Entity):
    """Part of the person who comes or leaves."""

    treaty_gives_travel_document = fact(Bool, by="officer", article="15.6", az="beynəlxalq müqavilə səyahət sənədi nəzərdə tutur", en="a treaty provides for a travel document", ru="международный договор предусматривает дорожный документ")
    origin_gives_no_document = fact(Bool, by="officer", article="15.6", az="mənşə ölkəsindən sənəd almaq mümkün deyil", en="no document can be had from the country of origin", ru="получить документ от страны происхождения невозможно")
