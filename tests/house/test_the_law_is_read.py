"""The law is there for anyone, without a name, a database or JavaScript: every article, on any day, quickly and in small pages."""

import datetime as dt
import gzip
import html
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from korpu.launch import secrets_of
from korpu.launch.environment import environment
from korpu.launch.places import CHECKOUT, Places
from korpu.law import verdicts
from korpu.law.library import library

ARTICLE = "/law/migration-code/46.2/"
LANGUAGES = ("az", "en", "ru")
WIRE, CPU = 60_000, 20.0
"""Most bytes of a first page as it travels, its stylesheet apart, and most milliseconds of a worker's time."""

Read = Callable[..., list[dict[str, Any]]]


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Places:
    found = Places(tmp_path_factory.mktemp("state"))
    found.keys.mkdir()
    secrets_of.ensure(found)
    return found


@pytest.fixture(scope="module")
def read(places: Places) -> Read:
    def reading(
        *asked: str, languages: tuple[str, ...] = ("en",), told: Mapping[str, str] | None = None
    ) -> list[dict[str, Any]]:
        pages = [(path, language) for path in asked for language in languages]
        done = subprocess.run(
            [sys.executable, "-m", "tests.house.reading", json.dumps(pages)], cwd=CHECKOUT,
            env={**environment(places, "portal"), **(told or {})}, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr[-2000:]
        return json.loads(done.stdout)

    return reading


def text(page: dict[str, Any]) -> str:
    """What a reader sees in the main part."""
    main = page["body"].partition("<main")[2].partition("</main>")[0]
    return html.unescape(" ".join(re.sub(r"<[^>]+>", " ", f"<main{main}").split()))


def slug(act: str) -> str:
    return act.replace("_", "-")


def address(key: str) -> str:
    """Where `act/number` is read."""
    act, _, number = key.partition("/")
    return f"/law/{slug(act)}/{number}/"


def test_every_article_opens_in_every_language_and_nothing_is_heavy_or_slow(read: Read) -> None:
    heaviest = sorted(library().law.articles, key=lambda key: -len(library().law.articles[key]))
    pages = read(
        "/law/", f"/law/{slug(library().acts[0])}/", *(address(key) for key in heaviest[:12]), languages=LANGUAGES
    )
    assert {page["status"] for page in pages} == {200}
    assert max(len(gzip.compress(page["body"].encode())) for page in pages) < WIRE
    assert sorted(page["cpu"] for page in pages)[len(pages) // 2] < CPU


def test_all_articles_open_in_one_language(read: Read) -> None:
    pages = read(*(address(key) for key in library().law.articles), languages=("ru",))
    assert {page["status"] for page in pages} == {200}


def test_a_table_stands_as_a_table_and_says_where_it_comes_from(read: Read) -> None:
    page = read(ARTICLE)[0]
    assert re.search(
        r"<th[^>]*>adult</th><td[^>]*>3 months</td><td[^>]*>40\xa0AZN</td><td[^>]*>30\xa0AZN</td>", page["body"]
    )
    assert "F62" in text(page)


def test_a_rule_shows_the_text_that_decides(read: Read) -> None:
    page = read("/law/migration-code/50.1.4/")[0]
    assert 'return p.passport_until < today + value("passport_margin")' in text(page)
    assert "Exception: Not for victims of trafficking" in text(page)


def test_before_its_first_text_an_article_says_that_it_was_not_in_force(read: Read) -> None:
    before, since, today = read(f"{ARTICLE}?on=2010-01-01", f"{ARTICLE}?on=2020-01-01", ARTICLE)
    assert "On this day the article was not in force. Its first text that we know began on 1 August 2013" in text(
        before
    )
    assert "was not in force" not in text(since)
    assert "We know this act as of 11 January 2024" not in text(since)
    assert "We know this act as of 11 January 2024" in text(today)


def test_on_a_day_before_an_amendment_the_older_words_stand(read: Read) -> None:
    older, newer = read("/law/migration-code/45.1.7/?on=2024-01-15", "/law/migration-code/45.1.7/?on=2024-01-16")
    before, after = library().law.versions["turns_over_enough"]
    claim, new = '<blockquote class="law"><p>{}</p>', html.escape(after.words.en)
    assert claim.format(before.words.en) in older["body"]
    assert claim.format(new) not in older["body"]
    assert claim.format(new) in newer["body"]
    assert f"<del>{before.words.en}</del> <ins>{new}</ins>" in newer["body"]
    assert ": 50,000 AZN . In force since 16 January 2024." in text(newer)


def test_a_day_that_cannot_be_read_is_said_and_stays_in_the_field(read: Read) -> None:
    page = read(f"{ARTICLE}?on=31.01.2024")[0]
    assert "“31.01.2024” is not a day we can read" in text(page)
    assert 'value="31.01.2024"' in page["body"]


def test_a_number_that_only_holds_others_shows_them_and_one_that_is_nowhere_is_not_found(read: Read) -> None:
    held, nowhere, no_act = read("/law/migration-code/45/", "/law/migration-code/999/", "/law/no-such-act/")
    assert held["status"] == 200
    assert 'href="/law/migration-code/45.1.3/"' in held["body"]
    assert (nowhere["status"], no_act["status"]) == (404, 404)


def test_words_are_found_without_the_letters_of_az_and_a_search_without_a_hit_says_what_to_try(read: Read) -> None:
    found, nothing = read("/law/?q=dasinmaz emlak", "/law/?q=qwrtzp")
    assert 'href="/law/migration-code/45.1.3/"' in found["body"]
    assert '<small lang="az">' in found["body"]
    assert "<mark>daşınmaz</mark>" in found["body"]
    assert "Nothing fits “qwrtzp” Try one word only" in text(nothing)


PROVED = """'''Azerbaijan with verdicts of a test beside its law.'''
from dataclasses import replace
from pathlib import Path
from korpu_azerbaijan.country import COUNTRY as TODAY
COUNTRY = replace(TODAY, proofs=Path(__file__).parent / "proofs")
"""


def test_what_was_not_proved_says_so_and_what_was_is_read_from_what_the_release_kept(
    read: Read, tmp_path: Path
) -> None:
    package = tmp_path / "korpu_proved"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "country.py").write_text(PROVED)
    lately = {"KORPU_COUNTRY": "korpu_proved", "PYTHONPATH": f"{CHECKOUT / 'src'}{os.pathsep}{tmp_path}"}
    assert "not proved yet" in text(read("/law/migration-code/45.1.3/", told=lately)[0])
    facts = ["Applicant.sex", "Applicant.citizenship"]
    outcomes = {
        "temporary-residence: granted": [verdicts.Verdict("Applicant.sex", "violated")],
        "temporary-residence: fee": [],
    }
    verdicts.keep(package / "proofs", library().law.hash, dt.date(2026, 5, 5), facts, outcomes)
    page, fee, other = read(
        "/law/migration-code/45.1.3/", "/law/migration-code/46.2/", "/law/migration-code/21.2/", told=lately
    )
    assert "1 of 2 questions proved equal, on 5 May 2026." in text(page)
    assert "not equal Temporary residence permit: is granted" in text(page)
    assert "2 of 2 questions proved equal, on 5 May 2026." in text(fee)
    assert "No outcome that was proved rests on this article." in text(other)


def test_a_browser_keeps_a_page_for_its_own_reader_only_and_for_one_language(read: Read) -> None:
    page = read(ARTICLE)[0]
    assert page["headers"]["Cache-Control"] == "private, max-age=300"
    assert "Cookie" in page["headers"]["Vary"]
    assert page["headers"]["ETag"]
