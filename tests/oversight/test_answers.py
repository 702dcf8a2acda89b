"""What a draft would change is said in numbers and in names: the line that is wrong, who loses, whom it would tell apart."""

import csv
import io
import json
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from korpu.launch.browse import Page
from korpu.launch.cli import main
from korpu.launch.throwaway import Installation
from korpu.launch.waiting import await_true
from tests.oversight.analyst import FOR_MEN, HIGHER, SOONER, Analyst

SMALL = 20_000


@pytest.fixture(scope="module")
def answered(analyst: Analyst) -> Page:
    """The page about a higher floor, complete."""
    return analyst.ask(HIGHER)


def exported(analyst: Analyst, page: Page, file: str) -> Page:
    return analyst.browser.get(f"{page.path}{file}")


@pytest.mark.parametrize(
    ("text", "line", "instead"),
    [
        ("# in migration_code/45.py\nimport os\n", 2, "@article("),
        ("# in migration_code/45.py\n\n\n@article(", 4, "Write instead"),
        ("# repeal owns_real_estat from 2026-07-01", 1, "owns_real_estate"),
        ("hello", 1, "/45.py above it"),
        (HIGHER.replace("property_floor", "property_flor"), 3, 'type: "…"'),
    ],
)
def test_a_text_that_is_no_draft_is_told_its_line_and_what_to_write_instead(
    analyst: Analyst, text: str, line: int, instead: str
) -> None:
    page = analyst.ask(text)
    assert f"Line {line} is not in the language of the law" in page.text
    assert instead in page.text.replace("&quot;", '"')


REFUSED = {
    "az": ("Qanun faylında yalnız qaydalar ola bilər.", 'Əvəzinə yazın: def … üstündə @article("45.1", …)'),
    "en": ("Only rules stand in a file of law.", 'Write instead: @article("45.1", …) above def …'),
    "ru": ("В файле закона бывают только правила.", 'Напишите вместо этого: @article("45.1", …) над def …'),
}


@pytest.fixture(scope="module")
def refused(analyst: Analyst) -> tuple[str, str]:
    """The paths of an answer whose remedy is a sentence, and of one whose remedy is code."""
    return analyst.ask("# in migration_code/45.py\nimport os\n").path, analyst.ask("# in migration_cod/45.py\n").path


@pytest.mark.parametrize("language", REFUSED)
def test_a_refusal_is_read_in_the_language_of_whoever_reads_it(
    analyst: Analyst, refused: tuple[str, str], language: str
) -> None:
    sentence, code = (analyst.browser.get(f"{path}?language={language}") for path in refused)
    analyst.browser.get("/?language=en")
    what, instead = REFUSED[language]
    assert what in sentence.text
    assert instead in sentence.text.replace("&quot;", '"')
    assert 'lang="en"' not in sentence.html.partition('class="errors"')[2].partition("</div>")[0]
    assert '<code translate="no"># in migration_code/45.py</code>' in code.html


@pytest.mark.parametrize("text", ["(" * 5000, "# in migration_code/45.py\n" + "-" * 50_000 + "1", "# in \u202e/45.py"])
def test_a_hostile_text_is_refused_and_the_next_one_is_answered(analyst: Analyst, text: str) -> None:
    assert "is not in the language of the law" in analyst.ask(text).text
    assert "would lose it by the draft" in analyst.ask(HIGHER).text


def test_a_text_is_never_run(analyst: Analyst, tmp_path: Path) -> None:
    there = tmp_path / "ran"
    analyst.ask(f"# in migration_code/45.py\nopen({str(there)!r}, 'w')\n")
    analyst.ask(f"# in migration_code/values.yaml\nvalues: !!python/object/apply:os.mkdir [{str(there)!r}]\n")
    assert not there.exists()


