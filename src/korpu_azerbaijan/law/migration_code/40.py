"""Article 40: grounds for an extension of stay."""


@article("40.0.1", since="2013-08-01", confidence="H", source="MC", az="Azərbaycanda təcili müalicə lazımdır", en="Urgent treatment in Azerbaijan is needed", ru="Нужно срочное лечение в Азербайджане")
def needs_urgent_treatment(p: Applicant):
    return p.urgent_treatment


@article("40.0.2", since="2013-08-01", confidence="H", source="MC", az="Azərbaycanda yaşayan yaxın qohum ağır xəstədir və ya vəfat edib", en="A close relative who lives in Azerbaijan is gravely ill or has died", ru="Близкий родственник, живущий в Азербайджане, тяжело болен или умер")
def relative_is_ill_or_dead(p: Applicant):
    return is_close_relative(p) and p.relative_lives_here and p.relative_ill_or_dead


@reading("ambiguities: direction of kinship between uncle or aunt and nephew or niece", article="40.0.2", since="2013-08-01", decided_on="2026-11-25", by="Körpü, for a lawyer to confirm", confidence="M", source="MC", az="3.0.12-dəki yaxın qohumdur; əmi, dayı, bibi, xala ilə qardaş, bacı övladı arasında qohumluğun istiqamətini əməkdaş təsdiq edir", en="Is a close relative of 3.0.12; between uncle or aunt and nephew or niece an officer confirms the direction of the kinship", ru="Близкий родственник по 3.0.12; направление родства между дядей или тётей и племянником подтверждает сотрудник")
def is_close_relative(p: Applicant):
    if p.ill_relative in {CloseRelative.siblings_child, CloseRelative.parents_sibling}:
        return p.kinship_confirmed
    return p.ill_relative != CloseRelative.none


@article("40.0.3", since="2013-08-01", confidence="H", source="MC", az="Ezamiyyətdə və ya iş səfərindədir, işi bitməyib, dəvət edən qurumun əsaslandırılmış vəsatəti var", en="Came on duty or business, the work is not finished, and the inviting organisation gave a reasoned petition", ru="Приехал по службе или делу, работа не закончена, есть обоснованное ходатайство пригласившей организации")
def business_is_unfinished(p: Applicant):
    return p.business_unfinished and p.extension_petition_given


@article("40.0.4", since="2013-08-01", confidence="H", source="MC", az="Tranzitdə məcburi dayanıb (19.4)", en="Was forced to stop in transit (19.4)", ru="Вынужденно остановился в транзите (19.4)")
def stopped_in_transit(p: Applicant):
    return p.transit_stop != TransitStop.none


@article("40.0.5", since="2013-08-01", confidence="H", source="MC", az="Atanın, ananın, ərin (arvadın), övladın, qardaşın və ya bacının qalma müddəti uzadılıb", en="The stay of the father, mother, spouse, child, brother or sister has been extended", ru="Продлено пребывание отца, матери, супруга, ребёнка, брата или сестры")
def relatives_stay_was_extended(p: Applicant):
    return p.relative_extended != NuclearRelative.none and p.relatives_stay_extended


@article("40.0", since="2013-08-01", confidence="H", source="MC", az="Qalma müddətini uzatmaq üçün əsas var", en="Has a ground for an extension of stay", ru="Есть основание для продления пребывания")
def has_ground_to_extend(p: Applicant):
    return (needs_urgent_treatment(p) or relative_is_ill_or_dead(p) or business_is_unfinished(p) or stopped_in_transit(p)
            or relatives_stay_was_extended(p) or free_zone_asks(p))
