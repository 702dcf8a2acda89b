"""Decree 419: how an application for refugee status is heard. No rule sets a last day to ask, so none is here."""


@article("419", since="2000-11-13", confidence="H", source="U596, UNHCR-H", az="Müraciət qəbul edilir: sərhəddə, polisdə, Xidmətdə və ya saxlanma yerindən", en="The application is taken: at the border, by the police, at the Service or from detention", ru="Обращение принимают: на границе, в полиции, в Службе или из места содержания")
def asylum_claim_is_taken(p: Applicant):
    return p.asylum_asked_at in {AsylumDoor.migration_service, AsylumDoor.border, AsylumDoor.police, AsylumDoor.detention}


@reading("ASY-05 names 15 days and not their first day; UNHCR's page counts them from the approach to the Service", article="419", since="2000-11-13", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="U596, UNHCR-H, COUNT", az="Müsahibənin son günü: müraciətdən 15 gün; müraciət günü sayılmır", en="Last day of the interview: 15 days from the application; its day does not count", ru="Последний день опроса: 15 дней от обращения; его день не считается")
def asylum_interview_is_due(p: Applicant):
    return p.filed_on + value("asylum_interview_term")


@article("419", since="2000-11-13", confidence="M", source="U596, COUNT", rounding="down", az="Qərarın son günü: vəsatət qeydə alınandan 3 ay", en="Last day to decide: 3 months from the registration of the application", ru="Последний день решения: 3 месяца со дня регистрации ходатайства")
def asylum_decision_is_due(p: Applicant):
    """Whether the term may be prolonged no source says (ASY-07): it is not. A day off gives the authority no more time (CNT-9)."""
    return p.asylum_registered_on + value("asylum_decision_term")


@article("419", since="2000-11-13", confidence="L", source="F62 [from memory]", az="Sığınacaq müraciəti üçün rüsum yoxdur", en="Asking for asylum costs nothing", ru="Обращение за убежищем бесплатно")
def asylum_fee(p: Applicant):
    return AZN(0)


@article("419", since="2019-07-24", confidence="L", source="F62", az="Qaçqın vəsiqəsinin və ya yol sənədinin rüsumu; məbləği məlum deyil", en="Fee for the refugee card or travel document; its amount is not known", ru="Пошлина за удостоверение беженца или проездной документ; сумма неизвестна")
def refugee_document_costs(p: Applicant):
    return table("refugee_document_fee", p.refugee_document)


@article("419", since="2020-07-01", confidence="M", source="U596, UNHCR-H, ND14096", az="Müvəqqəti arayış qüvvədədir: müraciətə və ya şikayətə baxılır, yaxud şikayət müddəti bitməyib", en="The temporary certificate is valid: the application or an appeal is being heard, or there is still time to appeal", ru="Временная справка действует: рассматривается обращение или жалоба либо срок жалобы не истёк")
def asylum_certificate_is_valid(p: Applicant):
    return p.seeks_asylum or asylum_is_still_open(p)


@reading("ASY-13: the asylum law's own term to appeal (a month, from memory) is not verified; the 30 days of the Administrative Procedural Code stand for it", article="419", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="UNHCR-H, READING", az="Qaçqın statusu verilməyib, şikayətə baxılır və ya şikayət müddəti bitməyib", en="Refugee status was refused, and an appeal is running or there is still time for it", ru="В статусе беженца отказано, и жалоба рассматривается либо срок для неё не истёк")
def asylum_is_still_open(p: Applicant):
    return p.asylum_refused_on <= today and (p.asylum_appeal_runs or today <= last_day_to_go_to_court(p))


@article("419", since="2013-08-01", confidence="M", source="U596, MC", az="Qaçqına qaçqın vəsiqəsi və yol sənədi verilir", en="A refugee is given a refugee card and a travel document", ru="Беженцу выдают удостоверение беженца и проездной документ")
def refugee_documents_are_given(p: Applicant):
    return p.is_refugee


@article("419", since="2013-08-01", confidence="M", source="U596", az="Barmaq izləri və fotoşəkil götürülür, müvəqqəti arayış verilir", en="Fingerprints and a photograph are taken, a temporary certificate is given", ru="Снимают отпечатки пальцев и фотографию, выдают временную справку")
def asylum_seeker_is_registered(p: Applicant):
    return p.seeks_asylum


@article("419", since="2000-11-13", until="2020-07-01", confidence="H", source="ND14096", az="BMT QAK da qaçqın statusunu müəyyən edə bilər", en="UNHCR may determine refugee status too", ru="Статус беженца может определять и УВКБ ООН")
def unhcr_may_determine_status(p: Applicant):
    """Since 1 July 2020 only the Migration Service and the courts decide: the rule has ended, so it is known not to hold."""
    return p.seeks_asylum
