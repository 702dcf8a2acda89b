"""Article 36: papers of a visa, its fee, and what may not be asked. An electronic visa needs only the form of the system (38.4)."""


@article("36.1.2", since="2013-08-01", confidence="H", source="MC", rounding="down", az="Pasport vizadan sonra azı 3 ay etibarlı deyil: pasportu yeniləyin və ya daha qısa viza istəyin. Bu, imtina əsası deyil (37.10)", en="The passport does not outlive the visa by at least 3 months: renew it or ask for a shorter visa. This is no ground of refusal (37.10)", ru="Паспорт не действует хотя бы 3 месяца после визы: обновите его или попросите более короткую визу. Это не основание для отказа (37.10)")
def passport_does_not_outlive_visa(p: Applicant):
    return p.passport_until < p.visa_until + value("visa_passport_margin")


@article("36.1.3", since="2013-08-01", confidence="H", source="MC", az="İki rəngli fotoşəkil (3×4) lazımdır", en="Two colour photographs (3×4) are needed", ru="Нужны две цветные фотографии (3×4)")
def visa_needs_photos(p: Applicant):
    return p.visa_request == VisaRequest.consular


@article("36.1.4", since="2013-08-01", confidence="H", source="MC", az="Tibbi sığorta lazımdır", en="Medical insurance is needed", ru="Нужна медицинская страховка")
def visa_needs_insurance(p: Applicant):
    return p.visa_request == VisaRequest.consular and not p.host_bears_medical_costs


@article("36.1.5", since="2013-08-01", confidence="H", source="MC", az="Rüsumun ödənildiyi barədə sənəd lazımdır", en="Proof that the fee is paid is needed", ru="Нужен документ об оплате пошлины")
def visa_needs_fee_receipt(p: Applicant):
    return p.visa_request == VisaRequest.consular


@article("36.1.6", since="2013-08-01", confidence="H", source="MC", az="Dəvət edən tərəfin vəsatəti lazımdır (tranzit, turizm, rəsmi və şəxsi səfərdə lazım deyil)", en="The host's petition is needed (not for transit, tourism, official and private visits)", ru="Нужно ходатайство приглашающей стороны (не для транзита, туризма, официальных и частных поездок)")
def visa_needs_petition(p: Applicant):
    return p.visa_request == VisaRequest.consular and p.visa_purpose not in {VisaPurpose.transit, VisaPurpose.tourism, VisaPurpose.official_mission, VisaPurpose.official_event, VisaPurpose.private}


@article("36.1.6-1", since="2013-08-01", confidence="H", source="MC", az="Qeyri-hökumət təşkilatının qeydiyyat şəhadətnaməsinin surəti lazımdır", en="A copy of the host organisation's certificate of registration is needed", ru="Нужна копия свидетельства о регистрации неправительственной организации")
def visa_needs_hosts_registration(p: Applicant):
    return p.visa_request == VisaRequest.consular and p.host_is_ngo


@article("36.1.6-2", since="2013-08-01", confidence="H", source="MC", az="Dəvətin səbəbini təsdiq edən sənəd lazımdır (tranzit, turizm və şəxsi səfərdə lazım deyil)", en="Proof of the reason of the invitation is needed (not for transit, tourism and private visits)", ru="Нужен документ о причине приглашения (не для транзита, туризма и частных поездок)")
def visa_needs_proof_of_reason(p: Applicant):
    return p.visa_request == VisaRequest.consular and p.visa_purpose not in {VisaPurpose.transit, VisaPurpose.tourism, VisaPurpose.private}


@article("36.2", since="2013-08-01", confidence="H", source="MC", az="Valideynsiz gələn 18 yaşınadək pasportlu uşaq: notarial doğum şəhadətnaməsi, valideynlərin icazəsi və şəxsiyyət sənədlərinin surəti lazımdır", en="A child under 18 with a passport who travels without a parent: a notarised birth certificate, the parents' permission and copies of their identity documents are needed", ru="Ребёнок до 18 лет с паспортом, едущий без родителя: нужны нотариальное свидетельство о рождении, разрешение родителей и копии их документов")
def visa_needs_parents_permission(p: Applicant):
    return p.visa_request == VisaRequest.consular and is_minor(p) and p.has_identity_document and not p.travels_with_parent


@article("36.3", since="2013-08-01", confidence="H", source="MC", az="Rüsumun qaytarılan məbləği: nəticədən asılı olmayaraq qaytarılmır", en="Part of the fee that is given back: none, whatever the outcome", ru="Возвращаемая часть пошлины: не возвращается при любом исходе")
def visa_fee_given_back(p: Applicant):
    return AZN(0)


@article("36.3", since="2013-08-01", confidence="L", source="MC", az="Viza üçün dövlət rüsumu; məbləği məlum deyil", en="State fee for the visa; its amount is not known", ru="Госпошлина за визу; сумма неизвестна")
def visa_costs(p: Applicant):
    return table("visa_fee", p.visa_request)


@article("36.4", since="2013-08-01", confidence="H", source="MC", az="Yalnız sizdə ola bilən sənəd çatmır (vəsatət və ya dəvət məktubu); dövlətdə olan sənəd sizdən istənilmir", en="A paper that only you can bring is missing (petition or letter of invitation); what the state holds is not asked of you", ru="Не хватает документа, который может быть только у вас (ходатайство или приглашение); то, что есть у государства, у вас не просят")
def visa_paper_is_missing(p: Applicant):
    return (visa_needs_petition(p) and demandable(p.visa_petition_given) and not p.visa_petition_given and not visa_for_business(p)
            or p.visa_request == VisaRequest.consular and p.visa_purpose == VisaPurpose.private and demandable(p.notarised_invitation_given) and not p.notarised_invitation_given)
