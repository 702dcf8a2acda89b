"""Article 8: which court hears the case."""


@article("8.1.2", since="2013-08-01", confidence="H", source="APC", az="Orqanın ərazisi bir neçə məhkəməni əhatə edir: iddiaçının yaşadığı və ya olduğu yerin məhkəməsi baxır", en="The body's area covers more than one court: the court of the claimant's residence or stay hears the case", ru="Территория органа охватывает несколько судов: дело слушает суд по месту жительства или пребывания истца")
def court_of_claimant_hears(p: Applicant):
    return goes_to_court(p)


@article("8", since="2013-08-01", confidence="H", source="APC", az="Məhkəmə yolunu seçib", en="Chose a way to a court", ru="Выбрал путь в суд")
def goes_to_court(p: Applicant):
    return p.complaint_route in {ComplaintRoute.court_annul, ComplaintRoute.court_compel, ComplaintRoute.court_silence, ComplaintRoute.interim_protection}
