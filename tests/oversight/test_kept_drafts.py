"""A draft is kept with its title, its text, who kept it and when; every version stays as it was."""

from collections.abc import Callable

import psycopg
import pytest

from korpu.drafts.rules import A_MINUTE, TEXT
from korpu.launch.browse import Browser
from korpu.launch.officer import Officer
from korpu.launch.throwaway import Installation
from tests.oversight.analyst import HIGHER, Analyst


def test_a_kept_draft_is_listed_and_opened_again(analyst: Analyst) -> None:
    path = analyst.kept("Homes and first permits", HIGHER)
    listed = analyst.browser.get("/")
    assert "Homes and first permits" in listed.text
    assert listed.links(path)
    form = analyst.browser.get(path).form(names={"text"})
    assert dict(form.fields)["text"].strip() == HIGHER.strip()


def test_an_older_version_stays_readable_as_it_was(analyst: Analyst) -> None:
    path = analyst.kept("Twice thought over", HIGHER)
    analyst.write(HIGHER.replace("150000", "120000"), "keep", "Twice thought over, again")
    newest = analyst.browser.get(path)
    assert "120000" in newest.html
    assert "Version 2, not law" in newest.text
    first = analyst.browser.get(f"{path}1/")
    assert "150000" in first.html
    assert "Version 1, as it was" in first.text


def test_what_a_colleague_kept_meanwhile_is_not_overwritten_and_nothing_typed_is_lost(
    analyst: Analyst, come_in: Callable[[str], Analyst]
) -> None:
    path, colleague = analyst.kept("Two at work", HIGHER), come_in("Colleague")
    colleague.browser.get(path)
    colleague.write("# repeal holds_deposit from 2026-07-01", "keep", "Two at work")
    page = analyst.write("# repeal holds_securities from 2026-07-01", "keep", "Two at work")
    assert "kept a newer version" in page.text
    assert "holds_securities" in page.html
    assert "holds_deposit" in analyst.browser.get(f"{path}2/").html
    assert analyst.browser.get(f"{path}3/").status == 404


@pytest.mark.parametrize(
    ("title", "text"), [("", HIGHER), ("No text", "  "), ("No text", "\x00"), ("Too long", "#" * (TEXT + 1))]
)
def test_what_cannot_be_kept_is_said_and_nothing_is_kept(
    place: Installation, analyst: Analyst, title: str, text: str
) -> None:
    with place.admin("oversight") as admin:
        before = admin.execute("select count(*) from drafts_version").fetchone()
        analyst.browser.get("/new/")
        page = analyst.write(text, "keep", title)
        assert page.status == 200
        assert 'class="errors"' in page.html
        assert admin.execute("select count(*) from drafts_version").fetchone() == before


def test_a_file_takes_the_place_of_what_is_typed(analyst: Analyst) -> None:
    analyst.browser.get("/new/")
    page = analyst.write("typed", "keep", "From a file", file=("draft.txt", HIGHER.encode()))
    assert "property_floor" in analyst.browser.get(page.path).html


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"#" * (4 * TEXT + 1), b"#" * (11 * 2**20)])
def test_a_file_that_is_no_text_or_too_large_is_refused_and_what_was_typed_stays(
    analyst: Analyst, content: bytes
) -> None:
    analyst.browser.get("/new/")
    page = analyst.write(HIGHER, "keep", "From a file", file=("draft.bin", content))
    assert "This file was not taken" in page.text
    assert "property_floor" in page.html


def test_a_change_of_language_keeps_what_was_typed_and_keeps_no_draft(analyst: Analyst) -> None:
    analyst.browser.get("/new/")
    page = analyst.browser.send({"text": HIGHER, "title": "Half done", "language": "ru"}, button=("go", "keep"))
    assert "Проект изменений" in page.text
    assert "property_floor" in page.html
    assert "Half done" not in analyst.browser.get("/?language=en").text


def test_the_door_itself_cannot_change_or_remove_what_was_kept(place: Installation, analyst: Analyst) -> None:
    analyst.kept("For ever", HIGHER)
    for act in ("update drafts_version set text = ''", "delete from drafts_version"):
        with place.link("oversight", "oversight") as link, pytest.raises(psycopg.errors.InsufficientPrivilege):
            link.execute(act)


def test_an_analyst_may_ask_only_so_often_in_a_minute(come_in: Callable[[str], Analyst]) -> None:
    person, statuses = come_in("Restless"), set()
    for _turn in range(A_MINUTE + 1):
        person.browser.get("/new/")
        form = person.browser.page.form(names={"text"})
        told = [pair for pair in form.fields if pair[0] != "text"]
        statuses.add(person.browser.post(form, [*told, ("text", "nothing"), ("part", "answer")]).status)
    assert statuses == {200, 429}


@pytest.mark.parametrize("path", ["/", "/new/"])
def test_scripts_come_from_the_door_itself_only(analyst: Analyst, path: str) -> None:
    policy = analyst.browser.get(path).headers["content-security-policy"]
    assert "script-src 'self'" in policy
    assert "default-src 'none'" in policy


def test_no_page_of_this_door_knows_a_case(analyst: Analyst, officer: Officer) -> None:
    for path in ("/cases/26-3K7M2QX/", "/search/", "/cashier/"):
        assert analyst.browser.get(path).status == 404


def test_a_draft_that_is_none_is_not_found(analyst: Analyst, oversight: str) -> None:
    nobody = "00000000-0000-4000-8000-000000000000"
    assert analyst.browser.get(f"/drafts/{nobody}/").status == 404
    assert analyst.browser.get(f"/looks/{nobody}/").status == 404
    assert Browser(oversight).get(f"/looks/{nobody}/impact.json").path == "/sign-in/"
