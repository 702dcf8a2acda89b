"""Article 41: papers of an extension of stay, its fee, and what may not be asked."""


@article("41.1.3", since="2013-08-01", confidence="H", source="MC", az="18 yaşınadək pasportsuz uşağın notarial təsdiqlənmiş doğum şəhadətnaməsi lazımdır", en="A notarised birth certificate is needed for a child under 18 without a passport", ru="Ребёнку до 18 лет без паспорта нужно нотариально заверенное свидетельство о рождении")
def needs_birth_certificate_to_extend(p: Applicant):
    return is_minor(p) and not p.has_identity_document


@article("41.1.4", since="2013-08-01", confidence="H", source="MC", az="Təcili müalicəni təsdiq edən sənəd lazımdır", en="Proof of the urgent treatment is needed", ru="Нужен документ о срочном лечении")
def needs_proof_of_treatment(p: Applicant):
    return p.asks_for_treatment


@article("41.1.4", since="2013-08-01", confidence="H", source="MC", az="Qohumun xəstəliyini və ya vəfatını təsdiq edən sənəd lazımdır", en="Proof of the relative's illness or death is needed", ru="Нужен документ о болезни или смерти родственника")
def needs_proof_of_relative(p: Applicant):
    return p.asks_for_relative


@article("41.1.4", since="2013-08-01", confidence="H", source="MC", az="Qohumluğu təsdiq edən sənəd lazımdır", en="Proof of the kinship is needed", ru="Нужен документ о родстве")
def needs_proof_of_kinship(p: Applicant):
    return p.asks_for_relative or p.asks_after_relative


@article("41.1.4", since="2013-08-01", confidence="H", source="MC", az="Dəvət edən qurumun əsaslandırılmış vəsatəti lazımdır", en="The inviting organisation's reasoned petition is needed", ru="Нужно обоснованное ходатайство пригласившей организации")
def needs_extension_petition(p: Applicant):
    return p.asks_on_petition


@article("41.1.4", since="2013-08-01", confidence="H", source="MC", az="Tranzitdə dayanmanı təsdiq edən sənəd lazımdır", en="Proof of the stop in transit is needed", ru="Нужен документ об остановке в транзите")
def needs_proof_of_stop(p: Applicant):
    return p.asks_for_transit_stop


@article("41.1.4", since="2013-08-01", confidence="H", source="MC", az="Qohumun qalma müddətinin uzadılması barədə qərar lazımdır", en="The decision that extended the relative's stay is needed", ru="Нужно решение о продлении пребывания родственника")
def needs_relatives_decision(p: Applicant):
    return p.asks_after_relative


@article("41.1.6", since="2013-08-01", confidence="H", source="MC", az="Yaşayış sahəsinin sənədi lazımdır (azad zona üçün lazım deyil, 41.3)", en="A dwelling document is needed (not for the free zone, 41.3)", ru="Нужен документ о жилье (не для свободной зоны, 41.3)")
def needs_dwelling_document_to_extend(p: Applicant):
    return not p.asks_for_free_zone


@article("41.1.7", since="2013-08-01", confidence="H", source="MC", az="Qəbul edən tərəfin ərizəsi və şəxsiyyət vəsiqəsi lazımdır (öz mənzilində və azad zonada lazım deyil)", en="The host's application and identity card are needed (not in one's own home, not for the free zone)", ru="Нужны заявление и удостоверение принимающей стороны (не в своём жилье и не для свободной зоны)")
def needs_host_to_extend(p: Applicant):
    return p.dwelling == Dwelling.host and not p.asks_for_free_zone


@article("41.2", since="2019-07-24", confidence="H", source="MC, F62", az="Dövlət rüsumu; qəbz qərar götürüləndə verilir", en="State fee; the receipt is handed over when the decision is collected", ru="Госпошлина; квитанцию дают при получении решения")
def stay_fee(p: Applicant):
    tier = value("shorter_extension") if p.days_asked <= value("shorter_extension") else value("longest_extension")
    return table("stay_fee", FeePayer.minor if is_minor(p) else FeePayer.adult, p.stay_speed, tier)


@article("41.3", since="2013-08-01", confidence="H", source="MC", az="Ələt azad iqtisadi zonası idarəsinin vəsatəti var", en="The Alat free economic zone authority asks for it", ru="Есть ходатайство управления Алятской свободной экономической зоны")
def free_zone_asks(p: Applicant):
    return p.free_zone_petition_given


@article("41.3", since="2013-08-01", confidence="H", source="MC", az="Azad zona idarəsinin vəsatəti lazımdır", en="The free zone authority's petition is needed", ru="Нужно ходатайство управления свободной зоны")
def asks_on_free_zone(p: Applicant):
    return p.asks_for_free_zone


@article("41.4", since="2013-08-01", confidence="M", source="MC", az="Yalnız sizdə ola bilən sənəd çatmır; bu, imtina əsası deyil (43.1), onu sizdən istəyirik", en="A paper that only you can bring is missing; that is no ground of refusal (43.1), we ask you for it", ru="Не хватает документа, который может быть только у вас; это не основание для отказа (43.1), мы попросим его")
def paper_to_extend_is_missing(p: Applicant):
    return (needs_extension_petition(p) and demandable(p.extension_petition_given) and not p.extension_petition_given
            or needs_host_to_extend(p) and demandable(p.host_application_given) and not p.host_application_given)


@article("41.3", since="2023-01-13", confidence="H", source="MC", az="Yaşayış yeri üzrə qeydiyyat azad zona idarəsinin ünvanı üzrə aparılır", en="Registration at residence is made at the address of the free zone authority", ru="Регистрация по месту жительства ведётся по адресу управления свободной зоны")
def stay_is_registered_at_free_zone(p: Applicant):
    return p.asks_for_free_zone
