"""The parts of the case screen, each made from the case and from what the law finds."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from django.http import QueryDict
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.access.actors import Desk
from korpu.blueprints.service import Service
from korpu.casework.saying import act_words, by_day, language, left, opinion_tag, said
from korpu.casework.showing import cite, cites, money, points_told, shown
from korpu.law.country import country
from korpu.law.finding import Finding
from korpu.ui import clock, parts, speech
from korpu.usecases.case_facts import Known
from korpu.usecases.decide import may_grant
from korpu.usecases.issue_letter import draft_columns
from korpu.usecases.read_case import OpenCase


def service_of(case: OpenCase) -> Service:
    """The service a case is about, as it was when the case was filed."""
    return case.service


def bearings(case: OpenCase, today: dt.date) -> parts.Bearings:
    """Where, next, by when."""
    trail = [parts.Link(_("Work-list"), reverse("worklist"))]
    by = f"{by_day(case.now.due_on, case.now.due_earliest, today)}: {left(case.now.due_on, today)}"
    return parts.Bearings(
        case.row.number, act_words(case.now.next_act), by if case.now.open else _("nothing is due"), trail
    )


def others(numbers: Sequence[str]) -> str:
    """Colleagues who have the case open; nothing when there are none."""
    said = ", ".join(_("officer no. %(number)s") % {"number": each} for each in numbers)
    return _("Open at another desk too: %(who)s.") % {"who": said} if said else ""


def clock_of(case: OpenCase, today: dt.date) -> parts.Clock:
    """The authority's clock."""
    filed, due, calendar = timezone.localdate(case.row.received_at), case.now.due_on, country().calendar
    term, end = case.events[0].body["term"], due or case.now.due_earliest
    return parts.Clock(
        heading=_("Clock"),
        day=by_day(due, case.now.due_earliest, today),
        note=left(due, today),
        stitches=clock.stitches(filed, end, today, calendar.is_working) if end else (),
        said=by_day(due, case.now.due_earliest, today),
        ends=[speech.day_month(filed, language()), speech.day_month(end, language())] if end else (),
        why_heading=_("Why this day?"),
        why=[parts.Reason(speech.working_days(term["working_days"], language()), [cite(term["article"])])],
    )


def facts(known: Mapping[str, Known], service: Service) -> list[parts.Fact]:
    """Each fact with its source. Of the grounds only those are told on which the person applies: a dozen others are not."""
    law = country().law.facts
    return [
        parts.Fact(said(law[key].words), shown(key, each.value), _source(each), tone="ask" if each.value is None else "")
        for key, each in known.items() if key in law and not (key in service.claims and each.value is False)
    ]  # fmt: skip


def _source(known: Known) -> str:
    day = speech.short_day(known.at, language())
    bodies = country().declared.bodies
    words = {
        "person": _("said by the person"),
        "paper": _("paper brought"),
        "register": said(bodies[known.source]) if known.source in bodies else known.source,
        "officer": _("asserted by officer no. %(number)s") % {"number": known.source},
        "record": _("from the record"),
    }
    return f"{words[known.said_by]}, {day}"


def papers(case: OpenCase) -> list[dict[str, Any]]:
    """Papers with the addresses of their pages."""
    evidence = {each.key: said(each.words) for each in service_of(case).evidence}
    return [
        {
            "words": evidence.get(paper.paper, paper.paper), "name": case.names[paper.id],
            "pages": [reverse("paper", args=[case.row.number, paper.id, page]) for page in range(1, paper.pages + 1)],
        }
        for paper in case.papers
    ]  # fmt: skip


def findings(finding: Finding) -> list[parts.CheckItem]:
    """What the rules find: grounds, obstacles, warnings, what is not known."""
    rows = [_item(finding, point, _("Holds"), _("Does not hold"), ("ok", "no")) for point in finding.grounds]
    rows += [
        _item(finding, point, _("Obstacle"), "", ("no", "")) for point in finding.refusals if point.holds is not False
    ]
    rows += [_item(finding, point, _("In order"), _("Not yet"), ("ok", "now")) for point in finding.conditions]
    rows += [
        parts.CheckItem(said(point.rule.words), parts.Tag(_("Note"), "now"), [cite(point.article)])
        for point in finding.warnings
    ]
    return rows


