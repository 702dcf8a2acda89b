"""Forget jobs of the queue that were done 30 days ago.

For a person: nothing; jobs name an outbox row by number. Refuses to forget jobs that failed: somebody has to look at them. Leaves
nothing.
"""

import asyncio

from korpu.store.policy import document

HOURS_A_DAY = 24


def forget_jobs() -> None:
    """Run by the worker, whose machinery the queue is."""
    asyncio.run(_forget(document()["libraries"]["procrastinate_"]["retention"]["days"] * HOURS_A_DAY))


async def _forget(hours: int) -> None:
    from procrastinate.contrib.django import app

    queue = app.with_connector(app.connector.get_worker_connector())  # type: ignore[attr-defined]
    async with queue.open_async():
        await queue.job_manager.delete_old_jobs(nb_hours=hours, include_cancelled=True)
