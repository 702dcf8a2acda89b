"""Nobody enters a staff door unnamed: an account with password and second factor, or the sign-in page."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from korpu.kernel.moment import real_now
from korpu.ui import errors
from korpu.ui.parts import Link

IDLE_SECONDS = 30 * 60
OPEN_PATHS = ("/sign-in/", "/static/")
SECOND_FACTOR, SEEN = "second_factor", "seen"


class Guard(ABC):
    """A session without the second factor, idle for half an hour, or of somebody with no role at this door, is no session."""

    roles: frozenset[str]

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    @abstractmethod
    def let_in(self, request: Any) -> None:
        """Tell the views of this door who works there."""

    def __call__(self, request: Any) -> HttpResponse:
        """Let staff in, send everybody else to the sign-in page."""
        if request.path.startswith(OPEN_PATHS):
            return self.get_response(request)
        if not self._known(request):
            if request.user.is_authenticated:
                logout(request)  # else the sign-in page would send them here again
            return ended(request)
        self._stays(request.session)
        self.let_in(request)
        return self.get_response(request)

    def _known(self, request: Any) -> bool:
        who = request.user
        return who.is_authenticated and who.is_active and who.role in self.roles and self._has_factor(request)

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


def ended(request: HttpRequest) -> HttpResponse:
    """To the sign-in page; with a form in hand, what was typed is shown again first."""
    typed = errors.typed(request)
    if request.method != "POST" or not typed:
        return redirect(settings.LOGIN_URL)
    way = Link(_("Sign in again"), settings.LOGIN_URL)
    return errors.page(request, 403, typed=typed, ways=[way], aside=True)
