"""``python -m korpu.launch``: the commands of ``./korpu``."""

import os
import signal
import sys

for sign in (signal.SIGINT, signal.SIGTERM):  # until a command listens, there is nothing to end but this process
    signal.signal(sign, lambda number, _: os._exit(128 + number))

from korpu.launch.cli import main  # noqa: E402 — whoever asks while it loads is heard

sys.exit(main(sys.argv[1:]))
