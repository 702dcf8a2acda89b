"""Article 45: grounds for temporary residence."""


@article("45.1.1", since="2013-08-01", confidence="H", source="MC", az="Vətəndaşın yaxın qohumudur", en="Is a close relative of a citizen", ru="Близкий родственник гражданина")
def close_relative_of_citizen(p: Applicant):
    """3.0.12 holds from either side for spouse, parent, child, sibling, grandparent, grandchild and sibling-in-law; see the reading for the rest."""
    if p.kin_of_citizen in {Kin.siblings_child, Kin.parents_sibling, Kin.great_grandparent, Kin.great_grandchild, Kin.parent_in_law, Kin.child_in_law}:
        return kinship_direction_is_confirmed(p)
    return p.kin_of_citizen != Kin.nobody


@reading("ambiguities: 45.1.1 direction of kinship", article="45.1.1", since="2013-08-01", decided_on="2026-11-25", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="Qanunun siyahısı qohumu yalnız bir tərəfdən adlandırırsa (qardaş, bacı övladı; ulu baba, ulu nənə; qayınata, qayınana), istiqaməti əməkdaş təsdiq edir", en="Where the list names a relative from one side only (nephew or niece, great-grandparent, parent-in-law), an officer confirms the direction of the kinship", ru="Если список называет родственника лишь с одной стороны (племянник, прадед или прабабушка, родитель супруга), направление родства подтверждает сотрудник")
def kinship_direction_is_confirmed(p: Applicant):
    return p.kinship_confirmed


@article("45.1.2", since="2013-08-01", confidence="H", source="MC", az="İqtisadiyyata cəmi ən azı 500 000 manat investisiya yatırıb", en="Invested at least 500,000 manats in the economy in all", ru="Инвестировал в экономику всего не менее 500 000 манатов")
def investor(p: Applicant):
    enough = p.invested >= value("investment_floor") or p.invested + p.real_estate_value + p.deposit + p.securities >= value("investment_floor")
    return lawful_distinction(enough, by="migration_code/45.1.2")


@article("45.1.3", since="2013-08-01", confidence="H", source="MC", az="Burada ən azı 100 000 manatlıq daşınmaz əmlakı var", en="Owns real estate here worth at least 100,000 manats", ru="Имеет здесь недвижимость не менее чем на 100 000 манатов")
def owns_real_estate(p: Applicant):
    return lawful_distinction(p.real_estate_value >= value("property_floor"), by="migration_code/45.1.3")


@article("45.1.3-1", since="2019-06-27", confidence="H", source="MC", az="Buradakı bankda ən azı 100 000 manat müddətli əmanəti var", en="Holds a term deposit of at least 100,000 manats in a bank here", ru="Имеет срочный вклад не менее 100 000 манатов в банке здесь")
def holds_deposit(p: Applicant):
    return lawful_distinction(p.deposit >= value("property_floor"), by="migration_code/45.1.3-1")


@article("45.1.3-2", since="2019-06-27", confidence="H", source="MC", az="Dövlətin və ya dövlət şirkətlərinin ən azı 100 000 manatlıq qiymətli kağızları var", en="Holds securities of the government or of state companies of at least 100,000 manats", ru="Имеет ценные бумаги государства или государственных компаний не менее чем на 100 000 манатов")
def holds_securities(p: Applicant):
    return lawful_distinction(p.securities >= value("property_floor"), by="migration_code/45.1.3-2")


@article("45.1.4", since="2013-08-01", confidence="H", source="MC", az="Yüksək səviyyəli mütəxəssisdir", en="Is a high-level specialist", ru="Высококлассный специалист")
def high_level_specialist(p: Applicant):
    return lawful_distinction(p.high_level_specialist, by="migration_code/45.1.4")


@article("45.1.4-1", since="2013-08-01", confidence="H", source="MC", az="64.0.8-1 üzrə dəvət edilmiş mütəxəssisdir", en="Is an invited specialist under 64.0.8-1", ru="Приглашённый специалист по 64.0.8-1")
def invited_specialist(p: Applicant):
    return lawful_distinction(p.invited_specialist_confirmed, by="migration_code/45.1.4-1")


@article("45.1.5", since="2013-08-01", confidence="H", source="MC", az="Yaşama icazəsi olan şəxsin ailə üzvüdür", en="Is a family member of a residence permit holder", ru="Член семьи владельца разрешения на проживание")
def family_member_of_holder(p: Applicant):
    return p.family_tie != FamilyTie.none and p.sponsor_has_permit


@article("45.1.6", since="2013-08-01", confidence="H", source="MC", az="Xarici hüquqi şəxsin filial və ya nümayəndəliyinin rəhbəri və ya rəhbərinin müavinidir", en="Heads a branch or representation of a foreign entity, or is its deputy head", ru="Руководитель филиала или представительства иностранного юридического лица либо его заместитель")
def heads_branch(p: Applicant):
    return lawful_distinction(p.heads_foreign_branch, by="migration_code/45.1.6")


