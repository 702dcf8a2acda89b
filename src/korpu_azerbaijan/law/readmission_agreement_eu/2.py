"""Article 2: principles; the number of the article is from memory."""


@article("2", since="2014-09-01", confidence="M", source="EULEX, NUMBERS [from memory]", az="Könüllü qayıdış məcburi qayıdışdan üstün tutulur", en="Voluntary return is preferred to forced return", ru="Добровольное возвращение предпочтительнее принудительного")
def voluntary_return_is_preferred(p: Applicant):
    return p.wishes_to_return_voluntarily
