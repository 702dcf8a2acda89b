"""The page that asks where notices go."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from korpu.portal.asking import language
from korpu.portal.forms import Form, Post, Result
from korpu.ui.fields import Choice, Field

LANGUAGES = settings.LANGUAGES
MOST_EMAIL, MOST_PHONE = 200, 40


class ContactForm(Form):
    """Where a neutral notice goes, and in which language. Everything but the language may stay empty."""

    def fields(self, post: Post) -> list[Field]:
        """E-mail, phone, language."""
        typed, kept = self.typed(post), self.answers["contact"]
        chosen = typed.get("letters", kept.get("language", language()))
        return [
            Field(name="email", label=_("E-mail, if you have one"), kind="email", autocomplete="email",
                  hint=_("A message there says only that there is something new. It says nothing about you."),
                  value=typed.get("email", kept.get("email", ""))),
            Field(name="phone", label=_("Phone, if you like"), kind="tel", autocomplete="tel",
                  value=typed.get("phone", kept.get("phone", ""))),
            Field(name="letters", label=_("Language of your letters, beside the official one"), kind="choice",
                  choices=[Choice(code, name, "", code == chosen) for code, name in LANGUAGES]),
        ]  # fmt: skip

    def read(self, post: Post) -> Result:
        """What was given, checked for shape only."""
        email, phone = post.get("email", "").strip(), post.get("phone", "").strip()
        errors = {}
        if email and not _is_email(email):
            errors["email"] = _("This is not an e-mail address yet. It looks like name@place.org. Or leave it empty.")
        if phone and not _is_phone(phone):
            errors["phone"] = _("This is not a phone number yet. Write it with the country code. Or leave it empty.")
        letters = post.get("letters") if post.get("letters") in dict(LANGUAGES) else language()
        kept = self.keep(post)
        return Result(
            kept if errors else {**kept, "contact": {"email": email, "phone": phone, "language": letters}}, errors
        )


def _is_email(text: str) -> bool:
    try:
        validate_email(text)
    except ValidationError:
        return False
    return len(text) <= MOST_EMAIL


def _is_phone(text: str) -> bool:
    digits = sum(sign.isdecimal() for sign in text)
    return 6 <= digits <= 20 and len(text) <= MOST_PHONE and all(sign.isdecimal() or sign in "+-() ./" for sign in text)
