"""Papers of article 46 and who holds them already: with confidence H they are never asked, without a holder they may be demanded."""

from korpu.blueprints.service import Evidence
from korpu.blueprints.words import Words

EVIDENCE = (
    Evidence(
        key="passport", article="46.1.2", holder="state_border_service", confidence="H",
        words=Words(az="Pasportun surəti", en="Copy of the passport", ru="Копия паспорта"),
    ),
    Evidence(
        key="birth_certificate", article="46.1.3", when="needs_birth_certificate", fact="birth_certificate_given", holder="ministry_of_justice", confidence="M",
        words=Words(az="Notarial təsdiqlənmiş doğum şəhadətnaməsi", en="Notarised birth certificate", ru="Нотариально заверенное свидетельство о рождении"),
    ),
    Evidence(
        key="kinship_proof", article="46.1.4", when="needs_kinship_proof", fact="kinship_proof_given", holder="ministry_of_justice", confidence="M",
        words=Words(az="Qohumluğu təsdiq edən sənəd (nikah və ya doğum şəhadətnaməsi)", en="Proof of the kinship (marriage or birth certificate)", ru="Документ о родстве (свидетельство о браке или рождении)"),
    ),
    Evidence(
        key="investment_proof", article="46.1.4", when="needs_investment_proof", fact="investment_proof_given", holder="ministry_of_economy", confidence="L",
        words=Words(az="İnvestisiyanı təsdiq edən sənəd", en="Proof of the investment", ru="Документ об инвестиции"),
    ),
    Evidence(
        key="real_estate_proof", article="46.1.4", when="needs_real_estate_proof", fact="real_estate_proof_given", holder="property_issues_service", confidence="M",
        words=Words(az="Daşınmaz əmlakı və dəyərini təsdiq edən sənəd", en="Proof of the real estate and its value", ru="Документ о недвижимости и её стоимости"),
    ),
    Evidence(
        key="deposit_proof", article="46.1.4", when="needs_deposit_proof", fact="deposit_proof_given", holder="bank", confidence="H",
        words=Words(az="Müddətli əmanət barədə arayış", en="Statement of the term deposit", ru="Справка о срочном вкладе"),
    ),
    Evidence(
        key="securities_proof", article="46.1.4", when="needs_securities_proof", fact="securities_proof_given", holder="national_depository", confidence="H",
        words=Words(az="Qiymətli kağızlar barədə çıxarış", en="Extract on the securities", ru="Выписка о ценных бумагах"),
    ),
    Evidence(
        key="company_proof", article="46.1.4", when="needs_company_proof", fact="company_proof_given", holder="tax_service", confidence="M",
        words=Words(az="Şirkətdə, filialda və ya nümayəndəlikdə vəzifəni və ya payı təsdiq edən sənəd", en="Proof of the post or share in the company, branch or representation", ru="Документ о должности или доле в компании, филиале или представительстве"),
    ),
    Evidence(
        key="business_proof", article="46.1.4", when="needs_business_proof", fact="business_proof_given", holder="tax_service", confidence="H",
        words=Words(az="Sahibkar kimi vergi uçotuna alınma sənədi", en="Tax registration as an entrepreneur", ru="Документ о налоговом учёте предпринимателя"),
    ),
    Evidence(
        key="employees_proof", article="46.1.4", when="needs_employees_proof", fact="employees_proof_given", holder="ministry_of_labour", confidence="M",
        words=Words(az="İşçilərlə əmək müqavilələri barədə çıxarış", en="Extract on the employment contracts", ru="Выписка о трудовых договорах"),
    ),
    Evidence(
        key="exemption_proof", article="46.1.4", when="needs_exemption_proof", fact="exemption_proof_given", holder="ministry_of_economy", confidence="L",
        words=Words(az="Qeyd 3 üzrə azadlığı təsdiq edən sənəd (investisiya təşviqi sənədi, «Startap» şəhadətnaməsi, parkın rezidenti)", en="Proof of the exemption by note 3 (investment promotion document, “Startup” certificate, resident of a park)", ru="Документ об освобождении по примечанию 3 (документ о поощрении инвестиций, свидетельство «Стартап», резидент парка)"),
    ),
    Evidence(
        key="work_permit", article="46.1.4", when="needs_work_permit_copy", fact="work_permit_copy_given", holder="migration_service", confidence="H",
        words=Words(az="İş icazəsi", en="Work permit", ru="Разрешение на работу"),
    ),
    Evidence(
        key="study_proof", article="46.1.4", when="needs_study_proof", fact="study_proof_given", holder="ministry_of_education", confidence="M",
        words=Words(az="Təhsil müəssisəsinin arayışı", en="Certificate of the school or university", ru="Справка учебного заведения"),
    ),
    Evidence(
        key="religious_proof", article="46.1.4", when="needs_religious_proof", fact="religious_proof_given", holder="religious_committee", confidence="M",
        words=Words(az="Qeydə alınmış dini qurumun arayışı", en="Certificate of the registered religious body", ru="Справка зарегистрированной религиозной организации"),
    ),
    Evidence(
        key="other_proof", article="46.1.4", when="needs_other_proof", fact="other_proof_given",
        words=Words(az="Əsası təsdiq edən sənəd", en="Proof of the ground", ru="Документ, подтверждающий основание"),
    ),
    Evidence(
        key="consent", article="46.1.4-1", when="needs_consent", fact="consent_given",
        words=Words(az="Qohumun notarial razılığı", en="The relative's notarised consent", ru="Нотариальное согласие родственника"),
    ),
    Evidence(
        key="health", article="46.1.5", fact="health_certificate_given", holder="tabib", confidence="M",
        words=Words(az="Təhlükəli infeksiyaların daşıyıcısı olmamaq barədə arayış (təcrübədə: İİV, hepatit B və C)", en="Certificate of not carrying a listed dangerous infection (in practice: HIV, hepatitis B and C)", ru="Справка о том, что вы не носитель опасных инфекций из перечня (на практике: ВИЧ, гепатит B и C)"),
    ),
    Evidence(
        key="stay_document", article="46.1.6", when="needs_stay_document", fact="stay_document_given", holder="migration_service", confidence="H",
        words=Words(az="Hazırkı qalma və ya yaşama sənədi", en="Present stay or residence document", ru="Нынешний документ о пребывании или проживании"),
    ),
    Evidence(
        key="petition", article="46.1.7", when="needs_petition", fact="petition_given",
        words=Words(az="Dəvət edən qurumun əsaslandırılmış vəsatəti", en="Reasoned petition of the inviting body", ru="Обоснованное ходатайство приглашающей стороны"),
    ),
    Evidence(
        key="photos", article="46.1.8", fact="photos_given", holder="migration_service", confidence="L",
        words=Words(az="3,5×4,5 sm ölçülü iki fotoşəkil", en="Two photographs, 3.5 × 4.5 cm", ru="Две фотографии 3,5×4,5 см"),
    ),
    Evidence(
        key="dwelling", article="46.1.9", when="needs_dwelling_document", fact="dwelling_document_given", holder="property_issues_service", confidence="M",
        words=Words(az="Yaşayış sahəsinin sənədi", en="Dwelling document", ru="Документ о жилье"),
    ),
    Evidence(
        key="host_application", article="46.1.10", when="needs_host_application", fact="host_application_given",
        words=Words(az="Qəbul edən tərəfin ərizəsi", en="Application of the host", ru="Заявление принимающей стороны"),
    ),
    Evidence(
        key="host_identity", article="46.1.11", when="needs_host_identity", fact="host_identity_given", holder="ministry_of_interior", confidence="M",
        words=Words(az="Qəbul edən tərəfin şəxsiyyət vəsiqəsinin surəti", en="Copy of the host's identity card", ru="Копия удостоверения личности принимающей стороны"),
    ),
    Evidence(
        key="fee_receipt", article="46.1.12", when="needs_fee_receipt", holder="payment_portal", confidence="M",
        words=Words(az="Rüsumun qəbzi (icazə götürüləndə)", en="Fee receipt (at collection)", ru="Квитанция пошлины (при получении)"),
    ),
    Evidence(
        key="turnover_paper", article="46.7-1", when="needs_turnover_paper", fact="turnover_paper_given", holder="tax_service", confidence="H",
        words=Words(az="Ötən ilin dövriyyəsi barədə vergi orqanının sənədi", en="Tax authority's paper on last year's turnover", ru="Документ налогового органа об обороте за прошлый год"),
    ),
)  # fmt: skip
