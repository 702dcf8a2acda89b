"""Article 83: asking for a voluntary place."""


@article("83.1", since="2023-02-08", confidence="H", source="MC", az="Ərizəyə şəxsiyyət sənədi varsa əlavə edilir; dövlətdə olan sənəd tələb edilmir", en="An identity paper, if there is one, comes with the request; a paper that the state holds is not demanded", ru="К заявлению прилагают документ личности, если он есть; документ, который есть у государства, не требуют")
def needs_identity_paper_for_centre(p: Applicant):
    """Once-only (Law 732-VIQD): somebody without papers asks without papers."""
    return p.placement_request == PlacementRequest.voluntary and p.has_identity_document and not p.identity_paper_given_to_centre and demandable(p.identity_paper_given_to_centre)


@article("83.2", since="2013-08-01", confidence="H", source="MC", az="Yerləşdirmə barədə qərar əsaslandırılır", en="The decision on a place gives its reasons", ru="Решение о размещении мотивируется")
def centre_decision_is_reasoned(p: Applicant):
    return p.placement_request == PlacementRequest.voluntary
