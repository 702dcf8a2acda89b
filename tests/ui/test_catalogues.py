"""Chrome is said in every language, and the check sees what is not."""

import shutil
from pathlib import Path

import pytest
from django.utils.translation import ngettext, override

from korpu.ui import catalogues, wordings

HERE = catalogues.KORPU / "ui"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the catalogues with one small template."""
    shutil.copytree(HERE / "locale", tmp_path / "ui" / "locale", ignore=shutil.ignore_patterns("*.mo"))
    (tmp_path / "ui" / "templates").mkdir()
    (tmp_path / "ui" / "templates" / "page.html").write_text('{% translate "Language" %}', encoding="utf-8")
    return tmp_path


def test_compiling_twice_writes_once(package: Path) -> None:
    assert len(catalogues.compile_all(package)) == 2
    assert catalogues.compile_all(package) == []


def test_a_said_wording_is_not_missing(package: Path) -> None:
    assert catalogues.missing("ru", package) == []


def test_a_wording_nobody_translated_is_found(package: Path) -> None:
    (package / "ui" / "templates" / "page.html").write_text('{% translate "Never said before" %}', encoding="utf-8")
    assert "Never said before" in catalogues.missing("ru", package)[0]


def test_an_empty_translation_is_found(package: Path) -> None:
    source = package / "ui" / "locale" / "ru" / "LC_MESSAGES" / "django.po"
    source.write_text(source.read_text(encoding="utf-8").replace('msgstr "Язык"', 'msgstr ""'), encoding="utf-8")
    assert "is not translated" in catalogues.missing("ru", package)[0]


def test_a_translation_that_loses_a_number_is_found(package: Path) -> None:
    (package / "ui" / "templates" / "page.html").write_text(
        "{% blocktranslate trimmed %}\n Call {{ number }}\n{% endblocktranslate %}", encoding="utf-8"
    )
    source = package / "ui" / "locale" / "az" / "LC_MESSAGES" / "django.po"
    source.write_text(
        source.read_text(encoding="utf-8").replace("Zəng edin: %(number)s", "Zəng edin"), encoding="utf-8"
    )
    assert "names other things" in catalogues.missing("az", package)[0]


def test_wordings_are_found_in_tags_blocks_and_constants() -> None:
    source = (
        '{% translate "A" as a %}{% include "x" with y=_("B") %}'
        "{% blocktranslate count n=n %}{{ n }} c{% plural %}{{ n }} cs{% endblocktranslate %}"
    )
    assert [(found.text, found.plural) for found in wordings.in_template(source, "x.html")] == [
        ("A", ""),
        ("B", ""),
        ("%(n)s c", "%(n)s cs"),
    ]


@pytest.mark.parametrize(("n", "said"), [(1, "1 место"), (3, "3 места"), (5, "5 мест"), (21, "21 место")])
def test_russian_plurals_reach_the_page(n: int, said: str) -> None:
    with override("ru"):
        text = ngettext("%(counter)s thing to correct", "%(counter)s things to correct", n) % {"counter": n}
    assert text.startswith(f"{said} ")
