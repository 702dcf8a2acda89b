"""Article 64: who needs no work permit. A closed list; whoever is in it is excepted from 63.2."""


@article("64.0.1", since="2013-08-01", confidence="H", source="MC", az="Daimi yaşama icazəsi var", en="Holds a permanent residence permit", ru="Имеет разрешение на постоянное проживание")
def works_as_permanent_resident(p: Applicant):
    return p.permanent_resident


@article("64.0.2", since="2013-08-01", confidence="H", source="MC", az="Burada sahibkarlıq fəaliyyəti göstərir", en="Does business here", ru="Занимается здесь предпринимательством")
def works_as_entrepreneur(p: Applicant):
    return lawful_distinction(p.entrepreneur, by="migration_code/64.0.2")


@article("64.0.3", since="2013-08-01", confidence="H", source="MC", az="Səfirlikdə və ya konsulluqda işləyir", en="Works at an embassy or consulate", ru="Работает в посольстве или консульстве")
def works_at_embassy(p: Applicant):
    return lawful_distinction(p.mission_work == MissionWork.embassy, by="migration_code/64.0.3")


@article("64.0.4", since="2013-08-01", confidence="H", source="MC", az="Beynəlxalq təşkilatda işləyir", en="Works at an international organisation", ru="Работает в международной организации")
def works_at_international_organisation(p: Applicant):
    return lawful_distinction(p.mission_work == MissionWork.international_organisation, by="migration_code/64.0.4")


@article("64.0.5", since="2013-08-01", confidence="H", source="MC", az="Beynəlxalq müqavilə ilə yaradılmış qurumun rəhbəri və ya müavinidir", en="Heads a body set up by a treaty, or is its deputy head", ru="Руководитель органа, созданного по международному договору, или его заместитель")
def heads_treaty_body(p: Applicant):
    return lawful_distinction(p.mission_work == MissionWork.treaty_body_head, by="migration_code/64.0.5")


@article("64.0.6", since="2013-08-01", confidence="H", source="MC", az="İcra hakimiyyəti orqanı işə cəlb edib", en="Is engaged by an executive authority", ru="Привлечён органом исполнительной власти")
def works_for_executive_authority(p: Applicant):
    return lawful_distinction(p.exempt_work == ExemptWork.engaged_by_executive, by="migration_code/64.0.6")


@article("64.0.6-1", since="2013-08-01", confidence="H", source="MC", az="Silahlı qüvvələr dəvət edib", en="Is invited by the armed forces", ru="Приглашён вооружёнными силами")
def works_for_armed_forces(p: Applicant):
    return lawful_distinction(p.exempt_work == ExemptWork.invited_by_armed_forces, by="migration_code/64.0.6-1")


@article("64.0.7", since="2013-08-01", confidence="H", source="MC", az="Akkreditə olunmuş media işçisidir", en="Is on the staff of accredited media", ru="Сотрудник аккредитованного СМИ")
def works_for_accredited_media(p: Applicant):
    return lawful_distinction(p.exempt_work == ExemptWork.accredited_media, by="migration_code/64.0.7")


@article("64.0.8", since="2013-08-01", confidence="H", source="MC", az="Müəyyən edilmiş sahədə, bir ildə 90 gündən çox olmayan ezamiyyətdədir", en="Is on a business trip of at most 90 days a year in a field set by the Cabinet", ru="В командировке не более 90 дней в году в области, определённой Кабинетом министров")
def is_on_business_trip(p: Applicant):
    in_field = lawful_distinction(p.trip_in_cabinet_field, by="migration_code/64.0.8")
    return in_field and lawful_distinction(p.business_trip_days <= value("business_trip_limit"), by="migration_code/64.0.8")


@article("64.0.8-1", since="2013-08-01", confidence="H", source="MC", az="Müəyyən edilmiş kateqoriyadan, müəyyən sahədə dəvət olunmuş mütəxəssisdir", en="Is an invited specialist of a set category in a set field", ru="Приглашённый специалист установленной категории в установленной области")
def works_as_invited_specialist(p: Applicant):
    return lawful_distinction(p.invited_specialist_confirmed, by="migration_code/64.0.8-1")


