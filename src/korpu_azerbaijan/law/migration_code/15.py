"""Article 15: with which papers one comes, leaves and comes back."""


@article("15.4", since="2013-08-01", confidence="H", source="MC", az="Yaşama vəsiqəsi olan pasportu və vəsiqəsi ilə vizasız qayıdır", en="The holder of a residence card comes back without a visa, on passport and card", ru="Владелец удостоверения на проживание возвращается без визы, по паспорту и удостоверению")
def card_holder_returns_without_visa(p: Applicant):
    return temporary_card_proves_registration(p) or permanent_card_proves_registration(p)


@article("15.5", since="2013-08-01", confidence="H", source="MC", az="Qaçqın yol sənədi ilə gedir və vizasız qayıdır", en="A refugee leaves and comes back without a visa, on the travel document", ru="Беженец выезжает и возвращается без визы по проездному документу")
def refugee_returns_without_visa(p: Applicant):
    return p.is_refugee


@article("15.6", since="2013-08-01", confidence="H", source="MC", az="Ölkədən çıxarılan, sərhədkeçmə sənədi olmayan şəxs müqaviləyə görə və ya mənşə ölkəsindən sənəd almaq mümkün olmadıqda səyahət sənədi ilə gedir", en="Somebody to be removed who has no border document leaves on a travel document issued here: by a treaty, or where the country of origin gives none", ru="Выдворяемый без документа для пересечения границы выезжает по выданному здесь дорожному документу: по договору или если страна происхождения документа не даёт")
def leaves_on_travel_document(p: Applicant):
    return not p.has_identity_document and (p.treaty_gives_travel_document or p.origin_gives_no_document)
