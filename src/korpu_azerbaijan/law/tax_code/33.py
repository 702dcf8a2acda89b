"""Article 33: taxpayers' record. The Migration Code's own first day stands for the day that the fact base does not give."""


@article("33", since="2013-08-01", confidence="H", source="TaxC", az="Əcnəbi fərdi sahibkar Miqrasiya Xidmətinin icazə vəsiqəsi əsasında vergi uçotuna alınır", en="A foreign individual entrepreneur is put on tax record on the strength of the Migration Service's permit card", ru="Иностранный предприниматель ставится на налоговый учёт на основании карты Миграционной службы")
def tax_record_rests_on_permit_card(p: Applicant):
    return lawful_distinction(p.citizenship in {Citizenship.foreign, Citizenship.stateless}, by="constitution/69") and lawful_distinction(p.entrepreneur, by="tax_code/33") and p.residence_card != ResidenceCard.none
