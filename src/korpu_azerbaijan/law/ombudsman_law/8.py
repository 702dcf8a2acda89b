"""Article 8: complaints to the Ombudsman. The number and the term are from memory."""


@article("8", since="2013-08-01", confidence="L", source="OMB [from memory]", rounding="down", az="Ombudsmana şikayət edə bilər: hüquq pozulandan 1 il keçməyib", en="May complain to the Ombudsman: a year has not passed since the violation", ru="Может пожаловаться омбудсмену: не прошёл год со дня нарушения")
def may_complain_to_ombudsman(p: Applicant):
    return p.complaint_route == ComplaintRoute.ombudsman and today <= p.right_was_broken_on + value("ombudsman_term")
