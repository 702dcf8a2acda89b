"""Papers of 41.1 and who holds them already. None of them is a ground of refusal when it is missing (43.1)."""

from korpu.blueprints.service import Evidence
from korpu.blueprints.words import Words

EVIDENCE = (
    Evidence(
        key="passport", article="41.1.2", holder="state_border_service", confidence="H",
        words=Words(az="Pasportun surəti", en="Copy of the passport", ru="Копия паспорта"),
    ),
    Evidence(
        key="birth_certificate", article="41.1.3", when="needs_birth_certificate_to_extend", holder="ministry_of_justice", confidence="M",
        words=Words(az="Notarial təsdiqlənmiş doğum şəhadətnaməsi", en="Notarised birth certificate", ru="Нотариально заверенное свидетельство о рождении"),
    ),
    Evidence(
        key="treatment", article="41.1.4", when="needs_proof_of_treatment", holder="tabib", confidence="L",
        words=Words(az="Təcili müalicəni təsdiq edən həkim sənədi", en="Doctor's paper on the urgent treatment", ru="Медицинский документ о срочном лечении"),
    ),
    Evidence(
        key="relative", article="41.1.4", when="needs_proof_of_relative", holder="tabib", confidence="L",
        words=Words(az="Qohumun ağır xəstəliyini və ya vəfatını təsdiq edən sənəd", en="Paper on the relative's grave illness or death", ru="Документ о тяжёлой болезни или смерти родственника"),
    ),
    Evidence(
        key="kinship", article="41.1.4", when="needs_proof_of_kinship", holder="ministry_of_justice", confidence="M",
        words=Words(az="Qohumluğu təsdiq edən sənəd", en="Proof of the kinship", ru="Документ о родстве"),
    ),
    Evidence(
        key="petition", article="41.1.4", when="needs_extension_petition", fact="extension_petition_given",
        words=Words(az="Dəvət edən qurumun əsaslandırılmış vəsatəti", en="Reasoned petition of the inviting organisation", ru="Обоснованное ходатайство пригласившей организации"),
    ),
    Evidence(
        key="transit_stop", article="41.1.4", when="needs_proof_of_stop",
        words=Words(az="Tranzitdə dayanmanı təsdiq edən sənəd", en="Proof of the stop in transit", ru="Документ об остановке в транзите"),
    ),
    Evidence(
        key="relatives_decision", article="41.1.4", when="needs_relatives_decision", holder="migration_service", confidence="H",
        words=Words(az="Qohumun qalma müddətinin uzadılması barədə qərar", en="Decision that extended the relative's stay", ru="Решение о продлении пребывания родственника"),
    ),
    Evidence(
        key="free_zone_petition", article="41.3", when="asks_on_free_zone", fact="free_zone_petition_given",
        words=Words(az="Ələt azad iqtisadi zonası idarəsinin vəsatəti", en="Petition of the Alat free economic zone authority", ru="Ходатайство управления Алятской свободной экономической зоны"),
    ),
    Evidence(
        key="photos", article="41.1.5", holder="migration_service", confidence="L",
        words=Words(az="3,5×4,5 sm ölçülü iki fotoşəkil", en="Two photographs, 3.5 × 4.5 cm", ru="Две фотографии 3,5×4,5 см"),
    ),
    Evidence(
        key="dwelling", article="41.1.6", when="needs_dwelling_document_to_extend", holder="property_issues_service", confidence="M",
        words=Words(az="Yaşayış sahəsinin sənədi", en="Dwelling document", ru="Документ о жилье"),
    ),
    Evidence(
        key="host_application", article="41.1.7", when="needs_host_to_extend", fact="host_application_given",
        words=Words(az="Qəbul edən tərəfin ərizəsi", en="Application of the host", ru="Заявление принимающей стороны"),
    ),
    Evidence(
        key="host_identity", article="41.1.8", when="needs_host_to_extend", holder="ministry_of_interior", confidence="M",
        words=Words(az="Qəbul edənin şəxsiyyət vəsiqəsinin surəti", en="Copy of the host's identity card", ru="Копия удостоверения принимающей стороны"),
    ),
    Evidence(
        key="fee_receipt", article="41.1.9", holder="payment_portal", confidence="M",
        words=Words(az="Rüsumun qəbzi (qərar götürüləndə, 41.2)", en="Fee receipt (when the decision is collected, 41.2)", ru="Квитанция пошлины (при получении решения, 41.2)"),
    ),
)  # fmt: skip
