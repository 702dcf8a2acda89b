"""Article 61: the person in a case that may end in expulsion."""


@article("61.1.7", since="2013-08-01", confidence="H", source="AOC", az="İnzibati xəta işində tərcüməçidən pulsuz istifadə edir", en="Has an interpreter free of charge in the case", ru="Имеет бесплатного переводчика в деле о нарушении")
def has_free_interpreter_in_offence_case(p: Applicant):
    return administrative_expulsion_is_asked(p) or offence_of(p) != Offence.none


@article("61.5", since="2013-08-01", confidence="H", source="AOC", az="İş ölkədən çıxarma ilə bitə bilər: şəxsin iştirakı məcburidir", en="The case may end in expulsion: the person must be present", ru="Дело может закончиться выдворением: присутствие лица обязательно")
def hearing_needs_the_person(p: Applicant):
    return administrative_expulsion_is_asked(p)


@article("61.5", since="2013-08-01", confidence="H", source="AOC", az="Ölkədən çıxarma ilə bitə bilən iş şəxsin iştirakı ilə baxılıb və qərarı səlahiyyətlisi verib", en="A case that may end in expulsion was heard with the person present and decided by who may", ru="Дело, которое может закончиться выдворением, рассмотрено в присутствии лица и решено уполномоченным")
def expulsion_hearing_is_lawful(p: Applicant):
    return not hearing_needs_the_person(p) or p.hearing_attended and administrative_expulsion_is_decided_by_who_may(p)
