"""What anybody comes for, and why staff may look at a person's data: the closed list, with the words the person reads."""

from enum import StrEnum

from django.utils.translation import gettext_lazy as _


class Purpose(StrEnum):
    """What an address is for. A look by staff is written down with the purpose of the address it came by."""

    INFORM = "inform"
    """To read what the law and the services say; nobody's data."""
    CHECK = "check"
    """To ask what the law says of one's own facts; nothing is kept."""
    VERIFY = "verify"
    """To see whether a letter is genuine."""
    ENTER = "enter"
    """To come in or to leave."""
    APPLY = "apply"
    """To write and send one's own application, or to drop it."""
    FOLLOW = "follow"
    """To see one's own cases and to act in them."""
    DRAFT = "draft"
    """To see what a change of the law would do to invented people, and to keep drafts of it."""
    FIND = "find"
    WORKLIST = "worklist"
    DECIDE = "decide"
    APPROVE = "approve"
    COLLECT = "collect"
    PRINT = "print"
    PAPER = "paper"
    LETTER = "letter"
    RECEIPT = "receipt"


PURPOSES = {
    Purpose.FIND: _("To find your case"),
    Purpose.WORKLIST: _("To see which applications are due"),
    Purpose.DECIDE: _("To examine and decide your application"),
    Purpose.APPROVE: _("To check a colleague's proposed decision"),
    Purpose.COLLECT: _("To record your payment and hand out the permit"),
    Purpose.PRINT: _("To put your case on paper"),
    Purpose.PAPER: _("To read a paper you brought"),
    Purpose.LETTER: _("To read a letter that was sent to you"),
    Purpose.RECEIPT: _("To judge a decision about you again"),
}
"""Why staff looked, as the person reads it."""
