"""What the Code of Administrative Offences asks: who did what, and what became of the fine. A finding is made by an officer and can be contested."""


class Offender(Choice):
    """Who is held to answer; the amounts differ."""

    foreigner = words(az="əcnəbi və ya vətəndaşlığı olmayan şəxs", en="foreigner or stateless person", ru="иностранец или лицо без гражданства")
    private_person = words(az="fiziki şəxs (qəbul edən)", en="private person (the host)", ru="физическое лицо (принимающая сторона)")
    official = words(az="vəzifəli şəxs", en="official", ru="должностное лицо")
    entity = words(az="hüquqi şəxs", en="legal entity", ru="юридическое лицо")


class StayBreach(Choice):
    """Breaches of 575.1 by a foreigner, one for each sub-article."""

    none = words(az="pozuntu yoxdur", en="no breach", ru="нарушения нет")
    no_papers_or_registration = words(az="sənədsiz və ya qeydiyyatsız qalıb, yaşayıb", en="stayed or lived without papers or registration", ru="пребывал или жил без документов или регистрации")
    invalid_papers = words(az="etibarsız sənədlə qalıb, yaşayıb", en="stayed or lived on invalid papers", ru="пребывал или жил по недействительным документам")
    other_purpose = words(az="bəyan etdiyi məqsəddən başqa işlə məşğul olub", en="did something other than the declared purpose", ru="занимался не тем, что заявил целью")
    work_without_permit = words(az="iş icazəsi olmadan işləyib", en="worked without a work permit", ru="работал без разрешения на работу")
    moved_without_registration = words(az="yerini dəyişərkən qeydiyyat qaydalarına əməl etməyib", en="did not keep the rules of registration on moving", ru="не соблюдал правила регистрации при переезде")
    overstay = words(az="müddət bitəndən sonra ölkədən getməyib", en="did not leave when the term ended", ru="не выехал по окончании срока")
    transit = words(az="tranzit qaydalarını pozub", en="broke the rules of transit", ru="нарушил правила транзита")


class HostBreach(Choice):
    """Breaches by whoever receives a foreigner (575.3, 577)."""

    none = words(az="pozuntu yoxdur", en="no breach", ru="нарушения нет")
    organisation = words(az="təşkilat qeydiyyat və sənəd qaydalarını pozub", en="an organisation broke the rules of registration and papers", ru="организация нарушила правила регистрации и документов")
    private_host = words(az="fiziki şəxs qonağını vaxtında qeydiyyata aldırmayıb və ya qeydiyyatdan çıxartmayıb", en="a private host did not register or deregister a guest in time", ru="физическое лицо вовремя не зарегистрировало гостя или не сняло его с учёта")


class EmployerBreach(Choice):
    """Breaches of an employer beside work without a permit (578.3–578.6)."""

    none = words(az="pozuntu yoxdur", en="no breach", ru="нарушения нет")
    other_workplace = words(az="əcnəbini öz iş yerindən kənarda işlədib", en="had a foreigner work outside the own workplace", ru="использовал труд иностранца вне своего рабочего места")
    passport_kept = words(az="işçinin pasportunu saxlayıb (cinayət tərkibi yoxdursa)", en="kept a worker's passport (if that is no crime)", ru="удерживал паспорт работника (если это не преступление)")
    early_end_untold = words(az="müqavilənin vaxtından əvvəl bitdiyini 5 iş günündə bildirməyib", en="did not tell within 5 working days that a contract ended early", ru="не сообщил за 5 рабочих дней о досрочном окончании договора")
    change_untold = words(az="dəyişikliyi və ya itkini 5 iş günündə bildirməyib", en="did not tell of a change or a loss within 5 working days", ru="не сообщил за 5 рабочих дней об изменении или утрате")


class OfficialBreach(Choice):
    """Breaches of an official who deals with an application (568, 594)."""

    none = words(az="pozuntu yoxdur", en="no breach", ru="нарушения нет")
    delay_or_extra_papers = words(az="süründürmə, Məcəllədə olmayan sənəd tələbi və ya əsassız baxmamaq", en="delay, papers that the Code does not list, or a groundless refusal to consider", ru="волокита, требование лишних документов или необоснованный отказ рассмотреть")
    refused_for_formal_slip = words(az="qanunda göstərilmədiyi halda yalnız formal səhvə görə imtina", en="refusal for a mere formal slip where the law does not say so", ru="отказ из-за формальной ошибки, когда закон этого не предусматривает")
    no_receipt = words(az="3 gündə tarixi və nömrəsi olan qəbz verməyib", en="gave no receipt with date and number within 3 days", ru="за 3 дня не выдал расписку с датой и номером")
    not_decided_in_time = words(az="vaxtında qərar qəbul etməyib", en="did not decide in time", ru="не принял решение вовремя")
    papers_of_another_body = words(az="başqa inzibati orqanda olan sənədi müraciət edəndən tələb edib", en="made the applicant fetch papers that another administrative body holds", ru="заставил заявителя принести документы, которые есть у другого органа")
    complaint_not_forwarded = words(az="şikayətin işini 3 gündə göndərməyib", en="did not forward the file of a complaint within 3 days", ru="не направил материалы жалобы за 3 дня")


