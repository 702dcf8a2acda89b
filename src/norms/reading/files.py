"""Finds the files of an act. Texts given by the caller stand instead of, or besides, those on disk."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from norms.errors import NormError

RULE_FILE = re.compile(r"[0-9A-Za-z-]+\.py")
FACTS_FILE = re.compile(r"facts(-[0-9a-z]+)?\.py")
VALUES_FILE = re.compile(r"values(-[0-9a-z]+)?\.yaml")
EQUALITY_FILE = re.compile(r"equality(-[0-9a-z]+)?\.yaml")


@dataclass(frozen=True)
class ActFiles:
    """The texts of one act by file name; `shown` turns a name into what errors and readers call it."""

    folder: str
    texts: dict[str, str]

    def shown(self, name: str) -> str:
        """The file as errors name it."""
        return f"{self.folder}/{name}"

    @property
    def rule_files(self) -> list[str]:
        """The files of articles, in a stable order."""
        return sorted(name for name in self.texts if name.endswith(".py") and not FACTS_FILE.fullmatch(name))

    @property
    def facts_files(self) -> list[str]:
        """`facts.py` first, then its parts: a part may use what the first one declares."""
        return self._parts(FACTS_FILE)

    @property
    def values_files(self) -> list[str]:
        """`values.yaml` first, then its parts."""
        return self._parts(VALUES_FILE)

    @property
    def equality_files(self) -> list[str]:
        """`equality.yaml`, then its parts."""
        return self._parts(EQUALITY_FILE)

    def _parts(self, pattern: re.Pattern[str]) -> list[str]:
        return sorted((name for name in self.texts if pattern.fullmatch(name)), key=lambda name: ("-" in name, name))


def gather(folders: list[Path], texts: Mapping[str, str]) -> list[ActFiles]:
    """The files of each folder. Keys of `texts` are `folder name/file name`; a folder may exist only there."""
    acts = {folder.name: ActFiles(folder.name, _on_disk(folder)) for folder in folders}
    for key, text in texts.items():
        folder, _, name = key.rpartition("/")
        acts.setdefault(folder, ActFiles(folder, {})).texts[name] = text
    for act in acts.values():
        _check_names(act)
    return [acts[name] for name in sorted(acts)]


def _on_disk(folder: Path) -> dict[str, str]:
    if not folder.is_dir():
        raise NormError(str(folder), 0, "", "there is no such folder", "the folder that holds act.yaml")
    files = (path for path in sorted(folder.iterdir()) if path.suffix in (".py", ".yaml"))
    return {path.name: path.read_text(encoding="utf-8") for path in files}


def _check_names(act: ActFiles) -> None:
    if "act.yaml" not in act.texts:
        raise NormError(act.folder, 0, "", "the act has no act.yaml", "act.yaml with id, title, known_on, currency")
    for name in act.texts:
        if name == "act.yaml" or any(kind.fullmatch(name) for kind in (VALUES_FILE, EQUALITY_FILE, RULE_FILE)):
            continue
        raise NormError(
            act.shown(name), 0, "", "no such file belongs to an act", "45.py, facts.py, values.yaml or equality.yaml"
        )
