"""Pages for what went wrong: what happened, what to do now, where help is. None of them needs a database."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import RequestDataTooBig, TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from korpu.ui.parts import Link

NOT_SENT_AGAIN = {"csrfmiddlewaretoken", "language"}
NEVER_SHOWN = {"password", "pin"}
"""Fields whose content no page repeats: they are typed again."""
OF_THE_FORM = {
    "add", "again", "another", "answers", "asked", "back", "beside", "does_not_apply", "done", "draft", "go", "kind",
    "not_known", "once", "preview", "read", "seen", "shown", "version",
}  # fmt: skip
"""Fields that a form carries for itself: sent again, and nothing to read."""
OF_A_LIST = re.compile(r"[a-z0-9]+(_[a-z0-9]+)+")
"""Values that stand for a choice: sent again, and nothing to read either."""
DAY = ("day", "month", "year")


@dataclass(frozen=True, slots=True)
class Typed:
    """What came with a form: ``again`` is sent once more, ``read`` are the words that a person wrote."""

    again: Sequence[tuple[str, str]] = ()
    read: Sequence[str] = ()

    def __bool__(self) -> bool:
        return bool(self.again)


def page(
    request: HttpRequest, status: int, *, typed: Typed | None = None, ways: Sequence[Link] = (), aside: bool = False
) -> HttpResponse:
    """The error page of a status in the reader's language. ``ways``: where to go on; ``aside``: in a tab beside this one."""
    context: dict[str, Any] = {"status": status, "typed": typed or Typed(), "ways": ways, "aside": aside}
    return render(request, "ui/error.html", {**context, "language_form": "answer" if typed else ""}, status=status)


def typed(request: HttpRequest) -> Typed:
    """What a person had typed, so that it is not lost."""
    pairs = [(name, value) for name, values in request.POST.lists() for value in values if value]
    again = [pair for pair in pairs if pair[0] not in NOT_SENT_AGAIN | NEVER_SHOWN]
    words = [(name, value) for name, value in again if name not in OF_THE_FORM and not OF_A_LIST.fullmatch(value)]
    return Typed(again, [*dict.fromkeys(_in_words(request, name, value) for name, value in words)])


def _in_words(request: HttpRequest, name: str, value: str) -> str:
    """A day stands in one line, as it was typed in three fields."""
    field, _, part = name.rpartition("-")
    if part not in DAY:
        return value
    return " ".join(request.POST.get(f"{field}-{each}", "") for each in DAY).strip()


def lost_session(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form came without its token: the page was open too long, or cookies are off. What was typed is shown again."""
    return page(request, 403, typed=typed(request))


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """No such page."""
    return page(request, 404)


def not_allowed(request: HttpRequest, *methods: str) -> HttpResponse:
    """The address is right, and the page does not do that. ``methods``: what it does."""
    response = page(request, 405)
    response["Allow"] = ", ".join(methods)
    return response


def too_many(request: HttpRequest) -> HttpResponse:
    """Too many tries in a short time."""
    return page(request, 429)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """A request that cannot be read, or that is too large to be read."""
    return page(request, 413 if isinstance(exception, (RequestDataTooBig, TooManyFilesSent)) else 400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Not for this account."""
    return page(request, 403)
