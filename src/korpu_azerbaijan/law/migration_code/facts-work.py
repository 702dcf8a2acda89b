"""What the Code asks about a work permit (51, 61–73): the worker is the person, the employer applies. Holders: fact base §3.2."""


class EmployerKind(Choice):
    """Who may engage a foreigner (51.2, 63.2)."""

    legal_entity = words(az="hüquqi şəxs", en="a legal entity", ru="юридическое лицо")
    individual_entrepreneur = words(az="fərdi sahibkar", en="an individual entrepreneur", ru="индивидуальный предприниматель")
    branch = words(az="xarici hüquqi şəxsin filialı və ya nümayəndəliyi", en="a branch or representation of a foreign entity", ru="филиал или представительство иностранного юридического лица")
    other = words(az="başqası", en="somebody else", ru="кто-то другой")


class WorkPermitSpeed(Choice):
    """The fee tier of a work permit, which fixes the time to decide (67.3)."""

    working_days_20 = words(az="20 iş günü", en="20 working days", ru="20 рабочих дней")
    working_days_15 = words(az="15 iş günü, rüsumu daha yüksək", en="15 working days, for a higher fee", ru="15 рабочих дней, пошлина выше")
    working_days_10 = words(az="10 iş günü, rüsumu ən yüksək", en="10 working days, for the highest fee", ru="10 рабочих дней, самая высокая пошлина")


class MissionWork(Choice):
    """Work for another state or for an international body (64.0.3–64.0.5)."""

    embassy = words(az="səfirlikdə və ya konsulluqda", en="at an embassy or consulate", ru="в посольстве или консульстве")
    international_organisation = words(az="beynəlxalq təşkilatda", en="at an international organisation", ru="в международной организации")
    treaty_body_head = words(az="beynəlxalq müqavilə ilə yaradılmış qurumun rəhbəri və ya müavini kimi", en="as head or deputy head of a body set up by a treaty", ru="руководителем или заместителем руководителя органа, созданного по международному договору")
    none = words(az="heç birində", en="at none of them", ru="ни в одном из них")


class WorkPermitChange(Choice):
    """What is asked for while a work permit runs (68, 70)."""

    reissue = words(az="icazənin yenidən rəsmiləşdirilməsi", en="a permit issued anew", ru="переоформление разрешения")
    transfer = words(az="başqa işə keçirmə və ya şirkətin yenidən təşkili üçün yeni icazə", en="a new permit for a transfer or a reorganised company", ru="новое разрешение при переводе или реорганизации")


class ReissueReason(Choice):
    """Why a permit is issued anew (68.1)."""

    identity_data = words(az="işçinin şəxsiyyət məlumatları dəyişib", en="the worker's identity data changed", ru="изменились данные личности работника")
    employer_name = words(az="işəgötürənin adı dəyişib", en="the employer's name changed", ru="изменилось название работодателя")
    loss = words(az="icazə itib", en="the permit was lost", ru="разрешение утеряно")
    none = words(az="belə hal yoxdur", en="none of these", ru="ничего из этого")


class TransferReason(Choice):
    """Why the same employer needs a new permit for the same worker (70.1)."""

    other_job = words(az="işçi başqa işə keçirilir", en="the worker is moved to another job", ru="работника переводят на другую работу")
    reorganisation = words(az="şirkət yenidən təşkil edilir", en="the company is reorganised", ru="компания реорганизуется")
    none = words(az="belə hal yoxdur", en="neither", ru="ни то, ни другое")


class WorkPermitPaper(Choice):
    """Papers of 65.1: the Labour Ministry sees some of them (67.4)."""

    form = words(az="ərizə-anket", en="the form", ru="заявление-анкета")
    passport = words(az="pasportun surəti", en="the copy of the passport", ru="копия паспорта")
    qualification = words(az="ixtisası təsdiq edən sənəd", en="the document of qualification", ru="документ о квалификации")
    need_note = words(az="ehtiyacı əsaslandıran arayış", en="the note that justifies the need", ru="справка с обоснованием потребности")
    employer_papers = words(az="işəgötürənin qeydiyyat sənədləri", en="the employer's registration papers", ru="регистрационные документы работодателя")
    health_certificate = words(az="sağlamlıq arayışı", en="the health certificate", ru="справка о здоровье")