@article("45.1.6-1", since="2013-08-01", until="2024-01-16", confidence="H", source="MC", az="Burada təsis edilmiş, ən azı bir xarici təsisçisi olan şirkətin rəhbəridir və ya ən azı 51 faiz payı var", en="Heads a company founded here with a foreign founder, or holds at least 51 per cent of it", ru="Руководит учреждённой здесь компанией с иностранным учредителем или владеет не менее чем 51 процентом")
def runs_company(p: Applicant):
    return lawful_distinction(p.company_role != CompanyRole.none, by="migration_code/45.1.6-1") and p.company_has_foreign_founder


@article("45.1.6-1", since="2024-01-16", confidence="H", source="MC, KPMG24", az="Burada təsis edilmiş, ən azı bir xarici təsisçisi olan, kapital və dövriyyə həddinə çatan şirkətin rəhbəridir və ya ən azı 51 faiz payı var", en="Heads a company founded here with a foreign founder that reaches the thresholds of capital and turnover, or holds at least 51 per cent of it", ru="Руководит учреждённой здесь компанией с иностранным учредителем, достигшей порогов капитала и оборота, или владеет не менее чем 51 процентом")
def runs_company(p: Applicant):
    return lawful_distinction(p.company_role != CompanyRole.none, by="migration_code/45.1.6-1") and p.company_has_foreign_founder and company_meets_thresholds(p)


@article("45.1.6-1", since="2024-01-16", confidence="H", source="MC, KPMG24", az="Şirkət kapital və dövriyyə həddinə çatır (qeyd 2) və ya qeyd 3 üzrə azaddır", en="The company reaches the thresholds of note 2, or is exempt by note 3", ru="Компания достигает порогов примечания 2 или освобождена по примечанию 3")
def company_meets_thresholds(p: Applicant):
    enough = p.paid_up_capital >= value("capital_floor") and (not p.business_older_than_year or p.turnover >= value("company_turnover_floor"))
    return lawful_distinction(enough, by="migration_code/45.1.6-1") or p.exempt_from_tests


@article("45.1.7", since="2013-08-01", confidence="H", source="MC", az="Şərtlərə uyğun sahibkarlıq fəaliyyəti göstərir", en="Is an entrepreneur who meets the conditions", ru="Предприниматель, соответствующий условиям")
def entrepreneur(p: Applicant):
    """Note 3 exempts from the tests of employees and of turnover."""
    return lawful_distinction(p.entrepreneur, by="migration_code/45.1.7") and (p.exempt_from_tests or employs_enough(p) and turns_over_enough(p))


@article("45.1.7", since="2013-08-01", confidence="H", source="MC", az="Müqavilə ilə ən azı 5 tam və ya 10 natamam ştatlı işçisi var, onların ən azı 80 faizi vətəndaş və ya bərabər tutulandır (qeyd 1)", en="Employs on contracts at least 5 full-time or 10 part-time, at least 80 per cent of them citizens or treated alike (note 1)", ru="Нанимает по договорам не менее 5 работников на полную или 10 на неполную ставку, не менее 80 процентов из них граждане или приравненные (примечание 1)")
def employs_enough(p: Applicant):
    return (p.full_time_employees >= value("full_time_floor") or p.part_time_employees >= value("part_time_floor")) and p.share_of_citizens >= value("citizens_share_floor")


@article("45.1.7", since="2013-08-01", until="2024-01-16", confidence="M", source="MC", az="Dövriyyə həddi hələ müəyyən edilməyib", en="No threshold of turnover was set yet", ru="Порог оборота ещё не установлен")
def turns_over_enough(p: Applicant):
    return True


@article("45.1.7", since="2024-01-16", confidence="H", source="MC, KPMG24", az="Bir ildən sonra fərdi sahibkarın ötən ilki dövriyyəsi həddə çatır (qeyd 2)", en="After a year an individual entrepreneur's turnover of the last year reaches the threshold (note 2)", ru="После первого года оборот индивидуального предпринимателя за прошлый год достигает порога (примечание 2)")
def turns_over_enough(p: Applicant):
    return not p.business_older_than_year or lawful_distinction(p.turnover >= value("entrepreneur_turnover_floor"), by="migration_code/45.1.7")


@article("45.1.7-1", since="2013-08-01", confidence="H", source="MC", az="64.0.6, 6-1, 7, 9, 10, 11, 17, 18 və ya 19 hallarından biridir", en="Is one of the cases 64.0.6, 6-1, 7, 9, 10, 11, 17, 18 or 19", ru="Один из случаев 64.0.6, 6-1, 7, 9, 10, 11, 17, 18 или 19")
def exempt_worker(p: Applicant):
    return lawful_distinction(p.exempt_work != ExemptWork.none, by="migration_code/45.1.7-1")


