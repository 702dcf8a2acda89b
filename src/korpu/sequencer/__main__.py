"""Run the sequencer: ``python -m korpu.sequencer``, with its key file in KORPU_KEYS. Polls; its logins may not listen."""

import logging
import signal
import sys
import threading
import time
from typing import Any

import psycopg

from korpu.sequencer.carry import carry_leaves, carry_letters
from korpu.sequencer.forget_carried import forget_leaves, forget_letters
from korpu.store.zones import CASE_ZONES, key_file

PAUSE_SECONDS = 0.15
FORGET_EVERY_SECONDS = 3600.0
AFTER_TROUBLE_SECONDS = 0.5


def dial(place: dict[str, Any]) -> Any:
    """A connection by one entry of the key file."""
    parts = {"host": place["HOST"], "dbname": place["NAME"], "user": place["USER"], "password": place["PASSWORD"]}
    return psycopg.connect(**parts, autocommit=True, prepare_threshold=None, connect_timeout=3)


def round_trip(links: dict[str, Any]) -> int:
    """One round over all case zones; returns how much waited."""
    waited = 0
    for zone in CASE_ZONES:
        waited += carry_leaves(zone, links[zone], links["ledger"]) + carry_letters(links[zone], links["ledger"])
    return waited


def forget(links: dict[str, Any]) -> None:
    """Remove what was carried long ago; what the ledger does not hold any more is an alarm: it was restored too far back."""
    for zone in CASE_ZONES:
        for table, act in (("leaves", forget_leaves), ("letters", forget_letters)):
            _removed, missing = act(links[zone], links["ledger"])
            if missing:
                logging.getLogger("korpu.sequencer").error("%s: %s %s are not in the ledger", zone, missing, table)


def main() -> int:
    """Carry until SIGTERM or SIGINT; connections that break are made again."""
    places, stop = key_file("sequencer")["zones"], threading.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, lambda *_: stop.set())
    links: dict[str, Any] = {}
    forgot = -FORGET_EVERY_SECONDS
    while not stop.is_set():
        try:
            links = links or {zone: dial(place) for zone, place in places.items()}
            if time.monotonic() - forgot >= FORGET_EVERY_SECONDS:
                forget(links)
                forgot = time.monotonic()
            if not round_trip(links):
                stop.wait(PAUSE_SECONDS)
        except psycopg.Error as trouble:  # the database restarts, or another sequencer was first: try again
            logging.getLogger("korpu.sequencer").warning("again: %s", type(trouble).__name__)
            for link in links.values():
                link.close()
            links = {}
            stop.wait(AFTER_TROUBLE_SECONDS)
    return 0


if __name__ == "__main__":
    sys.exit(main())
