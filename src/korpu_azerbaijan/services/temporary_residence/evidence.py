"""Papers of article 46 and who holds them already. Holders with confidence H are never asked; those without a holder may be demanded."""

from korpu.blueprints.service import Evidence
from korpu.blueprints.words import Words

EVIDENCE = (
    Evidence(
        key="passport", article="46.1.2", holder="state_border_service", confidence="H",
        words=Words(az="Pasportun surəti", en="Copy of the passport", ru="Копия паспорта"),
    ),
    Evidence(
        key="birth_certificate", article="46.1.3", when="needs_birth_certificate", holder="ministry_of_justice", confidence="M",
        words=Words(az="Notarial təsdiqlənmiş doğum şəhadətnaməsi", en="Notarised birth certificate", ru="Нотариально заверенное свидетельство о рождении"),
    ),
    Evidence(
        key="proof_of_ground", article="46.1.4", holder="tax_service", confidence="M",
        words=Words(az="Əsası təsdiq edən sənəd", en="Proof of the ground", ru="Документ, подтверждающий основание"),
    ),
    Evidence(
        key="consent", article="46.1.4-1", when="needs_consent", fact="consent_given",
        words=Words(az="Qohumun notarial razılığı", en="The relative's notarised consent", ru="Нотариальное согласие родственника"),
    ),
    Evidence(
        key="health", article="46.1.5", holder="tabib", confidence="M",
        words=Words(az="Sağlamlıq arayışı", en="Health certificate", ru="Справка о здоровье"),
    ),
    Evidence(
        key="stay_document", article="46.1.6", holder="migration_service", confidence="H",
        words=Words(az="Hazırkı qalma və ya yaşama sənədi", en="Present stay or residence document", ru="Нынешний документ о пребывании или проживании"),
    ),
    Evidence(
        key="petition", article="46.1.7", when="needs_petition", fact="petition_given",
        words=Words(az="Dəvət edən qurumun əsaslandırılmış vəsatəti", en="Reasoned petition of the inviting body", ru="Обоснованное ходатайство приглашающей стороны"),
    ),
    Evidence(
        key="photos", article="46.1.8", holder="migration_service", confidence="L",
        words=Words(az="3,5×4,5 sm ölçülü iki fotoşəkil", en="Two photographs, 3.5 × 4.5 cm", ru="Две фотографии 3,5×4,5 см"),
    ),
    Evidence(
        key="dwelling", article="46.1.9", when="needs_dwelling_document", holder="property_issues_service", confidence="M",
        words=Words(az="Yaşayış sahəsinin sənədi", en="Dwelling document", ru="Документ о жилье"),
    ),
    Evidence(
        key="host_application", article="46.1.10", when="needs_host_application", fact="host_application_given",
        words=Words(az="Qəbul edən tərəfin ərizəsi", en="Application of the host", ru="Заявление принимающей стороны"),
    ),
    Evidence(
        key="host_identity", article="46.1.11", when="needs_host_application", holder="ministry_of_interior", confidence="M",
        words=Words(az="Qəbul edənin şəxsiyyət vəsiqəsinin surəti", en="Copy of the host's identity card", ru="Копия удостоверения принимающей стороны"),
    ),
    Evidence(
        key="fee_receipt", article="46.1.12", holder="payment_portal", confidence="M",
        words=Words(az="Rüsumun qəbzi (icazə götürüləndə)", en="Fee receipt (at collection)", ru="Квитанция пошлины (при получении)"),
    ),
    Evidence(
        key="turnover_paper", article="46.7-1", holder="tax_service", confidence="H",
        words=Words(az="Ötən ilin dövriyyəsi barədə vergi orqanının sənədi", en="Tax authority's paper on last year's turnover", ru="Документ налогового органа об обороте за год"),
    ),
)  # fmt: skip
