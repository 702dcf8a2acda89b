"""The worker's jobs, as Procrastinate runs them: at least once each, tried again when a partner does not answer."""

from uuid import UUID

from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from korpu.store.keyring_client import keyring
from korpu.usecases.send_notices import send_notice

ZONE = "permits"
PATIENCE = RetryStrategy(max_attempts=48, wait=300)
"""48 tries, five minutes apart: four hours, then a person looks."""


@app.task(name="notice", retry=PATIENCE, queue="outbox")
def notice(outbox: str) -> None:
    """Send the neutral notice of one row of the outbox."""
    send_notice(keyring(), ZONE, UUID(outbox))
