"""The page of public figures, as anybody reads it."""

import pytest

from korpu.launch.browse import Browser
from korpu.launch.throwaway import Installation


@pytest.mark.parametrize(
    ("language", "title", "hidden"),
    [("az", "Rəqəmlər", "göstərilmir"), ("en", "Figures", "not shown"), ("ru", "Цифры", "не показано")],
)
def test_the_first_page_leads_to_figures_in_every_language(portal: str, language: str, title: str, hidden: str) -> None:
    browser = Browser(portal, language)
    assert 'href="/figures/"' in browser.get("/").html
    page = browser.get("/figures/")
    assert (page.status, f"<h1>{title}</h1>" in page.html) == (200, True)
    assert hidden in page.text, "the dozen are too few in every month"


def test_a_chart_has_the_same_figures_as_a_table(portal: str, place: Installation) -> None:
    with place.admin("open") as admin:
        admin.execute("update figures_figure set count = 31 where measure = 'filed'")
    page = Browser(portal).get("/figures/")
    assert page.html.count("<strong>31</strong>") == page.html.count('<td class="n">31</td>') > 0
    assert 'width="100"' in page.html
