"""Article 22: people whom the Foreign Ministry registers."""


@article("22.1", since="2013-08-01", confidence="H", source="MC", az="Xarici İşlər Nazirliyi qeydə alır", en="The Foreign Ministry registers the person", ru="Регистрирует Министерство иностранных дел")
def foreign_ministry_registers(p: Applicant):
    return p.registered_by_foreign_ministry


@article("22.3", since="2013-08-01", confidence="M", source="MC, COUNT", az="Xarici İşlər Nazirliyinin məlumatı Miqrasiya Xidmətinə göndərməli olduğu son gün: 10 gün", en="Last day for the Foreign Ministry to send its data to the Migration Service: 10 days", ru="Последний день передачи данных Министерством иностранных дел Миграционной службе: 10 дней")
def foreign_ministry_sends_data_by(p: Applicant):
    return p.foreign_ministry_registered_on + value("foreign_ministry_report_term")
