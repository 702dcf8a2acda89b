"""Who is present at the portal: a session token in a cookie of this door, and what the keyring says of it."""

import hashlib
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from korpu.access.actors import Present
from korpu.store.keyring_client import NotLive, Session, keyring
from korpu.ui import errors
from korpu.ui.parts import Link
from korpu.usecases.refusals import Expired

COOKIE = "portal_session"
ZONE = "permits"
View = Callable[..., HttpResponse]


def token(request: HttpRequest) -> str:
    """The session token that the browser shows, or the empty string."""
    return request.COOKIES.get(COOKIE, "")


def token_hash(request: HttpRequest) -> bytes:
    """What the portal keeps of the token."""
    return hashlib.sha256(token(request).encode()).digest()


def remember(response: HttpResponse, session: Session) -> None:
    """Give the browser its session token, until the session ends."""
    response.set_cookie(
        COOKIE, session.token, httponly=True, samesite="Lax", secure=settings.SESSION_COOKIE_SECURE, max_age=12 * 3600
    )


def forget(response: HttpResponse) -> None:
    """Take the token back."""
    response.delete_cookie(COOKIE, samesite="Lax")


def somebody(request: HttpRequest) -> Present | None:
    """Whoever has a live session here, or nobody."""
    try:
        return Present.at(keyring(), token(request), ZONE) if token(request) else None
    except NotLive:
        return None


def present(view: View) -> View:
    """Only with a live session: the view gets ``request.person``. Without one, to the page where the code is entered.

    A form that comes after the session ended, or for a draft that is gone, is not lost: what was typed is shown again, with
    the way on.
    """

    @wraps(view)
    def guarded(request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        request.person = somebody(request)
        if request.person is None:
            return _ended(request)
        try:
            return view(request, *args, **kwargs)
        except NotLive:
            return _ended(request)
        except Expired:
            return errors.page(
                request, 410, typed=errors.typed(request), ways=[Link(_("My applications"), reverse("mine"))]
            )

    return guarded


def _ended(request: HttpRequest) -> HttpResponse:
    if request.method == "POST":
        way = Link(_("Come in again with your code"), reverse("return"))
        response = errors.page(request, 403, typed=errors.typed(request), ways=[way], aside=True)
    else:
        response = redirect("return")
    if token(request):
        forget(response)
    return response
