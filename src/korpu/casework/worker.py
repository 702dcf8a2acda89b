"""The worker of the permits zone: ``python -m korpu.casework.worker``.

Turns the outbox into jobs, learns new names, notes silence, ends what has run out, forgets old drafts.
"""

import asyncio
import importlib
import logging
import os
import signal
import sys
import threading
import time
from typing import Any

from korpu.store.zones import GIVEN_UP_SECONDS

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "korpu.launch.settings")

ZONE = "permits"
PAUSE_SECONDS = 1.0
AFTER_TROUBLE_SECONDS = 1.0
POLLING_SECONDS = 1.0
"""The queue tells of new jobs at once, but not on a connection that a restarted database has lost: then this is the wait."""
FEWEST, MOST = 1, 3
"""Connections of the queue: each that a restarted database has lost is found out by itself, after ever longer pauses."""


def main() -> int:
    """Until SIGTERM or SIGINT: one thread looks around, the event loop runs jobs. When either fails, the process ends."""
    import django

    django.setup()
    importlib.import_module("korpu.casework.jobs")  # here, before two threads would import the same modules at once
    asyncio.run(_work())
    return 0


async def _work() -> None:
    loop, stop = asyncio.get_running_loop(), threading.Event()
    ended, rounds = asyncio.Event(), loop.create_future()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, ended.set)
    threading.Thread(target=_rounds, args=(stop, loop, rounds), daemon=True).start()
    jobs, asked = asyncio.create_task(run_jobs()), asyncio.create_task(ended.wait())
    done, _ = await asyncio.wait({jobs, rounds, asked}, return_when=asyncio.FIRST_COMPLETED)
    stop.set()
    jobs.cancel()  # also in the middle of waiting for a database that does not come
    for each in done:
        each.result()


def _rounds(stop: threading.Event, loop: asyncio.AbstractEventLoop, done: "asyncio.Future[None]") -> None:
    """`look_around`, whose failure the event loop hears of."""
    try:
        look_around(stop)
    except BaseException as trouble:
        loop.call_soon_threadsafe(done.set_exception, trouble)
        raise


def look_around(stop: threading.Event) -> None:
    """Move outbox rows into the queue and do what the law makes automatic, again and again, while it is this worker's turn.

    Somebody else has the turn while an invented year is played, on a clock of its own.
    """
    from django.conf import settings
    from django.db import Error, close_old_connections
    from procrastinate.exceptions import ConnectorException

    from korpu.casework.tidying import EVERY_SECONDS, tidy
    from korpu.kernel.moment import now
    from korpu.kernel.turns import turn
    from korpu.store.lost import look_at_the_others
    from korpu.usecases.learn_names import learn_names
    from korpu.usecases.queue_outbox import queue_outbox
    from korpu.usecases.round_of_law import round_of_law
    from korpu.usecases.sweep_files import RowsHidden

    tidied = -EVERY_SECONDS
    while not stop.is_set():
        try:
            with turn(settings.KORPU_WORK) as ours:
                if ours:
                    moment = now(settings.KORPU_CLOCK)
                    queue_outbox(ZONE)
                    learn_names(ZONE)
                    round_of_law(ZONE, moment)
                    if time.monotonic() - tidied >= EVERY_SECONDS:
                        tidied = time.monotonic()
                        tidy(ZONE, moment)
            stop.wait(PAUSE_SECONDS)
        except RowsHidden:
            logging.getLogger("korpu.worker").exception("files were not swept")
        except (Error, ConnectorException) as trouble:  # the database restarts: look again
            logging.getLogger("korpu.worker").warning("again: %s", type(trouble).__name__)
            close_old_connections()
            look_at_the_others(trouble)
            stop.wait(AFTER_TROUBLE_SECONDS)


async def run_jobs() -> None:
    """Procrastinate's worker; it is started again when the database comes back."""
    import procrastinate
    import psycopg
    from procrastinate.contrib.django import app, connector_params

    taken_up = False
    while True:
        connector = procrastinate.PsycopgConnector(
            kwargs=connector_params(), min_size=FEWEST, max_size=MOST, reconnect_timeout=GIVEN_UP_SECONDS
        )
        runner = app.with_connector(connector)
        try:
            async with runner.open_async():
                if not taken_up:
                    await take_up(runner)
                    taken_up = True
                await runner.run_worker_async(
                    install_signal_handlers=False, concurrency=2, fetch_job_polling_interval=POLLING_SECONDS
                )
        except (procrastinate.exceptions.ConnectorException, psycopg.Error, OSError) as trouble:
            logging.getLogger("korpu.worker").warning("again: %s", type(trouble).__name__)
            await asyncio.sleep(AFTER_TROUBLE_SECONDS)


async def take_up(runner: Any) -> None:
    """Jobs that a worker had in hand when it was killed wait again: there is one worker, and it has only just begun."""
    for job in await runner.job_manager.list_jobs_async(status="doing"):
        await runner.job_manager.retry_job(job)


if __name__ == "__main__":
    sys.exit(main())
