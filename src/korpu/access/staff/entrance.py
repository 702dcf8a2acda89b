"""Addresses by which staff come in and leave, the same at each of their doors."""

from allauth.account.views import LogoutView
from django.views.generic import RedirectView

from korpu.access.purposes import Purpose
from korpu.access.routes import Audience, Route
from korpu.access.staff import signing

AWAY = RedirectView.as_view(pattern_name="account_login")
"""Pages of the accounts library that these doors do not have: accounts are made by the authority."""

entrance = [
    Route("sign-in/", signing.SignIn.as_view(), "account_login", Audience.ANYONE, Purpose.ENTER),
    Route("sign-in/code/", signing.OneTimeCode.as_view(), "mfa_authenticate", Audience.ANYONE, Purpose.ENTER),
    Route("sign-out/", LogoutView.as_view(), "account_logout", Audience.OFFICER, Purpose.ENTER),
    Route("sign-in/none/", AWAY, "account_signup", Audience.ANYONE, Purpose.ENTER),
    Route("sign-in/reset/", AWAY, "account_reset_password", Audience.ANYONE, Purpose.ENTER),
    Route("sign-in/inactive/", AWAY, "account_inactive", Audience.ANYONE, Purpose.ENTER),
    Route("sign-in/again/", AWAY, "account_reauthenticate", Audience.ANYONE, Purpose.ENTER),
    Route("sign-in/again/code/", AWAY, "mfa_reauthenticate", Audience.ANYONE, Purpose.ENTER),
    Route("sign-in/addresses/", AWAY, "account_email", Audience.ANYONE, Purpose.ENTER),
]
