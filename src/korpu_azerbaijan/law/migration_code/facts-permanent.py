"""What the Migration Code asks about a person who wants to live here for good (52–56). Holders: fact base §3.2."""


class PermanentSpeed(Choice):
    """The fee tier, which fixes the time to decide (54.9)."""

    working_days_60 = words(az="60 iş günü", en="60 working days", ru="60 рабочих дней")
    working_days_50 = words(az="50 iş günü, rüsumu daha yüksək", en="50 working days, for a higher fee", ru="50 рабочих дней, пошлина выше")
    working_days_40 = words(az="40 iş günü, rüsumu daha yüksək", en="40 working days, for a higher fee", ru="40 рабочих дней, пошлина выше")
    working_days_35 = words(az="35 iş günü, rüsumu ən yüksək", en="35 working days, for the highest fee", ru="35 рабочих дней, пошлина самая высокая")


class SponsorGround(Choice):
    """On what the family member through whom a temporary permit was given holds theirs (52.1)."""

    not_through_family = words(az="icazə ailə üzvü kimi verilməyib", en="the permit was not given through a family member", ru="разрешение выдано не по семейной связи")
    settled = words(az="daimi icazə və ya 45.1.1–45.1.7 üzrə müvəqqəti icazə", en="a permanent permit, or a temporary one on 45.1.1–45.1.7", ru="постоянное разрешение или временное по 45.1.1–45.1.7")
    exempt_work = words(az="45.1.7-1 üzrə müvəqqəti icazə", en="a temporary permit on 45.1.7-1", ru="временное разрешение по 45.1.7-1")
    short_term = words(az="45.1.8–45.1.11 üzrə müvəqqəti icazə", en="a temporary permit on 45.1.8–45.1.11", ru="временное разрешение по 45.1.8–45.1.11")


