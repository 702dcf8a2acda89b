"""Article 33: nobody is sent back to where they would be persecuted."""


@article("33", since="2013-08-01", confidence="H", source="MC, GC51 [from memory]", az="Qaçqın və siyasi sığınacağı olan şəxs ölkədən çıxarılmır (79.3)", en="A refugee and a person with political asylum are not removed (79.3)", ru="Беженца и получившего политическое убежище не выдворяют (79.3)")
def refugee_is_not_sent_back(p: Applicant):
    return p.is_refugee or p.has_political_asylum


@reading("ASY-14: Migration Code 79.8 lets no appeal stop a removal, while the certificate lasts through the appeal and refoulement is barred", article="33", since="2013-08-01", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, GC51 [from memory], READING", az="Sığınacaq müraciətinə və ya şikayətə baxılarkən, şikayət müddəti bitənədək çıxarma üzrə heç bir addım atılmır", en="While asylum or an appeal is heard, and while there is time to appeal, no step of removal is taken", ru="Пока рассматривается ходатайство об убежище или жалоба и пока не истёк срок жалобы, никаких шагов к выдворению не делают")
def no_removal_while_asylum_is_open(p: Applicant):
    return p.seeks_asylum or asylum_is_still_open(p)


@article("33", since="2013-08-01", confidence="H", source="CRC, GC51 [from memory]", az="İşgəncə və ya təqib təhlükəsi ciddi olan yerə, hətta cinayət cəzası kimi, çıxarılmır (Cinayət Məcəlləsi 52.2.7)", en="Is not removed to where torture or persecution is seriously to be feared, not even as a criminal penalty (Criminal Code 52.2.7)", ru="Не выдворяют туда, где серьёзно грозят пытки или преследование, в том числе как уголовное наказание (Уголовный кодекс 52.2.7)")
def is_not_removed_into_persecution(p: Applicant):
    return p.torture_or_persecution_feared
