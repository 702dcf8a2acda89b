"""Article 39: what an extension of stay is."""


@article("39.2", since="2013-08-01", confidence="H", source="MC", az="Uzadılma qərarı o günədək qalmaq hüququ verir", en="The decision to extend gives the right to stay until its last day", ru="Решение о продлении даёт право оставаться до его последнего дня")
def decision_gives_right_to_stay(p: Applicant):
    return p.stay_extended_before and today <= p.stay_until
