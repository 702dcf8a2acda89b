"""Questions as fields: what a person typed is kept exactly, whatever is wrong with it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

FieldKind = Literal[
    "text", "email", "tel", "password", "code", "textarea", "date", "choice", "checks", "select", "money", "file", "mrz"
]


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to choose. `closed` says why it cannot be chosen; it then has no button."""

    value: str
    label: str
    note: str = ""
    chosen: bool = False
    closed: str = ""


@dataclass(frozen=True, slots=True)
class Slip:
    """The part of a typed line that does not add up: `before`, the wrong sign, `after`, and the control digit."""

    before: str
    wrong: str
    after: str
    digit: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question. With `heading` its label is the page's h1. `date` holds day, month and year as typed."""

    name: str
    label: str
    kind: FieldKind = "text"
    hint: str = ""
    value: str = ""
    error: str = ""
    heading: bool = False
    choices: Sequence[Choice] = ()
    date: tuple[str, str, str] = ("", "", "")
    unit: str = ""
    accept: str = ""
    capture: str = ""
    autocomplete: str = "off"
    inputmode: str = ""
    max_length: int | None = None
    rows: int = 4
    slip: Slip | None = None

    @property
    def template(self) -> str:
        """The template that draws this kind."""
        same = {"email": "text", "tel": "text", "password": "text", "code": "text", "checks": "choice"}
        return f"ui/parts/fields/{same.get(self.kind, self.kind)}.html"

    @property
    def grouped(self) -> bool:
        """Several controls under one legend."""
        return self.kind in ("date", "choice", "checks")

    @property
    def type(self) -> str:
        """The type attribute of the control."""
        return {"email": "email", "tel": "tel", "password": "password", "checks": "checkbox", "choice": "radio"}.get(
            self.kind, "text"
        )

    @property
    def target(self) -> str:
        """Id of the first control: where the error summary leads."""
        suffix = {"date": "-day", "choice": "-1", "checks": "-1"}.get(self.kind, "")
        return f"{self.name}{suffix}"

    @property
    def described_by(self) -> str:
        """Ids of hint and error, for aria-describedby, error first."""
        parts = ((self.error, "error"), (self.slip, "slip"), (self.hint, "hint"))
        return " ".join(f"{self.name}-{end}" for there, end in parts if there)


@dataclass(frozen=True, slots=True)
class Problem:
    """A line of the error summary and the id it leads to."""

    text: str
    target: str


def problems(fields: Iterable[Field]) -> list[Problem]:
    """The error summary of these fields, in their order."""
    return [Problem(field.error, field.target) for field in fields if field.error]
