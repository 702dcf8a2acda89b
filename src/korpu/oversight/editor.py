"""The page on which a draft is written, with the answer beside it."""

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Self
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from korpu.drafts.models import Run, Version
from korpu.drafts.rules import SIZES, TEXT, TITLE, Wish, size_of
from korpu.oversight.answer import Answer
from korpu.oversight.frame import frame, language
from korpu.ui import fields, parts, speech
from korpu.ui.uploads import too_large

BYTES = 4 * TEXT
"""Of a file that is chosen instead of typing: no sign of the text takes more than four."""


@dataclass(frozen=True)
class Written:
    """What stands in the form. ``draft`` and ``seen``: which kept draft, and its newest version that was read."""

    text: str = ""
    title: str = ""
    draft: UUID | None = None
    seen: int = 0
    people: int = SIZES[0]

    @classmethod
    def of(cls, version: Version, seen: int = 0) -> Self:
        """A kept version."""
        return cls(version.text, version.title, version.draft, seen or version.n)

    @classmethod
    def asked(cls, run: Run) -> Self:
        """What a question was asked about."""
        wish = Wish(**run.wish)
        return cls(run.text, wish.title, _uuid(wish.draft), wish.seen, wish.people)

    @classmethod
    def sent(cls, request: Any) -> tuple[Self, str]:
        """From a form, and what is wrong with its file, if anything: then the text is the typed one."""
        sent, seen = request.POST, request.POST.get("seen", "")
        text, problem = _text(request)
        return cls(
            text, _plain(sent.get("title", ""))[: 2 * TITLE], _uuid(sent.get("draft", "")),
            int(seen) if seen.isdecimal() and len(seen) < 8 else 0, size_of(sent.get("people", "")),
        ), problem  # fmt: skip

    @property
    def wish(self) -> Wish:
        """What the reckoner is asked, with what the page needs to go on."""
        return Wish(self.people, str(self.draft or ""), self.seen, self.title)

    def after(self, seen: int) -> Self:
        """The same, with another version seen."""
        return replace(self, seen=seen)


def page(
    request: Any, written: Written, *, here: str = "", wrong: Mapping[str, str] | None = None, overtaken: int = 0,
    versions: Sequence[parts.Link] = (), older: Version | None = None, answer: Answer | None = None,
) -> HttpResponse:  # fmt: skip
    """``wrong``: field → what to do about it. ``overtaken``: the version that somebody kept meanwhile."""
    told = _fields(written, wrong or {})
    title = written.title or _("New draft")
    context = {
        **frame(request, here), "written": written, "title": title, "versions": versions, "answer": answer,
        "fields": told, "problems": fields.problems(told.values()), "bearings": _bearings(title, written, answer),
        "older": older, "overtaken": reverse("version", args=[written.draft, overtaken]) if overtaken else "",
        "example": _example() if not written.text else "", "language_form": "draft",
    }  # fmt: skip
    return render(request, "oversight/editor.html", context)


def _fields(written: Written, wrong: Mapping[str, str]) -> dict[str, fields.Field]:
    sizes = [fields.Choice(str(size), speech.number(size, language()), chosen=size == written.people) for size in SIZES]
    told = [
        fields.Field(
            name="title", label=_("Title"), value=written.title, error=wrong.get("title", ""), max_length=TITLE
        ),
        fields.Field(
            name="text", label=_("Draft amendment"), kind="textarea", rows=22, value=written.text,
            error=wrong.get("text", ""), max_length=TEXT,
            hint=_("In the language of the law. It is read, and never run as a program."),
        ),
        fields.Field(
            name="people", label=_("How many invented people"), kind="select", choices=sizes,
            hint=_("The smallest number answers while you type; the largest takes minutes."),
        ),
        fields.Field(
            name="file", label=_("Or choose a file"), kind="file", accept=".txt,.py,text/plain",
            hint=_("Plain text; it takes the place of what is typed."),
        ),
    ]  # fmt: skip
    return {each.name: each for each in told}


def _bearings(title: str, written: Written, answer: Answer | None) -> parts.Bearings:
    mended = _("Weigh who gains and who loses, then keep it")
    step = _("Look at what it changes") if not answer else mended if answer.clean else _("Mend what stands against it")
    return parts.Bearings(
        title, step, _("No law sets a day for a draft"), [parts.Link(_("Draft laws"), reverse("drafts"))]
    )


def _example() -> str:
    """A draft that begins where it can be tried."""
    return _("For example: # in migration_code/values.yaml, and below it the value with its new row.")


def _text(request: Any) -> tuple[str, str]:
    typed = _plain(request.POST.get("text", ""))
    file = request.FILES.get("file")
    refused = _("This file was not taken. Choose a plain text in UTF-8, of at most 100,000 signs.")
    if "file" in too_large(request) or (file and file.size > BYTES):
        return typed, refused
    if not file:
        return typed, ""
    with contextlib.suppress(UnicodeDecodeError):
        return _plain(file.read().decode("utf-8")), ""
    return typed, refused


def _plain(text: str) -> str:
    """With the line ends of every other text, and without the sign that no database keeps."""
    return text.replace("\r\n", "\n").replace("\x00", "")


def _uuid(text: str) -> UUID | None:
    with contextlib.suppress(ValueError):
        return UUID(text)
    return None
