"""What the Migration Code asks about a person who wants to live here for a time. Holders and their confidence: fact base §3.2."""


class Request(Choice):
    """What is asked for."""

    issue = words(az="ilk dəfə icazə", en="a first permit", ru="первое разрешение")
    extension = words(az="icazənin uzadılması", en="an extension", ru="продление разрешения")
    cancellation = words(az="icazənin ləğvi", en="a cancellation", ru="отмена разрешения")


class Speed(Choice):
    """The fee tier, which fixes the time to decide (47.5)."""

    working_days_20 = words(az="20 iş günü", en="20 working days", ru="20 рабочих дней")
    working_days_15 = words(az="15 iş günü, rüsumu daha yüksək", en="15 working days, for a higher fee", ru="15 рабочих дней, пошлина выше")


class FeePayer(Choice):
    """Columns of the fee table. The sources do not say which column a student under 18 pays: its cells are not written."""

    adult = words(az="yetkin şəxs", en="adult", ru="взрослый")
    minor = words(az="18 yaşınadək uşaq", en="child under 18", ru="ребёнок до 18 лет")
    student = words(az="əyani təhsil alan", en="full-time student", ru="студент очной формы")
    minor_student = words(az="18 yaşınadək əyani təhsil alan", en="full-time student under 18", ru="студент очной формы до 18 лет")


class Kin(Choice):
    """Who of somebody's relatives is a citizen. 3.0.12 names six degrees from one side only: their direction is open."""

    spouse = words(az="həyat yoldaşım", en="my spouse", ru="мой супруг или супруга")
    parent = words(az="valideynim", en="my parent", ru="мой родитель")
    child = words(az="övladım", en="my child", ru="мой ребёнок")
    sibling = words(az="qardaşım və ya bacım", en="my brother or sister", ru="мой брат или сестра")
    grandparent = words(az="babam və ya nənəm", en="my grandparent", ru="мой дед или бабушка")
    grandchild = words(az="nəvəm", en="my grandchild", ru="мой внук или внучка")
    great_grandparent = words(az="ulu babam və ya ulu nənəm", en="my great-grandparent", ru="мой прадед или прабабушка")
    great_grandchild = words(az="nəticəm", en="my great-grandchild", ru="мой правнук или правнучка")
    parent_in_law = words(az="qayınatam və ya qayınanam", en="my parent-in-law", ru="мой свёкор, тесть, моя свекровь или тёща")
    child_in_law = words(az="kürəkənim və ya gəlinim", en="my son- or daughter-in-law", ru="мой зять (муж дочери) или невестка (жена сына)")
    sibling_in_law = words(az="qaynım, baldızım, bacımın əri və ya qardaşımın arvadı", en="my brother- or sister-in-law", ru="мой зять (муж сестры), шурин, деверь, свояченица, золовка или невестка (жена брата)")
    siblings_child = words(az="qardaşımın və ya bacımın övladı", en="my nephew or niece", ru="мой племянник или племянница")
    parents_sibling = words(az="əmim, dayım, bibim və ya xalam", en="my uncle or aunt", ru="мой дядя или тётя")
    nobody = words(az="vətəndaş qohumum yoxdur", en="I have no relative who is a citizen", ru="родственников-граждан нет")


class FamilyTie(Choice):
    """Family members of a foreigner, 3.0.11."""

    spouse = words(az="onun həyat yoldaşıyam", en="I am their spouse", ru="его (её) супруг или супруга")
    minor_child = words(az="onun 18 yaşınadək övladıyam", en="I am their child under 18", ru="его (её) ребёнок до 18 лет")
    adult_child_unable = words(az="onun əmək qabiliyyəti olmayan yetkin övladıyam", en="I am their adult child, unable to work", ru="его (её) взрослый нетрудоспособный ребёнок")
    dependent_parent = words(az="onun himayəsində olan valideynəm", en="I am their dependent parent", ru="родитель на его (её) иждивении")
    none = words(az="belə qohumum yoxdur", en="I have no such relative", ru="такого родственника нет")


class CompanyRole(Choice):
    """A part in a company founded here (45.1.6-1)."""

    head = words(az="onun rəhbəriyəm", en="I head it", ru="я её руководитель")
    majority_holder = words(az="payların 51 faizi və ya daha çoxu məndədir", en="I hold 51 per cent or more of it", ru="мне принадлежит 51 процент или больше")
    none = words(az="heç biri", en="neither", ru="ни то, ни другое")


