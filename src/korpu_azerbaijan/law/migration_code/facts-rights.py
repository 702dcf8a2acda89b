"""What the Code asks about terms (3), the migration record (6–8), rights and duties (74–77). Lists that bind nobody to answer are closed lists only."""


class Authority(Choice):
    """Bodies that the Code calls the relevant executive authority (fact base 0.5)."""

    migration_service = words(az="Dövlət Miqrasiya Xidməti", en="State Migration Service", ru="Государственная миграционная служба")
    security_service = words(az="Dövlət Təhlükəsizliyi Xidməti", en="State Security Service", ru="Служба государственной безопасности")
    labour_ministry = words(az="Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi", en="Ministry of Labour and Social Protection", ru="Министерство труда и социальной защиты населения")
    foreign_ministry = words(az="Xarici İşlər Nazirliyi", en="Ministry of Foreign Affairs", ru="Министерство иностранных дел")
    innovation_agency = words(az="Vətəndaşlara Xidmət və Sosial İnnovasiyalar üzrə Dövlət Agentliyi (ASAN Viza)", en="State Agency for Public Service and Social Innovations (ASAN Visa)", ru="Государственное агентство по услугам гражданам и социальным инновациям (ASAN Visa)")
    cabinet = words(az="Nazirlər Kabineti", en="Cabinet of Ministers", ru="Кабинет министров")
    economy_ministry = words(az="İqtisadiyyat Nazirliyi", en="Ministry of Economy", ru="Министерство экономики")
    interior_ministry = words(az="Daxili İşlər Nazirliyi", en="Ministry of Internal Affairs", ru="Министерство внутренних дел")


class QuotaCommission(Choice):
    """Who sits on the commission that proposes the quota (Cabinet Decision 124)."""

    labour = words(az="Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi", en="Ministry of Labour and Social Protection", ru="Министерство труда и социальной защиты населения")
    economy = words(az="İqtisadiyyat Nazirliyi", en="Ministry of Economy", ru="Министерство экономики")
    foreign_affairs = words(az="Xarici İşlər Nazirliyi", en="Ministry of Foreign Affairs", ru="Министерство иностранных дел")
    education = words(az="Elm və Təhsil Nazirliyi", en="Ministry of Science and Education", ru="Министерство науки и образования")
    migration = words(az="Dövlət Miqrasiya Xidməti", en="State Migration Service", ru="Государственная миграционная служба")
    oil_company = words(az="SOCAR", en="SOCAR", ru="SOCAR")


class QuotaFactor(Choice):
    """What the quota is set by (51.6)."""

    labour_market = words(az="əmək bazarının vəziyyəti", en="the state of the labour market", ru="состояние рынка труда")
    demand = words(az="işçi qüvvəsinə tələbat", en="the demand for labour", ru="спрос на рабочую силу")
    unclaimed_vacancies = words(az="iddiaçısı olmayan vakant yerlər", en="vacancies that nobody claims", ru="вакансии без претендентов")
    local_supply = words(az="yerli işçi qüvvəsinin təklifi", en="the local supply of labour", ru="предложение местной рабочей силы")
    highly_qualified_need = words(az="yüksək ixtisaslı mütəxəssislərə ehtiyac", en="the need for highly qualified specialists", ru="потребность в высококвалифицированных специалистах")


class BorderDocument(Choice):
    """Documents on which one crosses the border (3.0.17)."""

    passport = words(az="pasport", en="passport", ru="паспорт")
    stateless_travel_document = words(az="vətəndaşlığı olmayan şəxsin yol sənədi", en="travel document of a stateless person", ru="проездной документ лица без гражданства")
    seafarer_identity = words(az="dənizçinin şəxsiyyət sənədi", en="seafarer's identity document", ru="удостоверение личности моряка")
    refugee_travel_document = words(az="qaçqının yol sənədi", en="refugee travel document", ru="проездной документ беженца")
    return_certificate = words(az="qayıdış şəhadətnaməsi", en="return certificate", ru="свидетельство на возвращение")
    removed_person_travel_document = words(az="çıxarılan şəxs üçün səyahət sənədi", en="travel document for removed persons", ru="документ для поездки выдворяемых лиц")
    treaty_document = words(az="beynəlxalq müqavilədə göstərilən başqa sənəd", en="another document named by a treaty", ru="другой документ по международному договору")
    none = words(az="belə sənəd yoxdur", en="no such document", ru="такого документа нет")


