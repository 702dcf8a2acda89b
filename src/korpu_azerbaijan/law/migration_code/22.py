"""Article 22: people whom the Foreign Ministry registers."""


@article("22.1", since="2013-08-01", confidence="H", source="MC", az="Xarici İşlər Nazirliyi qeydə alır", en="The Foreign Ministry registers the person", ru="Регистрирует Министерство иностранных дел")
def foreign_ministry_registers(p: Applicant):
    return p.registered_by_foreign_ministry
