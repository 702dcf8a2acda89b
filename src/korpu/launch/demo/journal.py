"""What was played already: a line of JSON for each thing that must not be lost when the player is interrupted."""

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any


@dataclass
class Played:
    """What happened to one invented person: their access code, the number of their latest case, how many acts are done."""

    code: str = ""
    number: str = ""
    done: int = 0


@dataclass
class Journal:
    """By name of a story. A line that an end cut off is taken away: its act is played again, and finds itself done."""

    file: Path
    people: dict[str, Played] = field(default_factory=dict)
    _out: "IO[str] | None" = None

    @classmethod
    def of(cls, file: Path) -> "Journal":
        """What the file says; nothing where there is none."""
        journal = cls(file)
        if file.exists():
            whole = file.read_bytes().rpartition(b"\n")[0]
            os.truncate(file, len(whole) + bool(whole))
            for line in whole.splitlines():
                journal._take(**json.loads(line))
        return journal

    def played(self, who: str) -> Played:
        """Of one person."""
        return self.people.setdefault(who, Played())

    def note(self, who: str, **what: Any) -> None:
        """``code``, ``number`` or ``done`` of somebody."""
        self._take(who, **what)
        if self._out is None:
            self._out = self.file.open("a", buffering=1)
            self.file.chmod(0o600)
        self._out.write(json.dumps({"who": who, **what}) + "\n")

    def _take(self, who: str, **what: Any) -> None:
        for name, value in what.items():
            setattr(self.played(who), name, value)
