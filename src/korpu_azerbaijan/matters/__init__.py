"""What the law decides beside the services: one folder a matter, with its stories beside it."""

from korpu.blueprints.matter import Matter
from korpu_azerbaijan.matters.administrative_offence import MATTER as ADMINISTRATIVE_OFFENCE
from korpu_azerbaijan.matters.card_replacement import MATTER as CARD_REPLACEMENT
from korpu_azerbaijan.matters.centre_placement import MATTER as CENTRE_PLACEMENT
from korpu_azerbaijan.matters.citizenship_determination import MATTER as CITIZENSHIP_DETERMINATION
from korpu_azerbaijan.matters.citizenship_granting import MATTER as CITIZENSHIP_GRANTING
from korpu_azerbaijan.matters.citizenship_renunciation import MATTER as CITIZENSHIP_RENUNCIATION
from korpu_azerbaijan.matters.citizenship_restoration import MATTER as CITIZENSHIP_RESTORATION
from korpu_azerbaijan.matters.complaint import MATTER as COMPLAINT
from korpu_azerbaijan.matters.entry_ban import MATTER as ENTRY_BAN
from korpu_azerbaijan.matters.exit_limit import MATTER as EXIT_LIMIT
from korpu_azerbaijan.matters.expulsion import MATTER as EXPULSION
from korpu_azerbaijan.matters.foreign_citizenship_notice import MATTER as FOREIGN_CITIZENSHIP_NOTICE
from korpu_azerbaijan.matters.highly_qualified_status import MATTER as HIGHLY_QUALIFIED_STATUS
from korpu_azerbaijan.matters.permanent_residence import MATTER as PERMANENT_RESIDENCE
from korpu_azerbaijan.matters.readmission import MATTER as READMISSION
from korpu_azerbaijan.matters.refugee_status import MATTER as REFUGEE_STATUS
from korpu_azerbaijan.matters.regularisation import MATTER as REGULARISATION
from korpu_azerbaijan.matters.rights_here import MATTER as RIGHTS_HERE
from korpu_azerbaijan.matters.visa import MATTER as VISA
from korpu_azerbaijan.matters.work_permit import MATTER as WORK_PERMIT
from korpu_azerbaijan.matters.work_permit_exemption import MATTER as WORK_PERMIT_EXEMPTION
from korpu_azerbaijan.matters.work_permit_reissue import MATTER as WORK_PERMIT_REISSUE

MATTERS: tuple[Matter, ...] = (
    ADMINISTRATIVE_OFFENCE,
    CARD_REPLACEMENT,
    CENTRE_PLACEMENT,
    CITIZENSHIP_DETERMINATION,
    CITIZENSHIP_GRANTING,
    CITIZENSHIP_RENUNCIATION,
    CITIZENSHIP_RESTORATION,
    COMPLAINT,
    ENTRY_BAN,
    EXIT_LIMIT,
    EXPULSION,
    FOREIGN_CITIZENSHIP_NOTICE,
    HIGHLY_QUALIFIED_STATUS,
    PERMANENT_RESIDENCE,
    READMISSION,
    REFUGEE_STATUS,
    REGULARISATION,
    RIGHTS_HERE,
    VISA,
    WORK_PERMIT,
    WORK_PERMIT_EXEMPTION,
    WORK_PERMIT_REISSUE,
)
