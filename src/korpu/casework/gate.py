"""Nobody enters unnamed: an officer with password and second factor, or the sign-in page."""

from typing import Any

from django.http import HttpRequest, HttpResponse

from korpu.access.actors import Desk
from korpu.access.staff.gate import Guard, ended
from korpu.store.keyring_client import NotLive, keyring

ZONE = "permits"


class SignedIn(Guard):
    """Sets ``request.desk``."""

    roles = frozenset({"officer", "approver"})

    def let_in(self, request: Any) -> None:
        """The officer's desk, with the session that the keyring checks."""
        officer = request.user
        request.desk = Desk(keyring(), request.session.session_key, ZONE, officer.number, officer.office, officer.role)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """The keyring says that this staff session has ended."""
        return ended(request) if isinstance(exception, NotLive) else None
