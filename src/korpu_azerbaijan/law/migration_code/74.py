"""Article 74: equal rights. Which acts may limit them, and rights that other laws give to whoever is here (SEED)."""


@article("74.1", since="2013-08-01", confidence="H", source="MC", az="Qanunla və ya müqavilə ilə başqa hal yoxdursa, bu hüquqdan vətəndaşlarla bərabər istifadə edir", en="Has this right equally with citizens, as no law and no treaty says otherwise", ru="Имеет это право наравне с гражданами: закон и договор не говорят иного")
def has_right_equally(p: Applicant):
    return not right_is_lawfully_limited(p)


@article("74.2", since="2013-08-01", confidence="H", source="MC", az="Hüquq qanunla və ya beynəlxalq hüquq norması ilə məhdudlaşdırılıb; aşağı akt məhdudlaşdıra bilməz", en="The right is limited by a law or an international norm; a lower act cannot limit it", ru="Право ограничено законом или международной нормой; нижестоящий акт ограничить не может")
def right_is_lawfully_limited(p: Applicant):
    return p.right_is_limited_by in {LimitedBy.law, LimitedBy.treaty}


@article("74.3", since="2013-08-01", confidence="H", source="MC", az="Azərbaycan vətəndaşlarını məhdudlaşdıran dövlətin vətəndaşına qanunla qarşılıqlı məhdudiyyət qoyula bilər", en="A law may set a reciprocal limit for citizens of a state that limits citizens of Azerbaijan", ru="Закон может установить взаимное ограничение для граждан государства, ограничивающего граждан Азербайджана")
def reciprocal_limit_may_be_set(p: Applicant):
    return lawful_distinction(p.state_limits_azerbaijanis, by="constitution/69") and p.right_is_limited_by == LimitedBy.law


@article("74.4", since="2013-08-01", confidence="H", source="MC, SEED", az="Statusundan asılı olmayaraq vətəndaşlarla bərabər məhkəməyə müraciət edir", en="May go to court on equal terms with citizens, whatever the status", ru="Может обращаться в суд наравне с гражданами, независимо от статуса")
def may_go_to_court_equally(p: Applicant):
    return True


@article("74.5", since="2013-08-01", confidence="H", source="MC", az="Tutulan şəxsə səbəb və hüquqları dərhal bildirilməyib", en="A detained person was not told at once why, and of the rights", ru="Задержанному сразу не сообщили о причине и правах")
def detained_person_was_not_told(p: Applicant):
    return p.is_detained and not p.told_why_detained


@article("74.1", since="2013-08-01", confidence="H", source="SEED", az="Təcili və ixtisaslaşdırılmış tibbi yardım məhdudiyyətsizdir", en="Emergency and specialised medical help is without restriction", ru="Экстренная и специализированная медицинская помощь без ограничений")
def has_emergency_help(p: Applicant):
    """By the Law on protection of health."""
    return True


@article("74.1", since="2013-08-01", confidence="H", source="SEED", az="Daimi yaşayan əcnəbi uşaq icbari dispanserizasiyadan keçir", en="A permanently residing foreign child has the compulsory medical examination", ru="Постоянно проживающий ребёнок-иностранец проходит обязательную диспансеризацию")
def child_has_medical_examination(p: Applicant):
    """By the Law on compulsory dispensation of children."""
    return is_minor(p) and p.permanent_resident


@article("74.1", since="2013-08-01", confidence="H", source="SEED", az="Qeyri-hökumət təşkilatına üzv ola bilər", en="May be a member of a non-governmental organisation", ru="Может быть членом неправительственной организации")
def may_join_association(p: Applicant):
    return True


@article("74.1", since="2013-08-01", confidence="H", source="SEED", az="Qaçqın bütün səviyyələrdə təhsil alır", en="A refugee may study at all levels", ru="Беженец может учиться на всех уровнях")
def refugee_may_study(p: Applicant):
    return p.is_refugee
