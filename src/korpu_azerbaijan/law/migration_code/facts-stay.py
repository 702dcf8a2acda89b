"""What the Migration Code asks about a temporary stay: registration at the place of stay (21) and extension (39–43). Holders: fact base §3.2."""


class StayRequest(Choice):
    """What is told of somebody's stay at a place."""

    arrival = words(az="ölkəyə gəlib, burada qalır", en="arrived in the country and stays here", ru="приехал в страну и остановился здесь")
    move = words(az="başqa yerə köçüb", en="moved to another place", ru="переехал в другое место")
    end = words(az="bu yerdən gedib", en="left this place", ru="выехал из этого места")


class Entry(Choice):
    """On what somebody stays, which decides how long the registration runs (21.5, 21.6)."""

    on_visa = words(az="viza ilə", en="on a visa", ru="по визе")
    without_visa = words(az="vizasız", en="without a visa", ru="без визы")
    under_protection = words(az="BMT QAK-ın himayəsindədir", en="is under the protection of UNHCR", ru="находится под защитой УВКБ ООН")


class ResidenceCard(Choice):
    """A card that itself proves registration at the place of residence (44.4, 52.4)."""

    none = words(az="belə vəsiqəsi yoxdur", en="holds no such card", ru="такого удостоверения нет")
    temporary = words(az="müvəqqəti yaşama vəsiqəsi", en="temporary residence card", ru="удостоверение временного проживания")
    permanent = words(az="daimi yaşama vəsiqəsi", en="permanent residence card", ru="удостоверение постоянного проживания")


class ThirtyDays(Choice):
    """What the 30 days of the treaty with Kazakhstan mean: the sources do not say."""

    stay_without_registration = words(az="30 günədək qalan qeydiyyatdan azaddır", en="a stay of up to 30 days needs no registration", ru="пребывание до 30 дней не требует регистрации")
    time_to_register = words(az="qeydiyyat üçün 30 gün verilir", en="there are 30 days to register", ru="на регистрацию даётся 30 дней")


class StaySpeed(Choice):
    """The fee tier of an extension, which fixes the time to decide (42.5)."""

    working_days_3 = words(az="3 iş günü", en="3 working days", ru="3 рабочих дня")
    working_day_1 = words(az="1 iş günü, rüsumu daha yüksək", en="1 working day, for a higher fee", ru="1 рабочий день, пошлина выше")


class CloseRelative(Choice):
    """Close relatives of 3.0.12, as 40.0.2 means them, and the degree whose direction the text leaves open."""

    parent = words(az="valideynim", en="my parent", ru="мой родитель")
    spouse = words(az="ərim və ya arvadım", en="my spouse", ru="мой супруг или супруга")
    child = words(az="övladım", en="my child", ru="мой ребёнок")
    sibling = words(az="qardaşım və ya bacım", en="my brother or sister", ru="мой брат или сестра")
    siblings_child = words(az="qardaşımın və ya bacımın övladı", en="my nephew or niece", ru="мой племянник или племянница")
    grandparent = words(az="babam, nənəm və ya onların valideyni", en="my grandparent or great-grandparent", ru="мои дед, бабушка или прадед, прабабушка")
    grandchild = words(az="nəvəm", en="my grandchild", ru="мой внук или внучка")
    parent_in_law = words(az="qayınatam və ya qayınanam", en="my parent-in-law", ru="мои свёкор, свекровь, тесть или тёща")
    sibling_in_law = words(az="qaynım, baldızım, yeznəm və ya gəlinim", en="my brother- or sister-in-law", ru="мой зять, шурин, деверь, невестка или золовка")
    parents_sibling = words(az="əmim, dayım, bibim və ya xalam", en="my uncle or aunt", ru="мой дядя или тётя")
    none = words(az="onlardan heç kim", en="none of them", ru="никто из них")


class TransitStop(Choice):
    """Why a transit journey stopped (19.4.1–19.4.3, 19.5)."""

    natural_disaster = words(az="təbii fəlakət", en="a natural disaster", ru="стихийное бедствие")
    breakdown = words(az="nəqliyyat vasitəsi xarab olub və ya qəzaya düşüb (sənədi var)", en="the vehicle broke down or had an accident (with a paper)", ru="поломка или авария транспорта (есть документ)")
    illness = words(az="xəstələnib (həkim rəyi var)", en="fell ill (with a doctor's opinion)", ru="болезнь (есть заключение врача)")
    with_ill_relative = words(az="xəstələnənin yaxın qohumudur", en="is a close relative of the person who fell ill", ru="близкий родственник заболевшего")
    none = words(az="tranzitdə belə dayanma olmayıb", en="no such stop in transit", ru="такой остановки в транзите не было")


