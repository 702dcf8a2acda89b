"""Why a file was not taken, as three sentences: what happened, what to do now, where help is."""

from django.utils.translation import gettext as _


def sentence(reason: str) -> str:
    """In the reader's language."""
    ways = _("Take a photo of the paper or send a PDF, up to 10 MB. Help: the number below.")
    words = {
        "empty": _("This file is empty."),
        "too_large": _("This file is larger than 10 MB."),
        "wrong_type": _("This file is not a photo or a PDF."),
        "type_and_name": _("The file's name says one thing and its content another."),
        "does_not_open": _("This file does not open."),
        "moves": _("This picture moves."),
        "active": _("This PDF holds a program or another file inside."),
        "too_many_pixels": _("This picture is far too large."),
        "too_many_pages": _("This PDF has more than 200 pages."),
        "locked": _("This PDF is locked with a password."),
        "too_many": _("This would be more than 20 files or 60 MB in one case."),
    }
    return f"{words[reason]} {ways}"
