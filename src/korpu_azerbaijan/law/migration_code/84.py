"""Article 84: who is kept apart from whom, and who is cared for."""


@article("84.2", since="2013-08-01", confidence="H", source="MC", az="Məcburi saxlanılan könüllü yerləşənlərdən ayrı saxlanılır", en="Whoever is held compulsorily is kept apart from those who stay voluntarily", ru="Содержащиеся принудительно размещаются отдельно от добровольно живущих")
def held_apart_from_voluntary(p: Applicant):
    return is_held_in_centre(p)


@article("84.2", since="2013-08-01", confidence="H", source="MC", az="Qadınlar kişilərdən ayrı saxlanılır (ailələr istisna olmaqla)", en="Women are kept apart from men, families excepted", ru="Женщины содержатся отдельно от мужчин, кроме семей")
def held_with_women(p: Applicant):
    return lawful_distinction(p.sex == Sex.female, by="migration_code/84.2") and not kept_together_with_family(p)


@article("84.2", since="2013-08-01", confidence="H", source="MC", az="Yetkinlik yaşına çatmayanlar yetkinlərdən ayrı saxlanılır (ailələr istisna olmaqla)", en="Minors are kept apart from adults, families excepted", ru="Несовершеннолетние содержатся отдельно от взрослых, кроме семей")
def held_apart_from_adults(p: Applicant):
    return is_minor(p) and not kept_together_with_family(p)


@article("84.3", since="2013-08-01", confidence="H", source="MC", az="Ailələr birlikdə saxlanılır", en="Families are kept together", ru="Семьи содержатся вместе")
def kept_together_with_family(p: Applicant):
    return p.is_with_family_in_centre


@article("84.5", since="2013-08-01", confidence="H", source="MC", az="Xüsusi qayğı göstərilir: hamilə, uşaqlı qadın, yetkinlik yaşına çatmayan, tibbi nəzarətə ehtiyacı olan", en="Has special care: pregnant, a woman with children, a minor, in need of medical watch", ru="Особая забота: беременная, женщина с детьми, несовершеннолетний, нуждающийся в медицинском наблюдении")
def has_special_care_in_centre(p: Applicant):
    return p.is_pregnant or is_minor(p) or p.needs_medical_watch or p.has_children_in_centre and lawful_distinction(p.sex == Sex.female, by="migration_code/84.5")