class Applicant(Entity):
    """The worker whom an employer wants to engage."""

    employer_kind = fact(EmployerKind, holder="tax_service", confidence="M", article="63.2", az="işəgötürən kimdir", en="who the employer is", ru="кто работодатель",
        ask=words(az="İşəgötürən kimdir?", en="Who is the employer?", ru="Кто работодатель?"),
        because=words(az="İş icazəsini hüquqi şəxs, fərdi sahibkar, filial və ya nümayəndəlik alır (51.2, 63.2).", en="A legal entity, an individual entrepreneur, a branch or a representation obtains the work permit (51.2, 63.2).", ru="Разрешение на работу получает юридическое лицо, предприниматель, филиал или представительство (51.2, 63.2)."))
    work_permit_speed = fact(WorkPermitSpeed, article="67.3", az="iş icazəsi üzrə baxılma müddəti", en="time to decide on the work permit", ru="срок решения о разрешении на работу",
        ask=words(az="Qərarı neçə iş gününə istəyirsiniz?", en="In how many working days do you want the decision?", ru="За сколько рабочих дней вы хотите получить решение?"),
        because=words(az="Rüsum qərarın müddətini müəyyən edir (67.3).", en="The fee tier fixes the time to decide (67.3).", ru="Размер пошлины определяет срок решения (67.3)."))
    able_to_work = fact(Bool, cost=2, sensitivity="sealed", article="61.1", az="əmək qabiliyyətlidir", en="is able to work", ru="трудоспособен",
        ask=words(az="İşçi əmək qabiliyyətlidir?", en="Is the worker able to work?", ru="Работник трудоспособен?"),
        because=words(az="Yetkin və əmək qabiliyyətli əcnəbi işə cəlb olunur (61.1).", en="An adult foreigner who is able to work may be engaged (61.1).", ru="Привлекают совершеннолетнего и трудоспособного иностранца (61.1)."))
    worker_is_abroad = fact(Bool, holder="state_border_service", confidence="H", article="63.3", az="müraciət edilərkən işçi xaricdədir", en="the worker is abroad when the employer applies", ru="при подаче работник находится за границей",
        ask=words(az="İşçi hazırda xaricdədir?", en="Is the worker abroad at present?", ru="Работник сейчас за границей?"),
        because=words(az="İşçi xaricdə ikən də müraciət olunur (63.3), pasportun surəti onda sizdən istənilir.", en="You may apply while the worker is abroad (63.3); then a copy of the passport is asked of you.", ru="Обратиться можно, и пока работник за границей (63.3); тогда копию паспорта просят у вас."))
    works_in_liberated_territory = fact(Bool, article="51.5", az="işğaldan azad edilmiş ərazilərdə işləyəcək", en="will work in the liberated territories", ru="будет работать на освобождённых территориях",
        ask=words(az="İşçi işğaldan azad edilmiş ərazilərdə işləyəcək?", en="Will the worker work in the liberated territories?", ru="Работник будет работать на освобождённых территориях?"),
        because=words(az="2028-ci il yanvarın 1-dək orada kvota tətbiq olunmur (51.5), müddətlər başqadır (69.1-1).", en="Until 1 January 2028 no quota applies there (51.5) and the terms differ (69.1-1).", ru="До 1 января 2028 года квота там не действует (51.5), сроки другие (69.1-1)."))
    planned_contract_until = fact(Date, may_not_apply=True, article="69.1", az="əmək müqaviləsinin nəzərdə tutulan son günü", en="last day of the labour contract as planned", ru="последний день планируемого трудового договора",
        ask=words(az="Əmək müqaviləsi hansı günədək nəzərdə tutulur?", en="Until which day is the labour contract planned?", ru="До какого дня планируется трудовой договор?"),
        because=words(az="İcazə 1 ilədək, müqavilə daha qısadırsa, onun müddətinə verilir (69.1).", en="The permit runs up to 1 year, or as long as a shorter contract (69.1).", ru="Разрешение даётся до 1 года, а при более коротком договоре на его срок (69.1)."))
    will_live_here = fact(Bool, article="51.1", az="işçi Azərbaycanda yaşayacaq", en="the worker will live in Azerbaijan", ru="работник будет жить в Азербайджане",
        ask=words(az="İşçi Azərbaycanda yaşayacaq?", en="Will the worker live in Azerbaijan?", ru="Работник будет жить в Азербайджане?"),
        because=words(az="Burada yaşayıb işləmək üçün müvəqqəti yaşama icazəsi də lazımdır (51.1).", en="To live and work here a temporary residence permit is needed too (51.1).", ru="Чтобы жить и работать здесь, нужно и разрешение на временное проживание (51.1)."))
    contract_made_on = fact(Date, holder="ministry_of_labour", confidence="M", may_not_apply=True, article="63.5", az="əmək müqaviləsinin bağlandığı gün", en="day the labour contract was made", ru="день заключения трудового договора")
    work_permit_given_on = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="67.10", az="iş icazəsinin verildiyi gün", en="day the work permit was given", ru="день выдачи разрешения на работу")
    work_permit_until = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="69.2", az="iş icazəsinin son günü", en="last day of the work permit", ru="последний день разрешения на работу")
    other_work_permit_until = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="70.6", az="başqa işəgötürəndəki iş icazəsinin son günü", en="last day of a work permit with another employer", ru="последний день разрешения на работу у другого работодателя")
    vacancy_claimed_by_citizen = fact(Bool, by="register", holder="ministry_of_labour", confidence="H", article="61.2", az="vakant yerə tələblərə uyğun vətəndaş iddialıdır", en="a citizen who meets the requirements claims the vacancy", ru="на вакансию претендует отвечающий требованиям гражданин")
    local_labour_meets_need = fact(Bool, by="officer", discretionary=True, article="66.0.3", az="yerli əmək ehtiyatları tələbatı ödəyə bilir", en="local labour can meet the need", ru="местные трудовые ресурсы могут покрыть потребность")
    labour_opinion_asked_on = fact(Date, by="officer", article="67.4", az="Əmək Nazirliyindən rəy istənilən gün", en="day the Labour Ministry's opinion was asked", ru="день запроса отзыва Министерства труда")
    labour_opinion_answer = fact(Opinion, by="officer", article="67.4", az="Əmək Nazirliyinin cavabı", en="answer of the Labour Ministry", ru="ответ Министерства труда")
    paper_for_labour_ministry = fact(WorkPermitPaper, by="officer", article="67.4", az="Əmək Nazirliyinə göndərilmək istənilən sənəd", en="paper that is to be sent to the Labour Ministry", ru="документ, который хотят направить в Министерство труда")
    quota_left = fact(Int, by="register", domain=(0, None), article="66.0.5", az="illik kvotada qalan yerlər", en="places left in the yearly quota", ru="сколько мест осталось в годовой квоте")
    quota_counts_extension = fact(Bool, by="officer", article="66.0.5", az="kvota uzatmaya da aiddir (təsdiqlənib)", en="the quota counts extensions too (confirmed)", ru="квота распространяется и на продление (подтверждено)")
    work_permit_data_is_wrong = fact(Bool, by="officer", discretionary=True, article="66.0.2", az="saxta, qeyri-dəqiq və ya təhrif edilmiş məlumat verilib", en="false, inexact or distorted data were given", ru="даны ложные, неточные или искажённые сведения")
    lacks_required_qualification = fact(Bool, by="officer", discretionary=True, article="66.0.7", az="tələb olunan ixtisas və ya təcrübə yoxdur", en="lacks the qualification or experience required", ru="нет требуемой квалификации или опыта")
    refused_residence_permit = fact(Bool, by="register", holder="migration_service", confidence="H", article="67.13", az="işçiyə müvəqqəti yaşama icazəsi verilməyib", en="the worker was refused temporary residence", ru="работнику отказано во временном проживании")

    worker_passport_copy_given = fact(Bool, article="65.1.2", az="işçinin pasportunun surəti verilib", en="a copy of the worker's passport was given", ru="копия паспорта работника представлена")
    qualification_document_given = fact(Bool, holder="ministry_of_education", confidence="L", article="65.1.3", az="ixtisası təsdiq edən sənəd verilib", en="the document of qualification was given", ru="документ о квалификации представлен")
    need_note_given = fact(Bool, article="65.1.4", az="əcnəbiyə ehtiyacı əsaslandıran arayış verilib", en="the note that justifies the need was given", ru="справка с обоснованием потребности представлена")
    company_papers_given = fact(Bool, holder="tax_service", confidence="M", article="65.1.6.1", az="nizamnamə və dövlət qeydiyyatı sənədi verilib", en="the charter and the state registration were given", ru="устав и документ о государственной регистрации представлены")
    entrepreneur_papers_given = fact(Bool, holder="tax_service", confidence="H", article="65.1.6.2", az="sahibkarın şəxsiyyət sənədi və vergi uçotu şəhadətnaməsi verilib", en="the entrepreneur's identity card and taxpayer certificate were given", ru="удостоверение предпринимателя и свидетельство налогоплательщика представлены")

    mission_work = fact(MissionWork, protected="occupation", holder="foreign_ministry", confidence="M", article="64.0.3", az="səfirlikdə, beynəlxalq qurumda iş", en="work at an embassy or an international body", ru="работа в посольстве или международном органе",
        ask=words(az="İşçi səfirlikdə, konsulluqda və ya beynəlxalq qurumda işləyir?", en="Does the worker work at an embassy, a consulate or an international body?", ru="Работает ли он в посольстве, консульстве или международном органе?"),
        because=words(az="Onlara iş icazəsi lazım deyil (64.0.3–64.0.5).", en="They need no work permit (64.0.3–64.0.5).", ru="Им разрешение на работу не нужно (64.0.3–64.0.5)."))
    business_trip_days = fact(Days, protected="occupation", domain=(0, 366), may_not_apply=True, article="64.0.8", az="bir ildə ezamiyyət günləri (ezamiyyətdə deyilsə, aid deyil)", en="days of business trips in a year (does not apply to whoever is on none)", ru="дней командировки за год (не применимо, если это не командировка)",
        ask=words(az="İşçi ildə cəmi neçə gün ezamiyyətdə olur?", en="How many days a year does the worker spend here on business trips?", ru="Сколько дней в году работник проводит здесь в командировках?"),
        because=words(az="Müəyyən sahələrdə ildə 90 günədək ezamiyyət üçün iş icazəsi lazım deyil (64.0.8).", en="In set fields a business trip of up to 90 days a year needs no work permit (64.0.8).", ru="В определённых областях для командировки до 90 дней в году разрешение не нужно (64.0.8)."))
    trip_in_cabinet_field = fact(Bool, protected="occupation", by="officer", article="64.0.8", az="ezamiyyət Nazirlər Kabinetinin müəyyən etdiyi sahədədir (təsdiqlənib)", en="the business trip is in a field set by the Cabinet (confirmed)", ru="командировка в области, определённой Кабинетом министров (подтверждено)")
    founder_works_in_company = fact(Bool, protected="occupation", holder="tax_service", confidence="M", article="64.0.13-1", az="təsisçidir və həmin şirkətdə işləyir", en="is a founder and works in that company", ru="учредитель и работает в этой компании")
    citizen_spouse_registered_here = fact(Bool, by="register", holder="ministry_of_interior", confidence="M", article="64.0.14", az="vətəndaş olan əri (arvadı) Azərbaycanda yaşayış yeri üzrə qeydiyyatdadır", en="the spouse who is a citizen is registered at a residence in Azerbaijan", ru="супруг-гражданин зарегистрирован по месту жительства в Азербайджане")
    works_in_field_of_status = fact(Bool, protected="occupation", by="officer", article="64.0", az="yüksək ixtisaslı miqrant statusunun verildiyi sahədə işləyir", en="works in the field for which the status of highly qualified migrant was given", ru="работает в области, для которой дан статус высококвалифицированного мигранта")
    family_of_highly_qualified = fact(Bool, by="register", holder="migration_service", confidence="M", article="66.0.5", az="yüksək ixtisaslı miqrantın əri (arvadı) və ya 23 yaşınadək övladıdır", en="is the spouse, or a child under 23, of a highly qualified migrant", ru="супруг или ребёнок до 23 лет высококвалифицированного мигранта")
