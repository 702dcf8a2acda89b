"""Article 94: oversight of a Centre."""


@article("94.2", since="2013-08-01", confidence="H", source="MC", az="Ombudsman və Milli Preventiv Qrup istənilən vaxt, maneəsiz və xəbərdarlıqsız gələ, təklikdə danışa və bütün sənədləri görə bilər", en="The Ombudsman and the National Preventive Group may come at any time, unhindered and unannounced, talk in private and see all papers", ru="Омбудсмен и Национальная превентивная группа могут прийти в любое время без препятствий и предупреждения, говорить наедине и видеть все документы")
def ombudsman_may_come_to_centre(p: Applicant):
    return has_rights_in_centre(p)
