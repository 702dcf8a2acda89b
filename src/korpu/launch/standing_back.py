"""How far a process stands back while others have more to do than the machine has time for.

Linux shares time among sessions first, and each of our processes is a session (autogroup, see sched(7)); systemd shares it among
units first. There a nice value alone only weighs the threads of one process against each other; in a container, where sessions are
not weighed, it is the nice value that counts.
"""

import logging
import os
import time
from pathlib import Path

STEP = 1.25
"""Each step of nice leaves a fifth less of the time that is fought for."""
USUAL_WEIGHT = 100
"""systemd's CPUWeight of whoever says nothing."""
TRIES, PAUSE_SECONDS = 20, 0.05
"""Linux takes such a word ten times a second, from all on the machine together."""


def stand_back(process: int, nice: int) -> None:
    """``nice``: from 0 to 19. Where sessions are not weighed, only the process is told."""
    os.setpriority(os.PRIO_PROCESS, process, nice)
    session = Path(f"/proc/{process}/autogroup")
    if nice and os.access(session, os.W_OK):
        _tell(session, nice)


def _tell(session: Path, nice: int) -> None:
    for _ in range(TRIES):
        try:
            session.write_text(str(nice))
        except BlockingIOError:
            time.sleep(PAUSE_SECONDS)
        except OSError as trouble:  # it has ended meanwhile, or may not be told: it works all the same
            logging.getLogger("korpu.launch").warning("%s does not stand back: %s", session, trouble)
            return
        else:
            return


def weight(nice: int) -> int:
    """The same for systemd, which weighs units."""
    return round(USUAL_WEIGHT / STEP**nice)
