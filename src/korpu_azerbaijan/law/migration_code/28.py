"""Article 28: visas for work."""


@article("28.1", since="2013-08-01", confidence="H", source="MC", az="Haqqı ödənilən iş üçün işəgötürənin vəsatəti ilə gəlir", en="Comes for paid work on the employer's petition", ru="Едет на оплачиваемую работу по ходатайству работодателя")
def visa_for_work(p: Applicant):
    return p.visa_purpose == VisaPurpose.labour and p.visa_petition_given
