"""Article 90: discipline in a Centre."""


@reading("the fact base says 5 days of discovery or 1 month of the act: both bind, so that the authority is given no more time", article="90", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", rounding="down", az="İntizam tədbiri yalnız aşkar ediləndən 5 gün və törədiləndən 1 ay ərzində tətbiq edilə bilər", en="A measure of discipline may only be taken within 5 days of the discovery and 1 month of the act", ru="Мера дисциплины возможна лишь в течение 5 дней после обнаружения и 1 месяца после поступка")
def discipline_may_be_applied(p: Applicant):
    return today <= p.breach_in_centre_found_on + value("discipline_after_discovery") and today <= p.breach_in_centre_on + value("discipline_after_act")


@article("90", since="2013-08-01", confidence="H", source="MC", az="Qanundakı tədbirlərdən biri, dinlənildikdən sonra, pulsuz tərcüməçi ilə, əsaslandırılmış və surəti verilməklə tətbiq edilir", en="Only a listed measure, after a hearing, with a free interpreter, with reasons and a copy", ru="Только мера из перечня, после выслушивания, с бесплатным переводчиком, с мотивами и копией")
def discipline_is_heard_and_reasoned(p: Applicant):
    return discipline_may_be_applied(p)


@article("90.8", since="2013-08-01", confidence="H", source="MC", az="İntizam tədbirindən yuxarı vəzifəli şəxsə və ya məhkəməyə şikayət verə bilər", en="May appeal a measure of discipline to a superior or a court", ru="Может обжаловать меру дисциплины вышестоящему лицу или в суд")
def may_appeal_discipline(p: Applicant):
    return p.complaint_route == ComplaintRoute.centre_discipline and p.discipline_measure_applied


@article("90.9", since="2013-08-01", confidence="H", source="MC", az="Şikayətə baxan orqan icranın dayandırılmasını dərhal həll edir", en="The body that hears the appeal decides on suspension at once", ru="Орган, рассматривающий жалобу, сразу решает о приостановлении")
def suspension_of_discipline_is_decided_at_once(p: Applicant):
    return may_appeal_discipline(p)
