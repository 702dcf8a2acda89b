"""Article 80: how a removal is carried out, who pays, which paper one travels on."""


@article("80.2", since="2013-08-01", confidence="H", source="MC", az="Çıxarmadan və ya readmissiyadan yayınan məhkəmənin qərarı ilə saxlanıla bilər", en="Whoever evades removal or readmission may be held by a court's decision", ru="Уклоняющийся от выдворения или реадмиссии может быть помещён по решению суда")
def may_be_held_for_evading(p: Applicant):
    return p.evades_removal


@article("80.4", since="2013-08-01", confidence="H", source="MC", az="Sənədlər gecikirsə və ya üzrlü səbəb varsa, məhkəmə getmə müddətini uzada bilər", en="A court may extend the time to leave if papers are late or for good reason", ru="Суд может продлить срок выезда, если документы задерживаются или есть уважительная причина")
def court_may_extend_time_to_leave(p: Applicant):
    return removal_is_ordered(p) and p.papers_late_or_good_reason


@article("80.6-1", since="2013-08-01", confidence="H", source="MC", az="Səyahət sənədi verilir: müqaviləyə görə və ya mənşə ölkəsi sənəd vermədikdə", en="A travel document is given: by treaty, or when the country of origin gives none", ru="Выдаётся документ для поездки: по договору или если страна происхождения его не даёт")
def removal_paper_is_given(p: Applicant):
    return removal_is_ordered(p) and not p.has_identity_document and (p.treaty_gives_removal_paper or p.origin_gives_no_papers)


@article("80.7", since="2013-08-01", confidence="H", source="MC", az="Çıxarılandan əvvəl barmaq izləri götürülür", en="Fingerprints are taken before a removal", ru="Перед выдворением снимают отпечатки пальцев")
def fingerprints_before_removal(p: Applicant):
    return removal_is_ordered(p)


@article("80.8", since="2013-08-01", confidence="H", source="MC", az="Sərhədədək müşayiət olunur, sərhəd orqanına əvvəlcədən yazılı bildirilir", en="Is escorted to the border, and the border body is told in writing beforehand", ru="Сопровождают до границы, пограничный орган письменно извещают заранее")
def border_body_is_told_before_removal(p: Applicant):
    return removal_may_begin(p)


@article("80.9", since="2013-08-01", confidence="H", source="MC", az="Xərci kim ödəyir: özü, yoxsa qəbul edən, yoxsa dövlət", en="Who pays: the person, else the receiving party, else the state", ru="Кто платит: лицо, иначе принимающая сторона, иначе государство")
def removal_cost_bearer(p: Applicant):
    if lawful_distinction(p.has_means_to_leave, by="migration_code/80.9"):
        return CostBearer.own
    return CostBearer.host if p.has_receiving_party else CostBearer.state
