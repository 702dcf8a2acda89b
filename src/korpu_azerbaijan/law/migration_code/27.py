"""Article 27: visas for science and education."""


@article("27.1", since="2013-08-01", confidence="H", source="MC", az="Elm və ya təhsil üçün təşkilatın vəsatəti ilə gəlir", en="Comes for science or education on the institution's petition", ru="Едет для науки или учёбы по ходатайству организации")
def visa_for_science_or_education(p: Applicant):
    return p.visa_purpose == VisaPurpose.science_education and p.visa_petition_given


@article("27.3", since="2013-08-01", confidence="H", source="MC", az="Təhsil və yaşayış xərclərini ödəyə bilməsi barədə sənəd lazımdır", en="Proof of means for study and living is needed", ru="Нужен документ о средствах на учёбу и проживание")
def visa_needs_proof_of_means_to_study(p: Applicant):
    """Not where the own state pays for the study."""
    return p.visa_purpose == VisaPurpose.science_education
