"""Article 38: how long a penalty may be set."""


@article("38.1", since="2013-08-01", confidence="H", source="AOC", rounding="down", az="Tənbeh tətbiq edilə bilən son gün: qalma qaydaları və əcnəbilərin işlədilməsi üçün 1 il, başqa xətalar üçün 4 ay", en="Last day to set a penalty: 1 year for the rules of stay and the employment of foreigners, 4 months for others", ru="Последний день для взыскания: 1 год за правила пребывания и труд иностранцев, 4 месяца за прочее")
def penalty_may_be_set_until(p: Applicant):
    if offence_is_of_stay_or_work(p):
        return penalty_term_begins_on(p) + value("stay_penalty_term")
    return penalty_term_begins_on(p) + value("general_penalty_term")


@article("38.2", since="2013-08-01", confidence="H", source="AOC", az="Tənbeh müddətinin başladığı gün: davam edən xətada aşkar edildiyi gün", en="Day from which the term runs: for a continuing offence the day of its discovery", ru="День начала срока: для длящегося нарушения день обнаружения")
def penalty_term_begins_on(p: Applicant):
    return p.breach_found_on if p.breach_continues else p.breach_done_on


@article("38.1", since="2013-08-01", confidence="H", source="AOC", az="Tənbeh müddəti keçib: xətaya görə tənbeh tətbiq edilə bilməz", en="The term has passed: no penalty may be set for the offence", ru="Срок прошёл: взыскание назначить нельзя")
def penalty_term_has_passed(p: Applicant):
    return today > penalty_may_be_set_until(p)


@article("38.1", since="2013-08-01", confidence="M", source="AOC", az="Xəta qalma, yaşama qaydalarına və ya əcnəbilərin işlədilməsinə aiddir", en="The offence concerns the rules of stay or residence, or the employment of foreigners", ru="Нарушение касается правил пребывания, проживания или труда иностранцев")
def offence_is_of_stay_or_work(p: Applicant):
    """Which articles the words cover is an inference: chapters of 575, 577 and 578."""
    return offence_of(p) in {Offence.stay_rules, Offence.reentry, Offence.host_organisation, Offence.private_host, Offence.few_workers, Offence.many_workers, Offence.other_workplace, Offence.passport_kept, Offence.early_end_untold, Offence.change_untold}