def test_the_numbers_are_those_of_the_command(
    analyst: Analyst, answered: Page, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text(HIGHER)
    assert main(["impact", "--draft", str(draft), "--population", str(SMALL), "--by", "sex", "--json"]) == 0
    said = {each["matter"]: each for each in json.loads(capsys.readouterr().out)["matters"]}
    shown = {each["matter"]: each for each in effects(analyst, answered)}
    assert {name: each["all"] for name, each in shown.items()} == {name: each["all"] for name, each in said.items()}
    assert {name: by_sex(each) for name, each in shown.items()} == {name: each["groups"] for name, each in said.items()}
    lost = said["temporary-residence"]["all"]["lose"]
    assert lost > 0, "else this says nothing"
    assert f"{lost:,} would lose it by the draft" in answered.text


def effects(analyst: Analyst, page: Page) -> list[dict[str, Any]]:
    """Each matter's effect, as the file says it."""
    found: list[dict[str, Any]] = json.loads(exported(analyst, page, "impact.json").body)["matters"]
    return found


def by_sex(effect: dict[str, Any]) -> list[dict[str, Any]]:
    """The groups as the command names them."""
    (groups,) = [each["groups"] for each in effect["by"] if each["column"] == "sex"]
    return [{name: value for name, value in each.items() if name not in ("value", "words")} for each in groups]


def test_a_table_stands_under_every_chart_and_in_the_file(analyst: Analyst, answered: Page) -> None:
    for heading in ("By ground", "By nationality", "By sex", "By size of the employer"):
        assert heading in answered.text
    assert answered.html.count("The same as a table") == answered.html.count('class="bars swing"') >= 4
    rows = list(csv.DictReader(io.StringIO(exported(analyst, answered, "impact.csv").body.decode("utf-8-sig"))))
    told = effects(analyst, answered)[0]["all"]
    assert (int(rows[0]["lose"]), int(rows[0]["before_yes"])) == (told["lose"], told["before"]["yes"])
    assert {row["column"] for row in rows} == {"", "ground", "nationality", "sex", "employer_size"}


def test_a_count_of_few_is_shown_nowhere(analyst: Analyst, answered: Page) -> None:
    counts = [
        count
        for effect in effects(analyst, answered)
        for each in effect["by"]
        for group in each["groups"]
        for count in (group["gain"], group["lose"], group["people"])
    ]
    assert None in counts, "so that something is hidden here"
    assert not {1, 2, 3, 4} & set(counts)
    assert "not shown" in answered.text


def test_a_draft_that_tells_men_and_women_apart_is_named_with_article_and_line_and_two_people(analyst: Analyst) -> None:
    page = analyst.ask(FOR_MEN)
    assert "Equal treatment: violated" in page.text
    assert "It differs by: sex" in page.text
    assert "45.1.3" in page.text
    assert "line 2 of the draft" in page.text
    assert "Person A Person B" in page.text
    assert "Sex female male" in page.text
    assert "The law decides no yes" in page.text
    assert "Nearest repair. Decide everybody as if «sex» were: male." in page.text


def test_a_draft_that_tells_nobody_apart_is_said_to_be_proved(answered: Page) -> None:
    assert "Equal treatment: proved" in answered.text


CLOSED = {
    "az": (
        "Layihə qanuni qalmadan çıxış yollarını bağlayır",
        "qalma 60 təqvim günü və ya daha az davam edirsə, vaxtında müraciət etmək mümkün olmaz; "
        "bu gün bu, 30 təqvim günü və ya daha az davam edən qalmaya aiddir.",
    ),
    "en": (
        "The draft closes ways out of a lawful stay",
        "who stays for 60 calendar days or less could not ask in time; today who stays for 30 calendar days or less.",
    ),
    "ru": (
        "Проект закрывает выходы из законного пребывания",
        "если пребывание длится 60 календарных дней или меньше, подать в срок будет нельзя; "
        "сегодня нельзя, если оно длится 30 календарных дней или меньше.",
    ),
}


@pytest.fixture(scope="module")
def sooner(analyst: Analyst) -> str:
    """The path of the answer to a draft by which one has to ask sixty days before a stay ends."""
    return analyst.ask(SOONER).path


@pytest.mark.parametrize("language", CLOSED)
def test_a_draft_that_closes_a_way_out_of_a_lawful_stay_is_told_so(
    analyst: Analyst, sooner: str, language: str
) -> None:
    page = analyst.browser.get(f"{sooner}?language={language}")
    analyst.browser.get("/?language=en")
    for said in CLOSED[language]:
        assert said in page.text


def test_a_draft_that_closes_none_is_told_that_too(answered: Page) -> None:
    assert "Next steps of lawful stays: none is closed" in answered.text


def test_what_was_really_decided_stands_beside_the_invented_people(
    place: Installation, analyst: Analyst, answered: Page
) -> None:
    with place.admin("open") as admin:
        admin.execute(
            "insert into figures_figure (key, service, measure, working_days, count, counted_on) "
            "values ('t', 'temporary-residence', 'decided', 20, 4321, '2026-05-05')"
        )
    assert "Really decided by now, as published: 4,321." in analyst.browser.get(answered.path).text


def test_what_a_draft_does_to_an_amount_is_shown_before_and_after(answered: Page) -> None:
    assert "<del>100,000" in answered.html
    assert "<ins>150,000" in answered.html


def test_a_large_question_says_how_far_it_is_and_comes_to_its_end(analyst: Analyst) -> None:
    page = analyst.ask(HIGHER, people="100000")
    assert "100,000 invented people" in page.text
    assert "data-again" not in page.html


def test_of_two_texts_typed_in_a_row_the_newer_one_is_answered(place: Installation, analyst: Analyst) -> None:
    older, newer = uuid4(), uuid4()
    with place.admin("oversight") as admin, admin.transaction():
        for run, second in ((older, 1), (newer, 2)):
            admin.execute(
                "insert into drafts_run (id, text, wish, asked_by, asked_at, state, progress) "
                "values (%s, 'nothing', %s, '1', now() + make_interval(secs => %s), 'waiting', 0)",
                (run, json.dumps({"people": SMALL, "typed": True}), second),
            )
    assert "Line 1 is not in the language" in analyst.browser.get(f"/looks/{newer}/").text
    assert "A newer text was asked about" in analyst.browser.get(f"/looks/{older}/").text


def test_a_question_in_hand_when_the_reckoner_is_killed_is_answered_by_the_next(
    place: Installation, analyst: Analyst
) -> None:
    analyst.browser.get("/new/")
    page = analyst.write(HIGHER, "look", people="100000")
    with place.admin("oversight") as admin:
        at_work = ("select from drafts_run where state = 'working' and id = %s", [page.path.split("/")[2]])
        assert await_true(lambda: admin.execute(*at_work).fetchone() is not None, 20)
    os.killpg(place.running().processes["reckoner"], signal.SIGKILL)
    assert await_true(lambda: "data-again" not in analyst.browser.get(page.path).html, 60)
    assert "100,000 invented people" in analyst.browser.page.text


def test_what_was_asked_is_forgotten_after_a_day_with_its_text(
    place: Installation, come_in: Callable[[str], Analyst]
) -> None:
    person = come_in("Forgotten")
    page = person.ask(HIGHER)
    with place.admin("oversight") as admin:
        admin.execute("update drafts_run set asked_at = asked_at - interval '25 hours'")
        with place.link("reckoner", "oversight") as link:
            assert link.execute("delete from drafts_run").rowcount > 0
    assert person.browser.get(page.path).status == 404


def test_no_word_of_a_draft_stands_in_a_log(place: Installation, analyst: Analyst) -> None:
    word = "secretly_planned"
    analyst.ask(f"# repeal {word} from 2026-07-01")
    analyst.ask(f"# in migration_code/45.py\n@article('{word}'\n")
    assert [file.name for file in place.places.logs.iterdir() if word in file.read_text(errors="replace")] == []
