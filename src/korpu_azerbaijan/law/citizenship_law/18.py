"""Article 18: how citizenship is lost."""


@article("18.1", since="2014-05-30", confidence="M", source="CL", az="Başqa dövlətin vətəndaşlığını könüllü qəbul etmək vətəndaşlığın itirilməsi üçün əsasdır", en="Taking a foreign citizenship voluntarily is a ground to lose citizenship", ru="Добровольное принятие иностранного гражданства является основанием утраты гражданства")
def voluntary_acquisition_is_ground_of_loss(p: Applicant):
    return must_tell_of_foreign_citizenship(p)
