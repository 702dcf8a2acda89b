"""Article 70: a transfer inside one employer, a reorganisation, another employer. The fact base cites 70.1–70.4 for both new permits together."""


@article("70.1", since="2013-08-01", confidence="H", source="MC", az="Həmin işəgötürən işçini başqa işə keçirir və ya şirkət yenidən təşkil olunur; yeni icazə verilir", en="The same employer moves the worker to another job, or the company is reorganised: a new permit is given", ru="Тот же работодатель переводит работника или компания реорганизуется: даётся новое разрешение")
def work_permit_follows_transfer(p: Applicant):
    return p.transfer_reason != TransferReason.none and p.holds_work_permit


@article("70.1", since="2013-08-01", confidence="H", source="MC", az="Ərizə-anket lazımdır", en="The application form is needed", ru="Нужно заявление-анкета")
def needs_form_after_transfer(p: Applicant):
    return p.transfer_reason != TransferReason.none


@article("70.1", since="2013-08-01", confidence="H", source="MC", az="Başqa işə keçirmədə ixtisası təsdiq edən sənəd lazımdır", en="For a transfer the document of qualification is needed", ru="При переводе нужен документ о квалификации")
def needs_qualification_for_transfer(p: Applicant):
    return p.transfer_reason == TransferReason.other_job


@article("70.1", since="2013-08-01", confidence="H", source="MC", az="Yenidən təşkildə nizamnamə və dövlət qeydiyyatı sənədi lazımdır", en="For a reorganisation the charter and the state registration are needed", ru="При реорганизации нужны устав и документ о государственной регистрации")
def needs_company_papers_after_reorganisation(p: Applicant):
    return p.transfer_reason == TransferReason.reorganisation


@article("70.1", since="2013-08-01", confidence="H", source="MC", az="Yeni icazə köhnəsinin qalan müddətindən uzun ola bilməz", en="The new permit runs no longer than the rest of the old one", ru="Новое разрешение не дольше остатка старого")
def changed_work_permit_ends_by(p: Applicant):
    return p.work_permit_until


@article("70.5", since="2013-08-01", confidence="H", source="MC", az="Başqa işəgötürən icazə bitəndən və ya müqavilə vaxtından əvvəl bitəndən sonra müraciət edə bilər", en="Another employer may apply once the permit has ended or the contract ended early", ru="Другой работодатель может обратиться после окончания разрешения или досрочного прекращения договора")
def other_employer_may_apply(p: Applicant):
    return not today <= p.work_permit_until or p.contract_ended_early_on <= today


@article("70.6", since="2013-08-01", confidence="H", source="MC", az="Başqa işəgötürəndə qüvvədə olan iş icazəsi yoxdur: eyni vaxtda iki icazə qadağandır", en="No work permit with another employer is valid: two at once are forbidden", ru="Нет действующего разрешения у другого работодателя: два сразу запрещены")
def has_no_second_work_permit(p: Applicant):
    return not today <= p.other_work_permit_until