class Applicant(Entity):
    """The same person, asking to live here for good."""

    permanent_speed = fact(PermanentSpeed, article="54.9", az="daimi yaşama üzrə baxılma müddəti", en="time to decide on permanent residence", ru="срок рассмотрения по постоянному проживанию",
        ask=words(az="Qərarı neçə iş gününə istəyirsiniz?", en="In how many working days do you want the decision?", ru="За сколько рабочих дней вы хотите получить решение?"),
        because=words(az="Ödədiyiniz rüsum qərarın müddətini müəyyən edir (54.9).", en="The fee that you pay fixes the time to decide (54.9).", ru="Срок решения зависит от уплаченной пошлины (54.9)."))
    resident_on_path_since = fact(Date, by="register", holder="migration_service", confidence="H", cost=2, may_not_apply=True, article="52.1", az="45.1.1–45.1.7 üzrə icazə ilə fasiləsiz yaşamağa başladığı gün", en="day since which the person has lived here on permits of 45.1.1–45.1.7 without a gap", ru="день, с которого человек без перерыва живёт здесь по разрешениям 45.1.1–45.1.7",
        ask=words(az="Müvəqqəti yaşama icazəsi ilə fasiləsiz hansı gündən yaşayırsınız?", en="Since which day have you lived here on a temporary residence permit without a gap?", ru="С какого дня вы без перерыва живёте здесь по разрешению на временное проживание?"),
        because=words(az="Daimi icazə 45.1.1–45.1.7 əsasları ilə son 2 il burada yaşayana verilir (52.1).", en="A permanent permit is given to whoever has lived here for the last 2 years on the grounds 45.1.1–45.1.7 (52.1).", ru="Постоянное разрешение дают тому, кто последние 2 года жил здесь по основаниям 45.1.1–45.1.7 (52.1)."))
    most_days_outside_in_180 = fact(Int, by="register", holder="state_border_service", confidence="H", domain=(0, 180), article="52.1", az="son 2 ildə istənilən 180 gündə ölkədən kənarda keçən ən çox gün", en="most days outside the country within any 180 days of the last 2 years", ru="наибольшее число дней вне страны за любые 180 дней последних 2 лет")
    sponsor_ground = fact(SponsorGround, by="register", holder="migration_service", confidence="H", article="52.1", az="müvəqqəti icazəyə səbəb olan ailə üzvünün icazəsi", en="permit of the family member through whom the temporary permit was given", ru="разрешение члена семьи, через которого выдано временное разрешение")
    path_of_exempt_family_confirmed = fact(Bool, by="officer", article="52.1", az="45.1.7-1 üzrə icazəsi olanın ailə üzvü üçün yolun açıq olduğu təsdiqlənib", en="confirmed that the path is open to family of a holder on 45.1.7-1", ru="подтверждено, что путь открыт для семьи владельца разрешения по 45.1.7-1")
    citizen_in_family = fact(NuclearRelative, holder="ministry_of_justice", confidence="M", cost=2, article="52.1.1", az="Azərbaycan vətəndaşı olan ata, ana, həyat yoldaşı, övlad, qardaş və ya bacı", en="father, mother, spouse, child, brother or sister who is a citizen of Azerbaijan", ru="отец, мать, супруг, ребёнок, брат или сестра с гражданством Азербайджана",
        ask=words(az="Atanız, ananız, həyat yoldaşınız, övladınız, qardaşınız və ya bacınızdan kim Azərbaycan vətəndaşıdır?", en="Who among your father, mother, spouse, children, brothers and sisters is a citizen of Azerbaijan?", ru="Кто из ваших родителей, супругов, детей, братьев и сестёр гражданин Азербайджана?"),
        because=words(az="Onlardan birinin vətəndaş olması əsasdır; daha uzaq qohumlar sayılmır (52.1.1).", en="It is a ground that one of them is a citizen; more distant relatives do not count (52.1.1).", ru="Основание, если кто-то из них гражданин; более дальние родственники не учитываются (52.1.1)."))
    sponsor_is_permanent = fact(Bool, by="register", holder="migration_service", confidence="H", cost=2, article="52.1.8", az="ailə üzvünün daimi yaşama icazəsi var", en="the family member holds a permanent residence permit", ru="у члена семьи есть разрешение на постоянное проживание",
        ask=words(az="Ailə üzvünüzün daimi yaşama icazəsi var?", en="Does your family member hold a permanent residence permit?", ru="Есть ли у члена вашей семьи разрешение на постоянное проживание?"),
        because=words(az="Daimi yaşayan əcnəbinin ailə üzvü olmaq əsasdır (52.1.8).", en="Being family of a foreigner who lives here permanently is a ground (52.1.8).", ru="Семейная связь с постоянно проживающим иностранцем является основанием (52.1.8)."))
    lived_on_business_ground = fact(Bool, protected="occupation", by="register", holder="migration_service", confidence="H", article="52.1.9", az="son 2 il 45.1.6–45.1.7 üzrə icazə ilə yaşayıb", en="has lived for the last 2 years on permits of 45.1.6–45.1.7", ru="последние 2 года жил по разрешениям 45.1.6–45.1.7")
    company_is_non_commercial = fact(Bool, by="register", holder="ministry_of_justice", confidence="M", cost=3, article="52.1.10", az="təşkilat qeyri-kommersiya hüquqi şəxsidir", en="the entity is non-commercial", ru="организация некоммерческая",
        ask=words(az="Təşkilatınız qeyri-kommersiya hüquqi şəxsidir?", en="Is your entity non-commercial?", ru="Ваша организация некоммерческая?"),
        because=words(az="Qeyri-kommersiya təşkilatına kapital və dövriyyə tələbi aid deyil (52-ci maddənin qeydi 5).", en="The tests of capital and turnover do not apply to a non-commercial entity (note 5 to article 52).", ru="Требования к капиталу и обороту не относятся к некоммерческой организации (примечание 5 к статье 52)."))
    permanent_turnover_confirmed = fact(Bool, protected="property_status", by="officer", article="52.1.11", az="fərdi sahibkarın dövriyyəsinin İqtisadiyyat Nazirliyinin müəyyən etdiyi həddə çatdığı təsdiqlənib", en="confirmed that an individual entrepreneur's turnover reaches what the Ministry of Economy has set", ru="подтверждено, что оборот индивидуального предпринимателя достигает установленного Министерством экономики")
    highly_qualified_may_settle = fact(Bool, by="officer", article="52.1", az="yüksək ixtisaslı miqrant üçün daimi yaşama şərtlərinin yerinə yetirildiyi təsdiqlənib", en="confirmed that the conditions of permanent residence for a highly qualified migrant are met", ru="подтверждено, что условия постоянного проживания для высококвалифицированного мигранта выполнены")

    asks_to_settle_as_kin = fact(Bool, article="52.1.1", az="52.1.1 üzrə müraciət edir", en="applies on 52.1.1", ru="обращается по 52.1.1")
    asks_to_settle_as_investor = fact(Bool, article="52.1.2", az="52.1.2 üzrə müraciət edir", en="applies on 52.1.2", ru="обращается по 52.1.2")
    asks_to_settle_as_owner = fact(Bool, article="52.1.3", az="52.1.3 üzrə müraciət edir", en="applies on 52.1.3", ru="обращается по 52.1.3")
    asks_to_settle_as_depositor = fact(Bool, article="52.1.4", az="52.1.4 üzrə müraciət edir", en="applies on 52.1.4", ru="обращается по 52.1.4")
    asks_to_settle_as_securities_holder = fact(Bool, article="52.1.5", az="52.1.5 üzrə müraciət edir", en="applies on 52.1.5", ru="обращается по 52.1.5")
    asks_to_settle_as_specialist = fact(Bool, article="52.1.6", az="52.1.6 üzrə müraciət edir", en="applies on 52.1.6", ru="обращается по 52.1.6")
    asks_to_settle_as_invited_specialist = fact(Bool, article="52.1.7", az="52.1.7 üzrə müraciət edir", en="applies on 52.1.7", ru="обращается по 52.1.7")
    asks_to_settle_as_family = fact(Bool, article="52.1.8", az="52.1.8 üzrə müraciət edir", en="applies on 52.1.8", ru="обращается по 52.1.8")
    asks_to_settle_as_branch_head = fact(Bool, article="52.1.9", az="52.1.9 üzrə müraciət edir", en="applies on 52.1.9", ru="обращается по 52.1.9")
    asks_to_settle_as_company_head = fact(Bool, article="52.1.10", az="52.1.10 üzrə müraciət edir", en="applies on 52.1.10", ru="обращается по 52.1.10")
    asks_to_settle_as_entrepreneur = fact(Bool, article="52.1.11", az="52.1.11 üzrə müraciət edir", en="applies on 52.1.11", ru="обращается по 52.1.11")

    has_means = fact(Bool, protected="property_status", cost=3, article="55.0.6", az="özünün və onunla gələn ailə üzvlərinin minimum ehtiyaclarını ödəyən vəsaiti var", en="has the means for the least needs of self and of the family that came along", ru="есть средства на минимальные нужды, свои и приехавшей семьи",
        ask=words(az="Özünüzün və sizinlə gələn ailə üzvlərinin minimum ehtiyaclarını ödəyən vəsaitiniz var?", en="Do you have the means for the least needs of yourself and the family that came with you?", ru="Есть ли у вас средства на минимальные нужды, ваши и приехавшей с вами семьи?"),
        because=words(az="Vəsait yoxdursa və heç kim təminatı üzərinə götürməyibsə, icazə verilmir (55.0.6).", en="Without means, and with nobody who supports you, no permit is given (55.0.6).", ru="Без средств и без того, кто взял обеспечение на себя, разрешение не дают (55.0.6)."))
    supported_by_relative = fact(Bool, cost=2, article="53.1.7", az="yaxın qohumu olan vətəndaş və ya daimi yaşayan şəxs təminatını üzərinə götürüb", en="a close relative who is a citizen, or a permanent resident, has taken on the support", ru="обеспечение взял на себя близкий родственник-гражданин или постоянно проживающее лицо",
        ask=words(az="Vətəndaş olan yaxın qohumunuz və ya daimi yaşama icazəsi olan şəxs sizin təminatınızı üzərinə götürüb?", en="Has a close relative who is a citizen, or somebody with a permanent residence permit, taken on your support?", ru="Взял ли на себя ваше обеспечение близкий родственник-гражданин или владелец разрешения на постоянное проживание?"),
        because=words(az="Onda vəsait barədə sənəd lazım deyil (53.1.7) və vəsaitin olmaması imtina əsası deyil (55.0.6).", en="Then no proof of means is needed (53.1.7) and the lack of means is no ground of refusal (55.0.6).", ru="Тогда документ о средствах не нужен (53.1.7), а их отсутствие не основание для отказа (55.0.6)."))
    means_proof_given = fact(Bool, article="53.1.7", az="vəsait barədə sənəd verilib", en="proof of the means was given", ru="документ о средствах представлен")
    child_consent_given = fact(Bool, article="53.1.12", az="14–18 yaşlı uşağın notarial razılığı verilib", en="the notarised consent of the child aged 14 to 18 was given", ru="нотариальное согласие ребёнка 14–18 лет дано")

    loss_of_function_81_100 = fact(Bool, by="register", holder="ministry_of_labour", confidence="M", sensitivity="sealed", cost=4, article="54.5", az="orqanizmin funksiyalarının 81–100 faiz pozulmasına görə əlilliyi var", en="has a disability with a loss of function of 81–100 per cent", ru="есть инвалидность с нарушением функций организма на 81–100 процентов")
    knows_rights_and_duties = fact(Bool, by="officer", discretionary=True, article="54.5", az="komissiya: qanundakı hüquq və vəzifələrini bilir", en="commission: knows the rights and duties by law", ru="комиссия: знает права и обязанности по закону")
    knows_state_language = fact(Bool, by="officer", discretionary=True, protected="language", article="54.5", az="komissiya: dövlət dilini bilir", en="commission: knows the state language", ru="комиссия: знает государственный язык")
    one_gap_in_knowledge_suffices = fact(Bool, by="officer", article="55.0.10", az="ikisindən birini bilməmək kifayətdir", en="not knowing one of the two is enough", ru="незнания одного из двух достаточно")

    grave_conviction = fact(Bool, by="register", holder="ministry_of_interior", confidence="M", sensitivity="sealed", article="55.0.5", az="qəsdən ağır və ya xüsusilə ağır cinayətə görə ödənilməmiş və götürülməmiş məhkumluğu var", en="has an unspent conviction for an intentional grave or especially grave crime", ru="есть непогашенная и неснятая судимость за умышленное тяжкое или особо тяжкое преступление")
    sponsor_withdrew_on = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="55.0.6-1", az="təminatı üzərinə götürənin imtina etdiyi gün", en="day the person who took on the support withdrew", ru="день, когда взявший обеспечение на себя отказался")
    other_means_shown_on = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="55.0.6-1", az="vəsait barədə başqa sənəd verilən gün", en="day another proof of means was brought", ru="день представления другого документа о средствах")
    most_days_outside_in_year = fact(Int, by="register", holder="state_border_service", confidence="H", domain=(0, 366), may_not_apply=True, article="55.0.8", az="icazə veriləndən sonra istənilən bir ildə ölkədən kənarda keçən günlərin ən böyük cəmi", en="most days outside the country in any one year since the permit was issued", ru="наибольшая сумма дней вне страны за любой год со дня выдачи разрешения")
    granted_as_investor = fact(Bool, by="register", holder="migration_service", confidence="H", protected="property_status", article="55.0.8", az="daimi icazə investora verilib", en="the permanent permit was given to an investor", ru="постоянное разрешение выдано инвестору")
    granted_as_entrepreneur = fact(Bool, by="register", holder="migration_service", confidence="H", protected="occupation", article="55.0.8", az="daimi icazə sahibkara verilib", en="the permanent permit was given to an entrepreneur", ru="постоянное разрешение выдано предпринимателю")

    permanent_refused_on = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="54.11", az="daimi yaşama icazəsindən imtina edilən gün", en="day permanent residence was refused", ru="день отказа в постоянном проживании")
    permanent_cancelled_on = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="56", az="daimi yaşama icazəsinin ləğv edildiyi gün", en="day the permanent permit was cancelled", ru="день отмены постоянного разрешения")
    reason_of_refusal_is_gone = fact(Bool, by="officer", article="54.11", az="imtinaya səbəb olan hal aradan qalxıb", en="the reason of the refusal is gone", ru="причина отказа отпала")
    reason_bars_temporary_too = fact(Bool, by="officer", article="54.11-1", az="imtinanın səbəbi müvəqqəti icazə üçün də imtina əsasıdır", en="the reason of the refusal would refuse a temporary permit too", ru="по этой причине отказали бы и во временном разрешении")
    deposit_fell_on = fact(Date, by="register", holder="bank", confidence="H", may_not_apply=True, article="52", az="əmanətin həddən aşağı düşdüyü və ya müqaviləyə xitam verilən gün", en="day the deposit fell below the threshold or its contract ended", ru="день, когда вклад упал ниже порога или договор прекращён")
    securities_fell_on = fact(Date, by="register", holder="national_depository", confidence="H", may_not_apply=True, article="52", az="qiymətli kağızların həddən aşağı düşdüyü və ya özgəninkiləşdirildiyi gün", en="day the securities fell below the threshold or were sold", ru="день, когда ценные бумаги упали ниже порога или отчуждены")
