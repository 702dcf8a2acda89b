"""The worker's jobs, as Procrastinate runs them: at least once each, tried again when a partner does not answer."""

from uuid import UUID

from django.conf import settings
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from korpu.kernel.moment import now
from korpu.store.actions import BY_LAW, NOTICE
from korpu.store.keyring_client import keyring
from korpu.usecases.act_by_law import act_by_law
from korpu.usecases.send_notices import send_notices

ZONE = "permits"
AGAIN = RetryStrategy(max_attempts=100, wait=2, linear_wait=5)
"""A hundred tries, each five seconds later than the last: seven hours, then a person looks. What failed only because a partner was
just being restarted is done seconds later."""


@app.task(name=NOTICE, retry=AGAIN, queue="outbox")
def notice(outbox: list[str]) -> None:
    """Send the neutral notices of some rows of the outbox."""
    send_notices(keyring(), ZONE, [UUID(row) for row in outbox])


@app.task(name=BY_LAW, retry=AGAIN, queue="outbox")
def by_law(outbox: str) -> None:
    """Do what the law makes automatic for the case of one row."""
    act_by_law(keyring(), ZONE, UUID(outbox), now(settings.KORPU_CLOCK))
