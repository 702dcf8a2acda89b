"""Run the keeper: ``python -m korpu.keeper``, with its key file in KORPU_KEYS. Real time only."""

import logging
import os
import signal
import sys
import threading

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "korpu.launch.settings")

PAUSE_SECONDS = 60.0
AFTER_TROUBLE_SECONDS = 5.0


def main() -> int:
    """Look around again and again, until SIGTERM or SIGINT."""
    import django

    django.setup()
    from django.db import Error, close_old_connections

    from korpu.store.keyring_client import KeyringUnavailable

    stop = threading.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, lambda *_: stop.set())
    while not stop.is_set():
        try:
            look_around()
            stop.wait(PAUSE_SECONDS)
        except (Error, KeyringUnavailable) as trouble:  # one of them restarts: look again
            logging.getLogger("korpu.keeper").warning("again: %s", type(trouble).__name__)
            close_old_connections()
            stop.wait(AFTER_TROUBLE_SECONDS)
    return 0


def look_around() -> None:
    """One round over the portal's zone."""
    from korpu.kernel.moment import real_now
    from korpu.store.keyring_client import keyring
    from korpu.usecases.forget_sessions import forget_sessions
    from korpu.usecases.forget_subjects import forget_subjects

    forget_sessions(real_now())
    forget_subjects(keyring(), real_now())


if __name__ == "__main__":
    sys.exit(main())
