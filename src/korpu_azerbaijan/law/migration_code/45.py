"""Article 45: grounds for temporary residence."""


@article("45.1.1", since="2013-08-01", confidence="H", source="MC", az="Vətəndaşın yaxın qohumudur", en="Is a close relative of a citizen", ru="Близкий родственник гражданина")
def close_relative_of_citizen(p: Applicant):
    if p.kin_of_citizen in {Kin.siblings_child, Kin.parents_sibling}:
        return kinship_direction_is_confirmed(p)
    return p.kin_of_citizen != Kin.nobody


@reading("ambiguities: 45.1.1 direction of kinship", article="45.1.1", since="2013-08-01", decided_on="2026-11-24", by="Körpü, for a lawyer to confirm", confidence="M", az="Qardaş, bacı övladı ilə əmi, dayı, bibi, xala arasında qohumluğun istiqamətini əməkdaş təsdiq edir", en="Between uncle or aunt and nephew or niece an officer confirms the direction of the kinship", ru="Направление родства между дядей или тётей и племянником подтверждает сотрудник")
def kinship_direction_is_confirmed(p: Applicant):
    return p.kinship_confirmed


@article("45.1.2", since="2013-08-01", confidence="H", source="MC", az="İqtisadiyyata cəmi ən azı 500 000 manat investisiya qoyub", en="Invested at least 500,000 manats in the economy in all", ru="Инвестировал в экономику всего не менее 500 000 манатов")
def investor(p: Applicant):
    return p.invested >= value("investment_floor") or p.invested + p.real_estate_value + p.deposit + p.securities >= value("investment_floor")


@article("45.1.3", since="2013-08-01", confidence="H", source="MC", az="Burada ən azı 100 000 manatlıq daşınmaz əmlakı var", en="Owns real estate here worth at least 100,000 manats", ru="Имеет здесь недвижимость не менее чем на 100 000 манатов")
def owns_real_estate(p: Applicant):
    return p.real_estate_value >= value("property_floor")


@article("45.1.3-1", since="2019-06-27", confidence="H", source="MC", az="Buradakı bankda ən azı 100 000 manat müddətli əmanəti var", en="Holds a term deposit of at least 100,000 manats in a bank here", ru="Имеет срочный вклад не менее 100 000 манатов в банке здесь")
def holds_deposit(p: Applicant):
    return p.deposit >= value("property_floor")


@article("45.1.3-2", since="2019-06-27", confidence="H", source="MC", az="Ən azı 100 000 manatlıq dövlət qiymətli kağızı var", en="Holds government or state companies' securities of at least 100,000 manats", ru="Имеет государственные ценные бумаги не менее чем на 100 000 манатов")
def holds_securities(p: Applicant):
    return p.securities >= value("property_floor")


@article("45.1.4", since="2013-08-01", confidence="H", source="MC", az="Yüksək səviyyəli mütəxəssisdir", en="Is a high-level specialist", ru="Высококлассный специалист")
def high_level_specialist(p: Applicant):
    return p.high_level_specialist


@article("45.1.4-1", since="2013-08-01", confidence="H", source="MC", az="64.0.8-1 üzrə dəvət olunmuş mütəxəssisdir", en="Is an invited specialist under 64.0.8-1", ru="Приглашённый специалист по 64.0.8-1")
def invited_specialist(p: Applicant):
    return p.invited_specialist_confirmed


@article("45.1.5", since="2013-08-01", confidence="H", source="MC", az="Yaşama icazəsi olan şəxsin ailə üzvüdür", en="Is a family member of a residence permit holder", ru="Член семьи владельца разрешения на проживание")
def family_member_of_holder(p: Applicant):
    return p.family_tie != FamilyTie.none and p.sponsor_has_permit


@article("45.1.6", since="2013-08-01", confidence="H", source="MC", az="Xarici hüquqi şəxsin filial və ya nümayəndəliyinin rəhbəri və ya müavinidir", en="Heads a branch or representation of a foreign entity, or is its deputy head", ru="Руководитель филиала или представительства иностранного лица либо его заместитель")
def heads_branch(p: Applicant):
    return p.heads_foreign_branch


@article("45.1.6-1", since="2013-08-01", until="2024-01-16", confidence="H", source="MC", az="Xarici təsisçisi olan şirkətin rəhbəridir və ya 51 faiz payı var", en="Heads a company with a foreign founder, or holds 51 per cent of it", ru="Руководит компанией с иностранным учредителем или владеет 51 процентом")
def runs_company(p: Applicant):
    return p.company_role != CompanyRole.none and p.company_has_foreign_founder


@article("45.1.6-1", since="2024-01-16", confidence="H", source="MC, KPMG24", az="Kapital və dövriyyə həddinə çatan, xarici təsisçisi olan şirkətin rəhbəridir və ya 51 faiz payı var", en="Heads a company with a foreign founder that reaches the thresholds of capital and turnover, or holds 51 per cent of it", ru="Руководит компанией с иностранным учредителем, достигшей порогов капитала и оборота, или владеет 51 процентом")
def runs_company(p: Applicant):
    return p.company_role != CompanyRole.none and p.company_has_foreign_founder and company_meets_thresholds(p)


