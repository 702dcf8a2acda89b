"""Article 14: granting of citizenship. The parts are counted as the law on its amendment of 1 February 2018 counts them."""


@article("14.1", since="1998-10-31", confidence="M", source="CL, U45", az="Əcnəbi və ya vətəndaşlığı olmayan şəxsdir", en="Is a foreign citizen or a stateless person", ru="Иностранный гражданин или лицо без гражданства")
def may_be_naturalised(p: Applicant):
    """Somebody whose citizenship is not determined has it determined first: see the warning below."""
    return lawful_distinction(p.citizenship in {Citizenship.foreign, Citizenship.stateless}, by="citizenship_law/14")


@article("14.1", since="1998-10-31", confidence="M", source="CL, U45", az="Vətəndaşlığı müəyyən edilməyib: əvvəlcə vətəndaşlığa mənsubiyyət müəyyən edilir", en="The citizenship is not determined: first comes the determination of belonging to citizenship", ru="Гражданство не определено: сначала определяют принадлежность к гражданству")
def determination_comes_first(p: Applicant):
    return lawful_distinction(p.citizenship == Citizenship.undetermined, by="citizenship_law/14")


@article("14.1", since="1998-10-31", confidence="M", source="CL, U45", az="Qanuni gəlir mənbəyi var, Konstitusiyaya və qanunlara əməl etmək öhdəliyi götürür, dövlət dilini bilməsi haqqında sənədi var", en="Has a lawful source of income, undertakes to keep the Constitution and the laws, has a document on knowledge of the state language", ru="Имеет законный источник дохода, обязуется соблюдать Конституцию и законы, имеет документ о знании государственного языка")
def meets_terms_of_naturalisation(p: Applicant):
    return may_be_naturalised(p) and p.undertakes_to_keep_the_law and lawful_distinction(p.has_lawful_income and p.has_language_document, by="citizenship_law/14")


@article("14.1", since="1998-10-31", confidence="M", source="CL, U45", az="Azərbaycanda son 5 il fasiləsiz daimi yaşayıb və digər şərtlərə cavab verir", en="Has lived here permanently for the last 5 years without a break and meets the other terms", ru="Последние 5 лет непрерывно постоянно проживает здесь и отвечает остальным условиям")
def naturalised_after_five_years(p: Applicant):
    return lived_here_five_years(p) and p.residence_without_break and meets_terms_of_naturalisation(p)


@article("14.2", since="1998-10-31", confidence="M", source="CL, U45", rounding="down", az="Daimi yaşama icazəsindən və ya qaçqın statusundan 5 il keçib", en="5 years have passed since the permanent residence permit or refugee status", ru="Со дня разрешения на постоянное проживание или статуса беженца прошло 5 лет")
def lived_here_five_years(p: Applicant):
    """Counted from either, whichever comes first; both must still stand."""
    return (p.permanent_resident and p.permanent_resident_since + value("naturalisation_residence") <= today
            or p.is_refugee and p.refugee_since + value("naturalisation_residence") <= today)


@article("14.3", since="1998-10-31", confidence="M", source="CL, U45", az="Elm, texnika, mədəniyyət və ya idman sahəsində yüksək nailiyyətləri var: müddət tələb olunmur", en="Has high achievements in science, technology, culture or sport: no term is asked", ru="Есть высокие достижения в науке, технике, культуре или спорте: срок не требуется")
def naturalised_for_achievements(p: Applicant):
    """The exception is one to the term: the other terms of part 1 remain."""
    return p.high_achievements and meets_terms_of_naturalisation(p)


@article("14.3", since="1998-10-31", confidence="M", source="CL, U45", az="Dövlət üçün xüsusi maraq doğurur: müddət tələb olunmur", en="Is of special interest to the state: no term is asked", ru="Представляет особый интерес для государства: срок не требуется")
def naturalised_in_state_interest(p: Applicant):
    return p.special_state_interest and meets_terms_of_naturalisation(p)


@article("14", since="1998-10-31", confidence="M", source="CL, U45", az="Qərarı Prezident verir (Konstitusiya 109, 20-ci bənd)", en="The President decides (Constitution 109, item 20)", ru="Решает Президент (Конституция 109, пункт 20)")
def president_grants_citizenship(p: Applicant):
    return p.president_agrees


@article("14", since="1998-10-31", confidence="L", source="CL, F62", az="Vətəndaşlığa qəbul rüsumu; məbləği məlum deyil", en="Fee for granting of citizenship; its amount is not known", ru="Пошлина за приём в гражданство; сумма неизвестна")
def granting_fee(p: Applicant):
    return table("citizenship_fee", CitizenshipMatter.granting)


@article("14", since="1998-10-31", confidence="L", source="CL", rounding="down", az="Qərarın son günü; müddəti məlum deyil", en="Last day to decide; its term is not known", ru="Последний день решения; срок неизвестен")
def granting_is_due(p: Applicant):
    return p.filed_on + table("citizenship_decision_term", CitizenshipMatter.granting)


@article("14.1", since="1998-10-31", confidence="M", source="CL, U45", az="Dövlət dilini bilmək haqqında sənəd lazımdır", en="The document on knowledge of the state language is needed", ru="Нужен документ о знании государственного языка")
def needs_language_document(p: Applicant):
    return may_be_naturalised(p)


@article("14.1", since="1998-10-31", confidence="M", source="CL, U45", az="Qanuni gəlir mənbəyini təsdiq edən sənəd lazımdır", en="Proof of a lawful source of income is needed", ru="Нужен документ о законном источнике дохода")
def needs_income_document(p: Applicant):
    return may_be_naturalised(p)
