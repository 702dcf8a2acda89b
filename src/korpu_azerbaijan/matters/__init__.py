"""What the law decides beside the services: one folder a matter, with its stories beside it."""

from korpu.blueprints.matter import Matter
from korpu_azerbaijan.matters.card_replacement import MATTER as CARD_REPLACEMENT
from korpu_azerbaijan.matters.permanent_residence import MATTER as PERMANENT_RESIDENCE

MATTERS: tuple[Matter, ...] = (PERMANENT_RESIDENCE, CARD_REPLACEMENT)