class Applicant(Entity):
    """The same person, staying for a time."""

    stay_request = fact(StayRequest, article="21.1", az="nə baş verib", en="what has happened", ru="что произошло",
        ask=words(az="Nə baş verib?", en="What has happened?", ru="Что произошло?"),
        because=words(az="Gəliş, köçmə və getmə üçün müddətlər fərqlidir (21.2, 21.8, 21.9).", en="Arrival, moving and leaving have different terms (21.2, 21.8, 21.9).", ru="Для приезда, переезда и выезда сроки разные (21.2, 21.8, 21.9)."))
    arrived_on = fact(Date, holder="state_border_service", confidence="H", article="21.2", az="ölkəyə gəldiyi gün", en="day of arrival in the country", ru="день приезда в страну",
        ask=words(az="Ölkəyə hansı gün gəlib?", en="On which day did you, or your guest, arrive in the country?", ru="В какой день вы или ваш гость приехали в страну?"),
        because=words(az="Qeydiyyat müddəti gəlişdən hesablanır (21.2).", en="The time to register runs from the arrival (21.2).", ru="Срок регистрации считается от приезда (21.2)."))
    days_of_stay = fact(Days, domain=(1, 3660), article="21.1", az="neçə gün qalacaq", en="length of the stay, in days", ru="сколько дней продлится пребывание",
        ask=words(az="Cəmi neçə gün qalınacaq?", en="How many days will the stay last in all?", ru="Сколько всего дней продлится пребывание?"),
        because=words(az="15 gündən çox qalan qeydiyyatdan keçir (21.1).", en="Whoever stays more than 15 days is registered (21.1).", ru="Кто остаётся больше 15 дней, регистрируется (21.1)."))
    citizen_of_kazakhstan = fact(Bool, protected="nationality", article="21.1", az="Qazaxıstan vətəndaşıdır", en="is a citizen of Kazakhstan", ru="гражданин Казахстана",
        ask=words(az="Qalan şəxs Qazaxıstan vətəndaşıdır?", en="Is the person a citizen of Kazakhstan?", ru="Гражданин ли это Казахстана?"),
        because=words(az="Qazaxıstan vətəndaşları üçün beynəlxalq müqavilədə 30 gün göstərilir.", en="For citizens of Kazakhstan a treaty speaks of 30 days.", ru="Для граждан Казахстана международный договор говорит о 30 днях."))
    thirty_days_mean = fact(ThirtyDays, by="officer", article="21.1", az="müqavilədəki 30 günün mənası", en="what the 30 days of the treaty mean", ru="что означают 30 дней договора")
    residence_card = fact(ResidenceCard, holder="migration_service", confidence="H", cost=2, article="44.4", az="yaşama vəsiqəsi", en="residence card", ru="удостоверение на проживание",
        ask=words(az="Yaşama vəsiqəsi var?", en="Do you, or your guest, hold a residence card?", ru="Есть ли удостоверение на проживание?"),
        because=words(az="Vəsiqə özü yaşayış yeri üzrə qeydiyyatı təsdiq edir (44.4, 52.4).", en="The card itself proves registration at the place of residence (44.4, 52.4).", ru="Удостоверение само подтверждает регистрацию по месту жительства (44.4, 52.4)."))
    registered_by_foreign_ministry = fact(Bool, holder="foreign_ministry", confidence="M", cost=2, article="22.1", az="Xarici İşlər Nazirliyi qeydə alır (diplomat, beynəlxalq təşkilat əməkdaşı və ailəsi)", en="the Foreign Ministry registers the person (diplomats, staff of international organisations, their families)", ru="регистрирует Министерство иностранных дел (дипломаты, сотрудники международных организаций, их семьи)",
        ask=words(az="Diplomat, beynəlxalq təşkilatın əməkdaşı və ya onların ailə üzvüdür?", en="Is the person a diplomat, on the staff of an international organisation, or of their family?", ru="Это дипломат, сотрудник международной организации или член их семьи?"),
        because=words(az="Onları Xarici İşlər Nazirliyi qeydə alır (22.1), qalma müddətini yeni viza ilə uzadır (42.9).", en="The Foreign Ministry registers them (22.1) and extends their stay by a new visa (42.9).", ru="Их регистрирует Министерство иностранных дел (22.1), пребывание продлевает новой визой (42.9)."))
    unhcr_protected_until = fact(Date, by="register", holder="unhcr", confidence="H", cost=3, may_not_apply=True, sensitivity="sealed", article="21.6", az="BMT QAK himayəsinin son günü", en="last day of UNHCR's protection", ru="последний день защиты УВКБ ООН")
    entry = fact(Entry, holder="state_border_service", confidence="H", article="21.5", az="nəyin əsasında qalır", en="on what the person stays", ru="на чём основано пребывание",
        ask=words(az="Ölkəyə viza ilə, yoxsa vizasız gəlib?", en="Did you, or your guest, come on a visa or without one?", ru="Въезд был по визе или без визы?"),
        because=words(az="Qeydiyyatın müddəti bundan asılıdır: vizadakı müddət, vizasız 90 gün, himayədə olanın himayə müddəti (21.5, 21.6).", en="How long the registration runs depends on it: the visa's stay, 90 days without a visa, the time of protection (21.5, 21.6).", ru="От этого зависит срок регистрации: срок по визе, без визы 90 дней, для находящихся под защитой её срок (21.5, 21.6)."))
    visa_stay_until = fact(Date, holder="state_border_service", confidence="H", may_not_apply=True, article="21.5.1", az="viza üzrə qalmanın son günü", en="last day of stay on the visa", ru="последний день пребывания по визе",
        ask=words(az="Viza üzrə qalmanın son günü hansıdır?", en="Which is the last day of stay on the visa?", ru="Какой последний день пребывания по визе?"),
        because=words(az="Qeydiyyat o günədək qüvvədədir (21.5.1).", en="The registration runs until that day (21.5.1).", ru="Регистрация действует до этого дня (21.5.1)."))
    moved_on = fact(Date, may_not_apply=True, article="21.9", az="yeni yerə gəldiyi gün", en="day of arrival at the new place", ru="день прибытия на новое место",
        ask=words(az="Yeni yerə hansı gün gəlib?", en="On which day did you, or your guest, come to the new place?", ru="В какой день вы или ваш гость прибыли на новое место?"),
        because=words(az="Yeni yerdə qeydiyyat 5 iş günündə aparılır (21.9).", en="At a new place one registers within 5 working days (21.9).", ru="На новом месте регистрируются в течение 5 рабочих дней (21.9)."))
    same_owner = fact(Bool, holder="property_issues_service", confidence="M", article="21.9", az="yeni yer həmin sahibin başqa mənzilidir", en="the new place is another dwelling of the same owner", ru="новое место: другое жильё того же владельца",
        ask=words(az="Yeni yer həmin sahibin başqa mənzilidir?", en="Is the new place another dwelling of the same owner?", ru="Новое место: другое жильё того же владельца?"),
        because=words(az="Həmin sahibin başqa mənzili üçün yenidən qeydiyyat lazım deyil (21.9).", en="For another dwelling of the same owner nobody registers again (21.9).", ru="Для другого жилья того же владельца новая регистрация не нужна (21.9)."))
    left_on = fact(Date, may_not_apply=True, article="21.8", az="bu yerdən getdiyi gün", en="day of leaving the place", ru="день выезда из этого места",
        ask=words(az="Bu yerdən hansı gün gedib?", en="On which day did you, or your guest, leave the place?", ru="В какой день вы или ваш гость выехали из этого места?"),
        because=words(az="Gedən qeydiyyatdan çıxarılır (21.8).", en="Whoever has left is taken off the register (21.8).", ru="Выехавшего снимают с учёта (21.8)."))
    border_document_given = fact(Bool, article="21.2", az="sərhədkeçmə sənədinin surəti verilib", en="a copy of the border-crossing document was given", ru="копия документа для пересечения границы дана")

    days_asked = fact(Days, domain=(1, 60), article="42.1", az="istənilən müddət, gün", en="days asked for", ru="запрошенный срок, дней",
        ask=words(az="Qalma müddətini neçə gün uzatmaq istəyirsiniz?", en="By how many days do you want to extend your stay?", ru="На сколько дней вы хотите продлить пребывание?"),
        because=words(az="Müddət 60 günədək uzadılır (42.1), rüsum 30 və 60 gün üçün fərqlidir.", en="A stay is extended by up to 60 days (42.1); the fee differs for 30 and for 60.", ru="Пребывание продлевают до 60 дней (42.1), пошлина разная для 30 и 60."))
    stay_speed = fact(StaySpeed, article="42.5", az="baxılma müddəti", en="time to decide", ru="срок рассмотрения",
        ask=words(az="Qərarı neçə iş gününə istəyirsiniz?", en="In how many working days do you want the decision?", ru="За сколько рабочих дней вы хотите получить решение?"),
        because=words(az="Rüsum qərarın müddətini müəyyən edir (42.5).", en="The fee tier fixes the time to decide (42.5).", ru="Размер пошлины определяет срок решения (42.5)."))
    urgent_treatment = fact(Bool, holder="tabib", confidence="L", cost=2, sensitivity="sealed", article="40.0.1", az="burada təcili müalicə lazımdır", en="urgent treatment is needed here", ru="здесь нужно срочное лечение",
        ask=words(az="Azərbaycanda təcili müalicəyə ehtiyacınız var?", en="Do you need urgent medical treatment in Azerbaijan?", ru="Нужно ли вам срочное лечение в Азербайджане?"),
        because=words(az="Təcili müalicə əsasdır (40.0.1).", en="Urgent treatment is a ground (40.0.1).", ru="Срочное лечение является основанием (40.0.1)."))
    ill_relative = fact(CloseRelative, holder="ministry_of_justice", confidence="M", cost=2, article="40.0.2", az="ağır xəstə olan və ya vəfat etmiş yaxın qohum", en="close relative who is gravely ill or has died", ru="тяжело больной или умерший близкий родственник",
        ask=words(az="Yaxın qohumlarınızdan kim ağır xəstədir və ya vəfat edib?", en="Who among your close relatives is gravely ill or has died?", ru="Кто из ваших близких родственников тяжело болен или умер?"),
        because=words(az="Azərbaycanda yaşayan yaxın qohumun ağır xəstəliyi və ya vəfatı əsasdır (40.0.2).", en="Grave illness or death of a close relative who lives in Azerbaijan is a ground (40.0.2).", ru="Тяжёлая болезнь или смерть близкого родственника, живущего в Азербайджане, является основанием (40.0.2)."))
    relative_lives_here = fact(Bool, holder="ministry_of_interior", confidence="M", article="40.0.2", az="həmin qohum Azərbaycanda yaşayır (yaşayıb)", en="that relative lives (lived) in Azerbaijan", ru="этот родственник живёт (жил) в Азербайджане",
        ask=words(az="Həmin qohum Azərbaycanda yaşayır (yaşayıb)?", en="Does (did) that relative live in Azerbaijan?", ru="Этот родственник живёт (жил) в Азербайджане?"),
        because=words(az="Yalnız Azərbaycanda yaşayan qohum nəzərə alınır (40.0.2).", en="Only a relative who lives in Azerbaijan counts (40.0.2).", ru="Учитывается только родственник, живущий в Азербайджане (40.0.2)."))
    relative_ill_or_dead = fact(Bool, holder="tabib", confidence="L", cost=2, sensitivity="sealed", article="40.0.2", az="həmin qohum ağır xəstədir və ya vəfat edib", en="that relative is gravely ill or has died", ru="этот родственник тяжело болен или умер",
        ask=words(az="Həmin qohum ağır xəstədir və ya vəfat edib?", en="Is that relative gravely ill, or has died?", ru="Этот родственник тяжело болен или умер?"),
        because=words(az="Ağır xəstəlik və ya vəfat əsasdır (40.0.2).", en="Grave illness or death is the ground (40.0.2).", ru="Основанием является тяжёлая болезнь или смерть (40.0.2)."))
    business_unfinished = fact(Bool, article="40.0.3", az="ezamiyyət və ya iş səfərindədir, işi bitməyib", en="came on duty or business and the work is not finished", ru="приехал по службе или делу, работа не закончена",
        ask=words(az="Ezamiyyətə və ya iş səfərinə gəlmisiniz və işiniz bitməyib?", en="Did you come on duty or business, and is the work not finished?", ru="Вы приехали по службе или делу, и работа не закончена?"),
        because=words(az="Dəvət edən qurumun vəsatəti ilə birlikdə əsasdır (40.0.3).", en="Together with the inviting organisation's petition it is a ground (40.0.3).", ru="Вместе с ходатайством пригласившей организации это основание (40.0.3)."))
    extension_petition_given = fact(Bool, article="40.0.3", az="dəvət edən qurumun əsaslandırılmış vəsatəti verilib", en="the inviting organisation's reasoned petition was given", ru="обоснованное ходатайство пригласившей организации дано")
    transit_stop = fact(TransitStop, article="40.0.4", az="tranzitdə məcburi dayanma", en="forced stop in transit", ru="вынужденная остановка в транзите",
        ask=words(az="Tranzit yolunuz nəyə görə dayanıb?", en="Why did your transit journey stop?", ru="Почему прервался ваш транзит?"),
        because=words(az="Tranzitdə məcburi dayanma əsasdır (40.0.4, 19.4).", en="A forced stop in transit is a ground (40.0.4, 19.4).", ru="Вынужденная остановка в транзите является основанием (40.0.4, 19.4)."))
    relative_extended = fact(NuclearRelative, holder="ministry_of_justice", confidence="M", article="40.0.5", az="qalma müddəti uzadılmış ailə üzvü", en="relative whose stay was extended", ru="родственник, чьё пребывание продлено",
        ask=words(az="Kimin qalma müddəti uzadılıb?", en="Whose stay has been extended?", ru="Чьё пребывание продлено?"),
        because=words(az="Ata, ana, ər-arvad, övlad, qardaş və ya bacının qalma müddəti uzadılıbsa, bu, əsasdır (40.0.5).", en="If the stay of your father, mother, spouse, child, brother or sister was extended, it is a ground (40.0.5).", ru="Если продлено пребывание отца, матери, супруга, ребёнка, брата или сестры, это основание (40.0.5)."))
    relatives_stay_extended = fact(Bool, by="register", holder="migration_service", confidence="H", cost=2, article="40.0.5", az="həmin şəxsin qalma müddəti uzadılıb", en="that person's stay has been extended", ru="пребывание этого человека продлено",
        ask=words(az="Onun qalma müddəti həqiqətən uzadılıb?", en="Has that person's stay been extended?", ru="Пребывание этого человека уже продлено?"),
        because=words(az="Əsas yalnız uzadılma qərarından sonra yaranır (40.0.5).", en="The ground arises only once it has been extended (40.0.5).", ru="Основание возникает только после продления (40.0.5)."))
    free_zone_petition_given = fact(Bool, article="41.3", az="Ələt azad iqtisadi zonası idarəsinin vəsatəti verilib", en="the Alat free economic zone authority's petition was given", ru="ходатайство управления Алятской свободной экономической зоны дано")
    asks_for_treatment = fact(Bool, cost=1, sensitivity="sealed", article="40.0.1", az="40.0.1 üzrə müraciət edir", en="applies on 40.0.1", ru="обращается по 40.0.1")
    asks_for_relative = fact(Bool, cost=1, sensitivity="sealed", article="40.0.2", az="40.0.2 üzrə müraciət edir", en="applies on 40.0.2", ru="обращается по 40.0.2")
    asks_on_petition = fact(Bool, cost=1, article="40.0.3", az="40.0.3 üzrə müraciət edir", en="applies on 40.0.3", ru="обращается по 40.0.3")
    asks_for_transit_stop = fact(Bool, cost=1, article="40.0.4", az="40.0.4 üzrə müraciət edir", en="applies on 40.0.4", ru="обращается по 40.0.4")
    asks_after_relative = fact(Bool, cost=1, article="40.0.5", az="40.0.5 üzrə müraciət edir", en="applies on 40.0.5", ru="обращается по 40.0.5")
    asks_for_free_zone = fact(Bool, cost=1, article="41.3", az="41.3 üzrə müraciət edir", en="applies on 41.3", ru="обращается по 41.3")
    may_harm_security = fact(Bool, by="officer", discretionary=True, article="43.1.1", az="milli təhlükəsizliyə zərər vura bilər", en="may harm national security", ru="может навредить национальной безопасности")
    may_harm_order = fact(Bool, by="officer", discretionary=True, article="43.1.2", az="ictimai qaydaya zərər vura bilər", en="may harm public order", ru="может навредить общественному порядку")
    entry_ban_in_force = fact(Bool, by="register", holder="migration_service", confidence="H", article="43.1.5", az="ölkəyə giriş qadağası qüvvədədir", en="an entry ban is in force", ru="действует запрет на въезд")
    stay_extended_before = fact(Bool, by="register", holder="migration_service", confidence="H", article="43.1.6", az="qalma müddəti əvvəl uzadılıb", en="the stay was extended before", ru="пребывание уже продлевали")
    refusal_received_on = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="42.7", az="imtina qərarının alındığı gün", en="day the refusal was received", ru="день получения отказа")
