"""What the worker of a case zone does once an hour, an act each: publish figures, forget what had its time."""

import datetime as dt

from korpu.kernel.moment import real_now
from korpu.usecases.forget_jobs import forget_jobs
from korpu.usecases.forget_marks import forget_marks
from korpu.usecases.forget_outbox import forget_outbox
from korpu.usecases.forget_presences import forget_presences
from korpu.usecases.forget_staff_sessions import forget_staff_sessions
from korpu.usecases.publish_figures import publish_figures
from korpu.usecases.sweep_files import sweep_files

EVERY_SECONDS = 3600.0


def tidy(zone: str, now: dt.datetime) -> None:
    """``now`` by the door's clock, for what was noted by it; presences, mails and files go by real time."""
    publish_figures(zone, now)
    forget_outbox(zone, real_now())
    forget_marks(zone, now)
    forget_staff_sessions(zone, real_now())
    forget_presences(zone, real_now())
    forget_jobs()
    sweep_files(zone, real_now())
