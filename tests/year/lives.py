"""Invented people of these tests: what happens to them, act by act, at moments the test names (Baku time)."""

import datetime as dt
import itertools
from dataclasses import dataclass, field
from typing import Any

from korpu.launch.demo.stage import Stage
from tests.journey.stories import BORN, OWNER

SERIAL = itertools.count(1)
REGISTERS = {
    "listed_infection": False, "trafficking_victim": False, "assists_prosecution": False, "removed_with_ban": False,
    "host_withdrew_on": "n/a", "new_dwelling_on": "n/a", "days_outside_in_180": 12, "undesirable": False,
    "expulsion_decided": False, "unpaid_fine": False,
}  # fmt: skip
NOTHING_AGAINST = {
    "harms_security_or_order": False, "false_documents": False, "left_for_good": False, "broke_purpose": False,
}  # fmt: skip


def at(text: str) -> dt.datetime:
    """A moment: ``2025-06-02 10:00``; a day means its noon."""
    return dt.datetime.fromisoformat(f"{text if ' ' in text else f'{text} 12:00'}+04:00")


@dataclass
class Life:
    """Somebody on the stage, with a case."""

    world: Stage
    who: str = field(default_factory=lambda: f"somebody-{next(SERIAL)}")
    number: str = ""

    def files(self, when: str, papers: tuple[str, ...] = ("photos", "dwelling"), **changed: Any) -> "Life":
        """Comes in and sends an application for temporary residence."""
        self.world.portal.play("enrol", at(when), who=self.who, born=BORN)
        answers = {**OWNER, **changed}
        self.number = self.world.portal.play(
            "file", at(when), who=self.who, service="temporary-residence", language=answers["letters"], answers=answers,
            papers=list(papers), once=self.who,
        )  # fmt: skip
        return self

    def officer(self, when: str, does: str, by: str = "aysel", **told: Any) -> None:
        """An act at the desk."""
        self.world.desk.play("act", at(when), officer=by, number=self.number, does=does, told=told)

    def examined(self, when: str, **facts: Any) -> None:
        """Everything known that a decision needs."""
        self.officer(f"{when} 10:00", "ask-opinion", reference="D-1")
        self.officer(f"{when} 11:00", "opinion", reference="D-1-A", words="No objection.")
        self.officer(
            f"{when} 12:00", "register", body="migration_service", reference="R-1", facts={**REGISTERS, **facts}
        )
        self.officer(f"{when} 13:00", "assert", facts=NOTHING_AGAINST, why="Papers and registers agree.")

    def granted(self, when: str) -> "Life":
        """Examined and granted on one day."""
        self.examined(when)
        self.officer(f"{when} 15:00", "grant")
        return self

    def day_comes(self, when: str) -> None:
        """The law's round on the evening of a day, and all that follows."""
        self.world.law.play("day", at(f"{when} 23:00"))

    def does(self, act: str, when: str, **told: Any) -> Any:
        """An act of the person."""
        return self.world.portal.play(act, at(when), who=self.who, number=self.number, **told)

    @property
    def standing(self) -> dict[str, Any]:
        """Where the case stands."""
        found: dict[str, Any] = self.world.desk.play("standing", at("2026-05-05"), officer="aysel", number=self.number)
        return found

    @property
    def page(self) -> dict[str, Any]:
        """What the person sees."""
        found: dict[str, Any] = self.world.portal.play("page", at("2026-05-05"), who=self.who, number=self.number)
        return found

    def events(self, kind: str) -> list[dict[str, Any]]:
        """Events of a kind, in order."""
        return [event for event in self.page["events"] if event["kind"] == kind]
