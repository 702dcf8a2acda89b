"""Article 82: who may or must be placed in a Centre, and for how long."""


@article("82.1.1", since="2013-08-01", confidence="H", source="MC", az="Sığınacaq üçün müraciət edib (və ya onun ailə üzvüdür): qərara qədər mərkəzdə qala bilər", en="Asked for asylum, or is of that person's family: may have a place until the decision", ru="Просит убежища или член семьи просящего: может жить в центре до решения")
def may_have_place_as_asylum_applicant(p: Applicant):
    return p.placement_request == PlacementRequest.voluntary and (p.seeks_asylum or p.family_of_asylum_applicant)


@article("82.1.2", since="2013-08-01", confidence="H", source="MC", rounding="down", az="Qaçqındır, iş və mənzil tapanadək, ən çoxu 3 ay mərkəzdə qala bilər", en="Is a refugee: may have a place until work and housing are found, at most 3 months", ru="Беженец: может жить в центре, пока не найдёт работу и жильё, не больше 3 месяцев")
def may_have_place_as_refugee(p: Applicant):
    return (p.placement_request == PlacementRequest.voluntary and p.is_refugee and today <= p.refugee_since + value("refugee_place_term")
            and lawful_distinction(not p.has_work_and_housing, by="migration_code/82.1.2"))


@article("82.1.3", since="2013-08-01", confidence="H", source="MC", az="Kənara çıxarma qərarı var, yeri və vəsaiti yoxdur: getmə müddətində mərkəzdə qala bilər", en="Has an expulsion decision and no home or means: may have a place for the time to leave", ru="Есть решение о выдворении, нет жилья и средств: может жить в центре на срок выезда")
def may_have_place_to_leave(p: Applicant):
    return p.placement_request == PlacementRequest.voluntary and has_removal_decision_without_home(p)


@article("82.1.3", since="2013-08-01", confidence="H", source="MC", az="Kənara çıxarma qərarı var, yeri və ya vəsaiti yoxdur, getmə müddəti bitməyib", en="Has an expulsion decision, no home or means, and the time to leave runs", ru="Есть решение о выдворении, нет жилья или средств, срок выезда идёт")
def has_removal_decision_without_home(p: Applicant):
    return removal_is_ordered(p) and today <= last_day_to_leave_after_expulsion(p) and lawful_distinction(not p.has_home_or_means, by="migration_code/82.1.3")


@article("82.2.1", since="2013-08-01", confidence="H", source="MC", az="Xidmətin qərarı ilə 24 saatadək məcburi yerləşdirilir", en="Is placed compulsorily by the service for up to 24 hours", ru="Помещён принудительно решением службы до 24 часов")
def held_by_authority(p: Applicant):
    return p.placement_request == PlacementRequest.compulsory and p.holding_order == HoldingOrder.authority


@article("82.2.2", since="2013-08-01", confidence="H", source="MC", az="Məhkəmənin qərarı ilə 3 günədək məcburi yerləşdirilir", en="Is placed compulsorily by a court for up to 3 days", ru="Помещён принудительно решением суда до 3 дней")
def held_by_court_for_days(p: Applicant):
    return p.placement_request == PlacementRequest.compulsory and p.holding_order == HoldingOrder.court_short


@article("82.2.3", since="2013-08-01", confidence="H", source="MC", az="Çıxarmadan və ya readmissiyadan yayınır, məhkəmənin qərarı ilə 6 ayadək məcburi yerləşdirilir", en="Evades removal or readmission and is placed compulsorily by a court for up to 6 months", ru="Уклоняется от выдворения или реадмиссии, помещён решением суда до 6 месяцев")
def held_by_court_for_months(p: Applicant):
    return p.placement_request == PlacementRequest.compulsory and p.holding_order == HoldingOrder.court_long and may_be_held_for_evading(p)


