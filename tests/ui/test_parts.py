"""What a person meets on every page: bearings, the language switch, questions that keep what was typed."""

from typing import Any

import pytest
from django.http import HttpRequest
from django.template import Context, Template
from django.template.loader import render_to_string

from korpu.ui.fields import Choice, Field, Problem, Slip, problems
from korpu.ui.parts import Bearings, Cite, Fact, HitRow, Link, Tag, WorkGroup, WorkRow
from korpu.ui.templatetags import korpu_ui
from tests.ui.html import Page

BEARINGS = Bearings(here="About you", step="Answer one question", by="Tuesday, 19 May")
HOSTILE = '"><script>alert(1)</script>'


def question(asked: HttpRequest, **context: Any) -> Page:
    field = Field(name="family", label="Family name")
    filled = {"bearings": BEARINGS, "fields": [field], "language_form": "answer", **context}
    return Page(render_to_string("ui/question.html", filled, asked))


def drawn(field: Field) -> Page:
    return Page(Template("{% load korpu_ui %}{% field field %}").render(Context({"field": field})))


@pytest.mark.parametrize("empty", ["here", "step", "by"])
def test_bearings_leave_nothing_empty(empty: str) -> None:
    with pytest.raises(ValueError, match=empty):
        Bearings(**{"here": "a", "step": "b", "by": "c", empty: " "})


def test_a_page_of_a_journey_without_bearings_does_not_open(asked: HttpRequest) -> None:
    with pytest.raises(TypeError, match="no bearings"):
        question(asked, bearings=None)


def test_switching_the_language_of_a_question_sends_its_form(asked: HttpRequest, language: str) -> None:
    buttons = [button for button in question(asked).all("button") if button.get("name") == "language"]
    assert [button["value"] for button in buttons] == ["az", "en", "ru"]
    assert all(button["form"] == "answer" and "formnovalidate" in button for button in buttons)
    assert [button["value"] for button in buttons if button.get("aria-current")] == [language]


def test_enter_in_a_field_saves_and_does_not_switch_the_language(asked: HttpRequest) -> None:
    first = next(button for button in question(asked).all("button") if button.get("form", "answer") == "answer")
    assert "name" not in first


def test_enter_would_switch_the_language_without_the_guard(asked: HttpRequest) -> None:
    guarded = [button for button in question(asked).all("button") if "tabindex" not in button]
    assert guarded[0]["name"] == "language"


def test_a_page_without_a_form_switches_by_links_that_keep_the_address(asked: HttpRequest) -> None:
    page = question(asked, language_form="")
    assert [link["href"] for link in page.all("a") if link.get("hreflang")] == [
        f"?q=permit&language={code}" for code in ("az", "en", "ru")
    ]


def test_a_page_says_its_language_and_direction(asked: HttpRequest, language: str) -> None:
    head = question(asked).all("html")[0]
    assert (head["lang"], head["dir"]) == (language, "ltr")


def test_the_error_summary_leads_to_the_field_and_the_title_says_it(asked: HttpRequest) -> None:
    fields = [Field(name="born", label="Date of birth", kind="date", error="No such day.", date=("31", "2", "1990"))]
    page = question(asked, fields=fields, problems=problems(fields))
    assert "#born-day" in page.values("href")
    assert "born-day" in page.values("id")
    typed = [page_input["value"] for page_input in page.all("input") if page_input.get("inputmode")]
    assert typed == ["31", "2", "1990"]


def test_the_error_summary_takes_the_focus_without_any_script(asked: HttpRequest) -> None:
    summary = next(
        part for part in question(asked, problems=[Problem("No such day.", "family")]).all("div") if part.get("role")
    )
    assert "autofocus" in summary
    assert summary["tabindex"] == "-1"


@pytest.mark.parametrize("kind", ["text", "code", "textarea", "money", "mrz", "select", "choice", "date", "file"])
def test_every_question_has_a_label_and_names_its_error(kind: Any) -> None:
    choices = [Choice("a", "A"), Choice("b", "B", closed="Closed by 50.1.4")]
    page = drawn(Field(name="q", label="What?", kind=kind, hint="A hint", error="Not yet", choices=choices))
    assert "What?" in page.text
    assert "q-error q-hint" in page.values("aria-describedby")
    assert {"q-error", "q-hint"} <= set(page.values("id"))


def test_a_closed_choice_cannot_be_chosen_and_says_why() -> None:
    page = drawn(Field(name="q", label="?", kind="choice", choices=[Choice("yes", "Yes", closed="Closed by 50.1.4")]))
    assert not page.all("input")
    assert "Closed by 50.1.4" in page.text


def test_a_wrong_sign_is_shown_where_it_stands() -> None:
    page = drawn(Field(name="mrz", label="Lines", kind="mrz", error="No", slip=Slip("K44", "O", "92"), value="K44O92"))
    assert "K44O92" in page.text
    assert page.all("mark")


@pytest.mark.parametrize("kind", ["text", "textarea", "mrz", "money"])
def test_what_was_typed_is_shown_as_text_never_as_markup(kind: Any) -> None:
    page = drawn(Field(name="q", label=HOSTILE, kind=kind, value=HOSTILE, error=HOSTILE))
    assert not page.all("script")


def test_what_a_case_holds_is_shown_in_lists_as_text_never_as_markup() -> None:
    row = WorkRow(*[HOSTILE] * 7, opinion=Tag(HOSTILE, "ok"), language=HOSTILE)
    work = Page(render_to_string("ui/parts/work_list.html", {"groups": [WorkGroup("", [row])]}))
    hits = Page(render_to_string("ui/parts/hits.html", {"rows": [HitRow(*[HOSTILE] * 7)]}))
    assert not work.all("script") + hits.all("script")
    # the number stands there twice, the address never
    assert (work.text.count(HOSTILE), hits.text.count(HOSTILE)) == (9, 7)


def test_a_password_is_never_written_back() -> None:
    page = drawn(Field(name="pin", label="PIN", kind="password", value="1234"))
    assert page.values("value") == []


def test_an_article_is_a_link_only_where_it_leads_somewhere() -> None:
    source = Template("{% load korpu_ui %}{% cites these %}")
    page = Page(source.render(Context({"these": [Cite("47.5", "/law/47.5", "Code"), Cite("46.8")]})))
    assert page.values("href") == ["/law/47.5"]
    assert "Code 47.5" in page.text
    assert "46.8" in page.text


def test_a_fact_says_its_source_and_how_to_say_it_is_wrong() -> None:
    fact = Fact("Date of entry", "20 March", "Border service.", Link("This is wrong", "/wrong"))
    page = Page(render_to_string("ui/parts/facts.html", {"facts": [fact]}))
    assert "Border service." in page.text
    assert page.values("href") == ["/wrong"]


def test_an_icon_without_words_in_the_list_of_icons_is_refused() -> None:
    assert "viewBox" in korpu_ui.icon("phone")
    with pytest.raises(KeyError):
        korpu_ui.icon("sparkle")