@article("64.0.9", since="2013-08-01", confidence="H", source="MC", az="Dənizçidir", en="Is a seafarer", ru="Моряк")
def works_as_seafarer(p: Applicant):
    return lawful_distinction(p.exempt_work == ExemptWork.seafarer, by="migration_code/64.0.9")


@article("64.0.10", since="2013-08-01", confidence="H", source="MC", az="Universitetin dəvət etdiyi professor və ya müəllimdir", en="Is a professor or lecturer invited by a university", ru="Профессор или преподаватель по приглашению университета")
def teaches_at_university(p: Applicant):
    return lawful_distinction(p.exempt_work == ExemptWork.university_teacher, by="migration_code/64.0.10")


@article("64.0.11", since="2013-08-01", confidence="H", source="MC", az="İncəsənət işçisi, qeydə alınmış klubun məşqçisi və ya idmançısıdır", en="Is an art worker, or a coach or athlete of a registered club", ru="Деятель искусства, тренер или спортсмен зарегистрированного клуба")
def works_in_art_or_sport(p: Applicant):
    return lawful_distinction(p.exempt_work == ExemptWork.art_or_sport, by="migration_code/64.0.11")


@article("64.0.12", since="2013-08-01", confidence="H", source="MC", az="Qeydə alınmış dini qurumda peşəkar dini fəaliyyət göstərir", en="Is a professional religious worker of a registered body", ru="Профессиональный религиозный работник зарегистрированной организации")
def works_as_religious_professional(p: Applicant):
    return lawful_distinction(p.religious_work, by="migration_code/64.0.12")


@article("64.0.13", since="2013-08-01", confidence="H", source="MC", az="Xarici hüquqi şəxsin filial və ya nümayəndəliyinin rəhbəri və ya müavinidir", en="Heads a branch or representation of a foreign entity, or is its deputy head", ru="Руководитель филиала или представительства иностранного юридического лица или его заместитель")
def works_as_branch_head(p: Applicant):
    return lawful_distinction(p.heads_foreign_branch, by="migration_code/64.0.13")


@article("64.0.13-1", since="2013-08-01", confidence="H", source="MC", az="Xarici təsisçisi olan şirkətin rəhbəridir, yaxud ən azı 51 faiz payı olan təsisçidir və orada işləyir", en="Heads a company with a foreign founder, or is a founder with at least 51 per cent who works in it", ru="Руководитель компании с иностранным учредителем или учредитель с долей не менее 51 процента, работающий в ней")
def works_in_own_company(p: Applicant):
    founder = p.company_role == CompanyRole.majority_holder and p.founder_works_in_company
    return lawful_distinction(p.company_role == CompanyRole.head or founder, by="migration_code/64.0.13-1") and p.company_has_foreign_founder


@article("64.0.14", since="2013-08-01", confidence="H", source="MC", az="Azərbaycanda yaşayış yeri üzrə qeydiyyatda olan vətəndaşla nikahdadır", en="Is married to a citizen who is registered at a residence in Azerbaijan", ru="Состоит в браке с гражданином, зарегистрированным по месту жительства в Азербайджане")
def is_spouse_of_registered_citizen(p: Applicant):
    return p.spouse_of_citizen and p.citizen_spouse_registered_here


@article("64.0.15", since="2013-08-01", confidence="H", source="MC", az="Sığınacaq istəyir, qaçqındır və ya siyasi sığınacaq alıb", en="Asks for asylum, is a refugee, or has political asylum", ru="Просит убежища, беженец или получил политическое убежище")
def is_refugee_or_asylum_seeker(p: Applicant):
    return p.seeks_asylum or p.is_refugee or p.has_political_asylum


