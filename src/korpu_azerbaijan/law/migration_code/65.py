"""Article 65: papers for a work permit, and what may not be asked. 65.1.5 was repealed in 2017; an extension needs 65.1.1, .3, .4 and .7 (69.3)."""


@article("65.1.1", since="2013-08-01", confidence="H", source="MC", az="Ərizə-anket lazımdır", en="The application form is needed", ru="Нужно заявление-анкета")
def needs_work_permit_form(p: Applicant):
    return p.request in {Request.issue, Request.extension}


@article("65.1.2", since="2013-08-01", confidence="H", source="MC", az="İşçinin pasportunun surəti lazımdır", en="A copy of the worker's passport is needed", ru="Нужна копия паспорта работника")
def needs_worker_passport_copy(p: Applicant):
    return p.request == Request.issue


@article("65.1.3", since="2013-08-01", confidence="H", source="MC", az="İxtisası təsdiq edən notarial sənəd lazımdır", en="The notarised document of qualification is needed", ru="Нужен нотариально заверенный документ о квалификации")
def needs_qualification_document(p: Applicant):
    return p.request in {Request.issue, Request.extension}


@article("65.1.4", since="2013-08-01", confidence="H", source="MC", az="Əcnəbiyə ehtiyacı əsaslandıran arayış lazımdır", en="A note that justifies the need for the foreigner is needed", ru="Нужна справка с обоснованием потребности в иностранце")
def needs_note_on_need(p: Applicant):
    return p.request in {Request.issue, Request.extension}


@article("65.1.6.1", since="2013-08-01", confidence="H", source="MC", az="Hüquqi şəxsin nizamnaməsinin və dövlət qeydiyyatının notarial surəti lazımdır", en="Notarised copies of the entity's charter and state registration are needed", ru="Нужны нотариально заверенные копии устава и государственной регистрации")
def needs_company_papers(p: Applicant):
    return p.request == Request.issue and p.employer_kind in {EmployerKind.legal_entity, EmployerKind.branch}


@article("65.1.6.2", since="2013-08-01", confidence="H", source="MC", az="Fərdi sahibkarın şəxsiyyət sənədi və vergi ödəyicisi şəhadətnaməsi lazımdır", en="The individual entrepreneur's identity card and taxpayer certificate are needed", ru="Нужны удостоверение личности предпринимателя и свидетельство налогоплательщика")
def needs_entrepreneur_papers(p: Applicant):
    return p.request == Request.issue and p.employer_kind == EmployerKind.individual_entrepreneur


@article("65.1.7", since="2013-08-01", confidence="H", source="MC", az="Siyahıdakı infeksiyaların daşıyıcısı olmadığı barədə arayış lazımdır", en="A certificate that the worker carries no listed infection is needed", ru="Нужна справка о том, что работник не носитель инфекций из перечня")
def needs_worker_health_certificate(p: Applicant):
    return p.request in {Request.issue, Request.extension}


@article("65.1.7", since="2025-04-01", confidence="M", source="CABC", az="Xaricdən gələn işçinin sağlamlıq arayışı üçün son gün: gəlişdən sonra 10 gün", en="Last day for the health certificate of a worker who was abroad: 10 days after arrival", ru="Последний день справки о здоровье прибывшего из-за границы работника: 10 дней после приезда")
def last_day_for_health_certificate(p: Applicant):
    return p.arrived_on + value("health_certificate_after_arrival")


@article("65.2", since="2023-02-08", confidence="H", source="MC", az="Dövlətin saxladığı sənəd tələb oluna bilməz; çatmayan sənəd ancaq işəgötürəndən başqa heç kimdə yoxdursa imtina əsasıdır", en="A paper that a state body holds may not be demanded; only one that nobody else holds can be missing", ru="Документ, который есть у государства, нельзя требовать; недостающим может быть только тот, которого нет ни у кого другого")
def demandable_work_paper_is_missing(p: Applicant):
    """The passport data of a worker who is here are the border service's; of one who is abroad only the employer can bring a copy."""
    return (needs_worker_passport_copy(p) and p.worker_is_abroad and demandable(p.worker_passport_copy_given) and not p.worker_passport_copy_given
            or needs_qualification_document(p) and demandable(p.qualification_document_given) and not p.qualification_document_given
            or needs_note_on_need(p) and demandable(p.need_note_given) and not p.need_note_given
            or needs_company_papers(p) and demandable(p.company_papers_given) and not p.company_papers_given
            or needs_entrepreneur_papers(p) and demandable(p.entrepreneur_papers_given) and not p.entrepreneur_papers_given
            or needs_worker_health_certificate(p) and demandable(p.health_certificate_given) and not p.health_certificate_given)
