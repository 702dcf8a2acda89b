"""What every page of the desk shows at the top."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from korpu.ui.parts import Link


def frame(request: Any, here: str = "", sought: str = "") -> dict[str, Any]:
    """The context of `ui/desk.html`. ``sought``: what stands in the search box."""
    return {
        "desk": {
            "home": reverse("worklist"),
            "sections": [
                Link(_("Work-list"), reverse("worklist"), current=here == "worklist"),
                Link(_("Cashier"), reverse("cashier"), current=here == "cashier"),
            ],
            "find": reverse("search"),
            "sought": sought,
            "officer": _("Officer no. %(number)s") % {"number": request.desk.number},
            "sign_out": reverse("account_logout"),
        }
    }
