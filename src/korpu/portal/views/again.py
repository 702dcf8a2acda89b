"""Apply again after a refusal: one page that asks only for what was missing."""

import dataclasses
import uuid
from collections.abc import Mapping
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from korpu.applications.flow import words_for
from korpu.blueprints.service import Again, Service
from korpu.law.country import country
from korpu.portal.asking import Read, date_parts, field_for, read_date, read_fact
from korpu.portal.gate import present
from korpu.portal.passport import read_number
from korpu.portal.saying import cites, said
from korpu.portal.views.mine import bearings, case_or_404
from korpu.portal.views.papers import attach_all
from korpu.ui.fields import Field, Problem, problems
from korpu.ui.languages import switching
from korpu.usecases.apply_again import apply_again, asked_again, may_again, refusing_articles
from korpu.usecases.drafts import drop_draft
from korpu.usecases.file_application import Receipt, earlier_receipt, file_application
from korpu.usecases.my_cases import Mine

PASSPORT = ("document_number", "document_expires_on")
Post = Mapping[str, str]


@present
def again(request: Any, place: int) -> HttpResponse:
    """What stood against it, room for the paper that shows it is gone and for what is different; then it is sent."""
    found = case_or_404(request, place)
    service = country().services[found.row.service]
    once = request.POST.get("once", "")
    if once and (earlier := earlier_receipt(request.person, None, once)):
        return redirect("receipt", earlier.place)
    if service.again is None or not may_again(request.person, found, request.now):
        return redirect("case", place)
    fields, refused = _fields(found, service, request.POST), ""
    if request.method == "POST" and not switching(request):
        fields, facts, identity = _read(fields, service, request.POST)
        if not any(field.error for field in fields):
            sent = _send(request, found, service.again, facts, identity, once or str(uuid.uuid4()))
            if isinstance(sent, Receipt):
                return redirect("receipt", sent.place)
            refused = sent
    return render(request, "portal/again.html", _context(request, found, place, service, fields, refused))


def _context(
    request: Any, found: Mine, place: int, service: Service, fields: list[Field], refused: str
) -> dict[str, Any]:  # fmt: skip
    against, book = refusing_articles(found), country().law.on(found.row.law_day)
    rules = [book.last_text(name) for name in service.refusals]
    paper = service.again.paper if service.again else None
    return {
        "mine": found, "place": place, "bearings": bearings(found), "fields": fields, "language_form": "answer",
        "against": [(said(rule.words), cites([rule.article])) for rule in rules if rule.article in against],
        "papers": [{"key": paper.key, "words": said(paper.words), "error": refused}] if paper else [],
        "problems": [*problems(fields), *([Problem(refused, f"file-{paper.key}")] if refused and paper else [])],
        "once": request.POST.get("once") or str(uuid.uuid4()),
    }  # fmt: skip


def _fields(found: Mine, service: Service, post: Post) -> list[Field]:
    """Facts of the refusing sub-articles that a person supplies, and the passport where one of them rests on it."""
    keys, passport = asked_again(found)
    fields = []
    for key in keys:
        ask, because = words_for(service, key)
        fields.append(
            field_for(
                country().law.facts[key],
                said(ask) if ask else key,
                said(because) if because else "",
                post,
                heading=False,
            )
        )
    if passport:
        expires = date_parts("document_expires_on", post)
        fields += [
            Field(name="document_number", label=_("Passport number"), value=post.get("document_number", "")),
            Field(name="document_expires_on", label=_("Passport valid until"), kind="date", date=expires),
        ]
    return fields


def _read(fields: list[Field], service: Service, post: Post) -> tuple[list[Field], dict[str, Any], dict[str, Any]]:
    """Fields with their errors, facts, and columns of the identity. What is left empty stays as it was."""
    read = {field.name: _one(field, post) for field in fields if _typed(field, post)}
    shown = [
        dataclasses.replace(field, error=read[field.name].error) if field.name in read else field for field in fields
    ]
    given = {name: each.value for name, each in read.items() if each.given}
    identity = {name: value for name, value in given.items() if name in PASSPORT}
    return shown, {name: value for name, value in given.items() if name not in PASSPORT}, identity


def _typed(field: Field, post: Post) -> bool:
    names = [f"{field.name}-{part}" for part in ("day", "month", "year")] if field.kind == "date" else [field.name]
    return any(post.get(name, "").strip() for name in names)


def _one(field: Field, post: Post) -> Read:
    if field.name == "document_number":
        return read_number(post["document_number"])
    return read_date(field.name, post) if field.name in PASSPORT else read_fact(country().law.facts[field.name], post)


def _send(
    request: Any, found: Mine, asked: Again, facts: dict[str, Any], identity: dict[str, Any], once: str
) -> Receipt | str:  # fmt: skip
    """Send it; or why the paper was not taken."""
    typed = apply_again(request.person, found, facts, identity, request.now)
    refused = attach_all(request, typed.row.id, {asked.paper.key})
    if refused:
        drop_draft(request.person, typed.row)
        return refused[asked.paper.key]
    return file_application(request.person, typed.version, once, request.now, id=typed.row.id)
