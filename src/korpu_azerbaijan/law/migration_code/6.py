"""Article 6: what the migration record is for."""


@article("6.2", since="2013-08-01", confidence="H", source="MC", az="Burada qanuni olan şəxs sərbəst hərəkət edir və yaşayış yerini seçir; miqrasiya uçotunun məqsədi budur", en="Whoever is lawfully here moves freely and chooses a residence; that is what the record is for", ru="Законно находящийся здесь свободно передвигается и выбирает место жительства; для этого и ведётся учёт")
def has_freedom_of_movement(p: Applicant):
    return is_lawfully_here(p)


@article("6.2", since="2013-08-01", confidence="H", source="MC", az="Burada qanuni əsasla olur: müddəti bitməyib və ya qəbul edilmiş müraciətinə baxılır (20.2)", en="Is lawfully here: the term has not ended, or an application accepted in time is examined (20.2)", ru="Находится здесь законно: срок не истёк или рассматривается принятое в срок заявление (20.2)")
def is_lawfully_here(p: Applicant):
    return today <= p.stay_until or stay_is_lawful_while_pending(p)


@article("6.3.1", since="2013-08-01", confidence="H", source="MC", az="Miqrasiya uçotunun birinci məqsədi əcnəbilərin hüquqlarından istifadə etməsidir", en="The first purpose of the record is that foreigners can use their rights", ru="Первая цель учёта: чтобы иностранцы пользовались своими правами")
def record_serves_rights(p: Applicant):
    """The fact base names the first of the purposes 6.3.1–6.3.6 only."""
    return True
