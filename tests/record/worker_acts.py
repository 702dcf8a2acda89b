"""What tests let the worker's process do."""

import datetime as dt

from korpu.kernel.moment import real_now
from korpu.usecases import sweep_files as sweeping
from korpu.usecases.expire_drafts import expire_drafts
from korpu.usecases.forget_jobs import forget_jobs
from korpu.usecases.forget_marks import forget_marks
from korpu.usecases.forget_outbox import forget_outbox
from korpu.usecases.forget_presences import forget_presences
from korpu.usecases.forget_staff_sessions import forget_staff_sessions
from korpu.usecases.queue_outbox import queue_outbox

ZONE = "permits"


def forget(act: str, days_later: int = 0) -> int:
    """Run an act that forgets, as if some days had passed."""
    now = real_now() + dt.timedelta(days=days_later)
    acts = {
        "outbox": forget_outbox, "marks": forget_marks, "staff sessions": forget_staff_sessions, "drafts": expire_drafts,
        "presences": forget_presences, "files": sweeping.sweep_files,
    }  # fmt: skip
    return acts[act](ZONE, now)


def sweep_unguarded() -> int:
    """Sweep as if nobody asked whether rows could be hidden."""
    guard = sweeping.sees_every_row
    sweeping.sees_every_row = lambda alias, table: True
    try:
        return forget("files")
    finally:
        sweeping.sees_every_row = guard


def jobs() -> None:
    """Forget jobs that were done."""
    forget_jobs()


def queue() -> int:
    """Turn waiting rows into jobs."""
    return queue_outbox(ZONE)
