"""What the status of highly qualified migrant asks. The criteria beside experience are not in the fact base: only their sum is."""


class HighlyQualifiedRequest(Choice):
    """What is to be decided about the status."""

    status = words(az="statusun verilməsi", en="the status", ru="получение статуса")


class Applicant(Entity):
    """Part of the person whom it concerns."""

    highly_qualified_request = fact(HighlyQualifiedRequest, article="99", az="status üzrə nə istənilir", en="what is asked for", ru="что запрашивается")
    hq_experience_points = fact(Int, domain=(0,35), protected="occupation", by="officer", article="99", az="iş təcrübəsi üzrə ballar", en="points for experience", ru="баллы за опыт")
    hq_other_points = fact(Int, domain=(0,65), protected="occupation", by="officer", article="99", az="başqa meyarlar üzrə ballar", en="points for the other criteria", ru="баллы по другим критериям")
    hq_asked_on = fact(Date, by="register", holder="migration_service", confidence="M", article="99", az="status üçün müraciət günü", en="day the status was asked for", ru="день заявления о статусе")
    hq_term_extended = fact(Bool, by="officer", article="99", az="baxılma müddəti uzadılıb", en="the time to decide was extended", ru="срок рассмотрения продлён")
    hq_given_on = fact(Date, by="register", holder="migration_service", confidence="M", may_not_apply=True, article="99", az="statusun verildiyi gün", en="day the status was given", ru="день предоставления статуса")
