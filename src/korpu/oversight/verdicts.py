"""What the proof of equal treatment says of a draft, as a page shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from korpu.ui import parts


@dataclass(frozen=True)
class Verdict:
    """``clean``: nothing is violated and nothing left open. ``violations``: each with its two persons as a table."""

    clean: bool
    title: str
    text: str
    violations: Sequence["Violation"]


@dataclass(frozen=True)
class Violation:
    """Two persons alike in all else whom the draft would treat differently."""

    title: str
    article: str
    place: str
    table: parts.Table


def verdict(told: dict[str, Any]) -> Verdict:
    """``told``: see `korpu.oversight.proofs`."""
    violations = [_violation(each) for each in told["violations"]]
    if violations:
        count = len(violations)
        text = ngettext(
            "%(count)s outcome treats two people alike in all else differently, and no instrument permits it.",
            "%(count)s outcomes treat two people alike in all else differently, and no instrument permits it.",
            count,
        )
        return Verdict(False, _("Equal treatment: violated"), text % {"count": count}, violations)
    if told["unknown"]:
        text = ngettext(
            "For %(count)s question no proof was found in the time there was. That is no approval.",
            "For %(count)s questions no proof was found in the time there was. That is no approval.",
            told["unknown"],
        )
        return Verdict(False, _("Equal treatment: not known yet"), text % {"count": told["unknown"]}, [])
    counts = {"proved": told["proved"], "excepted": told["excepted"]}
    text = _("%(proved)s questions proved, %(excepted)s of them with exceptions that an instrument permits.") % counts
    return Verdict(True, _("Equal treatment: proved"), text, [])


def _violation(told: dict[str, Any]) -> Violation:
    heads = [_("Fact"), _("Person A"), _("Person B")]
    rows = [parts.Row(row) for row in (*told["facts"], [_("The law decides"), *told["outcomes"]])]
    title = _("Two people the draft would treat differently")
    place = _("line %(line)s of the draft") % {"line": told["line"]} if told["line"] else ""
    return Violation(told["title"], told["article"], place, parts.Table(title, heads, rows))
