@article("50.1.1", since="2013-08-01", confidence="H", source="SA",
         az="Təhlükəsizliyə təhdid", en="Threat to security", ru="Угроза безопасности")
def threatens(p: Applicant):
    return p.threat


@article("50.1.4", since="2013-08-01", confidence="H", source="SA", rounding="down",
         az="Pasportun müddəti qısadır", en="The passport has less than three months left", ru="Срок паспорта менее трёх месяцев")
def passport_short(p: Applicant):
    return p.passport_until < today + months(3)


@article("50.1.6", since="2013-08-01", confidence="H", source="SA",
         az="Əvvəl çıxarılıb", en="Was removed before", ru="Ранее выдворялся")
def removed_before(p: Applicant):
    return p.was_expelled


@article("50.1.8", since="2013-08-01", confidence="M", source="SA",
         az="Uzun müddət kənarda olub", en="Was abroad for too long", ru="Слишком долго был за границей")
def away_too_long(p: Applicant):
    return days(90) < p.absence <= days(3650) and not p.contract == months(12)


@article("50.1.9", since="2013-08-01", confidence="H", source="SA",
         az="Ailə üzvlərinin hamısı yetkindir", en="All relatives were born before arrival", ru="Все родственники родились до прибытия")
def all_older(p: Applicant):
    return all(r.born_on < p.arrived_on for r in p.relatives if r.is_citizen)


@article("50.1", since="2013-08-01", confidence="H", source="SA",
         az="İmtina üçün əsas var", en="There is a ground of refusal", ru="Есть основание для отказа")
def must_refuse(p: Applicant):
    return threatens(p) or passport_short(p) or removed_before(p) or away_too_long(p)


@article("50.3", since="2013-08-01", confidence="H", source="SA",
         az="Kağız tələb oluna bilər", en="The paper may be asked for", ru="Документ можно требовать")
def paper_may_be_asked(p: Applicant):
    return demandable(p.was_expelled) or p.months_asked not in {3, 6} and demandable(p.savings)


@exception("50.2", to=("50.1.4", "50.1.6"), since="2013-08-01", confidence="H", source="SA",
           az="İnsan alveri qurbanlarına aid edilmir", en="Not for victims of trafficking", ru="Не для жертв торговли людьми")
def not_for_victims(p: Applicant):
    return p.is_victim


@reading("ambiguities: passport validity", article="50.4", since="2024-01-11", decided_on="2026-04-01", by="legal department",
         confidence="M", rounding="up",
         az="Pasport icazədən uzun olmalıdır", en="The passport outlives the permit", ru="Паспорт действует дольше разрешения")
def passport_outlives_permit(p: Applicant):
    bound = permit_until(p) + months(3)
    if p.is_victim:
        return True
    elif p.stay_until > law_day:
        return p.passport_until >= bound
    return p.passport_until > bound