class PlaceKind(Choice):
    """What a place is, for the terms of 3.0.14 and 3.0.15."""

    hotel_or_like = words(az="mehmanxana, sanatoriya, xəstəxana, düşərgə və bənzəri", en="a hotel, sanatorium, hospital, camp or the like", ru="гостиница, санаторий, больница, лагерь и подобное")
    dwelling = words(az="yaşayış sahəsi", en="a dwelling", ru="жильё")


class ReceivingParty(Choice):
    """Who receives somebody at a place of stay (21.2)."""

    management = words(az="mehmanxananın, xəstəxananın və bənzərinin müdiriyyəti", en="the management of a hotel, hospital or the like", ru="администрация гостиницы, больницы и подобного")
    owner_of_dwelling = words(az="yaşayış sahəsinin sahibi", en="the owner of the dwelling", ru="собственник жилья")
    none = words(az="heç kim", en="nobody", ru="никто")


class RecordField(Choice):
    """All that the migration record may hold (8.1.1–8.1.15): an exhaustive list."""

    identity_document = words(az="şəxsiyyət sənədinin növü və rekvizitləri, varsa, biometrik məlumat", en="type and details of the identity document, biometrics if present", ru="вид и реквизиты документа личности, биометрия при наличии")
    stay_document = words(az="qalma və ya yaşama sənədi", en="document of stay or residence", ru="документ о пребывании или проживании")
    names = words(az="soyadı, adı, varsa, atasının adı", en="surname, name, patronymic if any", ru="фамилия, имя, отчество при наличии")
    birth = words(az="doğulduğu tarix və yer", en="date and place of birth", ru="дата и место рождения")
    sex = words(az="cinsi", en="sex", ru="пол")
    citizenship = words(az="vətəndaşlığı", en="citizenship", ru="гражданство")
    purpose = words(az="gəlişin məqsədi", en="purpose", ru="цель")
    profession = words(az="varsa, peşəsi", en="profession if any", ru="профессия при наличии")
    declared_periods = words(az="bəyan edilmiş müddətlər", en="declared periods", ru="заявленные сроки")
    last_address = words(az="son ünvanı və onun tarixi", en="last address and its date", ru="последний адрес и его дата")
    legal_representatives = words(az="qanuni nümayəndələri", en="legal representatives", ru="законные представители")
    expulsion = words(az="kənara çıxarma barədə məlumat", en="data on expulsion", ru="сведения о выдворении")
    undesirable = words(az="arzuolunmaz hesab edilmə barədə məlumat", en="data on being undesirable", ru="сведения о признании нежелательным")
    liability = words(az="cinayət və inzibati məsuliyyət", en="criminal and administrative liability", ru="уголовная и административная ответственность")
    death = words(az="ölüm və itkin düşmə barədə məlumat", en="data on death or being missing", ru="сведения о смерти или безвестном отсутствии")
    other = words(az="siyahıda olmayan məlumat", en="something that is not in the list", ru="сведения не из списка")


class LimitedBy(Choice):
    """What limits a right (74.1, 74.2)."""

    nothing = words(az="heç nə", en="nothing", ru="ничем")
    law = words(az="qanun", en="a law", ru="законом")
    treaty = words(az="beynəlxalq müqavilə, beynəlxalq hüquq norması", en="a treaty or an international norm", ru="международным договором, нормой международного права")
    lower_act = words(az="qanundan aşağı akt", en="an act lower than a law", ru="актом ниже закона")


class WorkingTerms(Choice):
    """Somebody's working conditions and pay beside those of citizens (75.1, Labour Code 13)."""

    same = words(az="vətəndaşlarla eyni", en="the same as citizens'", ru="такие же, как у граждан")
    worse = words(az="vətəndaşlarınkından pis", en="worse than citizens'", ru="хуже, чем у граждан")
    better = words(az="vətəndaşlarınkından yaxşı", en="better than citizens'", ru="лучше, чем у граждан")


class RightAsked(Choice):
    """What somebody asks whether they may do here."""

    state_vote = words(az="prezident və parlament seçkilərində, referendumda səs vermək", en="vote in presidential and parliamentary elections and in referendums", ru="голосовать на президентских и парламентских выборах и референдумах")
    municipal_vote = words(az="bələdiyyə seçkilərində səs vermək", en="vote in municipal elections", ru="голосовать на муниципальных выборах")
    courses = words(az="tədris mərkəzinin kurslarına getmək", en="attend the training centre's courses", ru="посещать курсы учебного центра")


