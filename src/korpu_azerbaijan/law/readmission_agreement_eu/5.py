"""Article 5: the same duties of the other side; the number of the article is from memory."""


@article("5", since="2014-09-01", confidence="M", source="EULEX, NUMBERS [from memory]", az="Azərbaycan şəxsi həmin tərəfə verir, sazişin şərtləri yerinə yetirilib", en="Azerbaijan hands the person over to that side, and the conditions of the agreement are met", ru="Азербайджан передаёт лицо этой стороне, условия соглашения выполнены")
def person_is_handed_over(p: Applicant):
    return p.readmission_request == ReadmissionRequest.handed_over and p.readmission_conditions_met


@reading("ASY-14 and the clause that the agreement affects no other duty: no step of removal while an asylum claim or its appeal runs", article="5", since="2014-09-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="EULEX, READING", az="Sığınacaq müraciətinə və ya ondan şikayətə baxıldıqca şəxs verilmir", en="Nobody is handed over while an asylum claim or its appeal runs", ru="Никого не передают, пока рассматривается ходатайство об убежище или жалоба")
def nobody_is_handed_over_while_asylum_runs(p: Applicant):
    return p.readmission_request == ReadmissionRequest.handed_over and asylum_claim_or_appeal_runs(p)


@reading("the clause that the agreement affects no other duty, read with 79.3 and 79.4 of the Migration Code", article="5", since="2014-09-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="EULEX, READING", az="Qaçqın və siyasi sığınacağı olan şəxs verilmir", en="A refugee or a person with political asylum is not handed over", ru="Беженца и лицо с политическим убежищем не передают")
def refugee_is_not_handed_over(p: Applicant):
    return p.readmission_request == ReadmissionRequest.handed_over and (p.is_refugee or p.has_political_asylum)
