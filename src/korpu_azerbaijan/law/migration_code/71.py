"""Article 71: a labour contract that ended early."""


@article("71.1", since="2013-08-01", confidence="H", source="MC", az="Əmək müqaviləsi vaxtından əvvəl bitib, iş icazəsi qüvvədən düşür", en="The labour contract ended early, the work permit lapses", ru="Трудовой договор прекращён досрочно, разрешение на работу утрачивает силу")
def work_permit_lapsed_with_contract(p: Applicant):
    return p.contract_ended_early_on <= today


@article("71.1", since="2013-08-01", confidence="M", source="MC, COUNT", az="İşəgötürənin məlumat verməsi üçün son gün: müqavilə bitəndən 5 iş günü", en="Last day for the employer to tell of it: 5 working days after the contract ended", ru="Последний день сообщения работодателя: 5 рабочих дней после прекращения договора")
def last_day_to_tell_of_early_end(p: Applicant):
    return p.contract_ended_early_on + value("employer_notice_term")


@article("71.1", since="2013-08-01", confidence="H", source="MC", az="İşəgötürən 5 iş günü ərzində məlumat verməyib", en="The employer did not tell of it within 5 working days", ru="Работодатель не сообщил за 5 рабочих дней")
def early_end_was_not_told(p: Applicant):
    return today > last_day_to_tell_of_early_end(p) and not p.early_end_told_on <= last_day_to_tell_of_early_end(p)


@article("71.2", since="2013-08-01", confidence="M", source="MC, COUNT", az="Başqa əsası olmayan işçinin getməsi üçün son gün: 10 iş günü", en="Last day to leave for a worker without another ground: 10 working days", ru="Последний день выезда для работника без другого основания: 10 рабочих дней")
def last_day_to_leave_after_contract(p: Applicant):
    return p.contract_ended_early_on + value("leave_after_contract_term")


@article("71.2", since="2013-08-01", confidence="H", source="MC", az="Müqavilə bitib, başqa əsas yoxdur, 10 iş günü keçib: ölkədən getmək lazımdır", en="The contract ended, there is no other ground, and 10 working days have passed: one must leave", ru="Договор прекращён, другого основания нет, 10 рабочих дней прошли: нужно выехать")
def worker_must_leave_after_contract(p: Applicant):
    return today > last_day_to_leave_after_contract(p) and not p.has_other_ground_to_stay
