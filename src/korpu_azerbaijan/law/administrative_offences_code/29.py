"""Article 29: expulsion as an administrative penalty."""


@article("29.2", since="2013-08-01", confidence="H", source="AOC", az="Ölkədən çıxarmanı hakim, səlahiyyətli orqan və ya vəzifəli şəxs tətbiq edir", en="A judge, an authorised body or an authorised official imposes the expulsion", ru="Выдворение назначает судья, уполномоченный орган или должностное лицо")
def administrative_expulsion_is_decided_by_who_may(p: Applicant):
    return p.decided_by_judge_or_authorised


@article("29.3", since="2013-08-01", confidence="H", source="AOC", az="Qərardakı giriş qadağası ən azı 1 il, ən çox 5 ildir", en="The entry ban of the decision is at least 1 year and at most 5 years", ru="Запрет на въезд в решении не менее 1 года и не более 5 лет")
def administrative_entry_limit_is_lawful(p: Applicant):
    return value("administrative_entry_limit_least") <= p.entry_limit_months <= value("administrative_entry_limit_most")


@article("29.4", since="2013-08-01", confidence="H", source="AOC", az="İnzibati qaydada çıxarıla bilməz: qaçqındır və ya siyasi sığınacağı var", en="May not be expelled by an administrative penalty: is a refugee or has political asylum", ru="Нельзя выдворить в административном порядке: беженец или имеет политическое убежище")
def administrative_expulsion_barred_for_refugee(p: Applicant):
    return administrative_expulsion_is_asked(p) and (p.is_refugee or p.has_political_asylum)


@article("29.4", since="2013-08-01", confidence="H", source="AOC", az="İnzibati qaydada çıxarıla bilməz: insan alverinin qurbanı olan uşaqdır", en="May not be expelled by an administrative penalty: is a child victim of trafficking", ru="Нельзя выдворить в административном порядке: ребёнок, жертва торговли людьми")
def administrative_expulsion_barred_for_child_victim(p: Applicant):
    return administrative_expulsion_is_asked(p) and is_child_victim_of_trafficking(p)


@article("29.5", since="2013-08-01", confidence="H", source="AOC", az="İnzibati qaydada çıxarıla bilməz: insan alverinin qurbanıdır, 1 il keçməyib", en="May not be expelled by an administrative penalty: a victim of trafficking, for 1 year", ru="Нельзя выдворить в административном порядке: жертва торговли людьми, в течение 1 года")
def administrative_expulsion_barred_for_victim(p: Applicant):
    return administrative_expulsion_is_asked(p) and is_victim_within_the_year(p)


@article("29.5", since="2013-08-01", confidence="H", source="AOC", az="İnzibati qaydada çıxarıla bilməz: cinayət təqibinə kömək edir, təqib bitməyib", en="May not be expelled by an administrative penalty: helps a prosecution that has not ended", ru="Нельзя выдворить в административном порядке: содействует незавершённому уголовному преследованию")
def administrative_expulsion_barred_for_helper(p: Applicant):
    return administrative_expulsion_is_asked(p) and p.assists_prosecution
