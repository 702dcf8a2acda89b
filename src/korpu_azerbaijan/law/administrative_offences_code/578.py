"""Article 578: employers of foreigners."""


@article("578.1", since="2013-08-01", confidence="H", source="AOC", az="Bir və ya iki əcnəbini iş icazəsi olmadan işlədib", en="Employed one or two foreigners without a work permit", ru="Использовал труд одного или двух иностранцев без разрешения на работу")
def employed_without_permit(p: Applicant):
    return 0 < p.workers_without_permit < value("many_workers") and answers_as_employer(p)


@article("578.2", since="2013-08-01", confidence="H", source="AOC", az="Üç və ya daha çox əcnəbini iş icazəsi olmadan işlədib", en="Employed three or more foreigners without a work permit", ru="Использовал труд трёх и более иностранцев без разрешения на работу")
def employed_many_without_permit(p: Applicant):
    return p.workers_without_permit >= value("many_workers") and answers_as_employer(p)


@article("578.1", since="2013-08-01", confidence="H", source="AOC", az="Vəzifəli və ya hüquqi şəxs kimi məsuliyyət daşıyır", en="Answers as an official or a legal entity", ru="Отвечает как должностное или юридическое лицо")
def answers_as_employer(p: Applicant):
    return p.offender in {Offender.official, Offender.entity}


@article("578.3", since="2013-08-01", confidence="H", source="AOC", az="Əcnəbini öz iş yerindən kənarda işlədib", en="Had a foreigner work outside the own workplace", ru="Использовал труд иностранца вне своего рабочего места")
def employed_outside_workplace(p: Applicant):
    return p.employer_breach == EmployerBreach.other_workplace and p.offender == Offender.official


@article("578.4", since="2013-08-01", confidence="H", source="AOC", az="İşçinin pasportunu saxlayıb", en="Kept a worker's passport", ru="Удерживал паспорт работника")
def kept_a_passport(p: Applicant):
    return p.employer_breach == EmployerBreach.passport_kept and p.offender == Offender.official


@article("578.5", since="2013-08-01", confidence="H", source="AOC", az="Müqavilənin vaxtından əvvəl bitdiyini 5 iş günündə bildirməyib", en="Did not tell within 5 working days that a contract ended early", ru="Не сообщил за 5 рабочих дней о досрочном окончании договора")
def did_not_tell_of_early_end(p: Applicant):
    return p.employer_breach == EmployerBreach.early_end_untold and p.offender == Offender.official


@article("578.6", since="2013-08-01", confidence="H", source="AOC", az="Dəyişikliyi və ya itkini 5 iş günündə bildirməyib", en="Did not tell of a change or a loss within 5 working days", ru="Не сообщил за 5 рабочих дней об изменении или утрате")
def did_not_tell_of_change(p: Applicant):
    return p.employer_breach == EmployerBreach.change_untold and p.offender == Offender.official
