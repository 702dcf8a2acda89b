"""What a page carries in its own form: which draft it is about, and what its reader had before their eyes.

It comes back with the form, so that nothing goes to another draft and an older view can stand beside a newer one.
"""

import json
from collections.abc import Iterable
from uuid import UUID

from django.http import HttpRequest

Rows = list[tuple[str, str]]


def pack(rows: Iterable[tuple[str, str]]) -> str:
    """Rows of label and value, for a hidden field."""
    return json.dumps([list(row) for row in rows], ensure_ascii=False)


def unpack(text: str) -> Rows:
    """What `pack` wrote; nothing when it is anything else."""
    try:
        rows = json.loads(text or "[]")
        return [(str(label), str(value)) for label, value in rows]
    except (ValueError, TypeError, RecursionError):
        return []


def draft_named(request: HttpRequest) -> UUID | None:
    """The draft that the form is about, by its id; None when it names none that could be."""
    return uuid_of(request.POST.get("draft", ""))


def uuid_of(text: str) -> UUID | None:
    """An id as a form carries it; None when it is none."""
    try:
        return UUID(text)
    except ValueError:
        return None


def version_of(request: HttpRequest) -> int:
    """The version that the form was made from; 0, which is older than every version, when it says none."""
    text = request.POST.get("version", "")
    return int(text) if text.isdecimal() and len(text) < 9 else 0
