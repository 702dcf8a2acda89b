"""YAML in which every scalar stays text and every entry knows its line. A key written twice is refused."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeAlias

import yaml

from norms.errors import NormError, Place, suggestion
from norms.told import told
from norms.words import LANGUAGES, Words

LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Keeps every scalar as text; the one written in C where PyYAML was built with it."""

Tree: TypeAlias = "str | Entries | Items"


@dataclass(frozen=True)
class Items:
    """A sequence."""

    place: Place
    parts: list[Tree]


@dataclass(frozen=True)
class Entries:
    """A mapping with the places of its values."""

    place: Place
    parts: dict[str, Tree]
    lines: dict[str, int] = field(default_factory=dict)

    def at(self, key: str) -> Place:
        """Where the value of `key` stands."""
        return self.place.at(self.lines.get(key, self.place.line))

    def only(self, *known: str) -> "Entries":
        """Itself, after refusing every key that is not known."""
        for key in self.parts:
            if key not in known:
                raise self.at(key).refuse(told("'{key}' is not a word of this file", key=key), suggestion(key, known))
        return self

    def text(self, key: str, default: str | None = None) -> str:
        """The text under `key`; without a default a missing or empty one is refused."""
        found = self.parts.get(key, default)
        if not isinstance(found, str) or (found == "" and default is None):
            raise self.at(key).refuse(
                told("'{key}' is missing or is not one text", key=key), told('{key}: "…"', key=key)
            )
        return found

    def day(self, key: str) -> date:
        """The ISO date under `key`."""
        try:
            return date.fromisoformat(self.text(key))
        except ValueError:
            raise self.at(key).refuse(
                told("'{text}' is not a date", text=self.text(key)), told("{key}: 2024-01-16", key=key)
            ) from None

    def entries(self, key: str) -> "Entries":
        """The mapping under `key`, empty when there is none."""
        found = self.parts.get(key, Entries(self.at(key), {}))
        if not isinstance(found, Entries):
            raise self.at(key).refuse(
                told("'{key}' must have named entries", key=key), told("{key}: {{name: …}}", key=key)
            )
        return found

    def items(self, key: str) -> list[Tree]:
        """The sequence under `key`, empty when there is none."""
        found = self.parts.get(key, Items(self.at(key), []))
        if not isinstance(found, Items):
            raise self.at(key).refuse(told("'{key}' must be a list", key=key), told("{key}: [ … ]", key=key))
        return found.parts

    def rows(self, key: str) -> list["Entries"]:
        """The sequence of mappings under `key`."""
        rows = self.items(key)
        if not all(isinstance(row, Entries) for row in rows):
            raise self.at(key).refuse(
                told("every line of '{key}' must have named entries", key=key), told("{key}: [{{since: …}}]", key=key)
            )
        return [row for row in rows if isinstance(row, Entries)]

    def words(self) -> Words:
        """The words az, en, ru written side by side in this mapping; a missing one is refused."""
        for lang in LANGUAGES:
            if not self.text(lang, "").strip():
                raise self.place.refuse(
                    told("the words in '{lang}' are missing", lang=lang), told('{lang}: "…"', lang=lang)
                )
        return Words(*(self.text(lang) for lang in LANGUAGES))


def read_yaml(text: str, file: str) -> Entries:
    """The mapping a file holds. Raises NormError for broken YAML or another shape."""
    try:
        node = yaml.compose(text, Loader=LOADER)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise NormError(
            file, mark.line + 1 if mark else 0, "", "this is not YAML", "correct the indentation"
        ) from error
    tree = _tree(node, Place(file)) if node else Entries(Place(file, 1), {})
    if not isinstance(tree, Entries):
        raise Place(file, 1).refuse("the file must have named entries", "name: …")
    return tree


def read_yaml_file(path: Path) -> Entries:
    """`read_yaml` of a file in UTF-8."""
    return read_yaml(path.read_text(encoding="utf-8"), str(path))


def _tree(node: yaml.Node, place: Place) -> Tree:
    here = place.at(node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, here)
    if isinstance(node, yaml.SequenceNode):
        return Items(here, [_tree(part, place) for part in node.value])
    text: str = node.value
    return text


def _mapping(node: yaml.MappingNode, here: Place) -> Entries:
    entries = Entries(here, {})
    for key, value in node.value:
        line = key.start_mark.line + 1
        if key.value in entries.parts:
            raise here.at(line).refuse(told("'{key}' is written twice", key=key.value), "keep one of the two")
        entries.parts[key.value] = _tree(value, here)
        entries.lines[key.value] = line
    return entries
