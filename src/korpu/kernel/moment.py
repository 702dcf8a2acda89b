"""What time it is at the door. Rules and acts are told; nothing below a door reads a clock.

The demo runs on its own clock: a file says at which real moment which invented moment began, and time runs on from there, also
across restarts. Sessions and limits always use real time.
"""

import datetime as dt
import json
from pathlib import Path

from korpu.kernel.durable import write_whole


def real_now() -> dt.datetime:
    """The real moment, in UTC."""
    return dt.datetime.now(dt.UTC)


def start_clock(file: Path, began_at: dt.datetime) -> None:
    """Let an invented clock begin at ``began_at`` now; a file that exists runs on as it is."""
    if not file.exists():
        set_clock(file, began_at)


def set_clock(file: Path, shown: dt.datetime) -> None:
    """Let an invented clock stand at ``shown`` now, and run on from there."""
    write_whole(file, json.dumps({"real": real_now().isoformat(), "shown": shown.isoformat()}))


def now(file: str | Path | None) -> dt.datetime:
    """The moment by the clock in ``file``; real time when there is none."""
    if not file:
        return real_now()
    clock = json.loads(Path(file).read_bytes())
    passed = real_now() - dt.datetime.fromisoformat(clock["real"])
    return (dt.datetime.fromisoformat(clock["shown"]) + passed).astimezone(dt.UTC)
