"""Extension of a temporary stay (Migration Code, articles 39–43)."""

from korpu_azerbaijan.services.stay_extension.service import STAY_EXTENSION

__all__ = ["STAY_EXTENSION"]
