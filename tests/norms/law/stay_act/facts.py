# ruff: noqa
class Kin(Choice):
    """How close a relative is."""

    spouse = words(az="ər və ya arvad", en="spouse", ru="супруг или супруга")
    child = words(az="övlad", en="child", ru="ребёнок")
    cousin = words(az="əmioğlu və ya bibiqızı", en="cousin", ru="двоюродный родственник")


class Speed(Choice):
    standard = words(az="adi", en="standard", ru="обычный срок")
    fast = words(az="sürətli", en="fast", ru="ускоренно")


class Country(Choice):
    hill = words(az="Təpə ölkəsi", en="Hill Country", ru="Страна холмов")
    lake = words(az="Göl ölkəsi", en="Lake Country", ru="Страна озёр")


class Relative(Entity):
    kin = fact(Kin, az="qohumluq", en="kinship", ru="родство")
    is_citizen = fact(Bool, may_not_apply=True, az="vətəndaşdır", en="is a citizen", ru="гражданин")
    income = fact(Money, may_not_apply=True, cost=3, az="gəlir", en="income", ru="доход")
    born_on = fact(Date, az="doğum tarixi", en="date of birth", ru="дата рождения")


class Applicant(Entity):
    house_value = fact(
        Money,
        holder="land_register",
        confidence="M",
        cost=4,
        domain=(0, None),
        article="45.1.3",
        az="burada daşınmaz əmlakın dəyəri",
        en="value of real estate owned here",
        ru="стоимость недвижимости здесь",
        ask=words(
            az="Buradakı evinizin dəyəri nə qədərdir?",
            en="What is your house here worth?",
            ru="Сколько стоит ваш дом здесь?",
        ),
        because=words(
            az="Ev yaşamaq üçün əsasdır.",
            en="A house is a ground for residence.",
            ru="Дом является основанием для проживания.",
        ),
    )
    savings = fact(Money, cost=3, may_not_apply=True, az="əmanət", en="savings", ru="сбережения")
    studies = fact(Bool, cost=2, az="təhsil alır", en="studies full-time", ru="учится очно")
    was_expelled = fact(
        Bool,
        holder="police",
        confidence="H",
        by="register",
        az="çıxarılıb",
        en="was removed before",
        ru="выдворялся ранее",
    )
    is_victim = fact(
        Bool,
        may_not_apply=True,
        az="insan alveri qurbanıdır",
        en="is a victim of trafficking",
        ru="жертва торговли людьми",
    )
    threat = fact(
        Bool,
        by="officer",
        discretionary=True,
        sensitivity="sealed",
        az="təhlükəsizliyə təhdid",
        en="threat to security",
        ru="угроза безопасности",
    )
    nationality = fact(Country, protected="nationality", az="vətəndaşlıq", en="nationality", ru="гражданство")
    arrived_on = fact(
        Date, domain=(date("1900-01-01"), date("2100-12-31")), az="gəliş günü", en="day of arrival", ru="день прибытия"
    )
    stay_until = fact(
        Date, may_not_apply=True, az="qalmanın son günü", en="last day of stay", ru="последний день пребывания"
    )
    passport_until = fact(Date, az="pasportun müddəti", en="passport valid until", ru="паспорт действителен до")
    months_asked = fact(Int, domain=(1, 36), az="istənilən ay", en="months asked for", ru="запрошено месяцев")
    absence = fact(Days, may_not_apply=True, az="ölkədən kənarda", en="time abroad", ru="время за границей")
    notice = fact(WorkingDays, az="xəbərdarlıq", en="notice given", ru="срок уведомления")
    contract = fact(Months, az="müqavilə müddəti", en="length of contract", ru="срок договора")
    speed = fact(Speed, az="baxılma müddəti", en="speed", ru="скорость рассмотрения")
    relatives = many(Relative, cost=3, az="qohumlar", en="relatives", ru="родственники")
