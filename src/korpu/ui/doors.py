"""What every web door does around a request: it reads the clock, and it turns what is not there now into a page with a way out."""

import logging
import sys
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from psycopg_pool import PoolTimeout

from korpu.kernel.moment import now
from korpu.store.keyring_client import KeyringUnavailable
from korpu.store.lost import look_at_the_others
from korpu.ui import errors

RETRY_SECONDS = 20
NOT_THERE = (OperationalError, InterfaceError, PoolTimeout, KeyringUnavailable)
"""Database or keyring gone."""
View = Callable[..., HttpResponse]


class AtTheDoor:
    """Sets ``request.now``, the only place where a web door reads the clock. Database or keyring gone: 503 with what was typed."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Read the clock and pass on."""
        request.now = now(settings.KORPU_CLOCK)
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """A page in the person's language; everything else is left to Django."""
        return not_now(request, exception) if isinstance(exception, NOT_THERE) else None


class KnownMethods:
    """Pages are read and forms are sent: any other method gets a page that says so."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Refuse before anything is asked or read."""
        if request.method not in ("GET", "HEAD", "POST"):
            return errors.not_allowed(request, "GET", "HEAD", "POST")
        return self.get_response(request)


def not_now(request: HttpRequest, trouble: BaseException) -> HttpResponse:
    """503, when to come again, and what was typed."""
    logging.getLogger("korpu.door").error("not now: %s", type(trouble).__name__)
    look_at_the_others(trouble)
    response = errors.page(request, 503, typed=errors.typed(request))
    response["Retry-After"] = str(RETRY_SECONDS)
    return response


def broken(request: HttpRequest) -> HttpResponse:
    """Our own mistake; or the database is gone and somebody else than a view noticed it (sessions, sign-in)."""
    trouble = sys.exc_info()[1]
    return not_now(request, trouble) if isinstance(trouble, NOT_THERE) else errors.page(request, 500)


def read_only(view: View) -> View:
    """A page without a form of its own."""

    @wraps(view)
    def reading(request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method == "POST":
            return errors.not_allowed(request, "GET", "HEAD")
        return view(request, *args, **kwargs)

    return reading


def act_only(view: View) -> View:
    """An act: it happens when a form is sent, never because an address was opened."""

    @wraps(view)
    def acting(request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        return view(request, *args, **kwargs) if request.method == "POST" else errors.not_allowed(request, "POST")

    return acting
