"""Addresses of the officers' door."""

from allauth.account.views import LoginView, LogoutView
from allauth.mfa.base.views import AuthenticateView
from django.urls import path
from django.views.generic import RedirectView

from korpu.casework.views import acts, cases, cashier, papers, worklist
from korpu.ui import errors

AWAY = RedirectView.as_view(pattern_name="account_login")
"""Pages of the accounts library that this door does not have: accounts are made by the authority."""

urlpatterns = [
    path("", worklist.worklist, name="worklist"),
    path("cashier/", cashier.cashier, name="cashier"),
    path("cases/<str:number>/", cases.case, name="case"),
    path("cases/<str:number>/<slug:act>/", acts.act, name="act"),
    path("cases/<str:number>/papers/<uuid:paper>/<int:page>.png", papers.page, name="paper"),
    path("cases/<str:number>/letters/<int:place>.pdf", papers.letter, name="letter"),
    path("sign-in/", LoginView.as_view(), name="account_login"),
    path("sign-in/code/", AuthenticateView.as_view(), name="mfa_authenticate"),
    path("sign-out/", LogoutView.as_view(), name="account_logout"),
    path("sign-in/none/", AWAY, name="account_signup"),
    path("sign-in/reset/", AWAY, name="account_reset_password"),
    path("sign-in/inactive/", AWAY, name="account_inactive"),
    path("sign-in/again/", AWAY, name="account_reauthenticate"),
    path("sign-in/again/code/", AWAY, name="mfa_reauthenticate"),
    path("sign-in/addresses/", AWAY, name="account_email"),
]

handler400, handler403 = errors.bad_request, errors.forbidden
handler404, handler500 = errors.not_found, errors.broken
