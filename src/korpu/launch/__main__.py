"""``python -m korpu.launch``: the commands of ``./korpu``."""

import os
import signal
import sys

from korpu.launch.ending import ASKING

for sign in ASKING:  # until a command listens, there is nothing to end but this process
    if signal.getsignal(sign) != signal.SIG_IGN:
        signal.signal(sign, lambda number, _: os._exit(128 + number))

from korpu.launch.cli import main  # noqa: E402 — whoever asks while it loads is heard

code = main(sys.argv[1:])
signal.pthread_sigmask(signal.SIG_BLOCK, ASKING)  # the exit code is said; asking again does not change it
sys.exit(code)
