"""Registration at the place of stay: arrival, moving, leaving (Migration Code, article 21)."""

from korpu_azerbaijan.services.stay_registration.service import STAY_REGISTRATION

__all__ = ["STAY_REGISTRATION"]
