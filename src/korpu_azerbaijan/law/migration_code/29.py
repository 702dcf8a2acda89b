"""Article 29: visas for medical treatment."""


@article("29.1", since="2013-08-01", confidence="H", source="MC", az="Tibb müəssisəsinin vəsatəti ilə müalicəyə gəlir", en="Comes for treatment on the petition of a medical institution", ru="Едет на лечение по ходатайству медицинского учреждения")
def visa_for_treatment(p: Applicant):
    return p.visa_purpose == VisaPurpose.treatment and p.visa_petition_given
