"""Article 52: expulsion as a criminal penalty, and whom it may not reach."""


@article("52.1", since="2013-08-01", confidence="H", source="CRC", az="1 ildən çox həbsə məhkum edilib: çıxarma təyin edilir", en="Sentenced to more than 1 year of prison: expulsion is imposed", ru="Осуждён более чем на 1 год лишения свободы: выдворение назначается")
def expulsion_is_imposed_by_sentence(p: Applicant):
    return criminal_expulsion_is_asked(p) and p.convicted_by_court and p.prison_sentence > value("expulsion_sentence")


@article("52.1", since="2013-08-01", confidence="H", source="CRC", az="1 ilədək həbsə və ya həbssiz cəzaya məhkum edilib: məhkəmə çıxarmanı təyin edə bilər və seçib", en="Sentenced to up to 1 year or without prison: the court may impose expulsion, and chose to", ru="Осуждён до 1 года или без лишения свободы: суд может назначить выдворение и выбрал его")
def expulsion_may_be_imposed_by_sentence(p: Applicant):
    return criminal_expulsion_is_asked(p) and p.convicted_by_court and p.prison_sentence <= value("expulsion_sentence") and p.court_imposed_expulsion


@article("52.1-1", since="2013-08-01", confidence="H", source="CRC", az="Məhkumluq ödənilənədək ölkəyə giriş qadağandır", en="Entry is barred until the conviction is spent", ru="Въезд запрещён до погашения судимости")
def criminal_entry_ban_is_in_force(p: Applicant):
    return p.expelled_by_sentence and not p.expulsion_conviction_spent


@article("52.2.1", since="2013-08-01", confidence="H", source="CRC", rounding="down", az="5 ildir daimi yaşayır", en="Has resided permanently for 5 years", ru="Постоянно проживает 5 лет")
def criminal_expulsion_barred_after_five_years(p: Applicant):
    return criminal_expulsion_is_asked(p) and p.permanent_resident and p.permanent_resident_since + value("residence_that_bars_expulsion") <= today


@article("52.2.2", since="2013-08-01", confidence="H", source="CRC", az="Azərbaycan vətəndaşı ilə nikahdadır", en="Is married to a citizen of Azerbaijan", ru="Состоит в браке с гражданином Азербайджана")
def criminal_expulsion_barred_for_spouse(p: Applicant):
    return criminal_expulsion_is_asked(p) and p.spouse_of_citizen


@article("52.2.3", since="2013-08-01", confidence="H", source="CRC", az="Azərbaycanda doğulub", en="Was born in Azerbaijan", ru="Родился в Азербайджане")
def criminal_expulsion_barred_for_born_here(p: Applicant):
    return criminal_expulsion_is_asked(p) and lawful_distinction(p.born_in_azerbaijan, by="criminal_code/52.2.3")


@article("52.2.4", since="2013-08-01", confidence="H", source="CRC", az="Valideynlərindən biri Azərbaycan vətəndaşıdır", en="A parent is a citizen of Azerbaijan", ru="Один из родителей гражданин Азербайджана")
def criminal_expulsion_barred_for_child_of_citizen(p: Applicant):
    return criminal_expulsion_is_asked(p) and p.parent_is_citizen


@article("52.2.5", since="2013-08-01", confidence="H", source="CRC", az="Qaçqındır və ya siyasi sığınacağı var", en="Is a refugee or has political asylum", ru="Беженец или имеет политическое убежище")
def criminal_expulsion_barred_for_refugee(p: Applicant):
    return criminal_expulsion_is_asked(p) and (p.is_refugee or p.has_political_asylum)


@article("52.2.6", since="2013-08-01", confidence="H", source="CRC", az="Himayəsində vətəndaş olan uşaq, fəaliyyət qabiliyyəti olmayan və ya 81–100 faiz əlilliyi olan şəxs var", en="Supports a citizen under 18, a person without capacity, or one with a disability of 81–100 per cent", ru="Содержит несовершеннолетнего гражданина, недееспособного или лицо с инвалидностью 81–100 процентов")
def criminal_expulsion_barred_for_supporter(p: Applicant):
    return criminal_expulsion_is_asked(p) and (p.supports_dependent_citizen or p.supports_incapable_person)


@article("52.2.7", since="2013-08-01", confidence="H", source="CRC", az="İşgəncə və ya təqib təhlükəsi ciddidir, yaxud milli təhlükəsizlik zərər görər", en="Torture or persecution is seriously feared, or national security would suffer", ru="Серьёзная угроза пыток или преследования либо вред национальной безопасности")
def criminal_expulsion_barred_by_danger(p: Applicant):
    return criminal_expulsion_is_asked(p) and (p.torture_or_persecution_feared or p.expulsion_endangers_security)


@exception("52.3", to="52.1", since="2013-08-01", confidence="M", source="CRC", az="Beynəlxalq müqavilə başqa qayda müəyyən edir", en="A treaty sets another rule", ru="Международный договор устанавливает другое правило")
def treaty_sets_other_rule_for_expulsion(p: Applicant):
    return p.treaty_changes_criminal_expulsion
