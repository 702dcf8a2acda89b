"""Article 48: refusal and applying again."""


@article("48.4", since="2013-08-01", confidence="H", source="MC", az="İmtinadan sonra, qalma qanuni ikən, yalnız çatmayan sənəd verilir", en="After a refusal, while the stay is lawful, only what was missing is brought", ru="После отказа, пока пребывание законно, приносят только недостающее")
def may_reapply_with_what_was_missing(p: Applicant):
    return p.refused_before and today <= p.stay_until
