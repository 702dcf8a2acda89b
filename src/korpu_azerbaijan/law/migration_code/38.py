"""Article 38: electronic visas."""


@article("38.3", since="2013-08-01", confidence="H", source="MC", az="Elektron viza siyahısındakı ölkənin vətəndaşıdır və ya orada daimi yaşayan vətəndaşlığı olmayan şəxsdir", en="Is a citizen of a country of the e-visa list, or a stateless person who lives there permanently", ru="Гражданин страны из списка электронных виз или постоянно живущее там лицо без гражданства")
def may_take_e_visa(p: Applicant):
    return lawful_distinction(p.e_visa_country, by="migration_code/38.3")


@article("38.6", since="2013-08-01", confidence="M", source="MC, COUNT", az="Elektron viza üzrə qərarın son günü: 3 iş günü; sürətləndirilmiş (3 saat) və hava limanında: həmin gün", en="Last day to decide on an electronic visa: 3 working days; urgent (3 hours) and at an airport: the same day", ru="Последний день решения об электронной визе: 3 рабочих дня; ускоренно (3 часа) и в аэропорту: в тот же день")
def e_visa_is_due(p: Applicant):
    """The two faster ways are for a single entry only. Hours are not moved by days off (CNT-7) and give the authority no more time (CNT-9)."""
    if p.e_visa_speed != EVisaSpeed.ordinary and p.visa_entries == VisaEntries.single:
        return p.filed_on
    return p.filed_on + value("e_visa_term")


@article("38.6", since="2013-08-01", confidence="H", source="MC", az="Sürətləndirilmiş birdəfəlik elektron viza üçün saatlar", en="Hours for an urgent single-entry electronic visa", ru="Часы на ускоренную однократную электронную визу")
def e_visa_hours(p: Applicant):
    return value("e_visa_urgent_hours")


@exception("38.10", to="38.3", since="2013-08-01", confidence="H", source="MC", az="Elektron viza ilə Azərbaycandadır: yeni elektron viza yalnız gedəndən sonra istənilir", en="Is in Azerbaijan on an electronic visa: a new one is asked for only after leaving", ru="Находится в Азербайджане по электронной визе: новую просят только после выезда")
def new_e_visa_only_after_leaving(p: Applicant):
    return p.stays_here_on_e_visa
