"""Article 63: the employer asks for a permit for each worker, and what the employer may not do."""


@article("63.2", since="2013-08-01", confidence="H", source="MC", az="İşəgötürən vətəndaş olmayan işçi üçün iş icazəsi istəyir, iş icazəsi tələb olunur", en="An employer asks for a work permit for a worker who is not a citizen, and one is needed", ru="Работодатель просит разрешение на работу для работника, который не гражданин, и оно нужно")
def work_permit_is_needed(p: Applicant):
    """Whoever article 64 exempts is excepted from this sub-article. Labour Code 13.4 asks for the permit of foreigners only."""
    foreigner = lawful_distinction(p.citizenship != Citizenship.azerbaijan, by="labour_code/13.4")
    return foreigner and employer_may_engage_foreigners(p)


@article("63.3", since="2013-08-01", confidence="H", source="MC", az="İşçi xaricdə ikən də işəgötürən müraciət edə bilər", en="The employer may apply while the worker is abroad, too", ru="Работодатель может обратиться, и пока работник за границей")
def employer_may_apply_from_afar(p: Applicant):
    return employer_may_engage_foreigners(p)


@article("63.5", since="2013-08-01", confidence="H", source="MC", az="Əmək müqaviləsi iş icazəsi verilmədən bağlanıb", en="The labour contract was made before the work permit was given", ru="Трудовой договор заключён до выдачи разрешения на работу")
def contract_made_before_permit(p: Applicant):
    """Without a permit (work_permit_given_on does not apply) any contract made by today comes before it."""
    return p.contract_made_on <= today and not p.work_permit_given_on <= p.contract_made_on


@article("63.5", since="2013-08-01", confidence="H", source="MC", az="Müqavilə iş icazəsinin müddətindən uzundur; o, icazənin müddətinə bağlanır", en="The contract is longer than the work permit; it is made for the permit's life", ru="Договор длиннее разрешения на работу; его заключают на срок разрешения")
def contract_outlives_work_permit(p: Applicant):
    return p.planned_contract_until > p.work_permit_until


@article("63.5", since="2013-08-01", confidence="H", source="MC", az="İşçi işəgötürənin öz iş yerindən kənarda işlədilir", en="The worker is made to work outside the employer's own workplace", ru="Работник занят вне рабочего места своего работодателя")
def worker_is_lent_to_others(p: Applicant):
    return p.works_outside_own_workplace


@article("63.6", since="2013-08-01", confidence="H", source="MC", az="İşəgötürən işçinin pasportunu saxlayır; bu qadağandır", en="The employer keeps the worker's passport, which is forbidden", ru="Работодатель удерживает паспорт работника, это запрещено")
def passport_is_kept_unlawfully(p: Applicant):
    return p.employer_keeps_passport
