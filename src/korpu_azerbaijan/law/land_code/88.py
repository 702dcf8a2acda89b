"""Article 88: the land under a building that a foreigner buys."""


@article("88.4", since="2013-08-01", confidence="H", source="LandC", az="Əcnəbi binanı alanda altındakı torpaq ödənişli istifadəyə və ya icarəyə keçir", en="When a foreigner buys a building, the land under it comes by paid use or lease", ru="Когда иностранец покупает здание, земля под ним переходит в платное пользование или аренду")
def land_under_building_comes_on_lease(p: Applicant):
    return lawful_distinction(p.citizenship in {Citizenship.foreign, Citizenship.stateless}, by="constitution/69") and p.buys_building
