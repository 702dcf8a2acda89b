"""Article 52: grounds for permanent residence, who is on the path to it, and what the card is."""


@article("52.1.1", since="2023-05-17", confidence="H", source="MC", az="Atası, anası, həyat yoldaşı, övladı, bacısı və ya qardaşı Azərbaycan vətəndaşıdır", en="The father, mother, spouse, a child, sister or brother is a citizen of Azerbaijan", ru="Отец, мать, супруг, ребёнок, сестра или брат имеет гражданство Азербайджана")
def settles_as_kin_of_citizen(p: Applicant):
    """Narrower than 45.1.1: grandparents, in-laws, nephews and nieces are outside this circle."""
    return p.citizen_in_family != NuclearRelative.none


@article("52.1.2", since="2023-05-17", confidence="H", source="MC", az="İqtisadiyyata cəmi ən azı 500 000 manat investisiya yatırıb", en="Invested at least 500,000 manats in the economy in all", ru="Инвестировал в экономику всего не менее 500 000 манатов")
def settles_as_investor(p: Applicant):
    """Real estate, deposit and securities of 52.1.3–52.1.5 are counted in."""
    return lawful_distinction(p.invested >= value("permanent_investment_floor") or p.invested + p.real_estate_value + p.deposit + p.securities >= value("permanent_investment_floor"), by="migration_code/52.1.2")


@article("52.1.3", since="2023-05-17", confidence="H", source="MC", az="Burada ən azı 200 000 manatlıq daşınmaz əmlakı var", en="Owns real estate here worth at least 200,000 manats", ru="Имеет здесь недвижимость не менее чем на 200 000 манатов")
def settles_as_owner(p: Applicant):
    return lawful_distinction(p.real_estate_value >= value("permanent_property_floor"), by="migration_code/52.1.3")


@article("52.1.4", since="2023-05-17", confidence="H", source="MC", az="Buradakı bankda ən azı 200 000 manat müddətli əmanəti var", en="Holds a term deposit of at least 200,000 manats in a bank here", ru="Имеет срочный вклад не менее 200 000 манатов в банке здесь")
def settles_as_depositor(p: Applicant):
    return lawful_distinction(p.deposit >= value("permanent_property_floor"), by="migration_code/52.1.4")


@article("52.1.5", since="2023-05-17", confidence="H", source="MC", az="Dövlətin və ya payının ən azı 51 faizi dövlətə məxsus şirkətlərin ən azı 200 000 manatlıq qiymətli kağızları var", en="Holds securities of the government, or of companies at least 51 per cent state-owned, of at least 200,000 manats", ru="Имеет ценные бумаги государства или компаний с долей государства не менее 51 процента не менее чем на 200 000 манатов")
def settles_as_securities_holder(p: Applicant):
    return lawful_distinction(p.securities >= value("permanent_property_floor"), by="migration_code/52.1.5")


@article("52.1.6", since="2023-05-17", confidence="H", source="MC", az="Yüksək səviyyəli mütəxəssisdir", en="Is a high-level specialist", ru="Высококлассный специалист")
def settles_as_specialist(p: Applicant):
    return lawful_distinction(p.high_level_specialist, by="migration_code/52.1.6")


@article("52.1.7", since="2023-05-17", confidence="H", source="MC", az="64.0.8-1 üzrə dəvət edilmiş mütəxəssisdir", en="Is an invited specialist under 64.0.8-1", ru="Приглашённый специалист по 64.0.8-1")
def settles_as_invited_specialist(p: Applicant):
    return lawful_distinction(p.invited_specialist_confirmed, by="migration_code/52.1.7")


@article("52.1.8", since="2023-05-17", confidence="H", source="MC", az="Burada daimi yaşayan əcnəbinin və ya vətəndaşlığı olmayan şəxsin ailə üzvüdür", en="Is a family member of a foreigner or stateless person who lives here permanently", ru="Член семьи постоянно проживающего здесь иностранца или лица без гражданства")
def settles_as_family(p: Applicant):
    return is_family_member(p) and p.sponsor_is_permanent


