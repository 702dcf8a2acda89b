"""Article 25: visas for official visits."""


@article("25.1", since="2013-08-01", confidence="H", source="MC", az="Diplomatik və ya xüsusi missiya ilə gəlir, rəsmi nota var", en="Comes on a diplomatic or special mission, with an official note", ru="Едет с дипломатической или специальной миссией, есть официальная нота")
def visa_for_official_mission(p: Applicant):
    """The note: 25.3."""
    return p.visa_purpose == VisaPurpose.official_mission and p.official_note_given


@article("25.1", since="2013-08-01", confidence="H", source="MC", az="Qalma müddəti vizanın etibarlılıq müddətidir", en="May stay as long as the visa is valid", ru="Срок пребывания равен сроку визы")
def mission_stays_while_visa_is_valid(p: Applicant):
    return p.visa_purpose == VisaPurpose.official_mission


@article("25.2", since="2013-08-01", confidence="H", source="MC", az="Rəsmi tədbirdə və ya görüşdə iştirak edir, rəsmi nota var", en="Takes part in an official event or meeting, with an official note", ru="Участвует в официальном мероприятии или встрече, есть официальная нота")
def visa_for_official_event(p: Applicant):
    return p.visa_purpose == VisaPurpose.official_event and p.official_note_given
