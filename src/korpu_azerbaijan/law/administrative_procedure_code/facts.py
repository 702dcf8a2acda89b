"""What the term for going to court asks about a person who does not agree with a decision. Nobody else holds these days."""


class Applicant(Entity):
    """Part of the person whom a decision concerns."""

    decision_received_on = fact(Date, may_not_apply=True, article="38.1", az="qərarın alındığı gün", en="day the decision was received", ru="день получения решения")
    complaint_made_on = fact(Date, may_not_apply=True, article="38.3", az="Apellyasiya Şurasına şikayət edilən gün", en="day the complaint to the Appeals Council was made", ru="день подачи жалобы в Апелляционный совет")
    complaint_answered_on = fact(Date, may_not_apply=True, article="38.3", az="şikayətə yazılı cavabın alındığı gün", en="day the written answer to the complaint was received", ru="день получения письменного ответа на жалобу")
