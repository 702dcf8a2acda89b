"""Article 3: what the words of the Code mean. The close relatives of 3.0.12 stand at 45.1.1 and 40.0.2, where they are used."""


@article("3.0.11", since="2013-08-01", confidence="H", source="MC", az="Ailə üzvüdür: həyat yoldaşı, 18 yaşınadək övlad, əmək qabiliyyəti olmayan yetkin övlad və ya himayədə olan valideyn", en="Is a family member: spouse, child under 18, adult child unable to work, or dependent parent", ru="Член семьи: супруг, ребёнок до 18 лет, нетрудоспособный взрослый ребёнок или родитель на иждивении")
def is_family_member(p: Applicant):
    return p.family_tie != FamilyTie.none


@article("3.0.1", since="2013-08-01", confidence="H", source="MC", az="Əcnəbidir: Azərbaycan vətəndaşı deyil, başqa dövlətin vətəndaşıdır", en="Is a foreigner: not a citizen of Azerbaijan, and a citizen of another state", ru="Иностранец: не гражданин Азербайджана, гражданин другого государства")
def is_foreigner(p: Applicant):
    return lawful_distinction(p.citizenship == Citizenship.foreign, by="constitution/69")


@article("3.0.2", since="2013-08-01", confidence="H", source="MC", az="Vətəndaşlığı olmayan şəxsdir: heç bir dövlət qanununa görə onu vətəndaşı saymır", en="Is stateless: no state considers the person a national under its law", ru="Лицо без гражданства: ни одно государство не считает его своим гражданином по своему закону")
def is_stateless(p: Applicant):
    return lawful_distinction(p.citizenship == Citizenship.stateless, by="constitution/69")


@article("3.0.4", since="2013-08-01", confidence="H", source="MC", az="Pasport şəxsiyyəti və vətəndaşlığı təsdiq edir, gedib-gəlmək hüququ verir", en="The passport proves identity and citizenship, and gives the right to leave and enter", ru="Паспорт удостоверяет личность и гражданство, даёт право выезда и въезда")
def passport_proves_citizenship(p: Applicant):
    return p.border_document == BorderDocument.passport


@article("3.0.5", since="2013-08-01", confidence="H", source="MC", az="Şəxsiyyət vəsiqəsi ölkə daxilində şəxsiyyəti təsdiq edir", en="The identity card proves identity inside the country", ru="Удостоверение личности подтверждает личность внутри страны")
def identity_card_proves_identity(p: Applicant):
    return p.holds_identity_card


@article("3.0.6", since="2013-08-01", confidence="H", source="MC", az="Müvəqqəti olandır: qanuni gəlib, yaşama icazəsi yoxdur", en="Is staying temporarily: came lawfully and holds no residence permit", ru="Временно пребывающий: прибыл законно, разрешения на проживание нет")
def is_staying_temporarily(p: Applicant):
    return lawful_distinction(p.citizenship != Citizenship.azerbaijan, by="constitution/69") and p.residence_card == ResidenceCard.none and is_lawfully_here(p)


@article("3.0.7", since="2013-08-01", confidence="H", source="MC", az="Müvəqqəti yaşayandır: müvəqqəti yaşama icazəsi var", en="Is residing temporarily: holds a temporary residence permit", ru="Временно проживающий: есть разрешение на временное проживание")
def is_residing_temporarily(p: Applicant):
    return p.residence_card == ResidenceCard.temporary


@article("3.0.8", since="2013-08-01", confidence="H", source="MC", az="Daimi yaşayandır: daimi yaşama icazəsi var", en="Is residing permanently: holds a permanent residence permit", ru="Постоянно проживающий: есть разрешение на постоянное проживание")
def is_residing_permanently(p: Applicant):
    return p.residence_card == ResidenceCard.permanent


@article("3.0.10", since="2013-08-01", confidence="H", source="MC", az="Əməkçi miqrantdır: haqqı ödənilən iş üçün yaşayış ölkəsini qanuni dəyişib (3.0.9)", en="Is a labour migrant: lawfully changed the country of residence for paid work (3.0.9)", ru="Трудящийся-мигрант: законно сменил страну проживания ради оплачиваемой работы (3.0.9)")
def is_labour_migrant(p: Applicant):
    return lawful_distinction(p.citizenship != Citizenship.azerbaijan, by="constitution/69") and p.came_for_paid_work


@article("3.0.13", since="2013-08-01", confidence="H", source="MC", az="İş icazəsi Azərbaycanda haqqı ödənilən işə icazədir", en="The work permit is permission for paid work in Azerbaijan", ru="Разрешение на работу: разрешение на оплачиваемую работу в Азербайджане")
def work_permit_allows_paid_work(p: Applicant):
    return p.holds_work_permit


@article("3.0.14", since="2013-08-01", confidence="H", source="MC", az="Yaşayış yeridir: sənədlə onun olan, daimi və ya əsasən yaşadığı mənzil", en="Is the place of residence: a home held on a document, lived in permanently or mostly", ru="Место жительства: жильё по документу, где живут постоянно или преимущественно")
def is_place_of_residence(p: Applicant):
    return p.place_kind == PlaceKind.dwelling and p.place_is_held_on_document and p.lives_there_mostly


@article("3.0.15", since="2013-08-01", confidence="H", source="MC", az="Olduğu yerdir: mehmanxana və bənzəri, yaxud yaşayış yeri olmayan mənzil", en="Is the place of stay: a hotel or the like, or a dwelling that is not the place of residence", ru="Место пребывания: гостиница и подобное либо жильё, которое не является местом жительства")
def is_place_of_stay(p: Applicant):
    return p.place_kind == PlaceKind.hotel_or_like or p.place_kind == PlaceKind.dwelling and not is_place_of_residence(p)


@article("3.0.16", since="2013-08-01", confidence="H", source="MC", az="Viza üzərindəki müddətdə girib-çıxmağa və qalmağa icazə verir", en="The visa allows entry, exit and stay for the time on it", ru="Виза разрешает въезд, выезд и пребывание на указанный в ней срок")
def visa_allows_stay(p: Applicant):
    return p.entry == Entry.on_visa and today <= p.visa_stay_until


@article("3.0.17", since="2013-08-01", confidence="H", source="MC", az="Sərhədkeçmə sənədi var", en="Has a border-crossing document", ru="Имеет документ для пересечения границы")
def has_border_crossing_document(p: Applicant):
    return p.border_document != BorderDocument.none
