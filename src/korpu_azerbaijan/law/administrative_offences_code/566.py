"""Article 566: a lost or spoiled residence card."""


@article("566", since="2013-08-01", confidence="H", source="AOC", az="Müvəqqəti və ya daimi yaşama vəsiqəsini itirib və ya qəsdən korlayıb", en="Lost a temporary or permanent residence card, or spoiled it wilfully", ru="Утратил удостоверение на временное или постоянное проживание либо умышленно испортил его")
def card_was_lost_or_spoiled(p: Applicant):
    return p.card_lost_or_spoiled and p.offender == Offender.foreigner
