"""Article 30: visas for private visits."""


@article("30.1", since="2019-06-27", confidence="H", source="MC", az="Notarial təsdiqlənmiş dəvət məktubu ilə şəxsi səfərə gəlir", en="Comes on a private visit on a notarised letter of invitation", ru="Едет в частную поездку по нотариально заверенному письму-приглашению")
def visa_for_private_visit(p: Applicant):
    return p.visa_purpose == VisaPurpose.private and p.notarised_invitation_given and may_invite_to_visit(p)


@article("30.1", since="2019-06-27", confidence="H", source="MC", az="Dəvət edən dəvət edə bilər: vətəndaş, daimi yaşayan, azad zona; əməkçi miqrant və təhsil alan isə yalnız ailə üzvlərini", en="The inviter may invite: a citizen, a permanent resident, the free zone; a labour migrant or student only members of their family", ru="Приглашающий вправе приглашать: гражданин, постоянно проживающий, свободная зона; трудящийся-мигрант и учащийся только членов своей семьи")
def may_invite_to_visit(p: Applicant):
    """Members of the family: 3.0.11."""
    if p.visa_inviter in {VisaInviter.labour_migrant, VisaInviter.student}:
        return p.family_tie != FamilyTie.none
    return p.visa_inviter != VisaInviter.nobody


@article("30.3", since="2013-08-01", confidence="H", source="MC", az="Xərclərin təminatı və ya maliyyə vəsaiti barədə sənəd lazımdır", en="An undertaking to bear the costs, or proof of means, is needed", ru="Нужно обязательство о расходах или документ о средствах")
def visa_needs_cover_of_costs(p: Applicant):
    return p.visa_purpose == VisaPurpose.private


@article("30.3", since="2013-08-01", confidence="H", source="MC", az="Dəvət edənin şəxsiyyət sənədinin surəti lazımdır", en="A copy of the inviter's identity document is needed", ru="Нужна копия документа личности приглашающего")
def visa_needs_inviters_identity(p: Applicant):
    return p.visa_purpose == VisaPurpose.private


@article("30.3", since="2013-08-01", confidence="H", source="MC", az="Əməkçi miqrantın və ya təhsil alanın ailə üzvü olmağı təsdiq edən sənəd lazımdır", en="Proof of being family of the labour migrant or student is needed", ru="Нужен документ о родстве с трудящимся-мигрантом или учащимся")
def visa_needs_proof_of_family(p: Applicant):
    return p.visa_purpose == VisaPurpose.private and p.visa_inviter in {VisaInviter.labour_migrant, VisaInviter.student}
