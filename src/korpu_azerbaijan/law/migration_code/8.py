"""Article 8: what the migration record may hold."""


@article("8.1", since="2013-08-01", confidence="H", source="MC", az="Bu məlumat 8.1.1–8.1.15 siyahısındadır; siyahıda olmayan məlumat üçün ayrıca qanuni əsas lazımdır", en="This is in the list 8.1.1–8.1.15; anything outside it needs its own basis in law", ru="Эти сведения есть в списке 8.1.1–8.1.15; для прочих нужна отдельная законная основа")
def record_may_hold_it(p: Applicant):
    return p.wanted_record_field != RecordField.other
