"""The worker of the oversight zone: ``python -m korpu.oversight.reckoner``.

Answers what analysts ask about drafts: those for which somebody waits in one thread, large ones in another.
"""

import logging
import os
import signal
import sys
import threading
import time
from typing import Any

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "korpu.launch.settings")

PAUSE_SECONDS, AFTER_TROUBLE_SECONDS = 0.15, 2.0
EVERY_SECONDS = 600.0
"""How often what had its time is forgotten."""
NOTE_SECONDS = 0.4
"""How often at most the progress of an answer is written down."""


def main() -> int:
    """Until SIGTERM or SIGINT."""
    import django

    django.setup()
    forget_keys()
    from korpu.oversight.bounded import Nursery

    stop, nursery = threading.Event(), Nursery()
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, lambda *_: stop.set())
    again(stop, begin)
    lanes = [threading.Thread(target=again, args=(stop, Lane(nursery, quick).look_around)) for quick in (True, False)]
    for lane in lanes:
        lane.start()
    for lane in lanes:
        lane.join()
    return 0


def forget_keys() -> None:
    """This process has read its key file; what it starts is not told where keys are, but which country is meant."""
    from django.conf import settings

    os.environ["KORPU_COUNTRY"] = settings.KORPU_COUNTRY
    for name in ("KORPU_KEYS", "KORPU_DOOR"):
        os.environ.pop(name, None)


def again(stop: threading.Event, look: Any) -> None:
    """Look around again and again, also after the database was gone for a while."""
    from django.db import Error, close_old_connections
    from psycopg_pool import PoolTimeout

    from korpu.store.lost import look_at_the_others

    while not stop.is_set():
        try:
            if look(stop):
                return
            stop.wait(PAUSE_SECONDS)
        except (Error, PoolTimeout) as trouble:
            logging.getLogger("korpu.reckoner").warning("again: %s", type(trouble).__name__)
            close_old_connections()
            look_at_the_others(trouble)
            stop.wait(AFTER_TROUBLE_SECONDS)
        except BaseException:
            stop.set()  # the other thread ends as well, and whoever watches this process starts it again
            raise


def begin(stop: threading.Event) -> bool:
    """Once, before all others."""
    from korpu.usecases.reckon import begin_anew

    begin_anew()
    return True


class Lane:
    """Answers one question after the other: those for which somebody waits, or the others."""

    def __init__(self, nursery: Any, quick: bool) -> None:
        self.nursery, self.quick, self.tidied = nursery, quick, -EVERY_SECONDS
        self.held: Any = None

    def look_around(self, stop: threading.Event) -> bool:
        """Answer the next one, if any."""
        from korpu.kernel.moment import real_now
        from korpu.usecases.reckon import take_next

        if not self.quick and time.monotonic() - self.tidied >= EVERY_SECONDS:
            self.tidied = time.monotonic()
            tidy()
        self.held = self.held or take_next(self.quick, real_now())
        if self.held:  # also one whose answer could not be written down when the database was gone
            self._answer(self.held, stop)
            self.held = None
        return False

    def _answer(self, run: Any, stop: threading.Event) -> None:
        from korpu.drafts.models import State
        from korpu.drafts.rules import SECONDS, size_of
        from korpu.kernel.moment import real_now
        from korpu.usecases.reckon import end, note

        people, noted, said = size_of(str(run.wish.get("people"))), 0.0, None
        for step in self.nursery.answer(run.text, people, SECONDS[people]):
            if stop.is_set():
                return  # it waits again when the reckoner is back
            if step.end:
                answer = {**(step.answer or {}), **({} if step.end == "done" else {"stopped": step.end})}
                end(run, State.DONE if step.end == "done" else State.STOPPED, answer, real_now())
            elif step is not said and time.monotonic() - noted >= NOTE_SECONDS:
                noted, said = time.monotonic(), step
                note(run, step.progress, step.answer)


def tidy() -> None:
    """Forget what had its time."""
    from korpu.kernel.moment import real_now
    from korpu.usecases.forget_runs import forget_runs
    from korpu.usecases.forget_staff_sessions import forget_staff_sessions

    forget_runs(real_now())
    forget_staff_sessions("oversight", real_now())


if __name__ == "__main__":
    sys.exit(main())
