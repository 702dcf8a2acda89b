"""What articles 78–81 ask about a return or a removal, and what stands in its way. What only the authority can assert is an officer's."""


class ExpulsionRequest(Choice):
    """What is to be decided about a removal; the three bases of 78.1, its carrying out, and the end of the entry limit."""

    service_decision = words(az="Miqrasiya Xidmətinin kənara çıxarma qərarı (79)", en="expulsion decision of the migration service (79)", ru="решение миграционной службы о выдворении (79)")
    administrative = words(az="inzibati tənbeh kimi çıxarma (İXM 29)", en="expulsion as an administrative penalty (AOC 29)", ru="выдворение как административное взыскание (КоАП 29)")
    criminal = words(az="cinayət cəzası kimi çıxarma (CM 52)", en="expulsion as a criminal penalty (CRC 52)", ru="выдворение как уголовное наказание (УК 52)")
    removal = words(az="qərarın icrası: ölkədən çıxarma addımı", en="carrying the decision out: a step of removal", ru="исполнение решения: шаг по выдворению")
    entry_limit_end = words(az="giriş məhdudiyyətinin bitməsi", en="the end of the entry limit", ru="окончание ограничения на въезд")


class CancelledRight(Choice):
    """A right of stay whose cancellation is a ground of 79.1.1."""

    none = words(az="heç biri ləğv edilməyib", en="none was cancelled", ru="ничего не отменено")
    visa = words(az="viza", en="visa", ru="виза")
    extension = words(az="qalma müddətinin uzadılması", en="extension of stay", ru="продление пребывания")
    temporary_permit = words(az="müvəqqəti yaşama icazəsi", en="temporary residence permit", ru="разрешение на временное проживание")
    permanent_permit = words(az="daimi yaşama icazəsi", en="permanent residence permit", ru="разрешение на постоянное проживание")


class CostBearer(Choice):
    """Who pays for a removal (80.9)."""

    own = words(az="özü", en="the person", ru="само лицо")
    host = words(az="qəbul edən şəxs və ya təşkilat", en="the receiving person or organisation", ru="принимающее лицо или организация")
    state = words(az="dövlət", en="the state", ru="государство")


class RemovalDirection(Choice):
    """Where to, in the order of 81.1."""

    state_of_citizenship = words(az="vətəndaşı olduğu dövlət", en="the state of citizenship", ru="государство гражданства")
    direct_arrival = words(az="birbaşa gəldiyi ölkə", en="the country of direct arrival", ru="страна прямого прибытия")
    former_residence = words(az="əvvəl daimi yaşadığı ölkə", en="the country of former permanent residence", ru="страна прежнего постоянного проживания")
    asking_country = words(az="onu qəbul etmək istəyən ölkə", en="a country that asks to take the person", ru="страна, согласная принять лицо")
    residence_or_closest_link = words(az="daimi yaşadığı və ya ən sıx bağlı olduğu ölkə", en="the country of permanent residence or of the closest link", ru="страна постоянного проживания или наиболее тесной связи")


class RegularisationPath(Choice):
    """By which application somebody in an irregular situation may make the stay lawful."""

    temporary_permit = words(az="müvəqqəti yaşama icazəsi ilə (45)", en="by a temporary residence permit (45)", ru="разрешением на временное проживание (45)")
    stay_extension = words(az="qalma müddətinin uzadılması ilə (40)", en="by an extension of stay (40)", ru="продлением пребывания (40)")


