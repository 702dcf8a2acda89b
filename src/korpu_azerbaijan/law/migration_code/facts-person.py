"""Who a person is before the law, for every matter alike: citizenship, sex, protection, the cards they hold."""


class Citizenship(Choice):
    """3.0.1, 3.0.2; not yet determined is kept apart from stateless."""

    azerbaijan = words(az="Azərbaycan vətəndaşı", en="citizen of Azerbaijan", ru="гражданин Азербайджана")
    foreign = words(az="başqa dövlətin vətəndaşı", en="citizen of another state", ru="гражданин другого государства")
    stateless = words(az="vətəndaşlığı olmayan şəxs", en="stateless person", ru="лицо без гражданства")
    undetermined = words(az="vətəndaşlığı müəyyən edilməyib", en="citizenship not determined", ru="гражданство не определено")


class Sex(Choice):
    """As the identity document says (8.1.5)."""

    female = words(az="qadın", en="female", ru="женский")
    male = words(az="kişi", en="male", ru="мужской")


class Applicant(Entity):
    """Facts that many matters share."""

    citizenship = fact(Citizenship, protected="nationality", by="register", article="8.1.6", az="vətəndaşlıq", en="citizenship", ru="гражданство")
    sex = fact(Sex, protected="sex", by="register", article="8.1.5", az="cins", en="sex", ru="пол")
    is_refugee = fact(Bool, by="register", holder="migration_service", confidence="H", sensitivity="sealed", article="64.0.15", az="qaçqın statusu var", en="has refugee status", ru="имеет статус беженца")
    seeks_asylum = fact(Bool, by="register", holder="migration_service", confidence="H", sensitivity="sealed", article="64.0.15", az="sığınacaq müraciətinə baxılır", en="an application for asylum is pending", ru="рассматривается заявление о предоставлении убежища")
    has_political_asylum = fact(Bool, by="register", holder="migration_service", confidence="H", sensitivity="sealed", article="64.0.15", az="siyasi sığınacaq verilib", en="has political asylum", ru="предоставлено политическое убежище")
    permanent_resident = fact(Bool, by="register", holder="migration_service", confidence="H", article="3.0.8", az="daimi yaşama icazəsi var", en="holds a permanent residence permit", ru="имеет разрешение на постоянное проживание")
    permanent_resident_since = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="52.4", az="daimi yaşama icazəsinin günü", en="permanent residence permit since", ru="разрешение на постоянное проживание с")
    spouse_of_citizen = fact(Bool, holder="ministry_of_justice", confidence="M", cost=2, article="64.0.14", az="Azərbaycan vətəndaşı ilə nikahdadır", en="is married to a citizen of Azerbaijan", ru="состоит в браке с гражданином Азербайджана")
    supports_dependent_citizen = fact(Bool, by="register", holder="ministry_of_labour", confidence="M", article="64.0.16", az="himayəsində 18 yaşınadək və ya 81–100 faiz əlilliyi olan vətəndaş var", en="supports a citizen under 18 or with a disability of 81–100 per cent", ru="содержит гражданина до 18 лет или с инвалидностью 81–100 процентов")
