"""``python -m korpu.launch``: the commands of ``./korpu``."""

import sys

from korpu.launch.cli import main

sys.exit(main(sys.argv[1:]))
