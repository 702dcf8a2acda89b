"""The law, for anyone: its acts and their articles in plain words, on any day, with search. Made without a query."""

import datetime as dt
import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import patch_cache_control, patch_vary_headers
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import condition

from korpu.law.library import library
from korpu.law.numbers import head, steps, under
from korpu.law.resting import made_of
from korpu.law.searching import Found, Hit
from korpu.portal.asking import language
from korpu.portal.saying import article_page, said
from korpu.portal.statute.changes import history_of
from korpu.portal.statute.proofs import proofs_of
from korpu.portal.statute.rules import rules_of
from korpu.portal.statute.uses import carried_by, uses_of
from korpu.ui import parts, speech
from korpu.ui.doors import View, read_only
from norms.statute import FROM_MEMORY, Rule

KEPT_SECONDS = 300
STARTED = secrets.token_hex(8)
"""A page that a browser keeps is asked for again after a restart: templates and words may be new."""
LONG_ACT = 120
"""With more numbers than this an act shows its articles, and each article what stands in it on a page of its own."""
MANY_RULES = 3
"""With more rules in an article than this, what each rests on is folded."""


@dataclass(frozen=True)
class Row:
    """A line of the contents: a number, its claims, and marks that a reader must see before the page is opened."""

    number: str
    href: str
    words: str
    more: int
    tags: Sequence[parts.Tag] = ()


@dataclass(frozen=True)
class Chapter:
    """An article with what stands in it."""

    number: str
    rows: Sequence[Row]


@dataclass(frozen=True)
class AskedDay:
    """The day whose law is shown. ``typed`` stays in the field whatever is wrong with it; ``error`` says what to do."""

    day: dt.date
    typed: str
    error: str = ""
    chosen: bool = field(default=False)


def _version(request: HttpRequest, *_args: Any, **_kwargs: Any) -> str:
    """Changes with the law, the language, the address, the day, and the program."""
    today = timezone.localdate(request.now)
    parts_of_it = (STARTED, library().law.hash, language(), request.get_full_path(), today.isoformat())
    return f'"{hashlib.sha256("|".join(parts_of_it).encode()).hexdigest()[:32]}"'


