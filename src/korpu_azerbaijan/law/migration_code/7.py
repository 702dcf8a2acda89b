"""Article 7: when somebody's migration record opens and closes."""


@article("7.1.1", since="2013-08-01", confidence="H", source="MC", az="Uçot ölkəyə girişlə açılır", en="The record opens with the entry", ru="Учёт открывается с въездом")
def record_opens_on_entry(p: Applicant):
    return p.arrived_on <= today


@article("7.1.2", since="2013-08-01", confidence="H", source="MC", az="Uçot əcnəbinin doğumunun burada qeydə alınması ilə açılır", en="The record opens with the registration of a foreigner's birth here", ru="Учёт открывается с регистрацией здесь рождения иностранца")
def record_opens_on_birth(p: Applicant):
    return p.birth_was_registered_here


@article("7.1.3", since="2013-08-01", confidence="H", source="MC", az="Uçot burada olarkən Azərbaycan vətəndaşlığının itirilməsi ilə açılır", en="The record opens with the loss of Azerbaijani citizenship while here", ru="Учёт открывается с утратой гражданства Азербайджана во время пребывания здесь")
def record_opens_on_lost_citizenship(p: Applicant):
    return lost_citizenship_here(p)


@article("7.2.1", since="2013-08-01", confidence="H", source="MC", az="Uçot ölümlə bağlanır", en="The record closes on death", ru="Учёт закрывается со смертью")
def record_closes_on_death(p: Applicant):
    return p.has_died


@article("7.2.2", since="2013-08-01", confidence="H", source="MC", az="Uçot ölmüş və ya itkin düşmüş hesab etmə barədə məhkəmə qərarı ilə bağlanır", en="The record closes on a court's decision on death or being missing", ru="Учёт закрывается решением суда о смерти или безвестном отсутствии")
def record_closes_by_court(p: Applicant):
    return p.court_declared_dead_or_missing


@article("7.2.3", since="2013-08-01", confidence="H", source="MC", az="Uçot vətəndaşlığın alınması ilə bağlanır", en="The record closes when citizenship is gained", ru="Учёт закрывается с получением гражданства")
def record_closes_on_citizenship(p: Applicant):
    return lawful_distinction(p.gained_citizenship, by="migration_code/7.2.3")


@article("7.1", since="2013-08-01", confidence="H", source="MC", az="Miqrasiya uçotu açıqdır", en="The migration record is open", ru="Миграционный учёт открыт")
def record_is_open(p: Applicant):
    opened = record_opens_on_entry(p) or record_opens_on_birth(p) or record_opens_on_lost_citizenship(p)
    return opened and not (record_closes_on_death(p) or record_closes_by_court(p) or record_closes_on_citizenship(p))