@article("45.1.6-1", since="2024-01-16", confidence="H", source="MC, KPMG24", az="Şirkət kapital və dövriyyə həddinə çatır və ya qeyd 3 üzrə azaddır", en="The company reaches the thresholds, or is exempt by note 3", ru="Компания достигает порогов или освобождена по примечанию 3")
def company_meets_thresholds(p: Applicant):
    enough = p.paid_up_capital >= value("capital_floor") and (not p.business_older_than_year or p.turnover >= value("company_turnover_floor"))
    return enough or p.exempt_from_tests


@article("45.1.7", since="2013-08-01", confidence="H", source="MC", az="Şərtlərə uyğun sahibkarlıq fəaliyyəti göstərir", en="Is an entrepreneur who meets the conditions", ru="Предприниматель, соответствующий условиям")
def entrepreneur(p: Applicant):
    return p.entrepreneur and (p.exempt_from_tests or employs_enough(p) and turns_over_enough(p))


@article("45.1.7", since="2013-08-01", confidence="H", source="MC", az="Ən azı 5 tam və ya 10 natamam ştatlı işçisi var, 80 faizi vətəndaş və ya bərabər tutulandır", en="Employs at least 5 full-time or 10 part-time, 80 per cent of them citizens or treated alike", ru="Нанимает не менее 5 на полную или 10 на неполную ставку, 80 процентов из них граждане или приравненные")
def employs_enough(p: Applicant):
    return (p.full_time_employees >= 5 or p.part_time_employees >= 10) and p.share_of_citizens >= 80


@article("45.1.7", since="2013-08-01", until="2024-01-16", confidence="M", source="MC", az="Dövriyyə həddi hələ müəyyən edilməyib", en="No turnover threshold was set yet", ru="Порог оборота ещё не установлен")
def turns_over_enough(p: Applicant):
    return True


@article("45.1.7", since="2024-01-16", confidence="H", source="KPMG24", az="Bir ildən sonra ötən ilin dövriyyəsi həddə çatır", en="After a year the turnover of the last year reaches the threshold", ru="После года оборот за последний год достигает порога")
def turns_over_enough(p: Applicant):
    return not p.business_older_than_year or p.turnover >= value("entrepreneur_turnover_floor")


@article("45.1.7-1", since="2013-08-01", confidence="H", source="MC", az="64.0.6, 6-1, 7, 9, 10, 11, 17, 18 və ya 19 hallarından biridir", en="Is one of the cases 64.0.6, 6-1, 7, 9, 10, 11, 17, 18 or 19", ru="Один из случаев 64.0.6, 6-1, 7, 9, 10, 11, 17, 18 или 19")
def exempt_worker(p: Applicant):
    return p.exempt_work != ExemptWork.none


@article("45.1.8", since="2013-08-01", confidence="H", source="MC", az="İş icazəsi var", en="Holds a work permit", ru="Имеет разрешение на работу")
def holds_work_permit(p: Applicant):
    return p.holds_work_permit


@article("45.1.9", since="2013-08-01", confidence="H", source="MC", az="Əyani təhsil alır", en="Studies full-time", ru="Учится очно")
def student(p: Applicant):
    return p.studies_full_time


@article("45.1.10", since="2013-08-01", confidence="H", source="MC", az="Qeydə alınmış dini qurumda peşəkar fəaliyyət göstərir", en="Works as a religious professional in a registered body", ru="Профессионально работает в зарегистрированной религиозной организации")
def religious_professional(p: Applicant):
    return p.religious_work


@article("45.1.10-1", since="2013-08-01", confidence="H", source="MC", az="İnsan alverinin qurbanıdır", en="Is a victim of human trafficking", ru="Жертва торговли людьми")
def trafficking_victim(p: Applicant):
    return p.trafficking_victim


@article("45.1.10-2", since="2013-08-01", confidence="H", source="MC", az="Cinayət təqibinə kömək edir", en="Assists a criminal prosecution", ru="Содействует уголовному преследованию")
def assists_prosecution(p: Applicant):
    return p.assists_prosecution


@article("45.1.11", since="2013-08-01", confidence="H", source="MC", az="Beynəlxalq müqavilədə nəzərdə tutulub", en="A treaty provides for it", ru="Предусмотрено международным договором")
def treaty_case(p: Applicant):
    return p.treaty_applies


@article("45.1", since="2013-08-01", confidence="H", source="MC", az="Müvəqqəti yaşamaq üçün əsas var", en="Has a ground for temporary residence", ru="Есть основание для временного проживания")
def has_ground(p: Applicant):
    return (close_relative_of_citizen(p) or investor(p) or owns_real_estate(p) or holds_deposit(p) or holds_securities(p)
            or high_level_specialist(p) or invited_specialist(p) or family_member_of_holder(p) or heads_branch(p) or runs_company(p)
            or entrepreneur(p) or exempt_worker(p) or holds_work_permit(p) or student(p) or religious_professional(p)
            or trafficking_victim(p) or assists_prosecution(p) or treaty_case(p))
