"""Staff accounts are made by the authority: nobody signs up here."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.auth_backends import AuthenticationBackend
from django.db import DEFAULT_DB_ALIAS
from django.http import HttpRequest

from korpu.store.reading import read


class StaffAdapter(DefaultAccountAdapter):
    """allauth's ways, without self-registration."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never."""
        return False


class StaffBackend(AuthenticationBackend):
    """allauth's, which finds the officer of a session with every page: by a prepared question."""

    def get_user(self, user_id: int) -> Any:
        """The officer, or None for one who is gone or may not sign in any more."""
        from korpu.access.staff.models import Officer

        found = read(Officer, DEFAULT_DB_ALIAS, "id = $1", [user_id])
        return found[0][0] if found and self.user_can_authenticate(found[0][0]) else None
