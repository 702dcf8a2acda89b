"""What the readmission agreements ask. Whether their conditions are met is confirmed by an officer."""


class ReadmissionRequest(Choice):
    """Who is to be readmitted."""

    own_national = words(az="Azərbaycan vətəndaşı", en="a citizen of Azerbaijan", ru="гражданин Азербайджана")
    family_of_national = words(az="onun əri (arvadı) və ya 18 yaşınadək övladı", en="the spouse or minor child of one", ru="супруг или несовершеннолетний ребёнок гражданина")
    third_country_national = words(az="üçüncü ölkənin vətəndaşı", en="a citizen of a third country", ru="гражданин третьей страны")
    stateless = words(az="vətəndaşlığı olmayan şəxs", en="a stateless person", ru="лицо без гражданства")
    handed_over = words(az="Azərbaycandan başqa tərəfə verilən şəxs", en="a person whom Azerbaijan hands over to the other side", ru="лицо, которое Азербайджан передаёт другой стороне")


class ReadmissionPartner(Choice):
    """States with which there is an agreement, as far as the fact base names them."""

    european_union = words(az="Avropa İttifaqı", en="European Union", ru="Европейский союз")
    norway = words(az="Norveç", en="Norway", ru="Норвегия")
    switzerland = words(az="İsveçrə", en="Switzerland", ru="Швейцария")
    montenegro = words(az="Monteneqro", en="Montenegro", ru="Черногория")
    serbia = words(az="Serbiya", en="Serbia", ru="Сербия")
    turkiye = words(az="Türkiyə", en="Türkiye", ru="Турция")
    moldova = words(az="Moldova", en="Moldova", ru="Молдова")
    belarus = words(az="Belarus", en="Belarus", ru="Беларусь")
    ukraine = words(az="Ukrayna", en="Ukraine", ru="Украина")


class Applicant(Entity):
    """Part of the person whom it concerns."""

    readmission_request = fact(ReadmissionRequest, by="officer", article="3", az="kim readmissiya olunur", en="who is to be readmitted", ru="кого реадмиссируют")
    readmission_partner = fact(ReadmissionPartner, by="officer", article="3", az="hansı tərəflə", en="with which side", ru="с какой стороной")
    readmission_asked_on = fact(Date, by="officer", article="11", az="sorğunun alındığı gün", en="day the request was received", ru="день получения запроса")
    readmission_agreed_on = fact(Date, by="officer", may_not_apply=True, article="11", az="razılığın verildiyi gün", en="day the readmission was agreed to", ru="день согласия на реадмиссию")
    readmission_conditions_met = fact(Bool, by="officer", article="4", az="sazişin şərtləri yerinə yetirilib", en="the conditions of the agreement are met", ru="условия соглашения выполнены")
    family_has_own_right_to_stay = fact(Bool, by="officer", article="3", az="ailə üzvünün sorğu edən dövlətdə öz yaşama hüququ var", en="the family member has an own right of residence in the requesting state", ru="у члена семьи есть собственное право проживания в запрашивающем государстве")
    wishes_to_return_voluntarily = fact(Bool, article="2", az="könüllü qayıtmaq istəyir", en="wishes to return voluntarily", ru="хочет вернуться добровольно",
        ask=words(az="Könüllü qayıtmaq istəyirsiniz?", en="Do you wish to return voluntarily?", ru="Хотите ли вы вернуться добровольно?"),
        because=words(az="Könüllü qayıdış üstün tutulur.", en="Voluntary return is preferred.", ru="Добровольное возвращение предпочтительно."))
