"""Article 23: undesirable persons. How long: 16.1.5."""


@article("23.3", since="2013-08-01", confidence="H", source="MC", az="Arzuolunmaz hesab edilən qalma hüququnu qərar anında itirir", en="Whoever is declared undesirable loses the right of stay at the moment of the decision", ru="Признанный нежелательным теряет право пребывания в момент решения")
def right_of_stay_is_lost_as_undesirable(p: Applicant):
    return p.undesirable
