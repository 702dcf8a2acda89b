"""What tests let the worker's process do."""

import datetime as dt
import socket
from typing import Any

from aiosmtpd.controller import Controller
from django.conf import settings
from django.test import override_settings

from korpu.kernel.moment import now, real_now
from korpu.store.actions import NOTICE
from korpu.store.keyring_client import keyring
from korpu.store.models import Outbox
from korpu.store.zones import enter
from korpu.usecases.round_of_law import ROUND
from korpu.usecases.send_decisions import send_decisions
from korpu.usecases.send_notices import send_notices
from tests.desk.touched import cases_touched, listening


def send(minutes: int) -> int:
    """Send what is signed, as if some minutes had passed."""
    return send_decisions("permits", now(settings.KORPU_CLOCK) + dt.timedelta(minutes=minutes))


class Strict:
    """A mail server that does not take the mails of these turns, from 1."""

    def __init__(self, refused: list[int]) -> None:
        self.refused, self.turn, self.taken = refused, 0, 0

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:
        """One address, one turn."""
        self.turn += 1
        if self.turn in self.refused:
            return "550 not here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        """Taken."""
        self.taken += 1
        return "250 OK"


def tell(refused: list[int]) -> dict[str, Any]:
    """Send all notices that wait, over a real mail server that refuses some: what it took, what still waits, what went wrong."""
    handler, trouble = Strict(refused), ""
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        port = any_port.getsockname()[1]
    server = Controller(handler, hostname="127.0.0.1", port=port)
    server.start()
    try:
        with override_settings(EMAIL_HOST="127.0.0.1", EMAIL_PORT=server.port):
            send_notices(keyring(), "permits", waiting())
    except OSError as wrong:
        trouble = type(wrong).__name__
    finally:
        server.stop()
    return {"taken": handler.taken, "waiting": len(waiting()), "trouble": trouble}


def rows_read() -> dict[str, int]:
    """What a round of the law asks of cases today, by the name of the act: rows that PostgreSQL touches for it."""
    found = {}
    for act in ROUND:
        with listening() as heard:
            assert act("permits", real_now()) == 0, "nothing is to be done"
        asked = [each for each in heard if b"cases_casenow" in each.statement]
        if asked:
            found[act.__name__] = sum(map(cases_touched, asked))
    return found


def waits() -> int:
    """How many notices nobody has sent."""
    return len(waiting())


def waiting() -> list[Any]:
    """Notices that nobody has sent."""
    with enter("permits"):
        return list(Outbox.objects.filter(done_at=None, kind=NOTICE).order_by("made_at").values_list("id", flat=True))
