"""Sentences that remember how they were made, so that they can be said in another language later."""

from collections.abc import Mapping, Sequence


class Told(str):
    """A text in English with its template and the values in it. A value may itself be `Told`."""

    template: str
    values: Mapping[str, object]

    def __new__(cls, text: str, template: str, values: Mapping[str, object]) -> "Told":
        made = super().__new__(cls, text)
        made.template, made.values = template, values
        return made


def told(template: str, /, **values: object) -> Told:
    """The template filled in. Without values it is a text as it stands, braces and all."""
    return Told(template.format(**values) if values else template, template, values)


def as_told(text: str) -> Told:
    """A plain text is its own template."""
    return text if isinstance(text, Told) else Told(text, text, {})


def alternatives(words: Sequence[str]) -> str:
    """`a or b or c`."""
    first, *others = words
    return told("{first} or {others}", first=first, others=alternatives(others)) if others else first
