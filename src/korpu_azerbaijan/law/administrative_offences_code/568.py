"""Article 568: an official who delays or asks for more than the law does."""


@article("568", since="2013-08-01", confidence="H", source="AOC", az="Vəzifəli şəxs süründürür, Məcəllədə olmayan sənəd tələb edir və ya əsassız baxmır", en="An official delays, asks for papers that the Code does not list, or groundlessly refuses to consider", ru="Должностное лицо тянет, требует лишних документов или необоснованно отказывается рассмотреть")
def official_delays_or_asks_too_much(p: Applicant):
    return p.official_breach == OfficialBreach.delay_or_extra_papers and p.offender == Offender.official