@article("52.1.9", since="2023-05-17", confidence="H", source="MC", az="Xarici hüquqi şəxsin filial və ya nümayəndəliyinin rəhbəri və ya müavinidir, son 2 il 45.1.6–45.1.7 üzrə yaşayıb (qeyd 4)", en="Heads a branch or representation of a foreign entity, or is its deputy head, and lived here for the last 2 years on 45.1.6–45.1.7 (note 4)", ru="Руководитель филиала или представительства иностранного юридического лица либо его заместитель, последние 2 года жил по 45.1.6–45.1.7 (примечание 4)")
def settles_as_branch_head(p: Applicant):
    return lawful_distinction(p.heads_foreign_branch, by="migration_code/52.1.9") and business_path_is_complete(p)


@article("52", since="2023-05-17", confidence="H", source="MC", az="Son 2 il 45.1.6–45.1.7 üzrə icazə ilə yaşayıb (52-ci maddənin qeydi 4) və ya artıq daimi icazəsi var", en="Lived here for the last 2 years on permits of 45.1.6–45.1.7 (note 4 to article 52), or holds a permanent permit already", ru="Последние 2 года жил по разрешениям 45.1.6–45.1.7 (примечание 4 к статье 52) или уже имеет постоянное разрешение")
def business_path_is_complete(p: Applicant):
    """Note 4 speaks of the giving of a permanent permit: whoever holds one is past the path."""
    return lawful_distinction(p.lived_on_business_ground, by="migration_code/52") or p.permanent_resident


@article("52.1.10", since="2023-05-17", confidence="H", source="MC, KPMG24", az="Burada təsis edilmiş, ən azı bir xarici təsisçisi olan, kapital və dövriyyə həddinə çatan şirkətin rəhbəridir və ya ən azı 51 faiz payı var, son 2 il 45.1.6–45.1.7 üzrə yaşayıb", en="Heads a company founded here with a foreign founder that reaches the thresholds of capital and turnover, or holds at least 51 per cent of it, and lived here for the last 2 years on 45.1.6–45.1.7", ru="Руководит учреждённой здесь компанией с иностранным учредителем, достигшей порогов капитала и оборота, либо владеет не менее чем 51 процентом, и последние 2 года жил по 45.1.6–45.1.7")
def settles_as_company_head(p: Applicant):
    role = lawful_distinction(p.company_role != CompanyRole.none, by="migration_code/52.1.10")
    return role and p.company_has_foreign_founder and company_is_large_enough_to_settle(p) and business_path_is_complete(p)


@article("52.1.10", since="2023-05-17", until="2024-01-16", confidence="M", source="MC", az="Kapital və dövriyyə həddi hələ müəyyən edilməyib", en="No threshold of capital and turnover was set yet", ru="Пороги капитала и оборота ещё не установлены")
def company_is_large_enough_to_settle(p: Applicant):
    return True


@article("52.1.10", since="2024-01-16", confidence="H", source="MC, KPMG24", az="Ödənilmiş kapital ən azı 100 000, dövriyyə ən azı 200 000 manatdır; qeyri-kommersiya təşkilatına aid deyil (qeyd 5)", en="Paid-up capital of at least 100,000 and turnover of at least 200,000 manats; not for a non-commercial entity (note 5)", ru="Оплаченный капитал не менее 100 000 и оборот не менее 200 000 манатов; не для некоммерческой организации (примечание 5)")
def company_is_large_enough_to_settle(p: Applicant):
    """The turnover counts from the first day: 52.1.10 knows no first year as note 2 to article 45 does."""
    enough = lawful_distinction(p.paid_up_capital >= value("permanent_capital_floor") and p.turnover >= value("permanent_company_turnover_floor"), by="migration_code/52.1.10")
    return p.company_is_non_commercial or enough


@article("52.1.11", since="2023-05-17", confidence="H", source="MC", az="Şərtlərə uyğun sahibkarlıq fəaliyyəti göstərir, son 2 il 45.1.6–45.1.7 üzrə yaşayıb (qeyd 4)", en="Is an entrepreneur who meets the conditions, and lived here for the last 2 years on 45.1.6–45.1.7 (note 4)", ru="Предприниматель, соответствующий условиям, последние 2 года жил по 45.1.6–45.1.7 (примечание 4)")
def settles_as_entrepreneur(p: Applicant):
    """Note 3 to article 45 frees from the test of employees (note 1), not from the turnover that 52.1.11 itself asks for."""
    works = lawful_distinction(p.entrepreneur, by="migration_code/52.1.11")
    return works and (p.exempt_from_tests or employs_enough(p)) and turns_over_enough_to_settle(p) and business_path_is_complete(p)


