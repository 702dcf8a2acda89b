"""Article 39: going to court because there is no answer."""


@article("39.1", since="2013-08-01", confidence="H", source="APC", az="Cavabsızlığa görə məhkəməyə müraciətin ilk günü: müraciətdən 35 gün sonra; qanunda başqa müddət varsa, o bitəndən sonra", en="First day to go to court for silence: 35 days after the application; if a law sets another term, when it has ended", ru="Первый день обращения в суд из-за молчания: через 35 дней после заявления; если закон ставит иной срок, после него")
def first_day_to_go_to_court_for_silence(p: Applicant):
    if p.special_term_ends_on >= p.unanswered_application_on:
        return p.special_term_ends_on + days(1)
    return p.unanswered_application_on + value("silence_term")


@article("39.1", since="2013-08-01", confidence="H", source="APC", az="Müraciətə cavab verilməyib: məhkəməyə müraciət edə bilər", en="No answer was given: may go to court", ru="Ответа нет: можно обратиться в суд")
def may_go_to_court_for_silence(p: Applicant):
    return p.complaint_route == ComplaintRoute.court_silence and p.no_answer_was_given and today >= first_day_to_go_to_court_for_silence(p)
