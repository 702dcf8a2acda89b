"""What tests let the keeper's process do."""

from korpu.kernel.moment import real_now
from korpu.store.keyring_client import keyring
from korpu.usecases.forget_sessions import forget_sessions
from korpu.usecases.forget_subjects import forget_subjects


def sessions() -> int:
    """Forget old presences."""
    return forget_sessions(real_now())


def subjects() -> int:
    """Look at subjects, and forget whoever may be forgotten."""
    return forget_subjects(keyring(), real_now())
