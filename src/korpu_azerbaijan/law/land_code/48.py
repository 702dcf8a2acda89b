"""Article 48: land for foreigners. The fact base cites 14.2, 48.3, 86.4 and 88.4 together; the Migration Code's own first day stands for the days that it does not give."""


@article("48.3", since="2013-08-01", confidence="H", source="LandC", az="Əcnəbi və vətəndaşlığı olmayan şəxs torpağı yalnız icarə edə bilər (14.2, 48.3, 86.4)", en="Foreigners and stateless persons have land on lease only (14.2, 48.3, 86.4)", ru="Иностранцы и лица без гражданства получают землю только в аренду (14.2, 48.3, 86.4)")
def land_comes_on_lease_only(p: Applicant):
    return lawful_distinction(p.citizenship in {Citizenship.foreign, Citizenship.stateless}, by="constitution/69")
