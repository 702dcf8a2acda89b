"""Article 93: physical force."""


@article("93", since="2013-08-01", confidence="H", source="MC", az="Güc tətbiq edilə bilməz: qadın, azyaşlı və ya əlilliyi açıq görünən şəxsdir (silahlı qrup hücumu istisna)", en="Force is forbidden: a woman, a small child or a person with a visible disability, save in an armed attack by a group", ru="Силу применять нельзя: женщина, малолетний или лицо с явной инвалидностью, кроме вооружённого группового нападения")
def force_is_forbidden(p: Applicant):
    """From which age a child is no longer small is not in the fact base: an officer says it."""
    return (lawful_distinction(p.sex == Sex.female, by="migration_code/93") or p.is_small_child or p.has_visible_disability) and not p.armed_group_attack


@article("93", since="2013-08-01", confidence="H", source="MC", az="Güc yalnız son çarə kimi, mütənasib və qeydə alınmaqla tətbiq edilə bilər", en="Force may only be used as the last resort, in proportion, and put on record", ru="Сила возможна лишь как последнее средство, соразмерно и с фиксацией")
def force_may_be_used(p: Applicant):
    return is_held_in_centre(p) and p.milder_means_failed and not force_is_forbidden(p)
