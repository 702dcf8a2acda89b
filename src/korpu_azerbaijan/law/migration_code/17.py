"""Article 17: when leaving the country may be limited for a time. Every limit ends with its cause (17.3)."""


@article("17.1.1", since="2013-08-01", confidence="H", source="MC", az="Getməsi milli təhlükəsizliyə ziddir", en="Leaving goes against national security", ru="Выезд противоречит национальной безопасности")
def exit_limited_for_security(p: Applicant):
    return p.leaving_harms_national_security


@article("17.1.2", since="2013-08-01", confidence="H", source="MC", az="Tutulub və ya barəsində qətimkan tədbiri var", en="Is detained or under a preventive measure", ru="Задержан или под мерой пресечения")
def exit_limited_by_preventive_measure(p: Applicant):
    return p.under_detention_or_measure


@article("17.1.3", since="2013-08-01", confidence="H", source="MC", az="Məhkum olunub, əsas cəzasını çəkib qurtarmayıb və azad edilməyib", en="Is convicted and has neither served the main penalty nor been released", ru="Осуждён, основное наказание не отбыто и от него не освобождён")
def exit_limited_until_penalty_served(p: Applicant):
    """A conditional sentence or early release has its own ground (17.1.5)."""
    return p.main_penalty_not_served and not exit_limited_by_conditional_sentence(p)


@article("17.1.4", since="2013-08-01", confidence="H", source="MC", az="Tibbi xarakterli məcburi tədbirlər tətbiq edilir", en="Is under compulsory medical measures", ru="Применяются принудительные медицинские меры")
def exit_limited_by_medical_measures(p: Applicant):
    return p.under_compulsory_medical_measures


@article("17.1.5", since="2013-08-01", confidence="H", source="MC", az="Öhdəliklərlə şərti məhkum edilib və ya vaxtından əvvəl azad edilib, müddət bitməyib", en="Has a conditional sentence with duties or was released early, and the term has not ended", ru="Осуждён условно с обязанностями или освобождён досрочно, срок не истёк")
def exit_limited_by_conditional_sentence(p: Applicant):
    return p.conditional_sentence_runs


@article("17.1.5-1", since="2013-08-01", confidence="H", source="MC", az="Cəzanın çəkilməsi təxirə salınıb", en="The sentence is deferred", ru="Исполнение наказания отсрочено")
def exit_limited_by_deferred_sentence(p: Applicant):
    return p.sentence_is_deferred


@article("17.1.6", since="2013-08-01", confidence="H", source="MC", az="Ödənilməmiş məhkəmə və ya vergi tələbinə görə məhkəmə getməyi məhdudlaşdırıb", en="A court has limited leaving for an unpaid court or tax claim", ru="Суд ограничил выезд за неисполненное судебное или налоговое требование")
def exit_limited_for_unpaid_claim(p: Applicant):
    return p.court_limits_exit_for_claim


@article("17.1.6-1", since="2013-08-01", confidence="H", source="MC", az="Vergi və sosial sığorta borcuna görə məhkəmə getməyi məhdudlaşdırıb", en="A court has limited leaving for tax or social insurance debt", ru="Суд ограничил выезд за долг по налогам и социальному страхованию")
def exit_limited_for_tax_debt(p: Applicant):
    return p.court_limits_exit_for_tax_debt


@article("17.1.7", since="2016-06-24", confidence="H", source="MC", az="İnzibati xətaya görə tənbeh icra edilməyib", en="The penalty for an administrative offence is not executed", ru="Взыскание за административное правонарушение не исполнено")
def exit_limited_until_penalty_executed(p: Applicant):
    return p.administrative_penalty_not_executed


@article("17.2", since="2013-08-01", confidence="H", source="MC", az="Burada daimi yaşayır, peyvənd tələb olunan ölkəyə gedir və peyvənd edilməyib", en="Lives here permanently, goes to a country that requires vaccination, and is not vaccinated", ru="Постоянно проживает здесь, едет в страну, где нужны прививки, и не привит")
def exit_limited_until_vaccinated(p: Applicant):
    return p.permanent_resident and p.goes_where_vaccination_is_required and not p.required_vaccinations_made