def _item(finding: Finding, point: Any, yes: str, no: str, tones: tuple[Any, Any]) -> parts.CheckItem:
    tag = {True: parts.Tag(yes, tones[0]), False: parts.Tag(no, tones[1]), None: parts.Tag(_("Not known"), "ask")}[
        point.holds
    ]
    return parts.CheckItem(points_told(finding, point), tag, [cite(point.article)], said(point.rule.words) + ".")


def outcome_words(finding: Finding) -> tuple[str, str]:
    """The outcome as a sentence, and its tone."""
    return {
        "grant": (_("The law finds: grant"), "ok"),
        "refuse": (_("The law finds a reason to refuse"), "no"),
        "no_ground": (_("The law finds no ground"), "no"),
        "unknown": (_("Not known yet: facts are missing that a person or a register can supply"), "ask"),
        "needs_officer": (_("An officer must assert or confirm something first"), "now"),
        "cancel": (_("The law finds a reason to cancel"), "no"),
        "keep": (_("The law finds no reason to cancel"), "ok"),
    }[finding.outcome]


def may_be_helped(finding: Finding) -> bool:
    """Whether it can be asked what would help: the law does not say yes."""
    return finding.outcome not in ("grant", "keep")


def checklist(case: OpenCase, service: Service, finding: Finding) -> list[parts.CheckItem]:
    """Papers that the law names, with where each stands."""
    rules = [each.when for each in service.evidence if each.when]
    judged = finding.judgement.book.judge(rules, finding.judgement.facts, today=finding.today) if rules else None
    given = {paper.paper for paper in case.papers}
    return [
        parts.CheckItem(said(each.words), _paper_tag(each, each.key in given), [cite(each.article)])
        for each in service.evidence
        if not each.when or judged is None or judged.excepted(each.when) is not False
    ]


def _paper_tag(evidence: Any, given: bool) -> parts.Tag:
    if given:
        return parts.Tag(_("Brought"), "ok")
    if evidence.fetched:
        return parts.Tag(_("The state holds it"), "")
    return (
        parts.Tag(_("May be asked for"), "now")
        if evidence.demanded
        else parts.Tag(_("Ask the body that holds it"), "ask")
    )


def events(case: OpenCase) -> list[parts.Event]:
    """What happened, oldest first."""
    titles = {
        "filed": _("Filed"), "asked": _("The person was asked"), "answered": _("The person answered"),
        "opinion_asked": _("Opinion asked"), "opinion_answered": _("Opinion given"),
        "opinion_silent": _("Silence: no objection"), "register_answered": _("A register answered"),
        "asserted": _("Asserted by an officer"), "proposed": _("Refusal proposed"), "returned": _("Sent back"),
        "decided": _("Decided"), "letter_issued": _("Letter issued"), "paid": _("Fee paid"), "withdrawn": _("Withdrawn"),
        "claimed": _("Taken over by the person"), "left": _("The place was left"), "ended": _("Ended"),
        "handed_over": _("Put on a desk"), "noted": _("Note to the person"), "remarked": _("Note for colleagues"),
        "signed": _("Signed, not sent yet"), "taken_back": _("Taken back before it was sent"),
        "reminded": _("The person was told before the day"), "cancelled": _("Cancelled"),
        "host_withdrew": _("The host withdrew"), "dwelling_accepted": _("New dwelling document accepted"),
        "complained": _("A complaint came"),
    }  # fmt: skip
    return [
        parts.Event(
            speech.moment(timezone.localtime(event.at), language()), titles[event.kind], _told(case, event),
            cites(event.body.get("articles") or [article for article in [event.body.get("article")] if article]),
        )
        for event in case.events
    ]  # fmt: skip


