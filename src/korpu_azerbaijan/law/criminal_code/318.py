"""Article 318: crossing the border."""


@article("318", since="2013-08-01", confidence="H", source="CRC", az="Sərhədi qanunsuz keçmə cinayətdir: cərimə və ya 2 ilədək həbs", en="Crossing the border unlawfully is a crime: a fine or prison of up to 2 years", ru="Незаконное пересечение границы преступление: штраф или лишение свободы до 2 лет")
def crossing_is_a_crime(p: Applicant):
    return p.crossed_border_unlawfully


@exception("318.note", to="318", since="2013-08-01", confidence="H", source="CRC", az="Sığınacaq istəmək üçün sərhədi keçən cəzalandırılmır (qeyd)", en="Whoever crosses to seek asylum is not punished (note)", ru="Пересекший границу, чтобы просить убежища, не наказывается (примечание)")
def asylum_seeker_is_not_punished_for_crossing(p: Applicant):
    return p.crossed_to_seek_asylum
