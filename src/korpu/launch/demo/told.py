"""The country's invented people, as its package tells them."""

import importlib.util
import os
from pathlib import Path
from typing import Any

import yaml


def told(name: str = "people") -> dict[str, Any]:
    """A file of the country's ``demo`` folder: ``people`` (``officers`` and ``people``), ``population`` or ``assumptions``.

    The head of each file says the meaning of each key.
    """
    return _read(f"{name}.yaml")


def parts_of_names() -> dict[str, Any]:
    """Parts of names, by tradition and citizenship, from which people are invented."""
    return _read("names.yaml")


def _read(file: str) -> dict[str, Any]:
    spec = importlib.util.find_spec(os.environ.get("KORPU_COUNTRY", "korpu_azerbaijan"))
    assert spec is not None, "the country package is installed"
    assert spec.submodule_search_locations, "it is a folder"
    text = (Path(spec.submodule_search_locations[0]) / "demo" / file).read_text(encoding="utf-8")
    found: dict[str, Any] = yaml.safe_load(text)
    return found
