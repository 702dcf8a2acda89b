"""What happened and what to do now, for each way a page can go wrong. Where help is stands on the page itself."""

from typing import NamedTuple

from django.utils.translation import gettext_lazy as _


class Mishap(NamedTuple):
    """Two sentences of an error page, translated when shown."""

    happened: str
    now: str


BROKEN = Mishap(
    _("Something broke on our side"),
    _("It is not your mistake. Try again in a few minutes: what was saved before is still there."),
)
MISHAPS = {
    400: Mishap(
        _("We could not read what was sent"),
        _("Go back one page and send it once more. If it was a link, open it again from the place where you found it."),
    ),
    403: Mishap(
        _("This page does not open for you now"),
        _("The page may have stood open too long. Go back, load it again and send it once more, or sign in again."),
    ),
    404: Mishap(
        _("This page is not here"),
        _("The address may be mistyped or old. Start from the first page: every service is two steps away."),
    ),
    405: Mishap(
        _("This address does not do that"),
        _("Open it as a page, or send the form that leads here. Nothing was changed."),
    ),
    409: Mishap(
        _("This was changed in the meantime"),
        _("Someone, perhaps you on another device, saved a newer version. Look at both and keep the right one."),
    ),
    410: Mishap(
        _("This draft is not here any more"),
        _("It was sent or forgotten, or not saved for 30 days. Look into your list, or begin again."),
    ),
    413: Mishap(
        _("What you sent is too large"),
        _("A file may have up to 10 MB. Take a photo of the paper with a smaller size, or send fewer pages at once."),
    ),
    429: Mishap(
        _("Too many tries in a short time"),
        _("Wait a while and try again. This keeps others from guessing a code; your application is not affected."),
    ),
    503: Mishap(
        _("We cannot take anything right now"),
        _("Information pages work. Try again in a few minutes."),
    ),
}


def mishap(status: int) -> Mishap:
    """The sentences for a status; an unknown one is our own mistake."""
    return MISHAPS.get(status, BROKEN)
