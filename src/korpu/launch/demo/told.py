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
    spec = importlib.util.find_spec(os.environ.get("KORPU_COUNTRY", "korpu_azerbaijan"))
    assert spec is not None, "the country package is installed"
    assert spec.submodule_search_locations, "it is a folder"
    file = Path(spec.submodule_search_locations[0]) / "demo" / f"{name}.yaml"
    found: dict[str, Any] = yaml.safe_load(file.read_text())
    return found
