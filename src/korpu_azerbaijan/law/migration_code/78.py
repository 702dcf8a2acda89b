"""Article 78: the three bases of a removal."""


@article("78.1.1", since="2013-08-01", confidence="H", source="MC", az="Cinayət cəzası kimi çıxarma", en="Expulsion as a criminal penalty", ru="Выдворение как уголовное наказание")
def criminal_expulsion_is_asked(p: Applicant):
    return p.expulsion_request == ExpulsionRequest.criminal


@article("78.1.2", since="2013-08-01", confidence="H", source="MC", az="İnzibati tənbeh kimi çıxarma", en="Expulsion as an administrative penalty", ru="Выдворение как административное взыскание")
def administrative_expulsion_is_asked(p: Applicant):
    return p.expulsion_request == ExpulsionRequest.administrative


@article("78.1", since="2013-08-01", confidence="H", source="MC", az="Kənara çıxarma qərarı, inzibati tənbeh və ya hökm var", en="An expulsion decision, an administrative penalty or a sentence exists", ru="Есть решение о выдворении, административное взыскание или приговор")
def removal_is_ordered(p: Applicant):
    return p.expulsion_decided


@article("78.1", since="2013-08-01", confidence="H", source="MC", az="Kənara çıxarma qərarı var və getmə müddəti bitib", en="An expulsion decision exists and the time to leave is over", ru="Решение о выдворении есть, срок выезда истёк")
def removal_may_begin(p: Applicant):
    return p.expulsion_request == ExpulsionRequest.removal and removal_is_ordered(p) and today > last_day_to_leave_after_expulsion(p)


@article("78.1.2", since="2013-08-01", confidence="H", source="MC", az="Xəta ölkədən çıxarma ilə cəzalanıb: 575.1 üzrə seçim və ya 575.2", en="The offence is punished with expulsion: by choice under 575.1, or under 575.2", ru="Нарушение наказано выдворением: по выбору по 575.1 или по 575.2")
def expulsion_as_administrative_penalty(p: Applicant):
    return administrative_expulsion_is_asked(p) and (expulsion_was_chosen_for_breach(p) or came_back_on_altered_papers(p))
