"""Article 15: foreigners and stateless persons in elections. A citizen's own conditions (age, capacity) are not in the fact base."""


@article("15.1", since="2013-08-01", confidence="H", source="EC", az="Prezident və parlament seçkilərində, referendumda səs verə bilər: vətəndaş və 5 ildən bəri daimi yaşayan vətəndaşlığı olmayan şəxs", en="May vote in presidential and parliamentary elections and referendums: a citizen, or a stateless person with 5 years of permanent residence", ru="Может голосовать на президентских и парламентских выборах и референдумах: гражданин или лицо без гражданства с 5 годами постоянного проживания")
def may_vote_in_state_elections(p: Applicant):
    return lawful_distinction(p.citizenship == Citizenship.azerbaijan, by="constitution/69") or stateless_resident_has_vote(p)


@article("15.2", since="2013-08-01", confidence="H", source="EC", az="Bələdiyyə seçkilərində səs verə bilər", en="May vote in municipal elections", ru="Может голосовать на муниципальных выборах")
def may_vote_in_municipal_elections(p: Applicant):
    return lawful_distinction(p.citizenship == Citizenship.azerbaijan, by="constitution/69") or stateless_resident_has_vote(p) or foreigner_has_municipal_vote(p)


@article("15.1", since="2013-08-01", confidence="H", source="EC", az="Əcnəbi və vətəndaşlığı olmayan şəxs seçilə bilməz", en="Foreigners and stateless persons may not stand for election", ru="Иностранцы и лица без гражданства не могут быть избраны")
def may_not_stand_for_election(p: Applicant):
    return lawful_distinction(p.citizenship in {Citizenship.foreign, Citizenship.stateless}, by="constitution/69")


@article("15.3", since="2013-08-01", confidence="H", source="EC", az="Əcnəbi və vətəndaşlığı olmayan şəxs namizəd irəli sürə, təşviqat apara bilməz", en="Foreigners and stateless persons take no part in nomination and campaigning, referendum campaigns included", ru="Иностранцы и лица без гражданства не участвуют в выдвижении и агитации, в том числе по референдуму")
def may_not_take_part_in_campaign(p: Applicant):
    return lawful_distinction(p.citizenship in {Citizenship.foreign, Citizenship.stateless}, by="constitution/69")


@article("15.4", since="2013-08-01", confidence="H", source="EC", az="Bu qadağa fikir və sərbəst toplaşmaq azadlığını məhdudlaşdırmır", en="That does not limit freedom of thought and of assembly", ru="Это не ограничивает свободу мысли и собраний")
def keeps_freedom_of_thought_and_assembly(p: Applicant):
    return True