class AppealBreach(Choice):
    """Breaches of the law on appeals of citizens (594-1)."""

    none = words(az="pozuntu yoxdur", en="no breach", ru="нарушения нет")
    rules_of_appeals = words(az="müraciətlərə baxılma qaydaları pozulub", en="the rules on appeals were broken", ru="нарушены правила рассмотрения обращений")
    persecution = words(az="tənqidi müraciətə görə şəxs təqib edilib", en="a person was persecuted for a critical appeal", ru="человека преследовали за критическое обращение")


class Offence(Choice):
    """Rows of the table of fines."""

    none = words(az="xəta yoxdur", en="no offence", ru="нарушения нет")
    stay_rules = words(az="575.1", en="575.1", ru="575.1")
    reentry = words(az="575.2", en="575.2", ru="575.2")
    host_organisation = words(az="575.3", en="575.3", ru="575.3")
    private_host = words(az="577", en="577", ru="577")
    few_workers = words(az="578.1", en="578.1", ru="578.1")
    many_workers = words(az="578.2", en="578.2", ru="578.2")
    other_workplace = words(az="578.3", en="578.3", ru="578.3")
    passport_kept = words(az="578.4", en="578.4", ru="578.4")
    early_end_untold = words(az="578.5", en="578.5", ru="578.5")
    change_untold = words(az="578.6", en="578.6", ru="578.6")
    card = words(az="566", en="566", ru="566")
    extra_papers = words(az="568", en="568", ru="568")
    procedure = words(az="594", en="594", ru="594")
    appeals = words(az="594-1", en="594-1", ru="594-1")
    party = words(az="184.3", en="184.3", ru="184.3")


