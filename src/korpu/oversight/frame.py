"""What every page of this door shows at the top."""

from typing import Any

from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from korpu.ui.parts import Link


def frame(request: Any, here: str = "") -> dict[str, Any]:
    """The context of `ui/desk.html`."""
    return {
        "desk": {
            "home": reverse("drafts"),
            "note": _("oversight"),
            "sections": [
                Link(_("Draft laws"), reverse("drafts"), current=here == "drafts"),
                Link(_("New draft"), reverse("new"), current=here == "new"),
            ],
            "officer": _("Analyst no. %(number)s") % {"number": request.analyst.number},
            "sign_out": reverse("account_logout"),
        }
    }


def language() -> str:
    """The analyst's language."""
    return get_language() or "en"