@reading("ASY-14: holding somebody for a removal is a step of removal; human and legal sign-off needed", article="82.2.3", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="Sığınacaq müraciətinə və ya ondan şikayətə baxıldıqca çıxarma üçün saxlanılmır", en="Nobody is held for a removal while an asylum claim or its appeal runs", ru="Никого не содержат для выдворения, пока рассматривается ходатайство об убежище или жалоба")
def not_held_for_removal_while_asylum_runs(p: Applicant):
    return p.placement_request == PlacementRequest.compulsory and p.holding_order == HoldingOrder.court_long and asylum_claim_or_appeal_runs(p)


@article("82.2", since="2013-08-01", confidence="H", source="MC", az="Mərkəzdə məcburi saxlanılır", en="Is held in the Centre compulsorily", ru="Принудительно содержится в центре")
def is_held_in_centre(p: Applicant):
    return p.holding_order != HoldingOrder.none


@article("82.2", since="2013-08-01", confidence="H", source="MC", rounding="down", az="Saxlanmanın son günü: 24 saat, 3 gün və ya 6 ay; qərarda daha qısa müddət varsa, o", en="Last day of holding: 24 hours, 3 days or 6 months; a shorter time in the decision counts", ru="Последний день содержания: 24 часа, 3 дня или 6 месяцев; если в решении меньше, то он")
def holding_may_last_until(p: Applicant):
    if p.holding_ordered_until <= longest_holding_ends_on(p):
        return p.holding_ordered_until
    return longest_holding_ends_on(p)


@reading("CNT-9: whether the day on which the holding began counts; it does, so that the authority is given no more time", article="82.2", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, COUNT, READING", rounding="down", az="Qanunun icazə verdiyi ən uzun saxlanmanın son günü", en="Last day of the longest holding that the law allows", ru="Последний день наибольшего содержания по закону")
def longest_holding_ends_on(p: Applicant):
    """24 hours end at the same hour of the next day (CNT-7)."""
    if p.holding_order == HoldingOrder.authority:
        return p.holding_began_on + value("holding_by_authority")
    if p.holding_order == HoldingOrder.court_short:
        return p.holding_began_on + value("holding_by_court_short") - days(1)
    return p.holding_began_on + value("holding_by_court_long") - days(1)


@article("82.2", since="2013-08-01", confidence="H", source="MC", az="Saxlanma müddəti bitib: azad edilir", en="The term of holding is over: the person is released", ru="Срок содержания истёк: лицо освобождается")
def holding_term_is_over(p: Applicant):
    return p.placement_request == PlacementRequest.release and is_held_in_centre(p) and today > holding_may_last_until(p)


@reading("82.1.1 says until the decision and not which one: the last, with the appeal, is the longer reading for the person", article="82.1.1", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="Sığınacaq üzrə qərar verilib, şikayətə də baxılıb: həmin əsasla yer bitir", en="The asylum matter is decided, the appeal with it: the place on that ground ends", ru="Дело об убежище решено вместе с жалобой: место по этому основанию заканчивается")
def place_of_asylum_applicant_ends(p: Applicant):
    return p.placement_request == PlacementRequest.release and p.voluntary_stay == VoluntaryStay.asylum_applicant and not asylum_claim_or_appeal_runs(p)


@article("82.1.2", since="2013-08-01", confidence="H", source="MC", rounding="down", az="Qaçqın iş və mənzil tapıb və ya 3 ay keçib: yer bitir", en="The refugee found work and housing, or 3 months passed: the place ends", ru="Беженец нашёл работу и жильё или прошло 3 месяца: место заканчивается")
def place_of_refugee_ends(p: Applicant):
    return p.placement_request == PlacementRequest.release and p.voluntary_stay == VoluntaryStay.refugee and (lawful_distinction(p.has_work_and_housing, by="migration_code/82.1.2") or today > p.refugee_since + value("refugee_place_term"))


@article("82.1.3", since="2013-08-01", confidence="H", source="MC", az="Getmə müddəti bitib: yer bitir", en="The time to leave is over: the place ends", ru="Срок выезда истёк: место заканчивается")
def place_of_leaving_person_ends(p: Applicant):
    return p.placement_request == PlacementRequest.release and p.voluntary_stay == VoluntaryStay.leaving and today > last_day_to_leave_after_expulsion(p)
