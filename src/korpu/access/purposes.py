"""Why staff may look at a person's data: the closed list of purposes, in words the person reads."""

from django.utils.translation import gettext_lazy as _

PURPOSES = {
    "worklist": _("To see which applications are due"),
    "decide": _("To examine and decide your application"),
    "approve": _("To check a colleague's proposed decision"),
    "collect": _("To record your payment and hand out the permit"),
    "print": _("To put your case on paper"),
    "paper": _("To read a paper you brought"),
}
