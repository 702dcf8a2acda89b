"""Every text of the chrome in every language, and no word kept that nobody says."""

from pathlib import Path

import pytest

from korpu.ui import catalogues


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_every_wording_is_said_in_every_language(language: str) -> None:
    assert catalogues.missing(language) == []


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_no_catalogue_says_what_nobody_asks(language: str) -> None:
    assert catalogues.unused(language) == []


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_the_check_is_red_when_a_wording_has_no_catalogue(language: str, tmp_path: Path) -> None:
    (tmp_path / "portal").mkdir()
    (tmp_path / "portal" / "words.py").write_text("from django.utils.translation import gettext as _\nX = _('Hello')\n")
    assert len(catalogues.missing(language, tmp_path)) == 1
