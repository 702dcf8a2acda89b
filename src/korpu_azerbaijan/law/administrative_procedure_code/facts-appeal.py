"""What the ways to contest a decision ask: the way chosen, and the days that open or close it."""


class ComplaintRoute(Choice):
    """The ways that the laws open to somebody who does not agree (fact base (p))."""

    court_annul = words(az="məhkəməyə: qərarın ləğvi üçün", en="to a court: to annul a decision", ru="в суд: об отмене решения")
    court_compel = words(az="məhkəməyə: imtina edilmiş aktın verilməsi üçün", en="to a court: to compel an act that was refused", ru="в суд: обязать выдать акт, в котором отказано")
    court_silence = words(az="məhkəməyə: cavab verilmədiyi üçün", en="to a court: because there is no answer", ru="в суд: из-за отсутствия ответа")
    interim_protection = words(az="müvəqqəti müdafiə üçün", en="for interim protection", ru="о временной защите")
    judgment = words(az="məhkəmə aktından şikayət", en="an appeal against a judgment or ruling", ru="обжалование судебного акта")
    higher_body = words(az="yuxarı orqana və ya Apellyasiya Şurasına şikayət", en="a complaint to the higher body or the Appeals Council", ru="жалоба в вышестоящий орган или Апелляционный совет")
    offence = words(az="inzibati xəta qərarından şikayət", en="an appeal against a decision on an offence", ru="жалоба на решение о нарушении")
    centre_discipline = words(az="mərkəzdəki intizam tədbirindən şikayət", en="an appeal against discipline in a Centre", ru="жалоба на меру дисциплины в центре")
    petition = words(az="vətəndaşların müraciəti (ərizə, şikayət, təklif)", en="an appeal of citizens (petition, complaint, proposal)", ru="обращение граждан (заявление, жалоба, предложение)")
    ombudsman = words(az="Ombudsmana şikayət", en="a complaint to the Ombudsman", ru="жалоба омбудсмену")


class CourtAct(Choice):
    """What kind of court act is appealed (85.1)."""

    judgment = words(az="qətnamə", en="judgment", ru="решение")
    ruling = words(az="qərardad", en="ruling", ru="определение")


class Applicant(Entity):
    """Part of the person whom it concerns."""

    complaint_route = fact(ComplaintRoute, article="38", az="razı deyilsinizsə, hansı yolla", en="by which way somebody contests", ru="каким путём обжалуется",
        ask=words(az="Hansı yolla etiraz etmək istəyirsiniz?", en="By which way do you want to contest?", ru="Каким путём вы хотите обжаловать?"),
        because=words(az="Hər yolun öz müddəti var.", en="Each way has its own term.", ru="У каждого пути свой срок."))
    written_refusal_given = fact(Bool, by="register", holder="migration_service", confidence="H", article="38.2", az="yazılı imtina verilib", en="a written refusal was given", ru="дан письменный отказ")
    no_answer_was_given = fact(Bool, article="39.1", az="müraciətə cavab verilməyib", en="no answer was given to the application", ru="на заявление ответа нет",
        ask=words(az="Müraciətinizə cavab verilməyib?", en="Is there still no answer to your application?", ru="На ваше заявление всё ещё нет ответа?"),
        because=words(az="Cavabsızlığa görə 35 gündən sonra məhkəməyə müraciət edə bilərsiniz (İPM 39.1).", en="For silence you may go to court after 35 days (APC 39.1).", ru="Из-за молчания через 35 дней можно обратиться в суд (АПК 39.1)."))
    unanswered_application_on = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="39.1", az="cavabsız qalan müraciətin günü", en="day of the application that has no answer", ru="день заявления без ответа")
    special_term_ends_on = fact(Date, by="officer", may_not_apply=True, article="39.1", az="qanunda başqa müddət varsa, onun son günü", en="last day of another term, if a law sets one", ru="последний день иного срока, если его ставит закон")
    court_set_term_until = fact(Date, by="register", holder="migration_service", confidence="M", may_not_apply=True, article="33.3", az="məhkəmənin orqana qoyduğu müddətin son günü", en="last day of the term that the court set for the authority", ru="последний день срока, установленного судом органу")
    complaint_is_pending = fact(Bool, by="register", holder="migration_service", confidence="H", article="40.4", az="inzibati şikayətə baxılır", en="an administrative complaint is pending", ru="рассматривается административная жалоба")
    relief_asked_of_body_on = fact(Date, may_not_apply=True, article="40.4", az="həmin orqandan icranın dayandırılması istənilən gün", en="day that body was asked to suspend", ru="день просьбы этому органу о приостановлении")
    relief_given_by_body = fact(Bool, by="register", holder="migration_service", confidence="H", article="40.4", az="orqan icranı dayandırıb", en="that body suspended the decision", ru="орган приостановил исполнение")
    court_suspended_decision = fact(Bool, by="officer", article="41.2", az="məhkəmə qərarın icrasını dayandırıb", en="a court suspended the decision", ru="суд приостановил исполнение решения")
    court_act = fact(CourtAct, article="85.1", az="hansı məhkəmə aktı", en="which court act", ru="какой судебный акт")
    court_act_received_on = fact(Date, may_not_apply=True, article="85.1", az="məhkəmə aktının tam mətninin alındığı gün", en="day the full text of the court act was received", ru="день получения полного текста судебного акта")
    court_act_explains_remedies = fact(Bool, by="officer", article="23.2", az="məhkəmə aktında şikayət qaydası düzgün izah olunub", en="the court act explains the remedies, and rightly", ru="судебный акт верно разъясняет порядок обжалования")
    obstacle_ended_on = fact(Date, may_not_apply=True, article="24.2", az="müddəti ötürməyə səbəb olan maneənin bitdiyi gün", en="day the obstacle that made one miss the term ended", ru="день окончания препятствия, из-за которого пропущен срок")
    represented_by_close_relative = fact(Bool, article="31", az="yaxın qohum təmsil edir", en="is represented by a close relative", ru="представляет близкий родственник")
    complaint_notice_on = fact(Date, may_not_apply=True, article="73.1", az="şikayət olunan qərarın bildirildiyi gün", en="day of notice of the decision complained of", ru="день уведомления об обжалуемом решении")
    discipline_measure_applied = fact(Bool, by="register", holder="migration_service", confidence="H", article="90.8", az="mərkəzdə intizam tədbiri tətbiq edilib", en="a measure of discipline was taken in the Centre", ru="в центре применена мера дисциплины")
    appeal_is_anonymous = fact(Bool, by="officer", article="6.4", az="müraciət anonimdir", en="the appeal is anonymous", ru="обращение анонимно")
    same_appeals_this_year = fact(Int, domain=(0,None), by="officer", article="6", az="eyni məzmunlu müraciətlər, bir ildə", en="appeals with the same content within a year", ru="обращений того же содержания за год")
    concerns_administrative_proceeding = fact(Bool, by="officer", article="6", az="inzibati icraata aiddir", en="concerns an administrative proceeding", ru="касается административного производства")
    petition_needs_study = fact(Bool, by="officer", article="10", az="əlavə öyrənmə və yoxlama tələb olunur", en="extra study is needed", ru="нужно дополнительное изучение")
    petition_made_on = fact(Date, may_not_apply=True, article="10", az="müraciətin alındığı gün", en="day the appeal was received", ru="день получения обращения")
    right_was_broken_on = fact(Date, may_not_apply=True, article="8", az="hüququn pozulduğu gün", en="day the right was violated", ru="день нарушения права")
