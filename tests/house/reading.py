"""The portal's own process, without a database, opens pages in a language: status, headers, body, and the CPU it took."""

import json
import sys
import time
from typing import Any

WARM = 5


def opened(path: str, language: str) -> dict[str, Any]:
    """One page as a reader gets it; CPU in milliseconds is that of a worker that has been awake for a while."""
    from django.test import Client

    reader = Client(headers={"host": "localhost"})
    reader.cookies["portal_language"] = language
    got = reader.get(path)
    begun = time.process_time()
    for _again in range(WARM):
        reader.get(path)
    cpu = (time.process_time() - begun) / WARM * 1000
    return {"status": got.status_code, "headers": dict(got.headers), "body": got.content.decode(), "cpu": cpu}


def main(asked: list[tuple[str, str]]) -> None:
    """Print all of them."""
    import django

    django.setup()
    from korpu.ui import catalogues

    catalogues.compile_all()
    json.dump([opened(*each) for each in asked], sys.stdout)


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