@reading("fact base §7, gap 2: the turnover of an individual entrepreneur for 52.1.11 was not found", article="52.1.11", since="2023-05-17", decided_on="2026-11-29", by="Körpü: left open, an officer confirms", confidence="M", source="MC, READING", az="Fərdi sahibkarın dövriyyəsi İqtisadiyyat Nazirliyinin müəyyən etdiyi həddə çatır; məbləğ bizə məlum deyil, əməkdaş təsdiq edir", en="The individual entrepreneur's turnover reaches what the Ministry of Economy has set; the amount is not known to us, an officer confirms it", ru="Оборот индивидуального предпринимателя достигает установленного Министерством экономики; сумма нам неизвестна, подтверждает сотрудник")
def turns_over_enough_to_settle(p: Applicant):
    return lawful_distinction(p.permanent_turnover_confirmed, by="migration_code/52.1.11")


@reading("fact base CUR-1: grounds added in December 2024, article numbers and conditions not known", article="52.1", since="2024-12-29", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="HQM, READING", az="Yüksək ixtisaslı miqrant statusu var, şərtləri əməkdaş təsdiq edib; maddəsinin nömrəsi məlum deyil", en="Holds the status of highly qualified migrant and an officer confirmed the conditions; the number of the article is not known", ru="Имеет статус высококвалифицированного мигранта, условия подтвердил сотрудник; номер статьи неизвестен")
def settles_as_highly_qualified(p: Applicant):
    return p.highly_qualified and p.highly_qualified_may_settle


@article("52.1", since="2023-05-17", confidence="H", source="MC", az="Daimi yaşamaq üçün əsas var", en="Has a ground for permanent residence", ru="Есть основание для постоянного проживания")
def has_ground_to_settle(p: Applicant):
    return (settles_as_kin_of_citizen(p) or settles_as_investor(p) or settles_as_owner(p) or settles_as_depositor(p) or settles_as_securities_holder(p)
            or settles_as_specialist(p) or settles_as_invited_specialist(p) or settles_as_family(p) or settles_as_branch_head(p) or settles_as_company_head(p)
            or settles_as_entrepreneur(p) or settles_as_highly_qualified(p))


@article("52.1", since="2019-07-24", confidence="H", source="MC", rounding="down", az="Son 2 il 45.1.1–45.1.7 üzrə icazə ilə fasiləsiz yaşayıb", en="Lived here for the last 2 years without a break on permits of 45.1.1–45.1.7", ru="Последние 2 года непрерывно жил по разрешениям 45.1.1–45.1.7")
def lived_here_two_years(p: Applicant):
    return p.resident_on_path_since + value("permanent_path_length") <= today and residence_was_unbroken(p)


@article("52.1", since="2019-07-24", confidence="H", source="MC", az="180 gündə 90 gündən çox ölkədən kənarda olmayıb: yaşayış fasiləsizdir (qeyd 1)", en="Was not outside the country more than 90 days within 180: the residence is without a break (note 1)", ru="Не был вне страны более 90 дней за 180: проживание непрерывно (примечание 1)")
def residence_was_unbroken(p: Applicant):
    return p.most_days_outside_in_180 <= value("unbroken_absence_limit")


@exception("52.1", to=("52.1.1", "52.1.2", "52.1.3", "52.1.4", "52.1.5", "52.1.6", "52.1.7", "52.1.8", "52.1.9", "52.1.10", "52.1.11"), since="2023-05-17", confidence="H", source="MC", az="Daimi icazəsi yoxdur və ona yol açıq deyil: son 2 il 45.1.1–45.1.7 üzrə fasiləsiz yaşamayıb və ya 45.1.8–45.1.11 üzrə icazəsi olanın ailə üzvüdür", en="Holds no permanent permit and is not on the path to it: has not lived here for the last 2 years without a break on 45.1.1–45.1.7, or came as family of a holder on 45.1.8–45.1.11", ru="Нет постоянного разрешения, и путь к нему закрыт: последние 2 года не жил здесь непрерывно по 45.1.1–45.1.7 или прибыл как член семьи владельца по 45.1.8–45.1.11")
def is_not_on_the_path_to_settle(p: Applicant):
    """A condition of the first permit: whoever holds a permanent one is past it."""
    return not p.permanent_resident and (not lived_here_two_years(p) or came_as_family_of_short_term_holder(p))


