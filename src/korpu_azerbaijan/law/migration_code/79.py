"""Article 79: the expulsion decision of the migration service, whom it may not reach, and how long somebody has to leave."""


@article("79.1.1", since="2013-08-01", confidence="H", source="MC", az="Vizası, qalma müddətinin uzadılması, müvəqqəti və ya daimi yaşama icazəsi ləğv edilib", en="The visa, the extension of stay, or the temporary or permanent residence permit was cancelled", ru="Виза, продление пребывания либо разрешение на временное или постоянное проживание отменены")
def right_of_stay_was_cancelled(p: Applicant):
    return p.expulsion_request == ExpulsionRequest.service_decision and p.cancelled_right != CancelledRight.none


@article("79.1.2", since="2013-08-01", confidence="H", source="MC", az="Arzuolunmaz hesab edilib", en="Was declared undesirable", ru="Признан нежелательным")
def expelled_as_undesirable(p: Applicant):
    return p.expulsion_request == ExpulsionRequest.service_decision and p.undesirable


@article("79.1.3", since="2013-08-01", confidence="H", source="MC", az="Cəza çəkməkdən azad edilib, 45-ci maddə üzrə əsası yoxdur", en="Is a released convict without a ground of article 45", ru="Освобождён от отбывания наказания, основания по статье 45 нет")
def expelled_as_released_convict(p: Applicant):
    return p.expulsion_request == ExpulsionRequest.service_decision and p.released_convict and not has_ground(p)


@article("79.1.4", since="2013-08-01", confidence="H", source="MC", az="Qaçqın statusu verilməyib", en="Refugee status was refused", ru="В статусе беженца отказано")
def expelled_after_refugee_refusal(p: Applicant):
    return p.expulsion_request == ExpulsionRequest.service_decision and p.refugee_status_refused


@article("79.2", since="2013-08-01", confidence="H", source="MC", az="Qərardakı giriş məhdudiyyəti 5 ildən çox deyil", en="The entry limit of the decision is at most 5 years", ru="Ограничение на въезд в решении не больше 5 лет")
def expulsion_entry_limit_is_lawful(p: Applicant):
    return p.entry_limit_months <= value("expulsion_entry_limit_most")


@article("79.2", since="2013-08-01", confidence="H", source="MC", az="Ləğvin əsası aradan qalxıb: giriş məhdudiyyəti götürülür", en="The ground of the cancellation has gone away: the entry limit is lifted", ru="Основание отмены отпало: ограничение на въезд снимается")
def expulsion_entry_limit_is_lifted(p: Applicant):
    return p.cancelled_right != CancelledRight.none and p.cancellation_ground_went_away


@article("79.2", since="2013-08-01", confidence="H", source="MC", az="Qərarda göstərilən giriş məhdudiyyətinin müddəti bitib", en="The entry limit set in the decision is over", ru="Срок ограничения на въезд по решению истёк")
def expulsion_entry_limit_is_over(p: Applicant):
    return today > p.entry_limit_until


@article("79.3", since="2013-08-01", confidence="H", source="MC", az="Kənara çıxarma qərarı verilə bilməz: qaçqındır və ya siyasi sığınacağı var", en="No expulsion decision: is a refugee or has political asylum", ru="Решение о выдворении невозможно: беженец или имеет политическое убежище")
def expulsion_barred_for_refugee(p: Applicant):
    return service_expulsion_is_asked(p) and (p.is_refugee or p.has_political_asylum)


@article("79.4", since="2013-08-01", confidence="H", source="MC", az="Kənara çıxarma qərarı verilə bilməz: insan alverinin qurbanı olan uşaqdır", en="No expulsion decision: is a child victim of trafficking", ru="Решение о выдворении невозможно: ребёнок, жертва торговли людьми")
def expulsion_barred_for_child_victim(p: Applicant):
    return service_expulsion_is_asked(p) and is_child_victim_of_trafficking(p)


