"""What tests let the worker's process do."""

import datetime as dt

from django.conf import settings

from korpu.kernel.moment import now
from korpu.usecases.send_decisions import send_decisions


def send(minutes: int) -> int:
    """Send what is signed, as if some minutes had passed."""
    return send_decisions("permits", now(settings.KORPU_CLOCK) + dt.timedelta(minutes=minutes))
