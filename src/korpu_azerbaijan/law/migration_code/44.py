"""Article 44: what a temporary residence card is."""


@article("44.4", since="2013-08-01", confidence="H", source="MC", az="Müvəqqəti yaşama vəsiqəsi yaşayış yeri üzrə qeydiyyatı təsdiq edir", en="The temporary residence card proves registration at the place of residence", ru="Удостоверение временного проживания подтверждает регистрацию по месту жительства")
def temporary_card_proves_registration(p: Applicant):
    return p.residence_card == ResidenceCard.temporary


@article("44.4", since="2013-08-01", confidence="H", source="MC", az="Qüvvədə olan müvəqqəti yaşama vəsiqəsi ölkədən getmək və viza almadan qayıtmaq hüququ verir, ölkə daxilində şəxsiyyəti təsdiq edir", en="A valid temporary residence card gives the right to leave and to return without a visa, and proves identity inside the country", ru="Действующее удостоверение временного проживания даёт право выехать и вернуться без визы и удостоверяет личность внутри страны")
def temporary_card_lets_return_without_visa(p: Applicant):
    return p.residence_card == ResidenceCard.temporary and today <= p.stay_until


@article("44.4", since="2013-08-01", confidence="H", source="MC", az="Yaşayış yeri üzrə qeydiyyatı vəsiqənin özü təsdiq edir (44.4, 52.4)", en="The card itself proves registration at the place of residence (44.4, 52.4)", ru="Регистрацию по месту жительства подтверждает само удостоверение (44.4, 52.4)")
def is_registered_at_residence(p: Applicant):
    return temporary_card_proves_registration(p) or permanent_card_proves_registration(p)


@reading("fact base DUP-09: in how many days a card holder tells of a move is not in the Code", article="44.4", since="2013-08-01", decided_on="2026-11-29", by="Körpü: left open, no day is named", confidence="M", source="MC, READING", az="Vəsiqə sahibi köçüb: vəsiqə köhnə ünvanı təsdiq edir, yeni ünvan bildirilir; neçə gün ərzində, Məcəllədə yazılmayıb", en="The card holder moved: the card proves the old address, the new one is to be told; within how many days, the Code does not say", ru="Владелец удостоверения переехал: оно подтверждает прежний адрес, о новом сообщают; в какой срок, Кодекс не говорит")
def card_holder_moved(p: Applicant):
    return is_registered_at_residence(p) and p.moved_on <= today


@article("44.5", since="2013-08-01", confidence="H", source="MC", az="Vəsiqə sahibinin şəxsiyyət sənədindəki məlumatlar dəyişib: bildirilir və yenidən rəsmiləşdirmə və ya ləğv istənilir", en="The data in the card holder's identity document have changed: this is told, and a new card or its cancellation is asked for", ru="Данные в документе личности владельца изменились: об этом сообщают и просят оформить удостоверение заново или отменить")
def card_data_changed(p: Applicant):
    return holds_replaceable_card(p) and p.identity_data_changed_on <= today


@article("44.5", since="2013-08-01", confidence="H", source="MC", az="Vəsiqə itirilib: bildirilir və yenidən rəsmiləşdirmə və ya ləğv istənilir", en="The card is lost: this is told, and a new card or its cancellation is asked for", ru="Удостоверение утеряно: об этом сообщают и просят оформить его заново или отменить")
def card_is_lost(p: Applicant):
    return holds_replaceable_card(p) and p.card_lost_on <= today


@article("44.5", since="2013-08-01", confidence="H", source="MC", az="Yaşama vəsiqəsi var", en="Holds a residence card", ru="Есть удостоверение на проживание")
def holds_replaceable_card(p: Applicant):
    return p.residence_card == ResidenceCard.temporary or permanent_card_is_replaced_alike(p)


@reading("fact base §7, gap 11: 44.5 stands in the chapter on temporary residence and has no twin for permanent cards", article="44.5", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="44.5 daimi yaşama vəsiqəsinə də tətbiq edilir", en="44.5 applies to the permanent residence card as well", ru="44.5 применяется и к удостоверению постоянного проживания")
def permanent_card_is_replaced_alike(p: Applicant):
    return p.residence_card == ResidenceCard.permanent


@article("44.5", since="2013-08-01", confidence="M", source="MC, COUNT", az="Məlumat vermək və ərizə üçün son gün: dəyişiklikdən və ya itkidən 10 iş günü", en="Last day to tell and to apply: 10 working days after the change or the loss", ru="Последний день сообщения и заявления: 10 рабочих дней после изменения или утери")
def last_day_to_tell_of_card(p: Applicant):
    """Of two events the later counts."""
    if p.card_lost_on <= today and not p.identity_data_changed_on > p.card_lost_on:
        return p.card_lost_on + value("card_report_term")
    return p.identity_data_changed_on + value("card_report_term")


@article("44.5", since="2013-08-01", confidence="M", source="MC", az="10 iş günündən gec müraciət edilib; gecikmə imtina əsası deyil", en="Asked later than 10 working days; lateness is no ground of refusal", ru="Обращение позже чем через 10 рабочих дней; опоздание не основание для отказа")
def told_late_of_card(p: Applicant):
    return p.filed_on > last_day_to_tell_of_card(p)
