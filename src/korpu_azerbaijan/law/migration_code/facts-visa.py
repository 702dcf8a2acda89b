"""What chapter 5 asks about visas. The Service issues none: consulates (37) and ASAN Visa (38) do."""


class VisaRequest(Choice):
    """Which visa, or whether one that was given ends."""

    consular = words(az="konsulluqda viza", en="visa at a consulate", ru="виза в консульстве")
    electronic = words(az="elektron viza (ASAN Viza)", en="electronic visa (ASAN Visa)", ru="электронная виза (ASAN Viza)")
    cancellation = words(az="vizanın ləğvi", en="cancellation of the visa", ru="отмена визы")


class VisaPurpose(Choice):
    """The declared purpose of the journey (25–34), which fixes the longest stay."""

    official_mission = words(az="diplomatik və ya xüsusi missiya", en="diplomatic or special mission", ru="дипломатическая или специальная миссия")
    official_event = words(az="rəsmi tədbir və ya görüş", en="official event or meeting", ru="официальное мероприятие или встреча")
    business = words(az="işgüzar səfər", en="business", ru="деловая поездка")
    science_education = words(az="elm və ya təhsil", en="science or education", ru="наука или образование")
    labour = words(az="əmək", en="work", ru="работа")
    treatment = words(az="müalicə", en="medical treatment", ru="лечение")
    private = words(az="şəxsi səfər", en="private visit", ru="частная поездка")
    humanitarian = words(az="humanitar səfər", en="humanitarian visit", ru="гуманитарная поездка")
    culture_sport = words(az="mədəniyyət və idman", en="culture or sport", ru="культура или спорт")
    tourism = words(az="turizm", en="tourism", ru="туризм")
    transit = words(az="tranzit", en="transit", ru="транзит")


class VisaEntries(Choice):
    """How often one may enter."""

    single = words(az="birdəfəlik", en="single entry", ru="однократная")
    multiple = words(az="çoxdəfəlik", en="multiple entry", ru="многократная")


class EVisaSpeed(Choice):
    """How an electronic visa is asked for (38.6); the two faster ways are for a single entry."""

    ordinary = words(az="adi qaydada", en="in the ordinary way", ru="в обычном порядке")
    urgent = words(az="sürətləndirilmiş qaydada", en="urgently", ru="в ускоренном порядке")
    at_airport = words(az="beynəlxalq hava limanında", en="at an international airport", ru="в международном аэропорту")


class VisaInviter(Choice):
    """Who invites somebody to a private visit (30.1)."""

    citizen = words(az="Azərbaycan vətəndaşı", en="a citizen of Azerbaijan", ru="гражданин Азербайджана")
    permanent_resident = words(az="daimi yaşayan əcnəbi və ya vətəndaşlığı olmayan şəxs", en="a foreigner or stateless person with a permanent permit", ru="постоянно проживающий иностранец или лицо без гражданства")
    labour_migrant = words(az="müvəqqəti yaşama icazəsi olan əməkçi miqrant", en="a labour migrant with a temporary permit", ru="трудящийся-мигрант с временным разрешением")
    student = words(az="müvəqqəti yaşama icazəsi olan təhsil alan", en="a student with a temporary permit", ru="учащийся с временным разрешением")
    free_zone = words(az="Ələt azad iqtisadi zonasının təsisçisi, işçisi və ya orada yaşayan", en="a founder or worker of the Alat free economic zone, or somebody who lives there", ru="учредитель, работник Алятской свободной экономической зоны или живущий в ней")
    nobody = words(az="heç kim", en="nobody", ru="никто")


