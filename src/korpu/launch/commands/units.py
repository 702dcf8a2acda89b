"""``./korpu units``"""

import argparse
from pathlib import Path

from korpu.launch.console import say
from korpu.launch.units import files


def configure(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="where the files are written, over older ones")
    parser.add_argument(
        "--program",
        metavar="DIR",
        type=Path,
        default=Path("/opt/korpu"),
        help="the checkout there (default /opt/korpu)",
    )
    parser.add_argument(
        "--state", metavar="DIR", type=Path, default=Path("/var/lib/korpu"), help="its state (default /var/lib/korpu)"
    )


def run(args: argparse.Namespace) -> int:
    """Write every file. Raises OSError where the folder cannot be written."""
    for name, text in files(args.program, args.state).items():
        file = args.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        say(str(file))
    return 0
