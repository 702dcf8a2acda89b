"""Article 61: who may be engaged, and for which vacancy."""


@article("61.1", since="2013-08-01", confidence="H", source="MC", az="İşçi 18 yaşına çatıb və əmək qabiliyyətlidir", en="The worker is 18 or older and able to work", ru="Работнику есть 18 лет, и он трудоспособен")
def worker_may_be_engaged(p: Applicant):
    """Inability to work stands in no list of refusals: an officer settles it. Under 18: 66.0.4."""
    return not is_minor(p) and p.able_to_work


@article("61.2", since="2013-08-01", confidence="H", source="MC", az="Vakant yerə tələblərə uyğun vətəndaş iddialı deyil və yerli əmək ehtiyatları tələbatı ödəmir", en="No citizen who meets the requirements claims the vacancy, and local labour cannot meet the need", ru="На вакансию не претендует отвечающий требованиям гражданин, и местные трудовые ресурсы не покрывают потребность")
def vacancy_is_open_to_foreigner(p: Applicant):
    return not p.vacancy_claimed_by_citizen and not p.local_labour_meets_need
