"""What the Migration Code asks about a card that is lost or out of date (44.5), and what the record knows of a stay (1.6 of the fact base)."""


class CardRequest(Choice):
    """What is asked for when a card is lost or its data have changed (44.5)."""

    reissue = words(az="vəsiqənin yenidən rəsmiləşdirilməsi", en="a new card", ru="новое удостоверение")
    give_up = words(az="vəsiqənin ləğvi", en="cancelling the card", ru="отмена удостоверения")


class StayStatus(Choice):
    """How somebody stands here on a day. The Code has no such list: it is inferred from articles 7, 20, 39, 44, 47, 50, 54, 55 and 79."""

    staying = words(az="müvəqqəti olan", en="staying for a time", ru="временно пребывает")
    staying_extended = words(az="müvəqqəti olma müddəti uzadılmış", en="staying, the stay was extended", ru="пребывание продлено")
    temporary_resident = words(az="müvəqqəti yaşayan", en="temporary resident", ru="временно проживает")
    permanent_resident = words(az="daimi yaşayan", en="permanent resident", ru="постоянно проживает")
    application_pending = words(az="qəbul edilmiş müraciətə baxılır", en="an accepted application is examined", ru="рассматривается принятое заявление")
    after_lost_citizenship = words(az="vətəndaşlığı itirəndən sonrakı 30 gün", en="in the 30 days after losing citizenship", ru="30 дней после утраты гражданства")
    refused_must_leave = words(az="imtinadan sonra getmək üçün vaxtı var", en="refused, with time left to leave", ru="после отказа, есть время на выезд")
    refugee = words(az="qaçqın və ya siyasi sığınacaq almış", en="refugee, or with political asylum", ru="беженец или получивший политическое убежище")
    asylum_seeker = words(az="sığınacaq axtaran", en="asylum seeker", ru="ищущий убежища")
    undesirable = words(az="arzuolunmaz hesab edilmiş", en="declared undesirable", ru="признан нежелательным")
    removal_ordered = words(az="kənara çıxarma qərarı olan", en="under an expulsion decision", ru="есть решение о выдворении")
    irregular = words(az="qanuni əsası olmayan", en="without a lawful basis", ru="без законного основания")


class Applicant(Entity):
    """The same person, as a holder of a card."""

    card_request = fact(CardRequest, article="44.5", az="vəsiqə üzrə nə istənilir", en="what is asked for the card", ru="что запрашивается по удостоверению",
        ask=words(az="Yeni vəsiqə istəyirsiniz, yoxsa vəsiqənin ləğvini?", en="Do you want a new card, or the card cancelled?", ru="Вам нужно новое удостоверение или его отмена?"),
        because=words(az="İtirilmiş və ya məlumatı köhnəlmiş vəsiqə yenidən rəsmiləşdirilir və ya ləğv edilir (44.5).", en="A card that is lost or out of date is issued anew or cancelled (44.5).", ru="Утерянное или устаревшее удостоверение оформляют заново или отменяют (44.5)."))
    identity_data_changed_on = fact(Date, may_not_apply=True, article="44.5", az="şəxsiyyət sənədindəki məlumatların dəyişdiyi gün", en="day the data in the identity document changed", ru="день изменения данных в документе личности",
        ask=words(az="Pasportunuzdakı məlumatlar hansı gün dəyişib?", en="On which day did the data in your passport change?", ru="В какой день изменились данные в вашем паспорте?"),
        because=words(az="Dəyişiklik 10 iş günündə bildirilir (44.5).", en="A change is told within 10 working days (44.5).", ru="Об изменении сообщают в течение 10 рабочих дней (44.5)."))
    card_lost_on = fact(Date, may_not_apply=True, article="44.5", az="vəsiqənin itirildiyi gün", en="day the card was lost", ru="день утери удостоверения",
        ask=words(az="Vəsiqəni hansı gün itirmisiniz?", en="On which day did you lose the card?", ru="В какой день вы потеряли удостоверение?"),
        because=words(az="İtki 10 iş günündə bildirilir (44.5).", en="A loss is told within 10 working days (44.5).", ru="Об утере сообщают в течение 10 рабочих дней (44.5)."))
    stay_application_pending = fact(Bool, by="register", holder="migration_service", confidence="H", article="20.2", az="qalma müddətinin uzadılması və ya müvəqqəti yaşama üzrə qəbul edilmiş müraciətə baxılır", en="an accepted application for an extension of stay or temporary residence is being examined", ru="рассматривается принятое заявление о продлении пребывания или временном проживании")
    foreign_ministry_registered_on = fact(Date, by="register", holder="foreign_ministry", confidence="M", may_not_apply=True, article="22.3", az="Xarici İşlər Nazirliyinin qeydə aldığı gün", en="day the Foreign Ministry registered the person", ru="день регистрации Министерством иностранных дел")
    settling_application_pending = fact(Bool, by="register", holder="migration_service", confidence="H", article="20.2", az="daimi yaşama icazəsi və ya onun uzadılması üzrə qəbul edilmiş müraciətə baxılır", en="an accepted application for permanent residence or its extension is being examined", ru="рассматривается принятое заявление о постоянном проживании или его продлении")
    settling_application_counts = fact(Bool, by="officer", article="20.2", az="daimi yaşama üzrə müraciətə baxılarkən qalmanın qanuni olduğu təsdiqlənib", en="confirmed that the stay is lawful while an application for permanent residence is examined", ru="подтверждено, что пребывание законно, пока рассматривается заявление о постоянном проживании")
