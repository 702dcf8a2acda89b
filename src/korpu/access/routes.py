"""Addresses of a door: none without whom it is for and what for."""

from collections.abc import Callable
from enum import StrEnum
from functools import wraps
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import URLPattern
from django.urls.resolvers import RoutePattern

from korpu.access.purposes import Purpose

View = Callable[..., HttpResponseBase]


class Audience(StrEnum):
    """Whom an address lets in. The door's guard does it (`gate` of each door); a test compares both."""

    ANYONE = "anyone"
    PERSON = "person"
    """Somebody with a live portal session."""
    OFFICER = "officer"
    """Somebody of the staff signed in at this door, with the second factor."""


class Route(URLPattern):
    """An address that says whom it is for and what for."""

    def __init__(self, address: str, view: View, name: str, audience: Audience, purpose: Purpose) -> None:
        super().__init__(RoutePattern(address, name=name, is_endpoint=True), _purposeful(view, purpose), None, name)
        self.audience, self.purpose = audience, purpose


def _purposeful(view: View, purpose: Purpose) -> View:
    """The view, which finds as ``request.purpose`` why it looks at anybody's data."""

    @wraps(view)
    def serve(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        request.purpose = purpose
        return view(request, *args, **kwargs)

    return serve
