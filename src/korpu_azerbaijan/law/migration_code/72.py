"""Article 72: the inspection of an employer; the law on inspections of entrepreneurs applies beside it."""


@article("72.1", since="2013-08-01", confidence="H", source="MC", az="Yoxlama aktı iki nüsxədə tərtib olunub, işəgötürənin izahatı ona əlavə edilib (72.1–72.5)", en="The inspection record was made in two copies, and the employer's explanation is attached to it (72.1–72.5)", ru="Акт проверки составлен в двух экземплярах, объяснение работодателя приложено (72.1–72.5)")
def inspection_record_is_in_order(p: Applicant):
    return p.inspection_record_copies == value("inspection_copies") and not p.employers_explanation_left_out
