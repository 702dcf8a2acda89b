"""Article 73: the closed list of reasons to cancel a work permit."""


@article("73.0.1", since="2013-08-01", confidence="H", source="MC", az="İşçi və ya işəgötürən xahiş edib", en="The worker or the employer asked for it", ru="Об этом просит работник или работодатель")
def cancellation_was_asked_for(p: Applicant):
    return p.cancellation_requested


@article("73.0.2", since="2013-08-01", confidence="H", source="MC", az="Əmək müqaviləsi vaxtından əvvəl bitib", en="The labour contract ended early", ru="Трудовой договор прекращён досрочно")
def contract_ended_early(p: Applicant):
    return work_permit_lapsed_with_contract(p)


@article("73.0.3", since="2013-08-01", confidence="H", source="MC", az="İcazənin verilməsində yanlış məlumat aşkar edilib", en="Wrong data behind the permit were found", ru="Обнаружены неверные сведения, на которых основано разрешение")
def wrong_data_were_found(p: Applicant):
    return p.work_permit_data_is_wrong


@article("73.0.4", since="2013-08-01", confidence="H", source="MC", az="67.13, 68.2 və ya 69.6 hallarından biridir", en="Is one of the cases 67.13, 68.2 or 69.6", ru="Один из случаев 67.13, 68.2 или 69.6")
def work_permit_is_void_by_law(p: Applicant):
    return work_permit_is_void_unpaid(p) or work_permit_is_void_without_reissue(p)


@article("73.0.5", since="2013-08-01", confidence="H", source="MC", az="İşəgötürən ləğv edilib", en="The employer was dissolved", ru="Работодатель ликвидирован")
def employer_was_dissolved(p: Applicant):
    return p.employer_dissolved


@article("73.0.6", since="2013-08-01", confidence="H", source="MC", az="Məhkəmə qərarı var", en="A court so decided", ru="Есть решение суда")
def court_ended_the_work_permit(p: Applicant):
    return p.court_ended_work_permit
