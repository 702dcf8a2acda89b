"""Article 12: who votes without being a citizen. The days on which the wordings came into force are not in the fact base: the Migration Code's own first day stands for them."""


@article("12.2", since="2013-08-01", confidence="H", source="EC", rounding="down", az="Ən azı 5 il daimi yaşayan vətəndaşlığı olmayan şəxsin səs hüququ var", en="A stateless person with at least 5 years of permanent residence has the vote", ru="Лицо без гражданства, постоянно проживающее не менее 5 лет, имеет право голоса")
def stateless_resident_has_vote(p: Applicant):
    stateless = lawful_distinction(p.citizenship == Citizenship.stateless, by="constitution/69")
    return stateless and p.permanent_resident and p.permanent_resident_since + value("residence_for_vote") <= today


@article("12.3", since="2013-08-01", confidence="H", source="EC", rounding="down", az="Bələdiyyədə ən azı 5 il yaşayan əcnəbi, dövləti eyni hüququ verirsə, bələdiyyə seçkilərində səs verir", en="A foreigner who lives in the municipality at least 5 years votes in municipal elections if their state gives the same right", ru="Иностранец, живущий в муниципалитете не менее 5 лет, голосует на муниципальных выборах, если его государство даёт такое же право")
def foreigner_has_municipal_vote(p: Applicant):
    foreign = lawful_distinction(p.citizenship == Citizenship.foreign and p.state_gives_same_vote, by="constitution/69")
    return foreign and p.lives_in_municipality_since + value("residence_for_vote") <= today
