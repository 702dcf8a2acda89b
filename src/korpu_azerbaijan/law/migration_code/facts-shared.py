"""Facts that asylum, citizenship and removal ask alike."""


class Applicant(Entity):
    """Part of the person whom it concerns."""

    asylum_appeal_runs = fact(Bool, by="register", holder="migration_service", confidence="H", sensitivity="sealed", article="79.8", az="sığınacaq üzrə imtinadan şikayətə baxılır", en="an appeal in an asylum matter runs", ru="рассматривается жалоба по делу об убежище")
    refugee_since = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, sensitivity="sealed", article="82.1.2", az="qaçqın statusu verilən gün", en="day refugee status was given", ru="день предоставления статуса беженца")
    crossed_to_seek_asylum = fact(Bool, by="officer", sensitivity="sealed", article="318", az="sığınacaq istəmək üçün keçib", en="crossed to seek asylum", ru="пересёк, чтобы просить убежища")
    torture_or_persecution_feared = fact(Bool, by="officer", discretionary=True, sensitivity="sealed", article="52.2.7", az="işgəncə və ya təqib təhlükəsi ciddidir", en="torture or persecution is seriously feared", ru="есть серьёзная угроза пыток или преследования")
    parent_is_citizen = fact(Bool, by="register", holder="ministry_of_justice", confidence="M", article="52.2.4", az="valideynlərindən biri Azərbaycan vətəndaşıdır", en="a parent is a citizen of Azerbaijan", ru="один из родителей гражданин Азербайджана")
