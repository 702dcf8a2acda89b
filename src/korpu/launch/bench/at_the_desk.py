"""Lists and case screens in a process of casework, through WSGI: ``python -m korpu.launch.bench.at_the_desk < plan.json``

Standard input: {cookie, clock, paths, warm}. Each request comes on another day of the demo's clock, so that every list writes its
looks anew. Answers with the CPU of this process a request, in milliseconds, and each request's time.
"""

import datetime as dt
import io
import json
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from korpu.kernel.moment import set_clock

BEGINS = dt.datetime(2026, 1, 5, 9, tzinfo=dt.UTC)
"""A day from which as many days as requests are within the calendar."""


def request(application: Any, path: str, cookie: str) -> tuple[str, bytes]:
    """One GET; its status and body."""
    told: list[str] = []

    def start(status: str, headers: Any, trouble: Any = None) -> None:
        told.append(status)

    name, _, query = path.partition("?")
    environ = {
        "REQUEST_METHOD": "GET", "PATH_INFO": name, "QUERY_STRING": query, "SERVER_NAME": "localhost", "SERVER_PORT": "8001",
        "SERVER_PROTOCOL": "HTTP/1.1", "HTTP_HOST": "localhost", "HTTP_COOKIE": cookie, "HTTP_ACCEPT_LANGUAGE": "en",
        "wsgi.url_scheme": "http", "wsgi.input": io.BytesIO(), "wsgi.errors": sys.stderr, "wsgi.version": (1, 0),
        "wsgi.multithread": True, "wsgi.multiprocess": True, "wsgi.run_once": False, "REMOTE_ADDR": "127.0.0.1",
    }  # fmt: skip
    answer = application(environ, start)
    body = b"".join(answer)
    if close := getattr(answer, "close", None):
        close()
    return told[0], body


def measured(application: Any, paths: Iterable[str], cookie: str, clock: Path, first: int) -> dict[str, Any]:
    """CPU and time of each path, once, from the demo's day number ``first`` on."""
    times, used = [], 0.0
    for day, path in enumerate(paths, first):
        set_clock(clock, BEGINS + dt.timedelta(days=day))
        at, began = time.perf_counter(), time.process_time()
        status, _body = request(application, path, cookie)
        used += time.process_time() - began
        times.append((time.perf_counter() - at) * 1000)
        if not status.startswith("200"):
            raise RuntimeError(f"{path}: {status}")
    return {"cpu_ms": used * 1000 / len(times), "times_ms": times}


def main() -> None:
    """Warm up, then measure: what a worker of the door loads, as it loads it."""
    from korpu.launch.web_worker import application

    plan = json.load(sys.stdin)
    cookie, clock, warm = plan["cookie"], Path(plan["clock"]), plan["warm"]
    measured(application, warm, cookie, clock, 0)
    print(json.dumps(measured(application, plan["paths"], cookie, clock, len(warm))))


if __name__ == "__main__":
    main()