class Applicant(Entity):
    """Part of the person whom it concerns."""

    offender = fact(Offender, by="officer", article="575.1", az="kim məsuliyyət daşıyır", en="who is held to answer", ru="кто привлекается к ответственности")
    stay_breach = fact(StayBreach, by="officer", article="575.1", az="müəyyən edilmiş qalma, yaşama qaydası pozuntusu", en="breach of the rules of stay that was found", ru="установленное нарушение правил пребывания")
    extended_by_pandemic_rule = fact(Bool, by="register", holder="migration_service", confidence="H", article="575.1.6", az="qalması pandemiyaya görə uzadılmışdı", en="the stay had been extended because of the pandemic", ru="пребывание было продлено из-за пандемии")
    reentered_on_altered_papers = fact(Bool, by="officer", article="575.2", az="qadağa müddətində dəyişdirilmiş sənədlərlə qayıdıb", en="came back during a ban on altered papers", ru="вернулся во время запрета по изменённым документам")
    host_breach = fact(HostBreach, by="officer", article="575.3", az="qəbul edən tərəfin pozuntusu", en="breach by the receiving party", ru="нарушение принимающей стороны")
    workers_without_permit = fact(Int, domain=(0,None), by="officer", article="578.1", az="iş icazəsi olmadan işlədilən əcnəbilərin sayı", en="number of foreigners employed without a work permit", ru="число иностранцев, работающих без разрешения")
    employer_breach = fact(EmployerBreach, by="officer", article="578.3", az="işəgötürənin başqa pozuntusu", en="another breach by the employer", ru="другое нарушение работодателя")
    card_lost_or_spoiled = fact(Bool, by="officer", article="566", az="yaşama vəsiqəsini itirib və ya qəsdən korlayıb", en="lost the residence card or spoiled it wilfully", ru="утратил или умышленно испортил удостоверение на проживание")
    official_breach = fact(OfficialBreach, by="officer", article="568", az="vəzifəli şəxsin pozuntusu", en="breach by an official", ru="нарушение должностного лица")
    appeal_breach = fact(AppealBreach, by="officer", article="594-1", az="müraciətlər haqqında qanunun pozulması", en="breach of the law on appeals", ru="нарушение закона об обращениях")
    party_took_foreigner = fact(Bool, by="officer", article="184.3", az="siyasi partiya əcnəbini üzvlüyə qəbul edib", en="a political party took a foreigner as a member", ru="политическая партия приняла иностранца в члены")
    breach_done_on = fact(Date, by="officer", article="38.1", az="xətanın törədildiyi gün", en="day of the offence", ru="день нарушения")
    breach_found_on = fact(Date, by="officer", article="38.2", az="xətanın aşkar edildiyi gün", en="day the offence was discovered", ru="день обнаружения нарушения")
    breach_continues = fact(Bool, by="officer", article="38.2", az="xəta davam edən və ya uzanandır", en="the offence is a continuing one", ru="нарушение длящееся")
    expulsion_imposed = fact(Bool, by="officer", discretionary=True, article="575.1", az="orqan cəriməni ölkədən çıxarma ilə birlikdə seçib", en="the authority chose the fine together with expulsion", ru="орган выбрал штраф вместе с выдворением")
    fine_final_on = fact(Date, by="register", holder="migration_service", confidence="M", may_not_apply=True, article="150.1", az="cərimə qərarının qüvvəyə mindiyi gün", en="day the decision on the fine became final", ru="день вступления решения о штрафе в силу")
    fine_paid_on = fact(Date, by="register", holder="payment_portal", confidence="M", may_not_apply=True, article="150.1", az="cərimənin ödənildiyi gün", en="day the fine was paid", ru="день оплаты штрафа")
    fine_postponed_until = fact(Date, by="register", holder="migration_service", confidence="M", may_not_apply=True, article="143.1", az="icranın təxirə salındığı gün", en="day until which execution was postponed", ru="день, до которого отсрочено исполнение")
    fine_spread_until = fact(Date, by="register", holder="migration_service", confidence="M", may_not_apply=True, article="143.2", az="hissə-hissə və ya möhlətlə ödənişin son günü", en="last day of payment by instalments or deferral", ru="последний день рассрочки или отсрочки оплаты")
    execution_is_impossible = fact(Bool, by="officer", article="143.1", az="qərarı dərhal icra etmək mümkün deyil", en="the decision cannot be executed now", ru="решение сейчас исполнить невозможно")
    in_material_hardship = fact(Bool, protected="property_status", cost=3, article="143.2", az="maddi vəziyyətinə görə cəriməni birdəfəyə ödəyə bilmir", en="cannot pay the fine at once for their material situation", ru="по материальному положению не может заплатить штраф сразу",
        ask=words(az="Cəriməni birdəfəyə ödəməyə maddi vəziyyətiniz imkan vermir?", en="Does your material situation not allow you to pay the fine at once?", ru="Материальное положение не позволяет вам заплатить штраф сразу?"),
        because=words(az="Ödəniş 6 ayadək bölünə və ya təxirə salına bilər (İXM 143.2).", en="Payment may be spread or deferred by up to 6 months (AOC 143.2).", ru="Оплату можно рассрочить или отсрочить до 6 месяцев (КоАП 143.2)."))
    hearing_attended = fact(Bool, by="officer", article="61.5", az="şəxs işinə baxılarkən iştirak edib", en="the person was present when the case was heard", ru="лицо присутствовало при рассмотрении дела")
    decided_by_judge_or_authorised = fact(Bool, by="officer", article="29.2", az="qərarı hakim və ya səlahiyyətli orqan (vəzifəli şəxs) verib", en="a judge or an authorised body or official decided", ru="решение принял судья или уполномоченный орган (должностное лицо)")
    held_for_stay_rules = fact(Bool, by="officer", article="89.1", az="qalma qaydalarının pozulmasına görə saxlanılıb", en="is held for a breach of the rules of stay", ru="задержан за нарушение правил пребывания")
    held_by_judge = fact(Bool, by="officer", article="89.2", az="saxlanma müddətini hakim müəyyən edib", en="a judge set the time of holding", ru="срок задержания установил судья")
    offence_decision_served_on = fact(Date, by="register", holder="migration_service", confidence="M", may_not_apply=True, article="130.1", az="inzibati xəta haqqında qərarın rəsmi təqdim edildiyi gün", en="day the decision on the offence was officially served", ru="день официального вручения решения о нарушении")
    offence_appeal_made_on = fact(Date, by="register", holder="migration_service", confidence="M", may_not_apply=True, article="131.1", az="həmin qərardan şikayət verildiyi gün", en="day the appeal against that decision was made", ru="день подачи жалобы на это решение")
    offence_term_restored = fact(Bool, by="officer", article="130.2", az="şikayət müddəti üzrlü səbəbə görə bərpa edilib", en="the term to appeal was restored for good cause", ru="срок обжалования восстановлен по уважительной причине")