class Applicant(Entity):
    """Part of the person who wants to come."""

    visa_request = fact(VisaRequest, article="24.1", az="viza müraciəti", en="visa request", ru="визовое обращение")
    visa_purpose = fact(VisaPurpose, article="24.5", az="səfərin məqsədi", en="purpose of the journey", ru="цель поездки",
        ask=words(az="Azərbaycana nə məqsədlə gəlirsiniz?", en="Why are you coming to Azerbaijan?", ru="С какой целью вы едете в Азербайджан?"),
        because=words(az="Qalma müddəti və sənədlər məqsəddən asılıdır (25–34).", en="How long you may stay, and the papers, depend on it (25–34).", ru="От цели зависят срок пребывания и документы (25–34)."))
    visa_entries = fact(VisaEntries, article="24.2", az="girişlərin sayı", en="number of entries", ru="число въездов",
        ask=words(az="Birdəfəlik, yoxsa çoxdəfəlik viza istəyirsiniz?", en="Do you want a visa for a single entry or for several?", ru="Вам нужна однократная или многократная виза?"),
        because=words(az="Birdəfəlik viza 90 günədək, çoxdəfəlik 2 ilədək etibarlıdır (24.6).", en="A single-entry visa is valid for up to 90 days, a multiple one for up to 2 years (24.6).", ru="Однократная виза действует до 90 дней, многократная до 2 лет (24.6)."))
    visa_from = fact(Date, article="24.6", az="vizanın başladığı gün", en="first day of the visa", ru="первый день визы")
    visa_until = fact(Date, article="36.1.2", az="istənilən vizanın son günü", en="last day of the visa asked for", ru="последний день запрашиваемой визы")
    official_note_given = fact(Bool, article="25.3", az="ölkənin və ya beynəlxalq təşkilatın rəsmi notası var", en="there is an official note of the country or international organisation", ru="есть официальная нота страны или международной организации")
    visa_petition_given = fact(Bool, article="36.1.6", az="dəvət edən tərəfin vəsatəti verilib", en="the host's petition was given", ru="ходатайство приглашающей стороны дано")
    own_business_proof_given = fact(Bool, holder="tax_service", confidence="M", article="26.1", az="Azərbaycanda sahibkarlıqla məşğul olmanı təsdiq edən sənəd var", en="there is proof of the own business in Azerbaijan", ru="есть документ о собственном бизнесе в Азербайджане")
    visa_inviter = fact(VisaInviter, article="30.1", az="şəxsi səfərə kim dəvət edir", en="who invites to the private visit", ru="кто приглашает в частную поездку",
        ask=words(az="Sizi kim dəvət edir?", en="Who invites you?", ru="Кто вас приглашает?"),
        because=words(az="Şəxsi səfər vizası dəvət məktubu əsasında verilir (30.1).", en="A visa for a private visit rests on a letter of invitation (30.1).", ru="Виза для частной поездки выдаётся по письму-приглашению (30.1)."))
    notarised_invitation_given = fact(Bool, article="30.1", az="notarial təsdiqlənmiş dəvət məktubu var", en="there is a notarised letter of invitation", ru="есть нотариально заверенное письмо-приглашение",
        ask=words(az="Notarial təsdiqlənmiş dəvət məktubunuz var?", en="Do you have a notarised letter of invitation?", ru="Есть ли у вас нотариально заверенное письмо-приглашение?"),
        because=words(az="Şəxsi səfər vizası yalnız belə məktubla verilir (30.1).", en="A visa for a private visit is given only on such a letter (30.1).", ru="Виза для частной поездки выдаётся только по такому письму (30.1)."))
    goes_on_to_third_country = fact(Bool, article="34.1", az="üçüncü ölkəyə gedir", en="goes on to a third country", ru="едет дальше в третью страну",
        ask=words(az="Azərbaycandan keçib başqa ölkəyə gedirsiniz?", en="Are you passing through Azerbaijan to another country?", ru="Вы едете через Азербайджан в другую страну?"),
        because=words(az="Tranzit vizası üçüncü ölkəyə gedənlərə verilir (34.1).", en="A transit visa is for those who go on to a third country (34.1).", ru="Транзитную визу дают едущим в третью страну (34.1)."))
    host_bears_medical_costs = fact(Bool, article="36.1.4", az="dəvət edən tərəf tibbi xidmətləri öz üzərinə götürüb", en="the host takes on medical care", ru="приглашающая сторона берёт на себя медицинскую помощь")
    host_is_ngo = fact(Bool, holder="ministry_of_justice", confidence="M", article="36.1.6-1", az="dəvət edən tərəf qeyri-hökumət təşkilatıdır", en="the host is a non-governmental organisation", ru="приглашающая сторона неправительственная организация")
    travels_with_parent = fact(Bool, article="36.2", az="valideyni və ya qanuni nümayəndəsi ilə gəlir", en="travels with a parent or legal representative", ru="едет с родителем или законным представителем")
    e_visa_country = fact(Bool, protected="nationality", article="38.3", az="elektron viza siyahısındakı ölkənin vətəndaşıdır və ya orada daimi yaşayan vətəndaşlığı olmayan şəxsdir", en="is a citizen of a country of the e-visa list, or a stateless person who lives there permanently", ru="гражданин страны из списка электронных виз или постоянно живущее там лицо без гражданства",
        ask=words(az="Ölkəniz elektron viza siyahısındadır?", en="Is your country on the e-visa list?", ru="Ваша страна в списке электронных виз?"),
        because=words(az="Elektron viza həmin ölkələrin vətəndaşlarına verilir (38.3), konsulluqda isə onlara 3 iş günündə cavab verilir (37.6).", en="Electronic visas are for citizens of those countries (38.3), whom a consulate answers in 3 working days (37.6).", ru="Электронные визы выдают гражданам этих стран (38.3), а консульство отвечает им за 3 рабочих дня (37.6)."))
    stays_here_on_e_visa = fact(Bool, by="register", holder="state_border_service", confidence="H", article="38.10", az="elektron viza ilə Azərbaycandadır", en="is in Azerbaijan on an electronic visa", ru="находится в Азербайджане по электронной визе")
    e_visa_speed = fact(EVisaSpeed, article="38.6", az="elektron vizanın qaydası", en="way of asking for an electronic visa", ru="порядок электронной визы")
    visa_case_is_urgent_by_rule = fact(Bool, by="officer", article="37.6", az="müvafiq orqanın müəyyən etdiyi təcili haldır", en="is an urgent case set by the authority", ru="срочный случай, определённый ведомством")
    urgency_proof_given = fact(Bool, article="37.6", az="təciliyi təsdiq edən sənəd verilib", en="proof of the urgency was given", ru="документ о срочности представлен")
    visa_found_expedient = fact(Bool, by="officer", discretionary=True, article="37.9", az="viza verilməsi məqsədəuyğun hesab edilib", en="the visa was found expedient", ru="выдача визы признана целесообразной")
    visa_not_considered = fact(Bool, article="37.11", az="viza vəsatətinə baxmaqdan imtina edilib", en="the visa application was refused consideration", ru="в рассмотрении визового ходатайства отказано")
