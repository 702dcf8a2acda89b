"""What the law decides beside the services: one folder a matter, with its stories beside it."""

from korpu.blueprints.matter import Matter

MATTERS: tuple[Matter, ...] = ()
