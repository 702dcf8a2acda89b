"""Article 40: interim protection."""


@article("40.1", since="2013-08-01", confidence="H", source="APC", az="Müvəqqəti müdafiəni iddiadan əvvəl, onunla birlikdə və ya iş gedərkən istəyə bilər", en="May ask for interim protection before, with or during the action", ru="Может просить временной защиты до иска, вместе с ним или по ходу дела")
def may_ask_interim_protection(p: Applicant):
    return p.complaint_route == ComplaintRoute.interim_protection and not body_must_be_asked_first(p)


@article("40.4", since="2013-08-01", confidence="H", source="APC", az="Şikayətə baxılır: əvvəlcə həmin orqandan istənilir; 15 gündə kömək olmasa, məhkəməyə", en="A complaint is pending: first that body is asked; after 15 days without relief, the court", ru="Жалоба рассматривается: сначала просят этот орган; через 15 дней без помощи суд")
def body_must_be_asked_first(p: Applicant):
    return p.complaint_route == ComplaintRoute.interim_protection and p.complaint_is_pending and not (today > p.relief_asked_of_body_on + value("relief_term") and not p.relief_given_by_body)