@article("64.0.15-1", since="2013-08-01", confidence="H", source="MC", az="İnsan alverinin qurbanıdır və ya cinayət təqibinə kömək edir", en="Is a victim of trafficking, or helps a prosecution", ru="Жертва торговли людьми или содействует преследованию")
def is_victim_or_helps_prosecution(p: Applicant):
    return p.trafficking_victim or p.assists_prosecution


@article("64.0.16", since="2013-08-01", confidence="H", source="MC", az="Himayəsində 18 yaşınadək və ya 81–100 faiz əlilliyi olan vətəndaş var", en="Supports a citizen who is under 18 or has a disability of 81–100 per cent", ru="Содержит гражданина до 18 лет или с инвалидностью 81–100 процентов")
def supports_citizen_in_need(p: Applicant):
    return p.supports_dependent_citizen


@article("64.0.17", since="2013-08-01", confidence="H", source="MC", az="Nazirlər Kabinetinin müəyyən etdiyi başqa haldır", en="Is another case set by the Cabinet", ru="Другой случай, определённый Кабинетом министров")
def is_case_set_by_cabinet(p: Applicant):
    return lawful_distinction(p.exempt_work == ExemptWork.cabinet_case, by="migration_code/64.0.17")


@article("64.0.18", since="2013-08-01", confidence="H", source="MC", az="Ələt azad iqtisadi zonasının işçisi və ya təsisçisidir", en="Is a worker or founder in the Alat free economic zone", ru="Работник или учредитель в Алятской свободной экономической зоне")
def works_in_free_zone(p: Applicant):
    return lawful_distinction(p.exempt_work == ExemptWork.free_zone, by="migration_code/64.0.18")


@article("64.0.19", since="2013-08-01", confidence="H", source="MC", az="Texnopark rezidenti və ya onun informasiya texnologiyaları mütəxəssisidir", en="Is a technopark resident or its specialist in information technology", ru="Резидент технопарка или его специалист по информационным технологиям")
def works_in_technopark(p: Applicant):
    return lawful_distinction(p.exempt_work == ExemptWork.technopark, by="migration_code/64.0.19")


@reading("fact base CUR-1: highly qualified migrants work without a permit in their field; the article is not known", article="64.0", since="2024-12-29", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="HQM, READING", az="Yüksək ixtisaslı miqrantdır və öz sahəsində işləyir; maddəsinin nömrəsi məlum deyil, hüquqşünas təsdiq etməlidir", en="Is a highly qualified migrant who works in the field of the status; the number of the article is not known, a lawyer must confirm", ru="Высококвалифицированный мигрант, работает в своей области; номер статьи неизвестен, юрист должен подтвердить")
def highly_qualified_works_without_permit(p: Applicant):
    return p.highly_qualified and lawful_distinction(p.works_in_field_of_status, by="migration_code/64.0")


@exception("64.0", to="63.2", since="2013-08-01", confidence="H", source="MC", az="64.0 siyahısındakı hallardan birinə görə iş icazəsi tələb olunmur", en="No work permit is needed, by one of the cases of 64.0", ru="Разрешение на работу не требуется по одному из случаев 64.0")
def work_permit_is_not_needed(p: Applicant):
    return (works_as_permanent_resident(p) or works_as_entrepreneur(p) or works_at_embassy(p) or works_at_international_organisation(p)
            or heads_treaty_body(p) or works_for_executive_authority(p) or works_for_armed_forces(p) or works_for_accredited_media(p)
            or is_on_business_trip(p) or works_as_invited_specialist(p) or works_as_seafarer(p) or teaches_at_university(p)
            or works_in_art_or_sport(p) or works_as_religious_professional(p) or works_as_branch_head(p) or works_in_own_company(p)
            or is_spouse_of_registered_citizen(p) or is_refugee_or_asylum_seeker(p) or is_victim_or_helps_prosecution(p) or supports_citizen_in_need(p)
            or is_case_set_by_cabinet(p) or works_in_free_zone(p) or works_in_technopark(p) or highly_qualified_works_without_permit(p))
