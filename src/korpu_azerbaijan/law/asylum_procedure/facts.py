"""What the procedure of asylum asks: where it began, its days, its appeal."""


class AsylumDoor(Choice):
    """Where an application for asylum may be made; each passes it on to the Migration Service."""

    migration_service = words(az="Dövlət Miqrasiya Xidmətində", en="at the State Migration Service", ru="в Государственной миграционной службе")
    border = words(az="sərhəddə, Dövlət Sərhəd Xidmətində", en="at the border, to the State Border Service", ru="на границе, в Государственной пограничной службе")
    police = words(az="polisdə", en="to the police", ru="в полиции")
    detention = words(az="saxlanma yerindən", en="from detention", ru="из места содержания под стражей")


class RefugeeDocument(Choice):
    """What a refugee is given."""

    refugee_card = words(az="qaçqın vəsiqəsi", en="refugee card", ru="удостоверение беженца")
    travel_document = words(az="yol sənədi (1951-ci il Konvensiyası)", en="travel document (1951 Convention)", ru="проездной документ (Конвенция 1951 года)")


class Applicant(Entity):
    """Part of the person who asks for protection."""

    asylum_asked_at = fact(AsylumDoor, sensitivity="sealed", article="419", az="sığınacaq müraciəti harada edilib", en="where asylum was asked for", ru="где подано ходатайство об убежище",
        ask=words(az="Sığınacaq üçün harada müraciət etmisiniz və ya etmək istəyirsiniz?", en="Where have you asked, or do you want to ask, for asylum?", ru="Где вы попросили или хотите попросить убежища?"),
        because=words(az="Müraciət sərhəddə, polisdə, Xidmətdə və saxlanma yerində qəbul edilir.", en="It is taken at the border, by the police, at the Service and in detention.", ru="Обращение принимают на границе, в полиции, в Службе и в месте содержания."))
    asylum_registered_on = fact(Date, by="register", holder="migration_service", confidence="H", sensitivity="sealed", article="419", az="sığınacaq vəsatətinin qeydə alındığı gün", en="day the application for asylum was registered", ru="день регистрации ходатайства об убежище")
    asylum_refused_on = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, sensitivity="sealed", article="419", az="qaçqın statusu verilmədiyi gün", en="day refugee status was refused", ru="день отказа в статусе беженца")
    refugee_document = fact(RefugeeDocument, sensitivity="sealed", article="419", az="istənilən sənəd", en="document asked for", ru="запрашиваемый документ")
