"""Article 7: an appeal that came to the wrong body."""


@article("7.10", since="2015-09-30", confidence="M", source="SMSA", az="Səlahiyyətli olmayan orqan müraciəti 3 iş günündə aidiyyəti orqana göndərir: son gün", en="The wrong body forwards the appeal within 3 working days: the last day", ru="Ненадлежащий орган пересылает обращение за 3 рабочих дня: последний день")
def petition_is_forwarded_by(p: Applicant):
    return p.petition_made_on + value("petition_forward_term")
