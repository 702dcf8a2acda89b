"""Says a refusal in the reader's language: templates with their words in Azerbaijani and Russian, read from YAML.

A file has `said` (an English template and the same in `az` and `ru`) and `same` (code, which no language changes).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Self

import yaml

from norms.told import Told
from norms.words import LANGUAGES

OWN = Path(__file__).with_name("refusals.yaml")
"""The refusals of the language itself."""
Said = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class Catalogue:
    """Words by English template and language."""

    said: Said

    @classmethod
    def read(cls, *files: Path) -> Self:
        """One catalogue of several files."""
        parts = [yaml.safe_load(file.read_text(encoding="utf-8"))["said"] for file in files]
        return cls({template: words for part in parts for template, words in part.items()})

    def say(self, text: str, lang: str) -> str:
        """The text in `lang`, az, en or ru, with whatever was told inside it. Names and code stay as they are."""
        if lang not in LANGUAGES:
            raise ValueError(f"'{lang}' is not one of {', '.join(LANGUAGES)}")
        if lang == "en" or not isinstance(text, Told):
            return str(text)
        template = self.said.get(text.template, {}).get(lang)
        if text.values:
            values = {
                name: self.say(each, lang) if isinstance(each, Told) else each for name, each in text.values.items()
            }
            return (template or text.template).format(**values)
        return template or str(text)


@cache
def own() -> Catalogue:
    """The catalogue of the language itself."""
    return Catalogue.read(OWN)