@article("45.1.8", since="2013-08-01", confidence="H", source="MC", az="İş icazəsi var", en="Holds a work permit", ru="Имеет разрешение на работу")
def holds_work_permit(p: Applicant):
    return p.holds_work_permit


@article("45.1.9", since="2013-08-01", confidence="H", source="MC", az="Burada əyani, peşə və ya ümumi təhsil alır", en="Studies here full-time, or at a vocational or general school", ru="Учится здесь очно либо в профессиональном или общеобразовательном учреждении")
def student(p: Applicant):
    return p.studies_full_time


@article("45.1.10", since="2013-08-01", confidence="H", source="MC", az="Qeydə alınmış dini qurumda peşəkar fəaliyyət göstərir", en="Works as a religious professional in a registered body", ru="Занимается профессиональной религиозной деятельностью в зарегистрированной организации")
def religious_professional(p: Applicant):
    return lawful_distinction(p.religious_work, by="migration_code/45.1.10")


@article("45.1.10-1", since="2013-08-01", confidence="H", source="MC", az="İnsan alverinin qurbanıdır", en="Is a victim of human trafficking", ru="Жертва торговли людьми")
def trafficking_victim(p: Applicant):
    return p.trafficking_victim


@article("45.1.10-2", since="2013-08-01", confidence="H", source="MC", az="Cinayət təqibinə kömək edir", en="Assists a criminal prosecution", ru="Содействует уголовному преследованию")
def assists_prosecution(p: Applicant):
    return p.assists_prosecution


@article("45.1.11", since="2013-08-01", confidence="H", source="MC", az="Beynəlxalq müqavilə bunu nəzərdə tutur", en="A treaty provides for it", ru="Предусмотрено международным договором")
def treaty_case(p: Applicant):
    return p.treaty_applies


@reading("fact base CUR-1: grounds added in December 2024, article numbers not known", article="45.1", since="2024-12-29", decided_on="2026-11-25", by="Körpü, for a lawyer to confirm", confidence="M", source="HQM, READING", az="Yüksək ixtisaslı miqrant statusu var; maddəsinin nömrəsi məlum deyil, hüquqşünas təsdiq etməlidir", en="Holds the status of highly qualified migrant; the number of the article is not known, a lawyer must confirm", ru="Имеет статус высококвалифицированного мигранта; номер статьи неизвестен, юрист должен подтвердить")
def highly_qualified_migrant(p: Applicant):
    return p.highly_qualified


@article("45.1", since="2013-08-01", confidence="H", source="MC", az="Müvəqqəti yaşamaq üçün əsas var", en="Has a ground for temporary residence", ru="Есть основание для временного проживания")
def has_ground(p: Applicant):
    return (close_relative_of_citizen(p) or investor(p) or owns_real_estate(p) or holds_deposit(p) or holds_securities(p)
            or high_level_specialist(p) or invited_specialist(p) or family_member_of_holder(p) or heads_branch(p) or runs_company(p)
            or entrepreneur(p) or exempt_worker(p) or holds_work_permit(p) or student(p) or religious_professional(p)
            or trafficking_victim(p) or assists_prosecution(p) or treaty_case(p) or highly_qualified_migrant(p))


@reading("45.2, 45.3 say 3 working days and not from which day: from the decision", article="45.2", since="2019-07-24", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, COUNT, READING", az="Xidmətin icazə sahiblərinin siyahısını banka və ya Milli Depozit Mərkəzinə göndərməli olduğu son gün: 3 iş günü", en="Last day for the Service to send the list of holders to the bank or to the National Depository Centre: 3 working days", ru="Последний день, когда Служба отправляет список банку или Национальному депозитарному центру: 3 рабочих дня")
def list_of_holders_is_sent_by(p: Applicant):
    return p.permit_decided_on + value("holder_report_term")


@article("45.2", since="2019-07-24", confidence="M", source="MC, COUNT", az="Bankın əmanətin 100 000 manatdan aşağı düşdüyünü və ya müqaviləyə xitam verildiyini bildirməli olduğu son gün: 3 iş günü", en="Last day for the bank to report that the deposit fell below 100,000 manats or its contract ended: 3 working days", ru="Последний день, когда банк сообщает, что вклад упал ниже 100 000 манатов или договор прекращён: 3 рабочих дня")
def bank_reports_by(p: Applicant):
    return p.deposit_fell_on + value("holder_report_term")


@article("45.3", since="2023-05-17", confidence="M", source="MC, COUNT", az="Milli Depozit Mərkəzinin qiymətli kağızların 100 000 manatdan aşağı düşdüyünü və ya özgəninkiləşdirildiyini bildirməli olduğu son gün: 3 iş günü", en="Last day for the National Depository Centre to report that the securities fell below 100,000 manats or were sold: 3 working days", ru="Последний день, когда Национальный депозитарный центр сообщает, что ценные бумаги упали ниже 100 000 манатов или отчуждены: 3 рабочих дня")
def depository_reports_by(p: Applicant):
    return p.securities_fell_on + value("holder_report_term")