@article("52.1", since="2019-07-24", confidence="H", source="MC", az="Müvəqqəti icazəsi 45.1.8–45.1.11 üzrə icazəsi olanın ailə üzvü kimi verilib", en="The temporary permit was given as family of a holder on 45.1.8–45.1.11", ru="Временное разрешение выдано как члену семьи владельца по 45.1.8–45.1.11")
def came_as_family_of_short_term_holder(p: Applicant):
    return p.sponsor_ground == SponsorGround.short_term or p.sponsor_ground == SponsorGround.exempt_work and not family_of_exempt_worker_may_settle(p)


@reading("ambiguities: 45.1.7-1 family members and the path to a permanent permit", article="52.1", since="2019-07-24", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="45.1.7-1 üzrə icazəsi olanın ailə üzvü üçün yolun açıq olub-olmadığını əməkdaş təsdiq edir: istisna siyahısında yoxdur, 45.1.1–45.1.7-də də yoxdur", en="Whether the path is open to family of a holder on 45.1.7-1 an officer confirms: it is not among those excluded, nor within 45.1.1–45.1.7", ru="Открыт ли путь для семьи владельца по 45.1.7-1, подтверждает сотрудник: этого случая нет ни среди исключённых, ни в 45.1.1–45.1.7")
def family_of_exempt_worker_may_settle(p: Applicant):
    return p.path_of_exempt_family_confirmed


@article("52.4", since="2013-08-01", confidence="H", source="MC", az="Daimi yaşama vəsiqəsi yaşayış yeri üzrə qeydiyyatı təsdiq edir", en="The permanent residence card proves registration at the place of residence", ru="Удостоверение постоянного проживания подтверждает регистрацию по месту жительства")
def permanent_card_proves_registration(p: Applicant):
    return p.residence_card == ResidenceCard.permanent


@article("52.4", since="2013-08-01", confidence="H", source="MC", az="Qüvvədə olan daimi yaşama vəsiqəsi ölkədən getmək və viza almadan qayıtmaq hüququ verir, ölkə daxilində şəxsiyyəti təsdiq edir", en="A valid permanent residence card gives the right to leave and to return without a visa, and proves identity inside the country", ru="Действующее удостоверение постоянного проживания даёт право выехать и вернуться без визы и удостоверяет личность внутри страны")
def permanent_card_lets_return_without_visa(p: Applicant):
    return p.residence_card == ResidenceCard.permanent and today <= p.stay_until


@article("52", since="2023-05-17", confidence="M", source="MC, COUNT", az="Bankın əmanətin azalması və ya müqaviləyə xitam barədə məlumat verməli olduğu son gün: 3 iş günü (qeyd 2)", en="Last day for the bank to report that the deposit fell or its contract ended: 3 working days (note 2)", ru="Последний день, когда банк сообщает об уменьшении вклада или прекращении договора: 3 рабочих дня (примечание 2)")
def bank_reports_to_settle_by(p: Applicant):
    return p.deposit_fell_on + value("holder_report_term")


@article("52", since="2023-05-17", confidence="M", source="MC, COUNT", az="Milli Depozit Mərkəzinin qiymətli kağızların azalması barədə məlumat verməli olduğu son gün: 3 iş günü (qeyd 3)", en="Last day for the National Depository Centre to report that the securities fell or were sold: 3 working days (note 3)", ru="Последний день, когда Национальный депозитарный центр сообщает об уменьшении или отчуждении ценных бумаг: 3 рабочих дня (примечание 3)")
def depository_reports_to_settle_by(p: Applicant):
    return p.securities_fell_on + value("holder_report_term")
