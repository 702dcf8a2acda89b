"""Article 88: rights of a person who stays voluntarily."""


@article("88.0.1", since="2013-08-01", confidence="H", source="MC", az="Mərkəzdən çıxıb qayıda bilər", en="May leave the Centre and come back", ru="Может выходить из центра и возвращаться")
def may_leave_centre_and_return(p: Applicant):
    return p.voluntary_stay != VoluntaryStay.none and not is_held_in_centre(p)
