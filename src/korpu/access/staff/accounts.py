"""Staff accounts are made by the authority: nobody signs up here."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class StaffAdapter(DefaultAccountAdapter):
    """allauth's ways, without self-registration."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never."""
        return False
