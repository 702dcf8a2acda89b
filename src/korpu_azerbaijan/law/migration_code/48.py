"""Article 48: refusal and applying again."""


@article("48.4", since="2013-08-01", confidence="H", source="MC", az="İmtinadan sonra, qalma qanuni ikən, yalnız səbəbin aradan qalxdığını göstərən sənəd verilir", en="After a refusal, while the stay is lawful, only the paper that shows the reason is gone is brought", ru="После отказа, пока пребывание законно, приносят только документ о том, что причина отпала")
def may_apply_again(p: Applicant):
    return p.refused_before and today <= p.stay_until
