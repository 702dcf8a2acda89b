"""What the processes that answer questions have in common, read once before they are forked: the law and the engines."""

from korpu.law.country import country
from korpu.oversight import reckoning

country()
__all__ = ["reckoning"]