class Applicant(Entity):
    """Part of the person whom it concerns."""

    regularisation_path = fact(RegularisationPath, article="45", az="qalmanı hansı yolla qanuniləşdirir", en="by which way the stay is made lawful", ru="каким путём легализуется пребывание",
        ask=words(az="Qalmanızı hansı yolla qanuniləşdirmək istəyirsiniz?", en="By which way do you want to make your stay lawful?", ru="Каким путём вы хотите легализовать пребывание?"),
        because=words(az="Əsaslar və maneələr yola görə fərqlidir (40, 45).", en="Grounds and obstacles differ by the way (40, 45).", ru="Основания и препятствия зависят от пути (40, 45)."))
    expulsion_request = fact(ExpulsionRequest, by="officer", article="78.1", az="çıxarma üzrə nə həll edilir", en="what is to be decided about a removal", ru="что решается о выдворении")
    cancelled_right = fact(CancelledRight, by="register", holder="migration_service", confidence="H", article="79.1.1", az="ləğv edilmiş qalma hüququ", en="right of stay that was cancelled", ru="отменённое право пребывания")
    released_convict = fact(Bool, by="register", holder="ministry_of_justice", confidence="M", article="79.1.3", az="cəza çəkməkdən azad edilmiş məhkumdur", en="is a released convict", ru="освобождённый осуждённый")
    refugee_status_refused = fact(Bool, by="register", holder="migration_service", confidence="H", sensitivity="sealed", article="79.1.4", az="qaçqın statusu verilməyib", en="refugee status was refused", ru="в статусе беженца отказано")
    victim_recognised_on = fact(Date, by="register", holder="prosecution_body", confidence="H", may_not_apply=True, sensitivity="sealed", article="79.4", az="insan alverinin qurbanı kimi tanındığı gün", en="day of recognition as a victim of trafficking", ru="день признания жертвой торговли людьми")
    entry_limit_months = fact(Months, domain=(0,None), by="officer", article="79.2", az="qərarda göstərilən giriş məhdudiyyəti, ay", en="entry limit set in the decision, in months", ru="ограничение на въезд в решении, месяцев")
    entry_limit_until = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="79.2", az="giriş məhdudiyyətinin son günü (qərara görə)", en="last day of the entry limit, by the decision", ru="последний день ограничения на въезд по решению")
    cancellation_ground_went_away = fact(Bool, by="officer", article="79.2", az="ləğvin əsası aradan qalxıb", en="the ground of the cancellation has gone away", ru="основание отмены отпало")
    expulsion_decision_served_on = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="79.5", az="kənara çıxarma qərarının təqdim edildiyi gün", en="day the expulsion decision was served", ru="день вручения решения о выдворении")
    leave_extended_by_court_until = fact(Date, by="register", holder="migration_service", confidence="H", may_not_apply=True, article="80.4", az="məhkəmənin uzatdığı getmə müddətinin son günü", en="last day of the time to leave as a court extended it", ru="последний день срока выезда, продлённого судом")
    leave_until_by_decision = fact(Date, by="register", holder="migration_service", confidence="M", may_not_apply=True, article="78.1", az="inzibati tənbeh və ya hökm üzrə qərarda göstərilən getmə günü", en="day to leave that an administrative penalty or a sentence names", ru="день выезда, названный во взыскании или приговоре")
    papers_late_or_good_reason = fact(Bool, by="officer", article="80.4", az="sənədlər gecikir və ya üzrlü səbəb var", en="papers are late or there is a good reason", ru="документы задерживаются или есть уважительная причина")
    understands_azerbaijani = fact(Bool, protected="language", cost=1, article="79.7", az="Azərbaycan dilini bilir", en="knows the Azerbaijani language", ru="владеет азербайджанским языком",
        ask=words(az="Azərbaycan dilini bilirsiniz?", en="Do you know the Azerbaijani language?", ru="Владеете ли вы азербайджанским языком?"),
        because=words(az="Bilmirsinizsə, qərarı sizə tərcüməçi izah edir (79.7).", en="If not, an interpreter explains the decision to you (79.7).", ru="Если нет, решение вам объяснит переводчик (79.7)."))
    evades_removal = fact(Bool, by="officer", discretionary=True, article="80.2", az="çıxarmadan və ya readmissiyadan yayınır", en="evades the removal or readmission", ru="уклоняется от выдворения или реадмиссии")
    exit_limit_in_force = fact(Bool, by="register", holder="migration_service", confidence="H", article="80.5", az="ölkədən çıxış məhdudiyyəti qüvvədədir", en="a limit on leaving the country is in force", ru="действует ограничение на выезд")
    has_means_to_leave = fact(Bool, protected="property_status", cost=2, article="80.9", az="getmək üçün öz vəsaiti var", en="has own means to leave", ru="есть собственные средства на выезд",
        ask=words(az="Getmək üçün öz vəsaitiniz var?", en="Do you have means of your own to leave?", ru="Есть ли у вас собственные средства на выезд?"),
        because=words(az="Yoxdursa, xərci qəbul edən tərəf, o da yoxdursa, dövlət ödəyir (80.9).", en="If not, the receiving party pays, and where there is none the state does (80.9).", ru="Если нет, платит принимающая сторона, а если и её нет, государство (80.9)."))
    has_receiving_party = fact(Bool, by="register", holder="migration_service", confidence="H", article="80.9", az="qəbul edən şəxs və ya təşkilat var", en="there is a receiving person or organisation", ru="есть принимающее лицо или организация")
    origin_gives_no_papers = fact(Bool, by="officer", article="80.6-1", az="mənşə ölkəsindən sənəd almaq mümkün deyil", en="papers cannot be had from the country of origin", ru="документы из страны происхождения получить нельзя")
    treaty_gives_removal_paper = fact(Bool, by="officer", article="80.6-1", az="səyahət sənədi beynəlxalq müqaviləyə görə verilir", en="a treaty provides for the travel document", ru="документ для поездки предусмотрен договором")
    has_two_foreign_citizenships = fact(Bool, protected="nationality", by="officer", article="81.1", az="iki və ya daha çox dövlətin vətəndaşıdır", en="is a citizen of two or more other states", ru="гражданин двух или более других государств")
    state_of_citizenship_takes = fact(Bool, by="officer", article="81.1", az="vətəndaşı olduğu dövlət qəbul edir", en="the state of citizenship takes the person", ru="государство гражданства принимает лицо")
    former_residence_takes = fact(Bool, by="officer", article="81.1.2", az="əvvəl daimi yaşadığı ölkə qəbul edir", en="the country of former permanent residence takes the person", ru="страна прежнего постоянного проживания принимает лицо")
    arrival_country_takes = fact(Bool, by="officer", article="81.1", az="birbaşa gəldiyi ölkə qəbul edir", en="the country of direct arrival takes the person", ru="страна прямого прибытия принимает лицо")
    direction_when_undetermined = fact(RemovalDirection, by="officer", article="81.1", az="vətəndaşlığı müəyyən edilməyən şəxs üçün ölkə", en="country for somebody whose citizenship is not determined", ru="страна для лица, чьё гражданство не определено")
