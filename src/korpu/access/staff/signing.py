"""Signing in: the accounts library does it; here a change of language shows the same page and tries nothing."""

from typing import Any

from allauth.account.views import LoginView
from allauth.mfa.base.views import AuthenticateView
from django.http import HttpRequest, HttpResponse

from korpu.ui.languages import switching


class SignIn(LoginView):
    """E-mail and password."""

    extra_context = {"language_form": "answer"}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """In another language: the e-mail stays, the password is typed again."""
        if not switching(request):
            return super().post(request, *args, **kwargs)
        self.initial = {"login": request.POST.get("login", "")}
        form = self.get_form_class()(request=request, initial=self.initial)
        return self.render_to_response(self.get_context_data(form=form))


class OneTimeCode(AuthenticateView):
    """The second factor."""

    extra_context = {"language_form": "answer"}
    auth_form: Any

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """In another language, or without a code: the page again."""
        if switching(request) or self.form is not self.auth_form:
            self.auth_form = self.get_form_class()(user=self.stage.login.user)
            self.webauthn_form = None
            return self.render_to_response({**self.get_context_data(), **self.extra_context})
        return super().post(request, *args, **kwargs)