@article("79.4", since="2013-08-01", confidence="H", source="MC", az="İnsan alverinin qurbanı olan uşaqdır", en="Is a child victim of trafficking", ru="Ребёнок, жертва торговли людьми")
def is_child_victim_of_trafficking(p: Applicant):
    return p.trafficking_victim and is_minor(p)


@article("79.4", since="2013-08-01", confidence="H", source="MC", az="1 il ərzində kənara çıxarma qərarı verilə bilməz: insan alverinin qurbanıdır", en="No expulsion decision for 1 year: is a victim of trafficking", ru="Решение о выдворении невозможно 1 год: жертва торговли людьми")
def expulsion_barred_for_victim(p: Applicant):
    return service_expulsion_is_asked(p) and is_victim_within_the_year(p)


@reading("79.4 says 1 year and not from which day: from the day of recognition as a victim", article="79.4", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", rounding="down", az="İnsan alverinin qurbanı kimi tanınandan 1 il keçməyib", en="A year has not passed since the recognition as a victim of trafficking", ru="Не прошёл год со дня признания жертвой торговли людьми")
def is_victim_within_the_year(p: Applicant):
    return p.trafficking_victim and today <= p.victim_recognised_on + value("victim_stays_at_least")


@article("79.4", since="2013-08-01", confidence="H", source="MC", az="Təqib bitənədək kənara çıxarma qərarı verilə bilməz: cinayət təqibinə kömək edir", en="No expulsion decision until the prosecution ends: helps a criminal prosecution", ru="Решение о выдворении невозможно до конца преследования: содействует уголовному преследованию")
def expulsion_barred_for_helper(p: Applicant):
    return service_expulsion_is_asked(p) and p.assists_prosecution


@article("79.5.1", since="2013-08-01", confidence="H", source="MC", az="Getmək üçün 48 saat: azad edilmiş məhkum, vizası və ya uzadılması ləğv edilən, arzuolunmaz", en="48 hours to leave: a released convict, a cancelled visa or extension, undesirable", ru="48 часов на выезд: освобождённый осуждённый, отменённая виза или продление, нежелательное лицо")
def has_48_hours_to_leave(p: Applicant):
    return p.undesirable or p.cancelled_right in {CancelledRight.visa, CancelledRight.extension} or p.released_convict and not has_ground(p)


@article("79.5.2", since="2013-08-01", confidence="H", source="MC", az="Getmək üçün 10 gün: yaşama icazəsi ləğv edilib və ya qaçqın statusu verilməyib", en="10 days to leave: a residence permit was cancelled or refugee status was refused", ru="10 дней на выезд: отменено разрешение на проживание или отказано в статусе беженца")
def has_ten_days_to_leave(p: Applicant):
    return p.cancelled_right in {CancelledRight.temporary_permit, CancelledRight.permanent_permit} or p.refugee_status_refused


@reading("fact base CNT-3, CNT-7, CNT-9: hours run from service and are not moved; ten days that end on a day off; two grounds at once", article="79.5", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, COUNT, READING", az="Getməyin son günü: 48 saat təqdimdən sayılır və yerini dəyişmir, 10 gün qeyri-iş gününə düşürsə, növbəti iş günü; hər iki əsas varsa, uzun müddət; məhkəmə uzadıbsa, onun günü; başqa əsasla çıxarmada qərardakı gün", en="Last day to leave: 48 hours run from service and are not moved; 10 days that end on a day off, the next working day; with both grounds the longer; if a court extended it, its day; on another basis the day that the decision names", ru="Последний день выезда: 48 часов идут от вручения и не сдвигаются; 10 дней, если конец нерабочий, до следующего рабочего дня; при обоих основаниях длиннее; если продлил суд, его день; при ином основании день, названный в решении")
def last_day_to_leave_after_expulsion(p: Applicant):
    if p.leave_extended_by_court_until >= p.expulsion_decision_served_on:
        return p.leave_extended_by_court_until
    if has_ten_days_to_leave(p):
        return p.expulsion_decision_served_on + value("ten_days_to_leave") - days(1) + working_days(1)
    if has_48_hours_to_leave(p):
        return p.expulsion_decision_served_on + value("two_days_to_leave")
    return p.leave_until_by_decision


@article("79.6", since="2013-08-01", confidence="H", source="MC", az="Qərar əsaslandırılır və surəti şəxsə verilir", en="The decision gives its reasons, and the person gets a copy", ru="Решение мотивируется, копия выдаётся лицу")
def expulsion_decision_is_reasoned_and_given(p: Applicant):
    return service_expulsion_is_asked(p)


@article("79.7", since="2013-08-01", confidence="H", source="MC", az="Azərbaycan dilini bilməyənə qərarı tərcüməçi izah edir", en="To somebody who does not know Azerbaijani an interpreter explains the decision", ru="Тому, кто не знает азербайджанского языка, решение объясняет переводчик")
def interpreter_explains_expulsion(p: Applicant):
    return service_expulsion_is_asked(p) and lawful_distinction(not p.understands_azerbaijani, by="migration_code/79.7")


@article("79.8", since="2013-08-01", confidence="H", source="MC", az="Qərardan məhkəməyə şikayət verilə bilər; şikayət icranı dayandırmır", en="The decision may be appealed to a court; the appeal does not suspend it", ru="Решение можно обжаловать в суд; жалоба не приостанавливает его")
def expulsion_appeal_does_not_suspend(p: Applicant):
    return service_expulsion_is_asked(p) and not asylum_claim_or_appeal_runs(p)


@reading("ASY-14: 79.8 against the certificate that lasts through the asylum appeal, and against refoulement; human and legal sign-off needed", article="79.8", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="Sığınacaq müraciətinə və ya ondan şikayətə baxılır", en="An asylum claim or an appeal in it runs", ru="Рассматривается ходатайство об убежище или жалоба по нему")
def asylum_claim_or_appeal_runs(p: Applicant):
    return p.asylum_appeal_runs or no_removal_while_asylum_is_open(p)


@reading("ASY-14: 79.8 against the certificate that lasts through the asylum appeal, and against refoulement; human and legal sign-off needed", article="79.8", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="Sığınacaq müraciətinə və ya ondan şikayətə baxıldıqca heç bir çıxarma addımı atılmır", en="No step of removal while an asylum claim or its appeal runs", ru="Никакого шага по выдворению, пока рассматривается ходатайство об убежище или жалоба по нему")
def no_removal_while_asylum_runs(p: Applicant):
    return p.expulsion_request == ExpulsionRequest.removal and asylum_claim_or_appeal_runs(p)


@reading("79.3 and 79.4 forbid the decision; one who came under their protection after it is not removed either", article="79.3", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="Qərardan sonra qaçqın olmuş, siyasi sığınacaq almış və ya qurban, köməkçi kimi qorunan şəxs ölkədən çıxarılmır", en="Whoever became a refugee, got political asylum or is protected as a victim or helper after the decision is not removed", ru="Не выдворяется тот, кто после решения стал беженцем, получил политическое убежище или защищён как жертва или содействующий")
def removal_barred_for_protected(p: Applicant):
    return p.expulsion_request == ExpulsionRequest.removal and (p.is_refugee or p.has_political_asylum or is_child_victim_of_trafficking(p) or is_victim_within_the_year(p) or p.assists_prosecution)


@article("79.1", since="2013-08-01", confidence="H", source="MC", az="Söhbət Miqrasiya Xidmətinin kənara çıxarma qərarından gedir", en="It is about an expulsion decision of the migration service", ru="Речь о решении миграционной службы о выдворении")
def service_expulsion_is_asked(p: Applicant):
    return p.expulsion_request == ExpulsionRequest.service_decision
