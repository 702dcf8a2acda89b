"""Article 11: clocks; the number of the article is from memory."""


@article("11", since="2014-09-01", confidence="L", source="EULEX [from memory]", az="Sorğuya cavabın son günü (öz vətəndaşları üçün 15 gün; başqaları üçün məlum deyil)", en="Last day to answer the request (15 days for own nationals; not known for others)", ru="Последний день ответа на запрос (15 дней для своих граждан; для других неизвестно)")
def readmission_reply_is_due(p: Applicant):
    """Extensions and a faster procedure at the border exist; their terms are not in the fact base."""
    return p.readmission_asked_on + table("readmission_reply_term", p.readmission_request)


@article("11", since="2014-09-01", confidence="M", source="EULEX", az="Qayıdış üçün səyahət sənədinin son günü: razılıqdan 5 iş günü", en="Last day for the travel document: 5 working days after the agreement", ru="Последний день для документа: 5 рабочих дней после согласия")
def readmission_travel_document_is_due(p: Applicant):
    return p.readmission_agreed_on + value("readmission_document_term")
