"""Article 575: breaches of the rules of stay and residence."""


@article("575.1.1", since="2013-08-01", confidence="H", source="AOC", az="Sənədsiz və ya qeydiyyatsız qalıb, yaşayıb", en="Stayed or lived without papers or registration", ru="Пребывал или жил без документов или регистрации")
def stayed_without_papers_or_registration(p: Applicant):
    return p.stay_breach == StayBreach.no_papers_or_registration and p.offender == Offender.foreigner


@article("575.1.2", since="2013-08-01", confidence="H", source="AOC", az="Etibarsız sənədlə qalıb, yaşayıb", en="Stayed or lived on invalid papers", ru="Пребывал или жил по недействительным документам")
def stayed_on_invalid_papers(p: Applicant):
    return p.stay_breach == StayBreach.invalid_papers and p.offender == Offender.foreigner


@article("575.1.3", since="2013-08-01", confidence="H", source="AOC", az="Bəyan etdiyi məqsəddən başqa işlə məşğul olub", en="Did something other than the declared purpose", ru="Занимался не тем, что заявил целью")
def did_something_else_than_declared(p: Applicant):
    return p.stay_breach == StayBreach.other_purpose and p.offender == Offender.foreigner


@article("575.1.4", since="2013-08-01", confidence="H", source="AOC", az="İş icazəsi olmadan işləyib", en="Worked without a work permit", ru="Работал без разрешения на работу")
def worked_without_permit(p: Applicant):
    return p.stay_breach == StayBreach.work_without_permit and p.offender == Offender.foreigner


@article("575.1.5", since="2013-08-01", confidence="H", source="AOC", az="Yerini dəyişərkən qeydiyyat qaydalarına əməl etməyib", en="Did not keep the rules of registration on moving", ru="Не соблюдал правила регистрации при переезде")
def moved_without_registration(p: Applicant):
    return p.stay_breach == StayBreach.moved_without_registration and p.offender == Offender.foreigner


@article("575.1.6", since="2013-08-01", confidence="H", source="AOC", az="Müddət bitəndən sonra ölkədən getməyib", en="Did not leave the country when the term ended", ru="Не выехал из страны по окончании срока")
def did_not_leave_in_time(p: Applicant):
    return p.stay_breach == StayBreach.overstay and p.offender == Offender.foreigner


@exception("575.1.6", to="575.1.6", since="2013-08-01", confidence="M", source="AIN25", az="Qalması pandemiyaya görə uzadılmışdı: 31 iyul 2025-ci ilədək qanuniləşməli və ya getməli idi", en="The stay had been extended because of the pandemic: until 31 July 2025 to regularise or leave", ru="Пребывание было продлено из-за пандемии: до 31 июля 2025 года легализоваться или выехать")
def pandemic_stay_ran_on(p: Applicant):
    """The act that ended the extension is not in the fact base; only the report of its last day is."""
    return p.extended_by_pandemic_rule and today <= value("pandemic_stays_end")


@article("575.1.7", since="2013-08-01", confidence="H", source="AOC", az="Tranzit qaydalarını pozub", en="Broke the rules of transit", ru="Нарушил правила транзита")
def broke_transit_rules(p: Applicant):
    return p.stay_breach == StayBreach.transit and p.offender == Offender.foreigner


@article("575.1", since="2013-08-01", confidence="H", source="AOC", az="Qalma, yaşama qaydalarını pozub", en="Broke the rules of stay or residence", ru="Нарушил правила пребывания или проживания")
def breach_of_stay_rules(p: Applicant):
    return (stayed_without_papers_or_registration(p) or stayed_on_invalid_papers(p) or did_something_else_than_declared(p) or worked_without_permit(p)
            or moved_without_registration(p) or did_not_leave_in_time(p) or broke_transit_rules(p))


@article("575.1", since="2013-08-01", confidence="H", source="AOC", az="Orqan cəriməni ölkədən çıxarma ilə birlikdə seçib (seçim orqanındır)", en="The authority chose the fine together with expulsion (the choice is its own)", ru="Орган выбрал штраф вместе с выдворением (выбор за органом)")
def fined_with_expulsion(p: Applicant):
    return p.expulsion_imposed


@article("575.1", since="2013-08-01", confidence="H", source="AOC", az="Cərimə ölkədən çıxarma ilə birlikdə verilib: qanuniləşmə yolu bağlıdır", en="The fine was set with expulsion: the way to regularise is closed", ru="Штраф назначен с выдворением: путь легализации закрыт")
def expulsion_was_chosen_for_breach(p: Applicant):
    return breach_of_stay_rules(p) and fined_with_expulsion(p)


@article("575.2", since="2013-08-01", confidence="H", source="AOC", az="Giriş qadağası müddətində dəyişdirilmiş sənədlərlə qayıdıb: cərimə və ölkədən çıxarma", en="Came back during an entry ban on altered papers: a fine and expulsion", ru="Вернулся во время запрета на въезд по изменённым документам: штраф и выдворение")
def came_back_on_altered_papers(p: Applicant):
    return p.reentered_on_altered_papers and p.offender == Offender.foreigner


@article("575.3", since="2013-08-01", confidence="H", source="AOC", az="Qəbul edən təşkilat qeydiyyat və sənəd qaydalarını pozub", en="The receiving organisation broke the rules of registration and papers", ru="Принимающая организация нарушила правила регистрации и документов")
def host_organisation_broke_rules(p: Applicant):
    return p.host_breach == HostBreach.organisation and p.offender in {Offender.official, Offender.entity}


@article("575", since="2013-08-01", confidence="H", source="AOC", az="Cərimələr cədvəlinin sətri", en="Row of the table of fines", ru="Строка таблицы штрафов")
def offence_of(p: Applicant):
    """Articles 566 to 594-1 each name their own amount; the table gathers them by article."""
    if breach_of_stay_rules(p):
        return Offence.stay_rules
    if came_back_on_altered_papers(p):
        return Offence.reentry
    if host_organisation_broke_rules(p):
        return Offence.host_organisation
    if private_host_did_not_register(p):
        return Offence.private_host
    if employed_without_permit(p):
        return Offence.few_workers
    if employed_many_without_permit(p):
        return Offence.many_workers
    if employed_outside_workplace(p):
        return Offence.other_workplace
    if kept_a_passport(p):
        return Offence.passport_kept
    if did_not_tell_of_early_end(p):
        return Offence.early_end_untold
    if did_not_tell_of_change(p):
        return Offence.change_untold
    if card_was_lost_or_spoiled(p):
        return Offence.card
    if official_delays_or_asks_too_much(p):
        return Offence.extra_papers
    if refused_for_a_formal_slip(p) or gave_no_receipt_or_decision(p) or made_the_person_fetch_papers(p) or did_not_forward_complaint(p):
        return Offence.procedure
    if broke_law_on_appeals(p) or persecuted_for_criticism(p):
        return Offence.appeals
    return Offence.party if party_takes_foreigner(p) else Offence.none


@article("575", since="2013-08-01", confidence="H", source="AOC", az="Cərimənin ən az məbləği", en="Least amount of the fine", ru="Наименьший размер штрафа")
def least_fine(p: Applicant):
    return table("fine_least", offence_of(p), p.offender)


@article("575", since="2013-08-01", confidence="H", source="AOC", az="Cərimənin ən çox məbləği", en="Greatest amount of the fine", ru="Наибольший размер штрафа")
def greatest_fine(p: Applicant):
    return table("fine_most", offence_of(p), p.offender)