def meanwhile(case: OpenCase, since: int) -> str:
    """What happened after an event, where an act was sent from a page that did not show it."""
    new = [told for event, told in zip(case.events, events(case), strict=True) if event.n > since]
    what = "; ".join(f"{each.title}, {each.when}: {each.text}" for each in new)
    return _("Your page was older than the case. Meanwhile: %(what)s. Nothing was done: look, then send again.") % {
        "what": what,
    }  # fmt: skip


def _told(case: OpenCase, event: Any) -> str:
    words = case.words.get(event.id, {})
    text = words.get("words") or words.get("reasons") or words.get("why") or ""
    named = (event.body.get(name) for name in ("officer", "reference", "receipt", "code", "left_on", "day"))
    reference = next((each for each in named if each), "")
    return " ".join(part for part in (reference, text, f"({event.actor})") if part)


def decision(case: OpenCase, finding: Finding, desk: Desk) -> dict[str, Any]:
    """What may be decided now, and what closes each way."""
    proposal = [event for event in case.events if event.kind == "proposed"]
    waiting = case.now.state == "awaiting_approval"
    automatic, signed = finding.service.automatic, case.now.standing.get("signed")
    return {
        "automatic": automatic and cite(automatic.article),
        "open": case.now.open and not waiting and not automatic and not signed,
        "signed": signed
        and speech.moment(timezone.localtime(dt.datetime.fromisoformat(signed["send_at"])), language()),
        "may_take_back": bool(signed) and (desk.may_approve or signed["by"] == desk.actor),
        "grant": may_grant(finding),
        "closed": _closed(finding),
        "refusals": [(point, said(point.rule.words), cite(point.article)) for point in finding.refusals if point.holds],
        "asserted": [
            (point, said(point.rule.words), cite(point.article)) for point in finding.refusals if point.holds is None
        ],
        "ruled_out": [
            (said(point.rule.words), cite(point.article)) for point in finding.refusals if point.holds is False
        ],
        "no_ground": finding.outcome == "no_ground",
        "waiting": waiting,
        "may_approve": waiting and desk.may_approve and proposal[-1].actor != desk.actor,
        "proposed": case.words.get(proposal[-1].id, {}) if proposal else {},
        "articles": proposal[-1].body["articles"] if proposal else [],
        "pay": case.now.pay_by is not None or case.now.next_act == "pay",
        "fee": money(fee["minor"]) if (fee := case.now.standing.get("fee")) else "",
    }


def _closed(finding: Finding) -> str:
    """Why a grant is closed."""
    if finding.outcome != "grant":
        return outcome_words(finding)[0]
    return _("nobody has told yet until when it would run; a register can")


def opinion(case: OpenCase) -> dict[str, Any] | None:
    """Where the opinion stands, and what may be recorded."""
    declared = service_of(case).opinion
    if declared is None:
        return None
    return {
        "body": said(country().declared.bodies[declared.body]),
        "cites": [cite(declared.article), cite(declared.silence_article)],
        "tag": opinion_tag(case.now.standing, case.now.opinion_due_on),
        "ask": case.now.open and case.now.standing["opinion"] == "not_asked",
        "answer": case.now.open and case.now.standing["opinion"] == "asked",
    }


def draft_letter(case: OpenCase, finding: Finding, typed: QueryDict) -> list[parts.Side]:
    """The letter as the person will get it, with what is typed so far."""
    articles = typed.getlist("articles")
    outcome = "no_ground" if "no_ground" in articles else "refuse" if articles else finding.outcome
    kind = outcome if outcome in ("grant", "refuse", "no_ground") else ""
    if not kind or not case.now.open:
        return []
    columns = draft_columns(
        case, finding, kind, [each for each in articles if each != "no_ground"], typed.get("reasons", "")
    )
    return [
        parts.Side(each.lang, each.title, [("", text) for text in (*each.paragraphs, each.appeal)]) for each in columns
    ]
