"""Article 66: the closed list of refusals of a work permit. Late filing is not in it."""


@article("66.0.1", since="2013-08-01", confidence="H", source="MC", az="Yalnız işəgötürəndə ola bilən sənəd çatmır", en="A paper that only the employer can have is missing", ru="Не хватает документа, который может быть только у работодателя")
def work_permit_paper_is_missing(p: Applicant):
    return demandable_work_paper_is_missing(p)


@article("66.0.2", since="2013-08-01", confidence="H", source="MC", az="Saxta, qeyri-dəqiq və ya təhrif edilmiş məlumat verilib", en="False, inexact or distorted data were given", ru="Даны ложные, неточные или искажённые сведения")
def gave_wrong_data_for_work_permit(p: Applicant):
    return p.work_permit_data_is_wrong


@article("66.0.3", since="2013-08-01", confidence="H", source="MC", az="Tələbat yerli əmək ehtiyatları hesabına ödənilə bilər", en="Local labour can meet the need", ru="Потребность могут покрыть местные трудовые ресурсы")
def local_labour_meets_the_need(p: Applicant):
    """A vacancy that a qualified citizen claims (61.2) is the plainest case."""
    return not vacancy_is_open_to_foreigner(p)


@article("66.0.4", since="2013-08-01", confidence="H", source="MC", az="İşçi 18 yaşına çatmayıb", en="The worker is under 18", ru="Работник младше 18 лет")
def worker_is_under_age(p: Applicant):
    return is_minor(p)


@article("66.0.5", since="2013-08-01", confidence="H", source="MC", az="İllik kvota dolub", en="The yearly quota is full", ru="Годовая квота исчерпана")
def quota_is_full(p: Applicant):
    return p.quota_left < 1 and quota_counts_this(p) and not highly_qualified_family_is_outside_quota(p)


@reading("fact base WRK-07, WRK-16: whether the quota counts extensions is not said", article="66.0.5", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="Kvota ilk icazəyə aiddir; uzatmaya aid olduğunu əməkdaş təsdiq edir", en="The quota counts first permits; whether it counts an extension an officer confirms", ru="Квота относится к первому разрешению; относится ли она к продлению, подтверждает сотрудник")
def quota_counts_this(p: Applicant):
    return p.request == Request.issue or p.request == Request.extension and p.quota_counts_extension


@reading("fact base OTH-01: spouse and children under 23 of a highly qualified migrant are outside the quota; the article is not known", article="66.0.5", since="2024-12-29", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="HQM, READING", az="Yüksək ixtisaslı miqrantın əri (arvadı) və 23 yaşınadək övladı kvotaya düşmür; maddəsinin nömrəsi məlum deyil", en="The spouse and children under 23 of a highly qualified migrant are outside the quota; the number of the article is not known", ru="Супруг и дети до 23 лет высококвалифицированного мигранта вне квоты; номер статьи неизвестен")
def highly_qualified_family_is_outside_quota(p: Applicant):
    return p.family_of_highly_qualified


@article("66.0.6", since="2013-08-01", confidence="H", source="MC", az="İşçi siyahıdakı infeksiyanın daşıyıcısıdır", en="The worker carries a listed infection", ru="Работник носитель инфекции из перечня")
def worker_carries_listed_infection(p: Applicant):
    return p.listed_infection


@article("66.0.7", since="2013-08-01", confidence="H", source="MC", az="İşçinin tələb olunan ixtisası və ya təcrübəsi yoxdur", en="The worker lacks the qualification or experience required", ru="У работника нет требуемой квалификации или опыта")
def worker_lacks_qualification(p: Applicant):
    return p.lacks_required_qualification
