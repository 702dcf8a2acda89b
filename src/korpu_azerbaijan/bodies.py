"""State bodies and others that hold what a service needs (fact base §3.2)."""

from korpu.blueprints.words import Words

BODIES = {
    "migration_service": Words(
        az="Dövlət Miqrasiya Xidməti", en="State Migration Service", ru="Государственная миграционная служба"
    ),
    "state_border_service": Words(
        az="Dövlət Sərhəd Xidməti", en="State Border Service", ru="Государственная пограничная служба"
    ),
    "state_security_service": Words(
        az="Dövlət Təhlükəsizliyi Xidməti", en="State Security Service", ru="Служба государственной безопасности"
    ),
    "ministry_of_justice": Words(az="Ədliyyə Nazirliyi", en="Ministry of Justice", ru="Министерство юстиции"),
    "ministry_of_interior": Words(
        az="Daxili İşlər Nazirliyi", en="Ministry of Internal Affairs", ru="Министерство внутренних дел"
    ),
    "ministry_of_economy": Words(az="İqtisadiyyat Nazirliyi", en="Ministry of Economy", ru="Министерство экономики"),
    "property_issues_service": Words(
        az="Əmlak Məsələləri Dövlət Xidməti",
        en="State Service on Property Issues",
        ru="Государственная служба по вопросам имущества",
    ),
    "tax_service": Words(az="Dövlət Vergi Xidməti", en="State Tax Service", ru="Государственная налоговая служба"),
    "ministry_of_labour": Words(
        az="Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi",
        en="Ministry of Labour and Social Protection",
        ru="Министерство труда и социальной защиты населения",
    ),
    "ministry_of_education": Words(
        az="Elm və Təhsil Nazirliyi", en="Ministry of Science and Education", ru="Министерство науки и образования"
    ),
    "foreign_ministry": Words(
        az="Xarici İşlər Nazirliyi", en="Ministry of Foreign Affairs", ru="Министерство иностранных дел"
    ),
    "unhcr": Words(
        az="BMT-nin Qaçqınlar üzrə Ali Komissarlığı",
        en="UN High Commissioner for Refugees",
        ru="Управление Верховного комиссара ООН по делам беженцев",
    ),
    "tabib": Words(
        az="TƏBİB və Səhiyyə Nazirliyi",
        en="TABIB and the Ministry of Health",
        ru="TƏBİB и Министерство здравоохранения",
    ),
    "religious_committee": Words(
        az="Dini Qurumlarla İş üzrə Dövlət Komitəsi",
        en="State Committee on Work with Religious Organisations",
        ru="Государственный комитет по работе с религиозными организациями",
    ),
    "prosecution_body": Words(az="Cinayət təqibi orqanı", en="Prosecution body", ru="Орган уголовного преследования"),
    "bank": Words(az="Bank", en="The bank", ru="Банк"),
    "national_depository": Words(
        az="Milli Depozit Mərkəzi", en="National Depository Centre", ru="Национальный депозитарный центр"
    ),
    "payment_portal": Words(
        az="Hökumət Ödəniş Portalı", en="Government Payment Portal", ru="Государственный платёжный портал"
    ),
}
