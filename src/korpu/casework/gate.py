"""Nobody enters unnamed: an officer with password and second factor, or the sign-in page."""

from collections.abc import Callable
from typing import Any

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from korpu.access.actors import Desk
from korpu.kernel.moment import real_now
from korpu.store.keyring_client import NotLive, keyring
from korpu.ui import errors
from korpu.ui.parts import Link

ZONE = "permits"
IDLE_SECONDS = 30 * 60
OPEN_PATHS = ("/sign-in/", "/static/")
SECOND_FACTOR, SEEN = "second_factor", "seen"


class SignedIn:
    """Sets ``request.desk``. A session without the second factor, or idle for half an hour, is no session."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Any) -> HttpResponse:
        """Let officers in, send everybody else to the sign-in page."""
        if request.path.startswith(OPEN_PATHS):
            return self.get_response(request)
        if not request.user.is_authenticated or not request.user.is_active or not self._has_factor(request):
            return _ended(request)
        self._stays(request.session)
        officer = request.user
        request.desk = Desk(keyring(), request.session.session_key, ZONE, officer.number, officer.office, officer.role)
        return self.get_response(request)

    @staticmethod
    def _stays(session: Any) -> None:
        """Half an hour from now; written once a minute, not with every page."""
        if session.get(SEEN) != (minute := int(real_now().timestamp()) // 60):
            session[SEEN] = minute
            session.set_expiry(IDLE_SECONDS)

    @staticmethod
    def _has_factor(request: Any) -> bool:
        """An account without a second factor cannot sign in; the answer is kept for this session."""
        if SECOND_FACTOR not in request.session:
            request.session[SECOND_FACTOR] = Authenticator.objects.filter(
                user=request.user, type=Authenticator.Type.TOTP
            ).exists()
        return bool(request.session[SECOND_FACTOR])

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """The keyring says that this staff session has ended."""
        return _ended(request) if isinstance(exception, NotLive) else None


def _ended(request: HttpRequest) -> HttpResponse:
    """To the sign-in page; with a form in hand, what was typed is shown again first."""
    typed = errors.typed(request)
    if request.method != "POST" or not typed:
        return redirect(settings.LOGIN_URL)
    way = Link(_("Sign in again"), settings.LOGIN_URL)
    return errors.page(request, 403, typed=typed, ways=[way], aside=True)
