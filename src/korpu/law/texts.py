"""The texts that a law was read from: what a lawyer compares with the act, and what is kept so that anyone can judge again."""

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from norms.statute import Head

SUFFIXES = (".py", ".yaml")


@dataclass(frozen=True, eq=False)
class LawTexts:
    """``files``: `act folder/file name` → text, as `norms.load` takes it; ``calendar``: the text of the calendar."""

    files: Mapping[str, str]
    calendar: str

    def source_of(self, rule: Head) -> str:
        """The rule as it is written, from its head to its last line; empty for a rule that another text holds."""
        return self._written.get((rule.place.file, rule.place.line), "")

    @cached_property
    def _written(self) -> dict[tuple[str, int], str]:
        """(file, line of the head) → the rule's lines."""
        return {
            (name, item.decorator_list[0].lineno): _lines(text, item)
            for name, text in self.files.items() if name.endswith(".py")
            for item in ast.parse(text).body if isinstance(item, ast.FunctionDef) and item.decorator_list
        }  # fmt: skip


def texts_of(folders: tuple[Path, ...], calendar: Path) -> LawTexts:
    """Read again what the law was read from."""
    files = {
        f"{folder.name}/{file.name}": file.read_text(encoding="utf-8")
        for folder in folders for file in sorted(folder.iterdir()) if file.suffix in SUFFIXES
    }  # fmt: skip
    return LawTexts(files, calendar.read_text(encoding="utf-8"))


def _lines(text: str, item: ast.FunctionDef) -> str:
    return "\n".join(text.splitlines()[item.decorator_list[0].lineno - 1 : item.end_lineno])
