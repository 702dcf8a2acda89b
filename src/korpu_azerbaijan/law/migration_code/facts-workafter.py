"""What the Code asks while a work permit runs and when it ends (63, 68–73)."""


class Applicant(Entity):
    """The worker whom a permit concerns, and what the employer did."""

    work_permit_change = fact(WorkPermitChange, article="68.1", az="iş icazəsi üzrə nə istənilir", en="what is asked for while the work permit runs", ru="что запрашивается по действующему разрешению на работу",
        ask=words(az="İş icazəsi üzrə sizə nə lazımdır?", en="What do you need for the work permit?", ru="Что вам нужно по разрешению на работу?"),
        because=words(az="Yenidən rəsmiləşdirmə (68) və başqa işə keçirmə (70) ayrı qaydalarla aparılır.", en="A permit issued anew (68) and a transfer (70) follow different rules.", ru="Переоформление (68) и перевод (70) идут по разным правилам."))
    reissue_reason = fact(ReissueReason, article="68.1", az="yenidən rəsmiləşdirmənin səbəbi", en="why the permit is to be issued anew", ru="причина переоформления",
        ask=words(az="Nə dəyişib və ya nə baş verib?", en="What changed, or what happened?", ru="Что изменилось или что произошло?"),
        because=words(az="Yalnız bu hallarda icazə yenidən rəsmiləşdirilir (68.1).", en="Only in these cases is the permit issued anew (68.1).", ru="Только в этих случаях разрешение переоформляют (68.1)."))
    reissue_event_on = fact(Date, may_not_apply=True, article="68.1", az="dəyişikliyin və ya itkinin baş verdiyi gün", en="day of the change or the loss", ru="день изменения или утраты",
        ask=words(az="Bu hansı gün baş verib?", en="On which day did it happen?", ru="В какой день это произошло?"),
        because=words(az="5 iş günü ərzində məlumat verilir və müraciət olunur (68.1).", en="Within 5 working days the employer tells of it and applies (68.1).", ru="В течение 5 рабочих дней об этом сообщают и обращаются (68.1)."))
    reissue_asked_on = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="68.2", az="yenidən rəsmiləşdirmə üçün müraciət günü", en="day the permit was asked to be issued anew", ru="день обращения о переоформлении")
    transfer_reason = fact(TransferReason, article="70.1", az="yeni icazənin səbəbi", en="why a new permit is needed", ru="причина нового разрешения",
        ask=words(az="İşçi başqa işə keçirilir, yoxsa şirkət yenidən təşkil olunur?", en="Is the worker moved to another job, or is the company reorganised?", ru="Работника переводят или компания реорганизуется?"),
        because=words(az="Hər iki halda yeni icazə verilir, sənədləri fərqlidir (70.1–70.4).", en="In both cases a new permit is given; the papers differ (70.1–70.4).", ru="В обоих случаях даётся новое разрешение, документы разные (70.1–70.4)."))
    cancellation_requested = fact(Bool, article="73.0.1", az="işçi və ya işəgötürən ləğvi xahiş edib", en="the worker or the employer asked for the cancellation", ru="работник или работодатель просит об отмене")
    contract_ended_early_on = fact(Date, holder="ministry_of_labour", confidence="M", may_not_apply=True, article="71.1", az="əmək müqaviləsinin vaxtından əvvəl bitdiyi gün", en="day the labour contract ended early", ru="день досрочного прекращения трудового договора")
    early_end_told_on = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="71.1", az="vaxtından əvvəl bitmə barədə məlumatın verildiyi gün", en="day the employer told of the early end", ru="день сообщения о досрочном прекращении")
    has_other_ground_to_stay = fact(Bool, by="register", holder="migration_service", confidence="H", article="71.2", az="qalmaq və ya yaşamaq üçün başqa əsası var", en="has another ground to stay or live here", ru="есть другое основание находиться или жить здесь")
    employer_dissolved = fact(Bool, by="register", holder="tax_service", confidence="M", article="73.0.5", az="işəgötürən ləğv edilib", en="the employer was dissolved", ru="работодатель ликвидирован")
    court_ended_work_permit = fact(Bool, by="register", article="73.0.6", az="iş icazəsinin ləğvi barədə məhkəmə qərarı var", en="a court decided that the work permit ends", ru="есть решение суда об отмене разрешения на работу")
    works_outside_own_workplace = fact(Bool, by="officer", article="63.5", az="öz işəgötürəninin iş yerindən kənarda işlədilir", en="is made to work outside the employer's own workplace", ru="работает вне рабочего места своего работодателя")
    employer_keeps_passport = fact(Bool, by="officer", article="63.6", az="işəgötürən pasportu saxlayır", en="the employer keeps the passport", ru="работодатель удерживает паспорт")
    quota_forecast_sent_on = fact(Date, by="register", holder="ministry_of_labour", confidence="M", may_not_apply=True, article="51.6", az="növbəti ilin kvotası üçün proqnozun göndərildiyi gün", en="day the forecast for next year's quota was sent", ru="день отправки прогноза для квоты следующего года")
    inspection_record_copies = fact(Int, by="officer", domain=(0, None), article="72.1", az="yoxlama aktının nüsxələri", en="copies of the inspection record", ru="экземпляры акта проверки")
    employers_explanation_left_out = fact(Bool, by="officer", article="72.1", az="işəgötürənin izahatı akta əlavə edilməyib", en="an explanation that the employer gave was left out of the record", ru="объяснение работодателя не приложено к акту")