def _kept_for_a_while(view: View) -> View:
    """The reader's own browser may keep the page for some minutes; then it asks whether there is another."""

    def keeping(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response: HttpResponse = condition(etag_func=_version)(view)(request, *args, **kwargs)
        patch_cache_control(response, private=True, max_age=KEPT_SECONDS)
        patch_vary_headers(response, ("Cookie", "Accept-Language"))
        return response

    return keeping


@_kept_for_a_while
@read_only
def acts(request: HttpRequest) -> HttpResponse:
    """The acts, and what a search finds in them."""
    query = request.GET.get("q", "").strip()
    found = library().index.find(query, language()) if query else None
    law = library().law
    links = [
        parts.Link(said(law.acts[act].title), reverse("act", args=[_slug(act)]), _act_note(act), "scales")
        for act in library().acts
    ]
    context = {
        "links": links, "query": query, "found": found, "hits": _hits(found), "readings": _readings(),
        "gaps": [(gap.id, gap.says, gap.said["gap"]) for gap in library().gaps],
    }  # fmt: skip
    return render(request, "portal/law.html", context)


@_kept_for_a_while
@read_only
def act(request: HttpRequest, act: str) -> HttpResponse:
    """The contents of one act."""
    name = _act_or_404(act)
    numbers = library().numbers[name]
    return render(request, "portal/act.html", _heads(name) if len(numbers) > LONG_ACT else _contents(name, numbers))


@_kept_for_a_while
@read_only
def article(request: HttpRequest, act: str, article: str) -> HttpResponse:
    """An article on a day; a number that only holds others shows those."""
    name = _act_or_404(act)
    key = f"{name}/{article}"
    numbers = under(article, library().numbers[name])
    if key in library().law.articles:
        return render(request, "portal/article.html", _article(request, name, article, key, numbers))
    if not numbers:
        raise Http404(_("There is no such article."))
    return render(request, "portal/act.html", _contents(name, numbers) | {"number": article})


def _act_or_404(slug: str) -> str:
    name = slug.replace("-", "_")
    if not library().numbers.get(name):
        raise Http404(_("There is no such act."))
    return name


def _slug(act: str) -> str:
    return act.replace("_", "-")


def _article(request: HttpRequest, act: str, number: str, key: str, numbers: list[str]) -> dict[str, Any]:
    asked = _day(request)
    book = library().law.on(asked.day)
    rules = library().law.articles[key]
    first, last = min(rule.since for rule in rules), _last(rules)
    shown = rules_of(key, book)
    values = {amount for rule in rules for amount in _amounts(rule)}
    return {
        **_around(act), "number": number, "asked": asked, "rules": shown, "folded": len(shown) > MANY_RULES,
        "before_first": asked.day < first and first, "after_last": bool(last and asked.day >= last) and last,
        "after_known": asked.day > library().law.acts[act].known_on, "book_day": asked.day,
        "history": history_of(rules), "uses": uses_of(rules, book), "carried": carried_by(rules, book),
        "proofs": proofs_of(key), "gaps": [(gap.id, gap.says, gap.said.get("gap", "")) for gap in library().gaps_of(rules, values)],
        "trail": _trail(act, number), "rows": [_row(act, each) for each in numbers],
        "around": _neighbours(act, number), "sources": _sources(act, rules),
    }  # fmt: skip


def _amounts(rule: Rule) -> tuple[str, ...]:
    made = made_of(rule)
    return (*made.values, *made.tables)


def _last(rules: Sequence[Rule]) -> dt.date | None:
    """The day on which the last rule ended; None while one stands open."""
    ends = [rule.until for rule in rules]
    return None if None in ends else max(each for each in ends if each)


def _day(request: HttpRequest) -> AskedDay:
    today, typed = timezone.localdate(request.now), request.GET.get("on", "").strip()
    if not typed:
        return AskedDay(today, today.isoformat())
    try:
        return AskedDay(dt.date.fromisoformat(typed), typed, chosen=True)
    except ValueError:
        error = _("“%(typed)s” is not a day we can read. Write it as 2024-01-31; today’s law is shown.") % {
            "typed": typed[:40]
        }
        return AskedDay(today, typed[:40], error)


def _heads(act: str) -> dict[str, Any]:
    """The contents of a long act: a line an article."""
    rows = [_head_row(act, number, numbers) for number, numbers in library().heads[act].items()]
    return {**_around(act), "rows": rows, "count": len(library().numbers[act]), "trail": [_home_of_law()]}


def _head_row(act: str, number: str, numbers: Sequence[str]) -> Row:
    rules = [rule for each in numbers for rule in library().law.articles[f"{act}/{each}"]]
    more = len({rule.name for rule in rules}) - 1
    return Row(number, article_page(f"{act}/{number}"), said(rules[0].words), more, _tags(rules))


def _contents(act: str, numbers: Sequence[str]) -> dict[str, Any]:
    chapters: dict[str, list[Row]] = {}
    for number in numbers:
        chapters.setdefault(head(number), []).append(_row(act, number))
    found = [Chapter(number, rows) for number, rows in chapters.items()]
    return {**_around(act), "chapters": found, "count": len(numbers), "trail": [_home_of_law()]}


def _row(act: str, number: str) -> Row:
    rules = library().law.articles[f"{act}/{number}"]
    names = dict.fromkeys(rule.name for rule in rules)
    return Row(number, article_page(f"{act}/{number}"), said(rules[0].words), len(names) - 1, _tags(rules))


def _tags(rules: Sequence[Rule]) -> list[parts.Tag]:
    """At most two: a doubt that was decided, and what is to be verified."""
    tags = [parts.Tag(_("a reading"), "now")] if any(rule.reading for rule in rules) else []
    if any(rule.confidence == "L" or FROM_MEMORY in rule.source for rule in rules):
        tags.append(parts.Tag(_("to be verified"), "ask"))
    return tags


def _around(act: str) -> dict[str, Any]:
    found = library().law.acts[act]
    return {"act": said(found.title), "act_slug": _slug(act), "known_on": speech.short_day(found.known_on, language())}


def _home_of_law() -> parts.Link:
    return parts.Link(_("The law"), reverse("law"))


def _trail(act: str, number: str) -> list[parts.Link]:
    """The way down to an article. What only holds others is a page too."""
    above = [parts.Link(each, article_page(f"{act}/{each}")) for each in steps(number)]
    return [_home_of_law(), parts.Link(said(library().law.acts[act].title), reverse("act", args=[_slug(act)])), *above]


def _neighbours(act: str, number: str) -> list[parts.Link]:
    numbers = library().numbers[act]
    at = numbers.index(number)
    before = [
        parts.Link(_("Before: %(number)s") % {"number": numbers[at - 1]}, article_page(f"{act}/{numbers[at - 1]}"))
    ]
    after = [
        parts.Link(_("Next: %(number)s") % {"number": each}, article_page(f"{act}/{each}"))
        for each in numbers[at + 1 : at + 2]
    ]
    return [*(before if at else []), *after]


def _sources(act: str, rules: Sequence[Rule]) -> dict[str, str]:
    """The sources that the rules name, and those of the amounts they rest on."""
    law = library().law
    named = [rule.source for rule in rules]
    for name in {amount for rule in rules for amount in _amounts(rule)}:
        rows = law.values[name].rows if name in law.values else law.tables[name].rows
        named += [row.source for row in rows]
    keys = {key.strip() for each in named for key in each.replace(FROM_MEMORY, "").split(",")}
    return {key: text for known in law.acts.values() for key, text in known.sources.items() if key in keys}


def _act_note(act: str) -> str:
    count = len(library().numbers[act])
    known = speech.short_day(library().law.acts[act].known_on, language())
    said_count = ngettext(
        "%(counter)s article, as known on %(day)s", "%(counter)s articles, as known on %(day)s", count
    )
    return said_count % {"counter": count, "day": known}


def _hits(found: Found | None) -> list[tuple[parts.Link, Hit]]:
    acts = library().law.acts
    return [
        (parts.Link(hit.article.rpartition("/")[2], article_page(hit.article), said(acts[hit.rule.act].title)), hit)
        for hit in (found.hits if found else ())
    ]


def _readings() -> list[tuple[str, parts.Link, str, str]]:
    """Every doubt that was decided: claim, article, doubt, day and who."""
    found = [rule for versions in library().law.versions.values() for rule in versions if rule.reading]
    return [
        (said(rule.words), parts.Link(rule.article, article_page(f"{rule.act}/{rule.article}")), rule.reading.doubt,
         _("%(who)s, %(day)s") % {"who": rule.reading.by, "day": speech.short_day(rule.reading.decided_on, language())})
        for rule in found if rule.reading
    ]  # fmt: skip
