"""What an officer can type on the case screen: which forms stand there, with which fields, and what was typed in them."""

from collections.abc import Collection, Mapping
from typing import Any

from django.utils.translation import gettext as _

from korpu.blueprints.service import Service
from korpu.casework.saying import said
from korpu.law.country import country
from korpu.law.finding import Finding
from korpu.usecases.read_case import OpenCase

ASKED_OF = ("register", "person")


def forms(
    case: OpenCase, decision: Mapping[str, Any], opinion: Mapping[str, Any] | None, after: Mapping[str, Any],
    can_assert: Collection[Any],
) -> set[str]:  # fmt: skip
    """Acts whose form, with something to type, stands on the screen now."""
    acting = case.now.open and not decision["signed"]
    by_officer = acting and not decision["automatic"]
    to_approve = decision["may_approve"] or (after["ending"] and after["ending"]["may_approve"])
    shown = {
        "ask-opinion": acting and opinion and opinion["ask"], "opinion": acting and opinion and opinion["answer"],
        "register": by_officer, "assert": by_officer and can_assert, "ask": acting,
        "refuse": decision["open"] and (decision["refusals"] or decision["no_ground"]),
        "return": to_approve, "pay": decision["pay"], "take-back": decision["may_take_back"],
        "hand-over": case.now.open, "note": True, "complaint": after["complaint"], "cancel": after["cancel"],
        "host": after["host"] and "record" in after["host"],
    }  # fmt: skip
    return {act for act, there in shown.items() if there}


def registers(finding: Finding, typed: Mapping[str, str]) -> dict[str, Any]:
    """Facts that a register or the person can still supply, with the bodies that may hold them: what decides, and until when."""
    law = country().law.facts
    points = (key for point in (*finding.grounds, *finding.refusals) for key in point.facts)
    until = (each.fact for each in finding.judgement.missing(finding.service.valid_until))
    wanted = dict.fromkeys(key for key in (*points, *until) if law[key].by in ASKED_OF)
    return {
        "facts": [_field(key, typed) for key in wanted],
        "bodies": [(key, said(words)) for key, words in country().declared.bodies.items()],
    }


def _field(key: str, typed: Mapping[str, str]) -> dict[str, Any]:
    fact = country().law.facts[key]
    choices: list[tuple[str, str]] = []
    if fact.kind.name == "Bool":
        choices = [("yes", _("yes")), ("no", _("no"))]
    elif fact.kind.members:
        choices = [(name, said(words)) for name, words in country().law.choices[fact.kind.name].members.items()]
    if choices and fact.may_not_apply:
        choices.append(("n/a", _("does not apply")))
    holder = country().declared.bodies.get(fact.holder)
    day = _("YYYY-MM-DD, or n/a if it did not happen") if fact.may_not_apply else _("YYYY-MM-DD")
    hint = {"Date": day, "Money": country().declared.currency}.get(fact.kind.name, "")
    return {
        "key": key,
        "words": said(fact.words),
        "choices": choices,
        "hint": hint,
        "holder": said(holder) if holder else "",
        "typed": typed.get(f"fact-{key}", ""),
    }


def assertable(finding: Finding, service: Service, typed: Mapping[str, str]) -> list[dict[str, Any]]:
    """Facts that only an officer can assert, and papers that were not brought though they may be demanded."""
    law = country().law.facts
    points = (*finding.grounds, *finding.refusals, *finding.conditions)
    own_form = {service.opinion.asked_fact, service.opinion.answer_fact} if service.opinion else set()
    wanted = dict.fromkeys(
        key for point in points for key in point.facts if law[key].by == "officer" and key not in own_form
    )
    papers_wanted = [each.fact for each in service.evidence if each.demanded and each.fact]
    missing = [key for key in papers_wanted if any(key in point.facts for point in points)]
    return [_field(key, typed) for key in (*wanted, *missing)]


def askable(service: Service, chosen: Collection[str]) -> list[tuple[str, str, bool]]:
    """Papers that a person may be asked for: never one that the state holds."""
    return [(each.key, said(each.words), each.key in chosen) for each in service.evidence if not each.fetched]
