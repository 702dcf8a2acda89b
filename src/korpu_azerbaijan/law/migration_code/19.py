"""Article 19: transit through the country, and stops that nobody chose."""


@article("19.4.1", since="2013-08-01", confidence="H", source="MC", az="Təbii fəlakət yolu kəsib", en="A natural disaster stopped the journey", ru="Путь прервало стихийное бедствие")
def transit_stopped_by_disaster(p: Applicant):
    return p.transit_stop == TransitStop.natural_disaster


@article("19.4.2", since="2013-08-01", confidence="H", source="MC", az="Nəqliyyat vasitəsi xarab olub və ya qəzaya düşüb, sənədi var", en="The vehicle broke down or had an accident, with a paper on it", ru="Поломка или авария транспорта, есть документ")
def transit_stopped_by_breakdown(p: Applicant):
    return p.transit_stop == TransitStop.breakdown


@article("19.4.3", since="2013-08-01", confidence="H", source="MC", az="Xəstələnib, yolun sağlamlığa təhlükəsi barədə həkim rəyi var", en="Fell ill, with a doctor's opinion that going on is dangerous", ru="Болезнь, есть заключение врача об опасности продолжать путь")
def transit_stopped_by_illness(p: Applicant):
    return p.transit_stop == TransitStop.illness


@article("19.5", since="2013-08-01", confidence="H", source="MC", az="Xəstələnən şəxsin yanındakı yaxın qohumdur", en="Is a close relative who travels with the person who fell ill", ru="Близкий родственник, едущий с заболевшим")
def transit_stopped_with_ill_relative(p: Applicant):
    return p.transit_stop == TransitStop.with_ill_relative
