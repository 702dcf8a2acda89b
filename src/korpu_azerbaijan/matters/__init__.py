"""What the law decides beside the services: one folder a matter, with its stories beside it."""

from korpu.blueprints.matter import Matter
from korpu_azerbaijan.matters.refugee_status import MATTER as REFUGEE_STATUS

MATTERS: tuple[Matter, ...] = (REFUGEE_STATUS,)
