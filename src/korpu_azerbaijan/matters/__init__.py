"""What the law decides beside the services: one folder a matter, with its stories beside it."""

from korpu.blueprints.matter import Matter
from korpu_azerbaijan.matters.card_replacement import MATTER as CARD_REPLACEMENT
from korpu_azerbaijan.matters.citizenship_determination import MATTER as CITIZENSHIP_DETERMINATION
from korpu_azerbaijan.matters.citizenship_granting import MATTER as CITIZENSHIP_GRANTING
from korpu_azerbaijan.matters.citizenship_renunciation import MATTER as CITIZENSHIP_RENUNCIATION
from korpu_azerbaijan.matters.citizenship_restoration import MATTER as CITIZENSHIP_RESTORATION
from korpu_azerbaijan.matters.entry_ban import MATTER as ENTRY_BAN
from korpu_azerbaijan.matters.exit_limit import MATTER as EXIT_LIMIT
from korpu_azerbaijan.matters.foreign_citizenship_notice import MATTER as FOREIGN_CITIZENSHIP_NOTICE
from korpu_azerbaijan.matters.permanent_residence import MATTER as PERMANENT_RESIDENCE
from korpu_azerbaijan.matters.refugee_status import MATTER as REFUGEE_STATUS
from korpu_azerbaijan.matters.rights_here import MATTER as RIGHTS_HERE
from korpu_azerbaijan.matters.visa import MATTER as VISA
from korpu_azerbaijan.matters.work_permit import MATTER as WORK_PERMIT
from korpu_azerbaijan.matters.work_permit_exemption import MATTER as WORK_PERMIT_EXEMPTION
from korpu_azerbaijan.matters.work_permit_reissue import MATTER as WORK_PERMIT_REISSUE

MATTERS: tuple[Matter, ...] = (
    CARD_REPLACEMENT,
    CITIZENSHIP_DETERMINATION,
    CITIZENSHIP_GRANTING,
    CITIZENSHIP_RENUNCIATION,
    CITIZENSHIP_RESTORATION,
    ENTRY_BAN,
    EXIT_LIMIT,
    FOREIGN_CITIZENSHIP_NOTICE,
    PERMANENT_RESIDENCE,
    REFUGEE_STATUS,
    RIGHTS_HERE,
    VISA,
    WORK_PERMIT,
    WORK_PERMIT_EXEMPTION,
    WORK_PERMIT_REISSUE,
)
