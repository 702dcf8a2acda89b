"""A door's own process tells its addresses, and what each answers to somebody who has not come in. It needs no database."""

import json
import re
import sys
from collections.abc import Iterator
from typing import Any

SAMPLES = {
    "number": "26-3K7M2QX",
    "int": "1",
    "slug": "one",
    "str": "one",
    "uuid": "00000000-0000-4000-8000-000000000000",
}
GUARDS = ("korpu.casework.gate.SignedIn", "korpu.oversight.gate.SignedIn")


def addresses(patterns: Any, before: str = "/") -> Iterator[dict[str, Any]]:
    """Each address, those below another as well, with what it says of itself; None where it says nothing."""
    for each in patterns:
        place = before + str(each.pattern)
        if hasattr(each, "url_patterns"):
            yield from addresses(each.url_patterns, place)
        else:
            said = {name: getattr(each, name, None) for name in ("audience", "purpose")}
            yield {"path": re.sub(r"<(?:(\w+):)?\w+>", lambda found: SAMPLES[found[1] or "str"], place), **said}


def answers(path: str, audience: str) -> list[tuple[int, str]]:
    """Status and next place that a stranger gets: by GET, and by POST where somebody known is expected."""
    from django.test import Client

    stranger = Client(raise_request_exception=False, headers={"host": "localhost"})
    got = [stranger.get(path), *([stranger.post(path)] if audience != "anyone" else [])]
    return [(each.status_code, each.headers.get("location", "")) for each in got]


def take_guards_away() -> None:
    """As if nobody stood at the door."""
    from django.conf import settings

    from korpu.portal import gate

    settings.MIDDLEWARE = [each for each in settings.MIDDLEWARE if each not in GUARDS]
    gate.present = lambda view: view


def main(guarded: bool) -> None:
    """Print all of it."""
    import django

    django.setup()
    if not guarded:
        take_guards_away()
    from django.urls import get_resolver

    found = list(addresses(get_resolver().url_patterns))
    json.dump([{**each, "answers": answers(each["path"], each["audience"])} for each in found], sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1:] != ["unguarded"])
