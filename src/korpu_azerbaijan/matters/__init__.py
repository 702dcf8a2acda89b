"""What the law decides beside the services: one folder a matter, with its stories beside it."""

from korpu.blueprints.matter import Matter
from korpu_azerbaijan.matters.rights_here import MATTER as RIGHTS_HERE
from korpu_azerbaijan.matters.work_permit import MATTER as WORK_PERMIT
from korpu_azerbaijan.matters.work_permit_exemption import MATTER as WORK_PERMIT_EXEMPTION
from korpu_azerbaijan.matters.work_permit_reissue import MATTER as WORK_PERMIT_REISSUE

MATTERS: tuple[Matter, ...] = (WORK_PERMIT, WORK_PERMIT_EXEMPTION, WORK_PERMIT_REISSUE, RIGHTS_HERE)
