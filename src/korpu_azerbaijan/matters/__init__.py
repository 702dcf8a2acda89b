"""What the law decides beside the services: one folder a matter, with its stories beside it."""

from korpu.blueprints.matter import Matter
from korpu_azerbaijan.matters.citizenship_determination import MATTER as CITIZENSHIP_DETERMINATION
from korpu_azerbaijan.matters.citizenship_granting import MATTER as CITIZENSHIP_GRANTING
from korpu_azerbaijan.matters.citizenship_renunciation import MATTER as CITIZENSHIP_RENUNCIATION
from korpu_azerbaijan.matters.citizenship_restoration import MATTER as CITIZENSHIP_RESTORATION
from korpu_azerbaijan.matters.entry_ban import MATTER as ENTRY_BAN
from korpu_azerbaijan.matters.exit_limit import MATTER as EXIT_LIMIT
from korpu_azerbaijan.matters.foreign_citizenship_notice import MATTER as FOREIGN_CITIZENSHIP_NOTICE
from korpu_azerbaijan.matters.refugee_status import MATTER as REFUGEE_STATUS
from korpu_azerbaijan.matters.visa import MATTER as VISA

MATTERS: tuple[Matter, ...] = (
    REFUGEE_STATUS, CITIZENSHIP_GRANTING, CITIZENSHIP_RESTORATION, CITIZENSHIP_RENUNCIATION, CITIZENSHIP_DETERMINATION,
    FOREIGN_CITIZENSHIP_NOTICE, VISA, ENTRY_BAN, EXIT_LIMIT,
)  # fmt: skip
