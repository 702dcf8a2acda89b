"""Article 43: the closed list of refusal and cancellation of an extension of stay."""


@article("43.1.1", since="2013-08-01", confidence="H", source="MC", az="Milli təhlükəsizliyə zərər vura bilər", en="May harm national security", ru="Может навредить национальной безопасности")
def extension_may_harm_security(p: Applicant):
    return p.may_harm_security


@article("43.1.2", since="2013-08-01", confidence="H", source="MC", az="İctimai qaydaya zərər vura bilər", en="May harm public order", ru="Может навредить общественному порядку")
def extension_may_harm_order(p: Applicant):
    return p.may_harm_order


@article("43.1.3", since="2013-08-01", confidence="H", source="MC", az="Saxta sənəd və ya məlumat verib", en="Gave false documents or information", ru="Представил ложные документы или сведения")
def false_papers_to_extend(p: Applicant):
    return p.false_documents


@reading("41.1.3 and 43.1.4: a child under 18 may come with a birth certificate instead of a passport", article="43.1.4", since="2013-08-01", decided_on="2026-11-25", by="Körpü, for a lawyer to confirm", confidence="M", source="MC", az="Şəxsiyyəti təsdiq edən sənəd yoxdur (18 yaşınadək uşaq üçün doğum şəhadətnaməsi yetər)", en="Has no identity document (for a child under 18 the birth certificate is enough)", ru="Нет документа личности (ребёнку до 18 лет хватает свидетельства о рождении)")
def has_no_identity_document(p: Applicant):
    return not p.has_identity_document and not is_minor(p)


@article("43.1.5", since="2013-08-01", confidence="H", source="MC", az="Ölkəyə giriş qadağası qüvvədədir", en="An entry ban is in force", ru="Действует запрет на въезд")
def entry_ban_is_in_force(p: Applicant):
    return p.entry_ban_in_force


@article("43.1.5", since="2013-08-01", confidence="H", source="MC", az="Giriş qadağası qüvvədədir (ödənilməmiş cərimə də ola bilər): uzadılma ilə qanuniləşmək olmur", en="An entry ban is in force, it may be for an unpaid fine: no regularisation by an extension", ru="Действует запрет на въезд, возможно из-за неоплаченного штрафа: легализация продлением невозможна")
def entry_ban_bars_regularising_by_extension(p: Applicant):
    return p.regularisation_path == RegularisationPath.stay_extension and entry_ban_is_in_force(p)


@reading("ambiguities: «the ground has ended»", article="43.1.6", since="2013-08-01", decided_on="2026-11-25", by="Körpü, for a lawyer to confirm", confidence="M", source="MC", az="Əvvəlki uzadılmanın əsası bitib, başqa əsas yoxdur", en="The ground of an earlier extension has ended and there is no other", ru="Основание прежнего продления отпало, другого нет")
def ground_to_extend_has_ended(p: Applicant):
    return p.stay_extended_before and not has_ground_to_extend(p)


@article("43.1.7", since="2013-08-01", confidence="H", source="MC", az="Arzuolunmaz hesab edilib", en="Was declared undesirable", ru="Признан нежелательным")
def undesirable_to_extend(p: Applicant):
    return p.undesirable


@article("43.2", since="2013-08-01", confidence="H", source="MC", rounding="down", az="Pasportun müddətinə 1 aydan az qalıb", en="The passport is valid for less than 1 month", ru="Паспорт действует меньше 1 месяца")
def passport_ends_within_a_month(p: Applicant):
    return p.passport_until < today + months(1)
