"""What rests on an article: other articles, services and matters, and with them the people whom it touches."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from korpu.blueprints.matter import Matter
from korpu.law.country import country
from korpu.law.library import library
from korpu.law.resting import GROUND, ROLES, Use
from korpu.portal.asking import language
from korpu.portal.saying import cite_of, said
from korpu.ui import parts, speech
from norms.book import Book
from norms.statute import Rule


@dataclass(frozen=True)
class ShownUse:
    """A matter that rests on an article, what the article is in it, and whom that touches."""

    title: str
    href: str
    roles: str
    whom: str
    grounds: Sequence[tuple[str, parts.Cite]]


def uses_of(rules: Sequence[Rule], book: Book) -> list[ShownUse]:
    """Each matter once, however many rules of the article it rests on."""
    found: dict[str, list[Use]] = {}
    for name in dict.fromkeys(rule.name for rule in rules):
        for use in library().resting.uses.get(name, ()):
            found.setdefault(use.matter.id, []).append(use)
    return [_shown(uses, book) for uses in found.values()]


def carried_by(rules: Sequence[Rule], book: Book) -> list[tuple[str, parts.Cite]]:
    """Rules of other articles whose text calls one of these."""
    own = {rule.name for rule in rules}
    above = dict.fromkeys(name for each in own for name in library().resting.above.get(each, ()) if name not in own)
    return [(said(rule.words), cite_of(rule)) for name in above for rule in [book.last_text(name)]]


def _shown(uses: list[Use], book: Book) -> ShownUse:
    matter, roles = uses[0].matter, {role for use in uses for role in use.roles}
    grounds = dict.fromkeys(name for use in uses for name in use.grounds)
    everyone = any(use.everyone for use in uses)
    whom = (
        _("Everybody who asks for it.") if everyone or len(grounds) == len(matter.grounds)
        else _("Those who apply on this ground:") if len(grounds) == 1 else _("Those who apply on one of these grounds:")
    )  # fmt: skip
    named = (
        [] if everyone else [(said(rule.words), cite_of(rule)) for name in grounds for rule in [book.last_text(name)]]
    )
    said_roles = speech.listed([_roles()[role] for role in ROLES if role in roles], language())
    return ShownUse(said(matter.title), _page(matter), said_roles, whom, named)


def _page(matter: Matter) -> str:
    return reverse("service", args=[matter.id]) if matter.id in country().services else ""


def _roles() -> dict[str, str]:
    return {
        GROUND: _("as a ground"), "refusal": _("in the closed list of refusals"),
        "cancellation": _("as a reason to cancel"), "condition": _("as a condition"), "warning": _("as a warning"),
        "fee_and_days": _("for its fee and its days"), "paper": _("for its papers"),
    }  # fmt: skip
