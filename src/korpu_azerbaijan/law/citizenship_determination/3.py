"""Part 3: who asks for the determination, with which papers, and what makes somebody a citizen."""


@article("3.4", since="2015-03-18", confidence="M", source="U79", az="Vətəndaşlar və ya vətəndaşla vətəndaşlığı olmayan şəxs övladlığa götürüb", en="Was adopted by citizens, or by a citizen and a stateless person", ru="Усыновлён гражданами либо гражданином и лицом без гражданства")
def citizen_by_adoption(p: Applicant):
    return p.adopted_by in {Adoption.both_citizens, Adoption.citizen_and_stateless}


@article("3.4", since="2015-03-18", confidence="M", source="U79", az="Azərbaycan vətəndaşlığına mənsub olması müəyyən edilir", en="Is determined to be a citizen of Azerbaijan", ru="Определяется принадлежность к гражданству Азербайджана")
def belongs_to_citizenship(p: Applicant):
    return citizen_since_before_the_law(p) or citizen_by_parent(p) or citizen_as_refugee_of_the_war(p) or citizen_by_adoption(p)


@reading("STL-2: no procedure of its own determines statelessness; whoever is found to be no citizen and has no other citizenship falls under Migration Code 3.0.2", article="3.1", since="2015-03-18", decided_on="2026-11-29", by="Körpü, for a lawyer to confirm", confidence="M", source="MC, READING", az="Azərbaycan vətəndaşı deyil və heç bir dövlət onu vətəndaşı hesab etmir: vətəndaşlığı olmayan şəxsdir (3.0.2)", en="Is no citizen of Azerbaijan and no state considers them its national: is stateless (3.0.2)", ru="Не гражданин Азербайджана, и ни одно государство не считает его своим гражданином: лицо без гражданства (3.0.2)")
def is_found_stateless(p: Applicant):
    """What another state thinks is established, never supposed: unknown stays «not determined»."""
    return not belongs_to_citizenship(p) and lawful_distinction(not p.considered_national_elsewhere, by="treaty/stateless-persons-convention-1954")


@article("3.4", since="2015-03-18", confidence="L", source="F62", az="Vətəndaşlığa mənsubiyyətin müəyyən edilməsi rüsumu; məbləği məlum deyil", en="Fee for the determination; its amount is not known", ru="Пошлина за определение принадлежности; сумма неизвестна")
def determination_fee(p: Applicant):
    return table("citizenship_fee", CitizenshipMatter.determination)


@article("3.1", since="2015-03-18", confidence="L", source="D84", rounding="down", az="Qərarın son günü; müddəti məlum deyil", en="Last day to decide; its term is not known", ru="Последний день решения; срок неизвестен")
def determination_is_due(p: Applicant):
    return p.filed_on + table("citizenship_decision_term", CitizenshipMatter.determination)


@article("3.4", since="2015-03-18", confidence="M", source="U79", rounding="down", az="İki fotoşəkil (3×4) lazımdır; 5 yaşınadək uşaqdan tələb olunmur", en="Two photographs (3×4) are needed; not of a child under 5", ru="Нужны две фотографии (3×4); ребёнку до 5 лет не нужны")
def determination_needs_photos(p: Applicant):
    return today >= p.born_on + value("photo_age")


@article("3.4", since="2015-03-18", confidence="M", source="U79", az="Tərcümeyi-hal lazımdır", en="An autobiography is needed", ru="Нужна автобиография")
def determination_needs_autobiography(p: Applicant):
    """Whoever asks for themself brings it; a state body that asks for somebody does not."""
    return p.citizenship_matter == CitizenshipMatter.determination


@article("3.4", since="2015-03-18", confidence="M", source="U79", az="Pasportun və ya başqa şəxsiyyət sənədinin surəti lazımdır (yoxdursa, həmin məlumatı əks etdirən sənəd)", en="A copy of the passport or another identity document is needed (without one, a paper that says the same)", ru="Нужна копия паспорта или иного документа личности (если его нет, документ с теми же сведениями)")
def determination_needs_identity_document(p: Applicant):
    return p.citizenship_matter == CitizenshipMatter.determination


@article("3.4", since="2015-03-18", confidence="M", source="U79", az="Doğum şəhadətnaməsinin surəti lazımdır (yoxdursa, həmin məlumatı əks etdirən sənəd)", en="A copy of the birth certificate is needed (without one, a paper that says the same)", ru="Нужна копия свидетельства о рождении (если его нет, документ с теми же сведениями)")
def determination_needs_birth_certificate(p: Applicant):
    return p.citizenship_matter == CitizenshipMatter.determination


@article("3.4", since="2015-03-18", confidence="M", source="U79", az="Valideynlərin şəxsiyyət sənədlərinin surəti lazımdır (18 yaşınadək)", en="Copies of the parents' identity documents are needed (under 18)", ru="Нужны копии документов личности родителей (до 18 лет)")
def determination_needs_parents_documents(p: Applicant):
    return is_minor(p)


@article("3.4", since="2015-03-18", confidence="M", source="U79", az="1988–1992-ci illərdə qaçqın kimi məskunlaşmanı təsdiq edən sənəd lazımdır", en="Proof of having settled here as a refugee in 1988–1992 is needed", ru="Нужен документ о поселении беженцем в 1988–1992 годах")
def determination_needs_refugee_proof(p: Applicant):
    return citizen_as_refugee_of_the_war(p)


@article("3.4", since="2015-03-18", confidence="M", source="U79", az="Övladlığa götürmə sənədi lazımdır", en="The document of adoption is needed", ru="Нужен документ об усыновлении")
def determination_needs_adoption_document(p: Applicant):
    return p.adopted_by != Adoption.none


@article("3.4", since="2015-03-18", confidence="M", source="U79", rounding="down", az="14–18 yaşlı uşağın razılığı lazımdır", en="The consent of a child of 14 to 18 is needed", ru="Нужно согласие ребёнка от 14 до 18 лет")
def determination_needs_child_consent(p: Applicant):
    return is_minor(p) and today >= p.born_on + value("child_consent_age")


@article("3.4", since="2015-03-18", confidence="M", source="U79", az="Yalnız sizdə ola bilən sənəd çatmır (tərcümeyi-hal, uşağın razılığı); bu, imtina əsası deyil", en="A paper that only you can bring is missing (autobiography, the child's consent); that is no ground of refusal", ru="Не хватает документа, который может быть только у вас (автобиография, согласие ребёнка); это не основание для отказа")
def determination_paper_is_missing(p: Applicant):
    return (determination_needs_autobiography(p) and demandable(p.autobiography_given) and not p.autobiography_given
            or determination_needs_child_consent(p) and demandable(p.determination_consent_given) and not p.determination_consent_given)
