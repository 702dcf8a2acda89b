"""Article 6: which appeals are considered. Where the number of a sub-article is not in the fact base, «6» stands for it."""


@article("6", since="2015-09-30", confidence="M", source="SMSA", az="Ərizə, şikayət və ya təklif göndərə bilər (inzibati icraata aid deyil)", en="May send a petition, a complaint or a proposal (not about an administrative proceeding)", ru="Может направить заявление, жалобу или предложение (не об административном производстве)")
def may_send_petition(p: Applicant):
    return p.complaint_route == ComplaintRoute.petition and not p.concerns_administrative_proceeding


@article("6.4", since="2015-09-30", confidence="M", source="SMSA", az="Anonim müraciətə baxılmır", en="An anonymous appeal is not considered", ru="Анонимное обращение не рассматривается")
def petition_is_anonymous(p: Applicant):
    return p.complaint_route == ComplaintRoute.petition and p.appeal_is_anonymous


@article("6.repeated", since="2015-09-30", confidence="M", source="SMSA", az="Bir ildə üç dəfə göndərilmiş eyni müraciətə baxılmır", en="The same appeal sent three times within a year is not considered", ru="Одно и то же обращение, направленное три раза за год, не рассматривается")
def petition_was_sent_three_times(p: Applicant):
    return p.complaint_route == ComplaintRoute.petition and p.same_appeals_this_year >= value("same_appeals_limit")
