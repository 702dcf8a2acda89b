"""Addresses of a door, asked of its own URL resolver in a process that holds that door's keys."""

import json
import re
import subprocess
import sys
from dataclasses import dataclass

from korpu.launch.throwaway import Installation

ASK = """
import django, json
django.setup()
from django.urls import get_resolver
print(json.dumps([(each.name, each.pattern.regex.pattern) for each in get_resolver().url_patterns]))
"""


@dataclass(frozen=True)
class Routes:
    """Names of a door's addresses, each with the pattern of its path."""

    door: str
    patterns: dict[str, str]

    @property
    def names(self) -> set[str]:
        """Every address, as "door:name"."""
        return {f"{self.door}:{name}" for name in self.patterns}

    def of(self, path: str) -> str:
        """The name of the address that a path belongs to, as "door:name"; "door:" where there is none."""
        found = (name for name, pattern in self.patterns.items() if re.match(pattern, path.removeprefix("/")))
        return f"{self.door}:{next(found, '')}"


def routes_of(place: Installation, door: str) -> Routes:
    """Ask the door's resolver."""
    said = subprocess.run(
        [sys.executable, "-c", ASK], env=place.environment(door), capture_output=True, text=True, check=True
    )
    return Routes(door, dict(json.loads(said.stdout)))
