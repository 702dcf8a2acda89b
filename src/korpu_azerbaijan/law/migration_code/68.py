"""Article 68: a work permit issued anew."""


@article("68.1", since="2013-08-01", confidence="H", source="MC", az="İşçinin şəxsiyyət məlumatları və ya işəgötürənin adı dəyişib, yaxud icazə itib", en="The worker's identity data or the employer's name changed, or the permit was lost", ru="Изменились данные личности работника или название работодателя либо разрешение утеряно")
def work_permit_needs_reissue(p: Applicant):
    return p.reissue_reason != ReissueReason.none


@article("68.1", since="2013-08-01", confidence="M", source="MC, COUNT", az="İşəgötürənin məlumat verib müraciət etməsi üçün son gün: 5 iş günü", en="Last day for the employer to tell of it and apply: 5 working days", ru="Последний день, чтобы работодатель сообщил и обратился: 5 рабочих дней")
def last_day_to_ask_for_reissue(p: Applicant):
    return p.reissue_event_on + value("employer_notice_term")


@article("68.1", since="2013-08-01", confidence="M", source="MC", az="5 iş günündən gec müraciət edilib; gecikmə imtina əsası deyil", en="Asked later than 5 working days; lateness is no ground of refusal", ru="Обращение позже 5 рабочих дней; опоздание не основание для отказа")
def reissue_was_asked_late(p: Applicant):
    return p.filed_on > last_day_to_ask_for_reissue(p)


@article("68.2", since="2013-08-01", confidence="M", source="MC, COUNT", az="Müraciət edilmədikdə icazənin qüvvədə olduğu son gün: 10 iş günü", en="Last day on which the permit is valid without an application: 10 working days", ru="Последний день действия разрешения без обращения: 10 рабочих дней")
def last_day_before_permit_is_void(p: Applicant):
    return p.reissue_event_on + value("reissue_limit")


@article("68.2", since="2013-08-01", confidence="H", source="MC", az="10 iş günü ərzində müraciət edilməyib, icazə etibarsızdır", en="Nobody applied within 10 working days, the permit is void", ru="За 10 рабочих дней никто не обратился, разрешение недействительно")
def work_permit_is_void_without_reissue(p: Applicant):
    return work_permit_needs_reissue(p) and today > last_day_before_permit_is_void(p) and not p.reissue_asked_on <= last_day_before_permit_is_void(p)


@article("68.4", since="2013-08-01", confidence="H", source="MC", az="Yenidən rəsmiləşdirmə pulsuzdur; başqa işə keçirmə və yenidən təşkil üçün əlavə rüsum yoxdur (70.4)", en="Issuing it anew is free; a transfer or a reorganisation costs no extra fee (70.4)", ru="Переоформление бесплатно; за перевод и реорганизацию доплаты нет (70.4)")
def work_permit_change_fee(p: Applicant):
    return AZN(0)