class Dwelling(Choice):
    """Where somebody will live, for 46.1.9–46.1.11."""

    own = words(az="öz mənzilimdə", en="in my own home", ru="в своём жилье")
    host = words(az="başqasının mənzilində", en="in somebody else's home", ru="в чужом жилье")
    free_zone = words(az="Ələt azad iqtisadi zonasında", en="in the Alat free economic zone", ru="в Алятской свободной экономической зоне")


class Opinion(Choice):
    """What the security body answered (47.6–47.7)."""

    not_answered = words(az="cavab verilməyib", en="no answer yet", ru="ответа пока нет")
    no_objection = words(az="etiraz yoxdur", en="no objection", ru="возражений нет")
    objection = words(az="etiraz edir", en="it objects", ru="возражает")


class ExemptWork(Choice):
    """Work-permit exemptions that 45.1.7-1 points to; an officer confirms the sub-article."""

    none = words(az="heç biri", en="none of them", ru="ни одно из них")
    engaged_by_executive = words(az="64.0.6: icra hakimiyyəti orqanı cəlb edib", en="64.0.6: engaged by an executive authority", ru="64.0.6: привлечён органом исполнительной власти")
    invited_by_armed_forces = words(az="64.0.6-1: silahlı qüvvələr dəvət edib", en="64.0.6-1: invited by the armed forces", ru="64.0.6-1: приглашён вооружёнными силами")
    accredited_media = words(az="64.0.7: akkreditə olunmuş media işçisi", en="64.0.7: accredited media staff", ru="64.0.7: аккредитованный работник СМИ")
    seafarer = words(az="64.0.9: dənizçi", en="64.0.9: seafarer", ru="64.0.9: моряк")
    university_teacher = words(az="64.0.10: universitetin dəvət etdiyi müəllim", en="64.0.10: teacher invited by a university", ru="64.0.10: преподаватель по приглашению вуза")
    art_or_sport = words(az="64.0.11: incəsənət işçisi, məşqçi və ya idmançı", en="64.0.11: art worker, coach or athlete", ru="64.0.11: деятель искусства, тренер или спортсмен")
    cabinet_case = words(az="64.0.17: Nazirlər Kabinetinin müəyyən etdiyi hal", en="64.0.17: case set by the Cabinet", ru="64.0.17: случай, определённый Кабинетом министров")
    free_zone = words(az="64.0.18: Ələt azad iqtisadi zonası", en="64.0.18: Alat free economic zone", ru="64.0.18: Алятская свободная экономическая зона")
    technopark = words(az="64.0.19: texnopark rezidenti və ya onun mütəxəssisi", en="64.0.19: technopark resident or its specialist", ru="64.0.19: резидент технопарка или его специалист")


