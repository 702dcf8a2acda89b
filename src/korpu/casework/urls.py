"""Addresses of the officers' door."""

from allauth.account.views import LogoutView
from django.urls import path, register_converter
from django.views.generic import RedirectView

from korpu.casework.views import acts, cases, papers, signing, worklist
from korpu.ui import errors
from korpu.ui.doors import broken


class CaseNumber:
    """Only what can be a case number leads to a case: anything else is no address of this door."""

    regex = r"[0-9]{2}-[0-9A-Z]{7}"

    def to_python(self, value: str) -> str:
        """As it stands."""
        return value

    def to_url(self, value: str) -> str:
        """As it stands."""
        return value


register_converter(CaseNumber, "number")
AWAY = RedirectView.as_view(pattern_name="account_login")
"""Pages of the accounts library that this door does not have: accounts are made by the authority."""

urlpatterns = [
    path("", worklist.worklist, name="worklist"),
    path("cases/<number:number>/", cases.case, name="case"),
    path("cases/<number:number>/<slug:act>/", acts.act, name="act"),
    path("cases/<number:number>/papers/<uuid:paper>/<int:page>.png", papers.page, name="paper"),
    path("cases/<number:number>/letters/<int:place>.pdf", papers.letter, name="letter"),
    path("sign-in/", signing.SignIn.as_view(), name="account_login"),
    path("sign-in/code/", signing.OneTimeCode.as_view(), name="mfa_authenticate"),
    path("sign-out/", LogoutView.as_view(), name="account_logout"),
    path("sign-in/none/", AWAY, name="account_signup"),
    path("sign-in/reset/", AWAY, name="account_reset_password"),
    path("sign-in/inactive/", AWAY, name="account_inactive"),
    path("sign-in/again/", AWAY, name="account_reauthenticate"),
    path("sign-in/again/code/", AWAY, name="mfa_reauthenticate"),
    path("sign-in/addresses/", AWAY, name="account_email"),
]

handler400, handler403 = errors.bad_request, errors.forbidden
handler404, handler500 = errors.not_found, broken
handler429 = errors.too_many
