"""Law 421-IQ: the card of a stateless person who lives here permanently; the Interior Ministry issues it."""


@article("421", since="2013-08-01", confidence="M", source="BPQ52", rounding="down", az="Burada daimi yaşayan, vətəndaşlığı olmayan şəxs 16 yaşından şəxsiyyət vəsiqəsi alır", en="A stateless person who lives here permanently gets an identity card from the age of 16", ru="Постоянно проживающее здесь лицо без гражданства с 16 лет получает удостоверение личности")
def stateless_resident_gets_card(p: Applicant):
    return lawful_distinction(p.citizenship == Citizenship.stateless, by="treaty/stateless-persons-convention-1954") and p.permanent_resident and today >= p.born_on + value("stateless_card_age")


@article("421", since="2013-08-01", confidence="M", source="BPQ52", az="Vəsiqənin rüsumu", en="Fee for the card", ru="Пошлина за удостоверение")
def stateless_card_costs(p: Applicant):
    return table("stateless_card_fee", p.stateless_card)