class Applicant(Entity):
    """The person whom the permit concerns."""

    request = fact(Request, article="44", az="nə istənilir", en="what is asked for", ru="что запрашивается",
        ask=words(az="Sizə nə lazımdır?", en="What do you need?", ru="Что вам нужно?"),
        because=words(az="İlk icazə və uzatma üçün müddətlər fərqlidir (49.1–49.2).", en="A first permit and an extension have different lengths (49.1–49.2).", ru="У первого разрешения и продления разные сроки (49.1–49.2)."))
    speed = fact(Speed, article="47.5", az="baxılma müddəti", en="time to decide", ru="срок рассмотрения",
        ask=words(az="Qərarı neçə iş gününə istəyirsiniz?", en="In how many working days do you want the decision?", ru="За сколько рабочих дней вы хотите получить решение?"),
        because=words(az="Rüsum qərarın müddətini müəyyən edir (47.5).", en="The fee tier fixes the time to decide (47.5).", ru="Размер пошлины определяет срок решения (47.5)."))
    months_asked = fact(Int, domain=(1, 36), article="49.1", az="istənilən müddət, ay", en="months asked for", ru="запрошенный срок, месяцев",
        ask=words(az="İcazəni neçə ay üçün istəyirsiniz?", en="For how many months do you want the permit?", ru="На сколько месяцев вы хотите разрешение?"),
        because=words(az="İcazə istədiyiniz müddətə verilir, qanundakı həddə qədər (49.1–49.2).", en="The permit runs as long as you ask, up to the lawful limit (49.1–49.2).", ru="Разрешение даётся на запрошенный срок в пределах закона (49.1–49.2)."))
    born_on = fact(Date, domain=(date("1900-01-01"), None), article="8.1.4", az="doğum tarixi", en="date of birth", ru="дата рождения",
        ask=words(az="Doğum tarixiniz nədir?", en="When were you born?", ru="Когда вы родились?"),
        because=words(az="18 yaşınadək rüsum azdır, sənədlər başqadır.", en="Under 18 the fee is lower and the papers differ.", ru="До 18 лет пошлина ниже, документы другие."))
    filed_on = fact(Date, by="register", article="47.1", az="müraciət günü", en="day of filing", ru="день подачи")
    stay_until = fact(Date, by="register", holder="state_border_service", confidence="H", article="47.1", cost=2, az="qanuni qalmanın son günü", en="last day of the lawful stay", ru="последний день законного пребывания",
        ask=words(az="Qalma müddətiniz və ya icazəniz nə vaxt bitir?", en="When does your permitted stay or permit end?", ru="Когда кончается ваше разрешённое пребывание или разрешение?"),
        because=words(az="Müraciət müddətin bitməsinə ən azı 30 gün qalmış verilir (47.1).", en="One applies at least 30 days before it ends (47.1).", ru="Обращаются не позднее чем за 30 дней до окончания (47.1)."))
    has_identity_document = fact(Bool, article="50.1.3", az="şəxsiyyəti təsdiq edən sənəd var", en="has an identity document", ru="есть документ, удостоверяющий личность",
        ask=words(az="Pasportunuz və ya başqa şəxsiyyət sənədiniz var?", en="Do you have a passport or another identity document?", ru="Есть ли у вас паспорт или другой документ личности?"),
        because=words(az="Sənədsiz icazə verilmir (50.1.3).", en="Without one no permit can be given (50.1.3).", ru="Без него разрешение не выдаётся (50.1.3)."))
    passport_until = fact(Date, may_not_apply=True, article="46.1.2", az="pasportun son günü", en="passport valid until", ru="паспорт действителен до",
        ask=words(az="Pasportunuz nə vaxtadək etibarlıdır?", en="Until when is your passport valid?", ru="До какого дня действует ваш паспорт?"),
        because=words(az="Müddətinə 3 aydan az qalmış pasport imtina əsasıdır (50.1.4).", en="Less than 3 months left on a passport is a ground of refusal (50.1.4).", ru="Если до конца срока паспорта меньше 3 месяцев, это основание для отказа (50.1.4)."))

    kin_of_citizen = fact(Kin, holder="ministry_of_justice", confidence="M", cost=2, article="45.1.1", az="vətəndaş olan qohum (varsa, əvvəlcə həyat yoldaşı)", en="relative who is a citizen (a spouse, if there is one, comes first)", ru="родственник-гражданин (если есть, сначала супруг или супруга)",
        ask=words(az="Azərbaycan vətəndaşı olan qohumunuz kimdir? Həyat yoldaşınız vətəndaşdırsa, onu seçin.", en="Who among your relatives is a citizen of Azerbaijan? If your husband or wife is, choose that.", ru="Кто из ваших родственников гражданин Азербайджана? Если это супруг или супруга, выберите этот ответ."),
        because=words(az="Vətəndaşla yaxın qohumluq əsasdır (45.1.1); vətəndaşla nikah xəstəliyə görə imtinanı istisna edir (50.1.5).", en="Close kinship with a citizen is a ground (45.1.1); marriage to one rules out a refusal for illness (50.1.5).", ru="Близкое родство с гражданином является основанием (45.1.1); брак с гражданином исключает отказ по болезни (50.1.5)."))
    kinship_confirmed = fact(Bool, by="officer", article="45.1.1", az="qohumluğun istiqaməti təsdiqlənib", en="the direction of the kinship is confirmed", ru="направление родства подтверждено")
    invested = fact(Money, protected="property_status", holder="ministry_of_economy", confidence="L", cost=5, domain=(0, None), article="45.1.2", az="iqtisadiyyata qoyulmuş investisiya", en="invested in the economy", ru="инвестиции в экономику",
        ask=words(az="Azərbaycan iqtisadiyyatına nə qədər investisiya yatırmısınız?", en="How much have you invested in the economy here?", ru="Сколько вы инвестировали в экономику здесь?"),
        because=words(az="Daşınmaz əmlak, əmanət və qiymətli kağızlarla birlikdə cəmi ən azı 500 000 manat əsasdır (45.1.2).", en="At least 500,000 manats in all, real estate, deposit and securities included, are a ground (45.1.2).", ru="Всего не менее 500 000 манатов, считая недвижимость, вклад и ценные бумаги, являются основанием (45.1.2)."))
    real_estate_value = fact(Money, protected="property_status", holder="property_issues_service", confidence="M", cost=4, domain=(0, None), article="45.1.3", az="burada daşınmaz əmlakın dəyəri", en="value of real estate owned here", ru="стоимость недвижимости здесь",
        ask=words(az="Buradakı daşınmaz əmlakınızın dəyəri nə qədərdir?", en="What is your real estate here worth?", ru="Сколько стоит ваша недвижимость здесь?"),
        because=words(az="Dəyəri ən azı 100 000 manat olan daşınmaz əmlak əsasdır (45.1.3).", en="Real estate worth at least 100,000 manats is a ground (45.1.3).", ru="Недвижимость от 100 000 манатов является основанием (45.1.3)."))
    deposit = fact(Money, protected="property_status", by="register", holder="bank", confidence="H", cost=3, domain=(0, None), article="45.1.3-1", az="bankda müddətli əmanət", en="term deposit in a bank here", ru="срочный вклад в банке здесь",
        ask=words(az="Buradakı bankda müddətli əmanətiniz nə qədərdir?", en="How large is your term deposit in a bank here?", ru="Какой у вас срочный вклад в банке здесь?"),
        because=words(az="Ən azı 100 000 manat müddətli əmanət əsasdır (45.1.3-1).", en="A term deposit of at least 100,000 manats is a ground (45.1.3-1).", ru="Вклад от 100 000 манатов является основанием (45.1.3-1)."))
    securities = fact(Money, protected="property_status", by="register", holder="national_depository", confidence="H", cost=3, domain=(0, None), article="45.1.3-2", az="dövlət və dövlət şirkətləri qiymətli kağızlarının nominal dəyəri", en="nominal value of government or state companies' securities", ru="номинал ценных бумаг государства и государственных компаний",
        ask=words(az="Dövlətin və ya payının ən azı 51 faizi dövlətə məxsus şirkətlərin qiymətli kağızlarından sizdə nə qədər (nominal) var?", en="What is the nominal value of your securities of the government or of companies at least 51 per cent state-owned?", ru="Каков номинал ваших ценных бумаг государства или компаний, где доля государства не менее 51 процента?"),
        because=words(az="Ən azı 100 000 manatlıq belə qiymətli kağızlar əsasdır (45.1.3-2).", en="Such securities of at least 100,000 manats are a ground (45.1.3-2).", ru="Ценные бумаги от 100 000 манатов являются основанием (45.1.3-2)."))
    high_level_specialist = fact(Bool, protected="occupation", cost=3, article="45.1.4", az="yüksək səviyyəli mütəxəssisdir", en="is a high-level specialist", ru="высококлассный специалист",
        ask=words(az="Sizi yüksək səviyyəli mütəxəssis kimi dəvət ediblər?", en="Were you invited as a high-level specialist?", ru="Вас пригласили как высококлассного специалиста?"),
        because=words(az="Dəvət edən qurumun əsaslandırılmış vəsatəti ilə əsasdır (45.1.4).", en="With a reasoned petition of the inviting body it is a ground (45.1.4).", ru="С обоснованным ходатайством приглашающей стороны это основание (45.1.4)."))
    invited_specialist_confirmed = fact(Bool, protected="occupation", by="officer", article="45.1.4-1", az="64.0.8-1 üzrə dəvət olunmuş mütəxəssis olduğu təsdiqlənib", en="confirmed as an invited specialist of 64.0.8-1", ru="подтверждён как приглашённый специалист по 64.0.8-1")
    family_tie = fact(FamilyTie, holder="ministry_of_justice", confidence="M", cost=2, article="45.1.5", az="icazəsi olan şəxslə ailə bağı", en="family tie with a permit holder", ru="семейная связь с владельцем разрешения",
        ask=words(az="Burada icazə ilə yaşayan əcnəbi ilə ailə bağınız nədir?", en="What is your family tie with a foreigner who lives here on a permit?", ru="Кем вы приходитесь иностранцу, живущему здесь по разрешению?"),
        because=words(az="İcazəsi olan şəxsin ailə üzvü olmaq əsasdır (45.1.5).", en="Being a family member of a permit holder is a ground (45.1.5).", ru="Быть членом семьи владельца разрешения является основанием (45.1.5)."))
    sponsor_has_permit = fact(Bool, by="register", holder="migration_service", confidence="H", cost=2, article="45.1.5", az="ailə üzvünün qüvvədə olan icazəsi var", en="the family member holds a valid permit", ru="у члена семьи есть действующее разрешение",
        ask=words(az="Ailə üzvünüzün qüvvədə olan yaşama icazəsi var?", en="Does your family member hold a valid residence permit?", ru="Есть ли у члена семьи действующее разрешение?"),
        because=words(az="Əsas onun icazəsinə söykənir (45.1.5).", en="The ground rests on their permit (45.1.5).", ru="Основание держится на его разрешении (45.1.5)."))
    sponsor_card_until = fact(Date, by="register", holder="migration_service", confidence="H", article="49.2-1", az="ailə üzvünün icazəsinin son günü", en="last day of the family member's card", ru="последний день карты члена семьи")
    heads_foreign_branch = fact(Bool, protected="occupation", holder="tax_service", confidence="M", cost=3, article="45.1.6", az="xarici qurumun filial və ya nümayəndəliyinin rəhbəri və ya müavinidir", en="heads a branch or representation of a foreign entity, or is deputy head", ru="руководит филиалом или представительством иностранного лица либо заместитель",
        ask=words(az="Xarici hüquqi şəxsin filial və ya nümayəndəliyinin rəhbəri və ya müavinisiniz?", en="Do you head a branch or representation of a foreign entity, or are you its deputy head?", ru="Вы руководите филиалом или представительством иностранного юрлица или вы его заместитель?"),
        because=words(az="Bu, əsasdır (45.1.6).", en="It is a ground (45.1.6).", ru="Это основание (45.1.6)."))
    company_role = fact(CompanyRole, protected="occupation", holder="tax_service", confidence="M", cost=3, article="45.1.6-1", az="burada təsis edilmiş şirkətdə rolu", en="part in a company founded here", ru="роль в компании, учреждённой здесь",
        ask=words(az="Burada təsis edilmiş şirkətdə rolunuz nədir?", en="What is your part in a company founded here?", ru="Какова ваша роль в компании, учреждённой здесь?"),
        because=words(az="Rəhbərlik və ya 51 faiz pay əsasdır (45.1.6-1).", en="Heading it or holding 51 per cent is a ground (45.1.6-1).", ru="Руководство или доля 51 процент является основанием (45.1.6-1)."))
    company_has_foreign_founder = fact(Bool, by="register", holder="tax_service", confidence="M", cost=4, article="45.1.6-1", az="şirkətin ən azı bir xarici təsisçisi var", en="the company has at least one foreign founder", ru="у компании есть иностранный учредитель",
        ask=words(az="Şirkətin ən azı bir təsisçisi əcnəbidir?", en="Is at least one founder of the company a foreigner?", ru="Есть ли среди учредителей компании иностранец?"),
        because=words(az="Əsas bunu tələb edir (45.1.6-1).", en="The ground needs it (45.1.6-1).", ru="Основание этого требует (45.1.6-1)."))
    paid_up_capital = fact(Money, protected="property_status", by="register", holder="tax_service", confidence="H", cost=4, domain=(0, None), article="45.1.6-1", az="ödənilmiş nizamnamə kapitalı", en="paid-up capital", ru="оплаченный капитал",
        ask=words(az="Şirkətin ödənilmiş kapitalı nə qədərdir?", en="What is the company's paid-up capital?", ru="Каков оплаченный капитал компании?"),
        because=words(az="16 yanvar 2024-cü ildən ən azı 50 000 manat olmalıdır (45-ci maddənin qeydi 2).", en="Since 16 January 2024 it must be at least 50,000 manats (note 2 to article 45).", ru="С 16 января 2024 года он должен быть не менее 50 000 манатов (примечание 2 к статье 45)."))
    business_older_than_year = fact(Bool, by="register", holder="tax_service", confidence="H", cost=3, article="45.1.7", az="fəaliyyət bir ildən çoxdur", en="the business is older than a year", ru="бизнесу больше года",
        ask=words(az="Fəaliyyətiniz bir ildən çoxdur?", en="Is the business older than a year?", ru="Бизнесу больше года?"),
        because=words(az="İlk ildən sonra ötən ilin dövriyyəsi yoxlanılır (46.7-1).", en="After the first year the last year's turnover is looked at (46.7-1).", ru="После первого года проверяется оборот за прошлый год (46.7-1)."))
    turnover = fact(Money, protected="property_status", by="register", holder="tax_service", confidence="H", cost=4, domain=(0, None), article="46.7-1", az="ötən ilin dövriyyəsi", en="turnover of the last year", ru="оборот за последний год",
        ask=words(az="Ötən il dövriyyəniz nə qədər olub?", en="What was the turnover of the last year?", ru="Какой был оборот за последний год?"),
        because=words(az="Fəaliyyətin ilk ilindən sonra dövriyyə üçün hədd var (45-ci maddənin qeydi 2).", en="After the first year there is a threshold (note 2 to article 45).", ru="После первого года для оборота есть порог (примечание 2 к статье 45)."))
    exempt_from_tests = fact(Bool, by="officer", article="45.1.7", az="45-ci maddənin qeydi 3 üzrə meyarlardan azaddır", en="exempt from the tests by note 3 to article 45", ru="освобождён от критериев по примечанию 3 к статье 45")
    entrepreneur = fact(Bool, protected="occupation", cost=3, holder="tax_service", confidence="H", article="45.1.7", az="sahibkarlıq fəaliyyəti göstərir", en="is an entrepreneur", ru="занимается предпринимательством",
        ask=words(az="Burada sahibkarlıq fəaliyyəti göstərirsiniz?", en="Are you an entrepreneur here?", ru="Вы занимаетесь здесь предпринимательством?"),
        because=words(az="Şərtlərə uyğun sahibkarlıq əsasdır (45.1.7).", en="It is a ground, on conditions (45.1.7).", ru="Предпринимательство при соблюдении условий является основанием (45.1.7)."))
    full_time_employees = fact(Int, by="register", holder="ministry_of_labour", confidence="M", cost=4, domain=(0, None), article="45.1.7", az="tam ştatlı işçilər", en="full-time employees", ru="работников на полную ставку",
        ask=words(az="Müqavilə ilə neçə tam ştatlı işçiniz var?", en="How many full-time employees do you have on contracts?", ru="Сколько у вас работников на полную ставку по договорам?"),
        because=words(az="5 tam və ya 10 natamam ştat lazımdır (45-ci maddənin qeydi 1).", en="5 full-time or 10 part-time are needed (note 1 to article 45).", ru="Нужно 5 на полную или 10 на неполную ставку (примечание 1 к статье 45)."))
    part_time_employees = fact(Int, by="register", holder="ministry_of_labour", confidence="M", cost=4, domain=(0, None), article="45.1.7", az="natamam ştatlı işçilər", en="part-time employees", ru="работников на неполную ставку",
        ask=words(az="Müqavilə ilə neçə natamam ştatlı işçiniz var?", en="How many part-time employees do you have on contracts?", ru="Сколько у вас работников на неполную ставку?"),
        because=words(az="5 tam və ya 10 natamam ştat lazımdır (45-ci maddənin qeydi 1).", en="5 full-time or 10 part-time are needed (note 1 to article 45).", ru="Нужно 5 на полную или 10 на неполную ставку (примечание 1 к статье 45)."))
    share_of_citizens = fact(Int, by="register", holder="ministry_of_labour", confidence="M", cost=4, domain=(0, 100), article="45.1.7", az="işçilər arasında vətəndaşların və onlara bərabər tutulanların payı, tam faizlə, aşağı yuvarlaqlaşdırılmış", en="share of citizens and persons treated alike among employees, in whole per cent, rounded down", ru="доля граждан и приравненных среди работников, в целых процентах с округлением вниз",
        ask=words(az="İşçilərinizin neçə faizi vətəndaş və ya onlara bərabər tutulandır? Tam faizlə, aşağı yuvarlaqlaşdırın.", en="What share of your employees are citizens or persons treated alike? In whole per cent, rounded down.", ru="Какой процент ваших работников граждане или приравненные к ним? В целых процентах, с округлением вниз."),
        because=words(az="Ən azı 80 faizi vətəndaş və ya 64.0.1, 64.0.14, 64.0.15, 64.0.15-1, 64.0.16 üzrə şəxs olmalıdır (45-ci maddənin qeydi 1).", en="At least 80 per cent must be citizens or persons of 64.0.1, 64.0.14, 64.0.15, 64.0.15-1 or 64.0.16 (note 1 to article 45).", ru="Не менее 80 процентов должны быть гражданами или лицами по 64.0.1, 64.0.14, 64.0.15, 64.0.15-1, 64.0.16 (примечание 1 к статье 45)."))
    exempt_work = fact(ExemptWork, protected="occupation", by="officer", article="45.1.7-1", az="iş icazəsi tələb olunmayan fəaliyyət (təsdiqlənib)", en="work without a work permit (confirmed)", ru="работа без разрешения на работу (подтверждено)")
    holds_work_permit = fact(Bool, by="register", holder="migration_service", confidence="H", cost=2, article="45.1.8", az="iş icazəsi var", en="holds a work permit", ru="есть разрешение на работу",
        ask=words(az="Qüvvədə olan iş icazəniz var?", en="Do you hold a valid work permit?", ru="Есть ли у вас действующее разрешение на работу?"),
        because=words(az="İş icazəsi əsasdır (45.1.8).", en="A work permit is a ground (45.1.8).", ru="Разрешение на работу является основанием (45.1.8)."))
    studies_full_time = fact(Bool, holder="ministry_of_education", confidence="M", cost=2, article="45.1.9", az="burada əyani təhsil alır", en="studies here full-time", ru="учится здесь очно",
        ask=words(az="Burada ali və ya orta ixtisas məktəbində əyani, yaxud peşə və ya ümumi təhsil məktəbində oxuyursunuz?", en="Do you study here full-time at a university or college, or at a vocational or general school?", ru="Вы учитесь здесь очно в вузе или среднем специальном учебном заведении либо в профессиональном или общеобразовательном?"),
        because=words(az="Əyani təhsil əsasdır (45.1.9), tələbələrin rüsumu ayrıdır.", en="Full-time study is a ground (45.1.9) and has its own fee.", ru="Очная учёба является основанием (45.1.9), пошлина отдельная."))
    religious_work = fact(Bool, protected="religion", holder="religious_committee", confidence="M", cost=3, article="45.1.10", az="qeydə alınmış dini qurumda peşəkar fəaliyyət", en="professional religious activity in a registered body", ru="профессиональная религиозная деятельность в зарегистрированной организации",
        ask=words(az="Qeydə alınmış dini qurumda peşəkar fəaliyyət göstərirsiniz?", en="Do you work as a religious professional in a registered body?", ru="Вы профессионально работаете в зарегистрированной религиозной организации?"),
        because=words(az="Bu, əsasdır (45.1.10).", en="It is a ground (45.1.10).", ru="Это основание (45.1.10)."))
    trafficking_victim = fact(Bool, by="register", holder="prosecution_body", confidence="H", cost=6, sensitivity="sealed", article="45.1.10-1", az="insan alverinin qurbanı kimi tanınıb", en="recognised as a victim of human trafficking", ru="признан жертвой торговли людьми")
    assists_prosecution = fact(Bool, by="register", holder="prosecution_body", confidence="H", cost=6, sensitivity="sealed", article="45.1.10-2", az="cinayət təqibinə kömək edir", en="assists a criminal prosecution", ru="содействует уголовному преследованию")
    treaty_applies = fact(Bool, by="officer", article="45.1.11", az="beynəlxalq müqavilə bu hala aiddir", en="a treaty covers this case", ru="на этот случай распространяется международный договор")
    highly_qualified = fact(Bool, by="register", holder="migration_service", confidence="M", cost=4, article="45.1", az="yüksək ixtisaslı miqrant statusu var", en="holds the status of highly qualified migrant", ru="имеет статус высококвалифицированного мигранта",
        ask=words(az="Yüksək ixtisaslı miqrant statusunuz var?", en="Do you hold the status of highly qualified migrant?", ru="Есть ли у вас статус высококвалифицированного мигранта?"),
        because=words(az="2024-cü ilin dekabr dəyişiklikləri bu statusu yaşama əsası edib; maddəsinin nömrəsi bizə məlum deyil.", en="The amendments of December 2024 made this status a ground for residence; we do not know the number of the article.", ru="Поправки декабря 2024 года сделали этот статус основанием для проживания; номер статьи нам неизвестен."))

    dwelling = fact(Dwelling, cost=1, article="46.1.9", az="harada yaşayacaq", en="where the person will live", ru="где будет жить",
        ask=words(az="Harada yaşayacaqsınız?", en="Where will you live?", ru="Где вы будете жить?"),
        because=words(az="Başqasının mənzilində yaşayırsınızsa, qəbul edənin ərizəsi lazımdır (46.1.10).", en="In somebody else's home the host's application is needed (46.1.10).", ru="В чужом жилье нужно заявление принимающей стороны (46.1.10)."))

    harms_security_or_order = fact(Bool, by="officer", discretionary=True, article="50.1.1", az="milli təhlükəsizliyə və ya ictimai qaydaya zərər vurur", en="harms national security or public order", ru="вредит национальной безопасности или общественному порядку")
    false_documents = fact(Bool, by="officer", discretionary=True, article="50.1.2", az="saxta sənəd və ya məlumat verib", en="gave false documents or information", ru="представил ложные документы или сведения")
    listed_infection = fact(Bool, by="register", holder="tabib", confidence="M", cost=4, sensitivity="sealed", article="50.1.5", az="siyahıdakı infeksiyanın daşıyıcısıdır", en="carries a listed infection", ru="носитель инфекции из перечня")
    removed_with_ban = fact(Bool, by="register", holder="migration_service", confidence="H", article="50.1.6", az="giriş qadağası ilə əvvəl çıxarılıb", en="was removed earlier with an entry ban", ru="ранее выдворен с запретом на въезд")
    held_permit_before = fact(Bool, by="register", holder="migration_service", confidence="H", article="50.1.7", az="əvvəl icazəsi olub", en="held a permit before", ru="ранее имел разрешение")
    host_withdrew_on = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="50.1.7-1", az="qəbul edən razılığını geri götürdüyü gün", en="day the host withdrew consent", ru="день, когда принимающая сторона отозвала согласие")
    new_dwelling_on = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="50.1.7-1", az="yeni yaşayış sənədi verilən gün", en="day another dwelling document was brought", ru="день представления нового документа о жилье")
    days_outside_in_180 = fact(Int, by="register", holder="state_border_service", confidence="H", domain=(0, 180), article="50.1.8", az="180 gündə ölkədən kənarda keçən günlər", en="days outside the country within 180", ru="дней вне страны за 180 дней")
    left_for_good = fact(Bool, by="officer", article="50.1.9", az="daimi yaşamaq üçün xaricə gedib", en="left to live permanently abroad", ru="выехал на постоянное жительство за границу")
    undesirable = fact(Bool, by="register", holder="migration_service", confidence="H", article="50.1.10", az="arzuolunmaz hesab edilib", en="was declared undesirable", ru="признан нежелательным")
    expulsion_decided = fact(Bool, by="register", holder="migration_service", confidence="H", article="50.1.11", az="kənara çıxarma qərarı var", en="an expulsion decision exists", ru="есть решение о выдворении")
    broke_purpose = fact(Bool, by="officer", discretionary=True, article="50.1.12", az="bəyan edilmiş məqsədi pozub", en="broke the declared purpose", ru="нарушил заявленную цель")
    unpaid_fine = fact(Bool, by="register", holder="migration_service", confidence="M", article="50.1.13", az="ödənilməmiş inzibati cərimə var", en="an administrative fine is unpaid", ru="есть неоплаченный административный штраф")

    opinion_asked_on = fact(Date, by="officer", article="47.6", az="rəy istənilən gün", en="day the opinion was asked", ru="день запроса отзыва")
    opinion_answer = fact(Opinion, by="officer", article="47.6", az="təhlükəsizlik orqanının cavabı", en="answer of the security body", ru="ответ органа безопасности")
    asked_after_permanent_refusal = fact(Bool, by="officer", article="46.4", az="daimi yaşama icazəsi verilməyəndən sonra bir ay ərzində müraciət edib", en="applied within a month after permanent residence was refused", ru="обратился в течение месяца после отказа в постоянном проживании")

    refused_before = fact(Bool, by="register", holder="migration_service", confidence="H", article="48.4", az="əvvəl imtina edilib", en="was refused before", ru="ранее был отказ")
    lost_citizenship_notice_on = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="20.3", az="burada Azərbaycan vətəndaşlığının itirilməsi barədə rəsmi bildiriş günü", en="day of the official notice that Azerbaijani citizenship was lost here", ru="день официального уведомления об утрате здесь гражданства Азербайджана")
    term_ended_on = fact(Date, by="register", holder="migration_service", confidence="H", article="46.2", az="baxılma müddətinin son günü", en="last day of the term to decide", ru="последний день срока решения")
    fee_paid = fact(Bool, by="register", holder="payment_portal", confidence="M", article="46.2", az="dövlət rüsumu ödənilib", en="the state fee is paid", ru="госпошлина оплачена")
