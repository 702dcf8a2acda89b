"""Article 143: postponing, deferring and spreading a fine."""


@article("143.1", since="2013-08-01", confidence="H", source="AOC", az="İcra mümkün deyilsə, 1 ayadək təxirə salına bilər", en="May be postponed by up to 1 month when execution is impossible", ru="Может быть отсрочен до 1 месяца, если исполнить невозможно")
def fine_may_be_postponed(p: Applicant):
    return p.execution_is_impossible


@article("143.2", since="2013-08-01", confidence="H", source="AOC", az="Maddi vəziyyətə görə 6 ayadək hissə-hissə və ya möhlətlə ödənilə bilər", en="May be paid by instalments or deferred by up to 6 months for the material situation", ru="Может быть рассрочен или отсрочен до 6 месяцев по материальному положению")
def fine_may_be_spread(p: Applicant):
    return lawful_distinction(p.in_material_hardship, by="administrative_offences_code/143.2")


@article("143.1", since="2013-08-01", confidence="H", source="AOC", rounding="down", az="İcranın təxirə salına biləcəyi ən gec gün", en="Latest day to which execution may be postponed", ru="Самый поздний день отсрочки исполнения")
def fine_may_be_postponed_until(p: Applicant):
    return fine_is_due_by_the_text(p) + value("fine_postponement")


@article("143.2", since="2013-08-01", confidence="H", source="AOC", rounding="down", az="Ödənişin bölünə və ya möhlət verilə biləcəyi ən gec gün", en="Latest day to which payment may be spread or deferred", ru="Самый поздний день рассрочки или отсрочки оплаты")
def fine_may_be_spread_until(p: Applicant):
    return fine_is_due_by_the_text(p) + value("fine_spreading")