class Applicant(Entity):
    """Part of the person whom the law concerns."""

    right_asked = fact(RightAsked, article="74.1", az="hansı hüquq soruşulur", en="which right is asked about", ru="о каком праве спрашивают")
    border_document = fact(BorderDocument, holder="state_border_service", confidence="H", article="3.0.17", az="sərhədkeçmə sənədi", en="border-crossing document", ru="документ для пересечения границы")
    holds_identity_card = fact(Bool, by="register", holder="ministry_of_interior", confidence="M", article="3.0.5", az="şəxsiyyət vəsiqəsi var", en="holds an identity card", ru="имеет удостоверение личности")
    came_for_paid_work = fact(Bool, article="3.0.9", az="haqqı ödənilən iş üçün yaşayış ölkəsini qanuni dəyişib", en="lawfully changed the country of residence for paid work", ru="законно сменил страну проживания ради оплачиваемой работы")
    place_kind = fact(PlaceKind, article="3.0.15", az="qaldığı yer nədir", en="what the place is", ru="что это за место")
    lives_there_mostly = fact(Bool, article="3.0.14", az="orada daimi və ya əsasən yaşayır", en="lives there permanently or mostly", ru="живёт там постоянно или преимущественно")
    place_is_held_on_document = fact(Bool, holder="property_issues_service", confidence="M", article="3.0.14", az="mənzil çıxarış, order, icarə və ya başqa sənədlə onundur", en="holds the home on a title extract, an order, a lease or the like", ru="жильё принадлежит по выписке, ордеру, найму или иному документу")
    receiving_party = fact(ReceivingParty, article="21.2", az="qəbul edən tərəf", en="receiving party", ru="принимающая сторона")
    wanted_record_field = fact(RecordField, by="officer", article="8.1", az="uçotda saxlanmaq istənilən məlumat", en="what is to be kept in the record", ru="что хотят внести в учёт")
    birth_was_registered_here = fact(Bool, by="register", holder="ministry_of_justice", confidence="M", article="7.1.2", az="doğumu burada qeydə alınıb", en="the birth was registered here", ru="рождение зарегистрировано здесь")
    has_died = fact(Bool, by="register", holder="ministry_of_justice", confidence="M", sensitivity="sealed", article="7.2.1", az="vəfat edib", en="has died", ru="умер")
    court_declared_dead_or_missing = fact(Bool, by="register", holder="ministry_of_justice", confidence="M", sensitivity="sealed", article="7.2.2", az="məhkəmə ölmüş və ya itkin düşmüş hesab edib", en="a court declared the person dead or missing", ru="суд объявил умершим или безвестно отсутствующим")
    gained_citizenship = fact(Bool, protected="nationality", by="register", holder="migration_service", confidence="H", article="7.2.3", az="Azərbaycan vətəndaşlığını alıb", en="gained Azerbaijani citizenship", ru="получил гражданство Азербайджана")
    right_is_limited_by = fact(LimitedBy, by="officer", article="74.2", az="hüququ nə məhdudlaşdırır", en="what limits the right", ru="чем ограничено право")
    state_limits_azerbaijanis = fact(Bool, protected="nationality", by="officer", article="74.3", az="vətəndaşı olduğu dövlət Azərbaycan vətəndaşlarının hüquqlarını məhdudlaşdırır", en="the state of citizenship limits the rights of citizens of Azerbaijan", ru="государство гражданства ограничивает права граждан Азербайджана")
    is_detained = fact(Bool, by="officer", article="74.5", az="tutulub", en="is detained", ru="задержан")
    told_why_detained = fact(Bool, by="officer", article="74.5", az="tutulmanın səbəbi və hüquqları dərhal bildirilib", en="was told at once why, and of the rights", ru="сразу сообщили о причине и правах")
    working_terms = fact(WorkingTerms, by="officer", article="75.1", az="vətəndaşlarla müqayisədə əmək şəraiti və haqqı", en="working conditions and pay beside those of citizens", ru="условия и оплата труда по сравнению с гражданами")
    documents_demanded_lawfully = fact(Bool, by="officer", article="76.4", az="sənədlərin göstərilməsi qanuni tələb edilib", en="the documents were lawfully demanded", ru="документы потребованы законно")
    documents_shown = fact(Bool, by="officer", article="76.4", az="şəxsiyyət və qalma sənədləri göstərilib", en="identity and stay documents were shown", ru="документы личности и пребывания показаны")
    post_is_reserved_by_law = fact(Bool, by="officer", article="76.5", az="qanun bu vəzifəni və ya fəaliyyəti vətəndaşlara saxlayır (təsdiqlənib)", en="a law reserves this post or activity to citizens (confirmed)", ru="закон сохраняет эту должность или деятельность за гражданами (подтверждено)")
