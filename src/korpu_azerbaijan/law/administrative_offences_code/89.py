"""Article 89: how long holding may last."""


@article("89.1", since="2013-08-01", confidence="H", source="AOC", az="Ən uzun saxlanma, saat: 3; qalma qaydaları işlərində 24; şəxsiyyət sənədi yoxdursa, hakimin qərarı ilə 3 gün", en="Longest holding, in hours: 3; in cases of the rules of stay 24; without identity papers, by a judge, 3 days", ru="Наибольшее задержание, часов: 3; по делам о правилах пребывания 24; без документов личности, по решению судьи, 3 дня")
def longest_holding_in_hours(p: Applicant):
    if may_be_held_by_judge(p):
        return value("holding_by_judge_hours")
    return value("holding_for_stay_rules_hours") if may_be_held_for_stay_rules(p) else value("holding_hours")


@article("89.2", since="2013-08-01", confidence="H", source="AOC", az="Hakim saxlanma müəyyən edib, şəxsiyyət sənədi yoxdur", en="A judge ordered the holding and there are no identity papers", ru="Задержание назначил судья, документов личности нет")
def may_be_held_by_judge(p: Applicant):
    return p.held_by_judge and not p.has_identity_document
