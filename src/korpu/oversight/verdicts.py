"""What the proof of equal treatment says of a draft, as a page shows it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from korpu.oversight.frame import language
from korpu.oversight.saying import figure, outcome, words
from korpu.ui import parts, speech


@dataclass(frozen=True)
class Verdict:
    """``clean``: nothing is violated and nothing left open. ``violations``: each with its two persons as a table."""

    clean: bool
    title: str
    text: str
    violations: Sequence["Violation"]

    @property
    def others(self) -> int:
        """Violations after the first."""
        return len(self.violations) - 1


@dataclass(frozen=True)
class Violation:
    """Two persons alike in all else whom the draft would treat differently, the rules that do it (article, words, line), and what
    would mend it."""

    title: str
    rules: Sequence[tuple[str, str, str]]
    table: parts.Table
    repair: str


def verdict(told: dict[str, Any], is_open: bool) -> Verdict:
    """``told``: see `korpu.oversight.proofs`. ``is_open``: more is still being proved."""
    violations = [_violation(each) for each in told["violations"]]
    if violations:
        count = len(violations)
        text = ngettext(
            "%(count)s outcome treats two people alike in all else differently, and no instrument permits it.",
            "%(count)s outcomes treat two people alike in all else differently, and no instrument permits it.",
            count,
        )
        return Verdict(False, _("Equal treatment: violated"), text % {"count": count}, violations)
    if is_open:
        return Verdict(False, _("Equal treatment: being proved"), _("Nothing stands against it so far."), [])
    if told["unknown"] or not told["done"]:
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
    rows = [_row(words(each["words"]), each["of"], each["unit"]) for each in told["facts"]]
    if told["same"]:
        count = ngettext("%(count)s other fact", "%(count)s other facts", told["same"]) % {"count": told["same"]}
        rows.insert(0, parts.Row([count, _("the same"), _("the same")]))
    rows.append(_row(_("The law decides"), told["said"], told["unit"]))
    title = _("%(outcome)s. It differs by: %(fact)s") % {
        "outcome": outcome(told["outcome"]),
        "fact": words(told["fact"]),
    }
    rules = [(each["article"], words(each["words"]), _line(each["line"])) for each in told["rules"]]
    table = parts.Table(_("Two people the draft would treat differently"), heads, rows, shown=True)
    return Violation(title, rules, table, _repair(told["repair"], words(told["fact"])))


def _repair(told: dict[str, Any] | None, fact: str) -> str:
    if told is None:
        none = _(
            "No value of «%(fact)s» was found that could be taken for everybody and take nothing from anybody. "
            "Leave it out of the rule."
        )
        return none % {"fact": fact}
    said = _("Decide everybody as if «%(fact)s» were: %(value)s. It is proved that nobody would be worse off.")
    return said % {"fact": fact, "value": figure(told["of"], told["unit"])}


def _row(label: str, values: Sequence[Any], unit: str) -> parts.Row:
    return parts.Row([speech.capital(label, language()), *(figure(value, unit) for value in values)])


def _line(line: int) -> str:
    return _("line %(line)s of the draft") % {"line": line} if line else _("in the law already")
