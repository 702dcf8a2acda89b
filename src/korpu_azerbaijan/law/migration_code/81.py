"""Article 81: where to somebody is removed."""


@article("81.1.1", since="2013-08-01", confidence="H", source="MC", az="Əcnəbi vətəndaşı olduğu dövlətə, mümkün deyilsə, birbaşa gəldiyi ölkəyə göndərilir", en="A foreigner goes to the state of citizenship, else to the country of direct arrival", ru="Иностранца направляют в государство гражданства, иначе в страну прямого прибытия")
def removal_direction_of_foreigner(p: Applicant):
    if lawful_distinction(p.has_two_foreign_citizenships, by="migration_code/81.1"):
        return RemovalDirection.residence_or_closest_link
    return RemovalDirection.state_of_citizenship if p.state_of_citizenship_takes else RemovalDirection.direct_arrival


@article("81.1.2", since="2013-08-01", confidence="H", source="MC", az="Vətəndaşlığı olmayan şəxs əvvəl daimi yaşadığı ölkəyə, yoxsa birbaşa gəldiyi ölkəyə, yoxsa onu qəbul etmək istəyən ölkəyə göndərilir", en="A stateless person goes to the country of former permanent residence, else of direct arrival, else to a country that asks to take them", ru="Лицо без гражданства направляют в страну прежнего проживания, иначе прямого прибытия, иначе в согласную принять")
def removal_direction_of_stateless(p: Applicant):
    if p.former_residence_takes:
        return RemovalDirection.former_residence
    return RemovalDirection.direct_arrival if p.arrival_country_takes else RemovalDirection.asking_country


@article("81.1", since="2013-08-01", confidence="H", source="MC", az="Hara göndərilir; vətəndaşlığı müəyyən edilməyən üçün əməkdaş təsdiq edir", en="Where to; for somebody whose citizenship is not determined an officer confirms it", ru="Куда направляют; если гражданство не определено, подтверждает сотрудник")
def removal_direction(p: Applicant):
    if lawful_distinction(p.citizenship == Citizenship.stateless, by="migration_code/81.1"):
        return removal_direction_of_stateless(p)
    if lawful_distinction(p.citizenship == Citizenship.undetermined, by="migration_code/81.1"):
        return p.direction_when_undetermined
    return removal_direction_of_foreigner(p)
