"""Public figures: counted from the record, without anybody behind them."""

import datetime as dt

import pytest

from korpu.figures.rules import FEW, shown, shown_part
from korpu.launch.demo.stage import Stage
from korpu.launch.throwaway import Installation
from tests.year.lives import Life, at

MANY = 6
MONTH = dt.date(2024, 3, 1)
"""A month in which no other test files anything."""


@pytest.fixture(scope="module")
def published(world: Stage, place: Installation) -> dict[str, int | None]:
    """Six people filed in one month and one person in the month after it; then everything was counted."""
    for day in range(1, MANY + 1):
        Life(world).files(f"2024-03-{day:02}")
    Life(world).files("2024-04-02")
    world.law.play("figures", at("2026-05-05"))
    with place.link("portal", "open") as portal:
        rows = portal.execute("select key, count from figures_figure").fetchall()
    return dict(rows)


def test_everybody_reads_how_many_applied_in_a_month(published: dict[str, int | None]):
    assert published[f"temporary-residence/filed/{MONTH}"] == MANY


def test_one_person_in_a_month_is_not_told(published: dict[str, int | None]):
    assert published["temporary-residence/filed/2024-04-01"] is None


def test_counting_again_says_the_same(world: Stage, published: dict[str, int | None], place: Installation):
    world.law.play("figures", at("2026-05-05"))
    with place.link("portal", "open") as portal:
        assert dict(portal.execute("select key, count from figures_figure").fetchall()) == published


def test_what_is_published_has_no_column_for_a_person(place: Installation):
    with place.admin("open") as admin:
        columns = admin.execute(
            "select attname from pg_attribute where attrelid = 'figures_figure'::regclass and attnum > 0"
        )
        assert {name for (name,) in columns} == {
            "key", "service", "measure", "month", "working_days", "count", "counted_on",
        }  # fmt: skip


def test_few_people_are_hidden_and_nobody_is_not():
    assert shown([0, 1, FEW - 1, FEW]) == [0, None, None, FEW]


@pytest.mark.parametrize(
    ("whole", "part", "told"),
    [
        (FEW - 1, FEW - 1, (None, None)),
        (20, 20, (20, 20)),
        (20, 0, (20, 0)),
        (20, 10, (20, 10)),
        (20, 3, (20, None)),
        (20, 18, (20, None)),
    ],
)
def test_a_part_is_hidden_where_it_or_the_rest_is_few(whole: int, part: int, told: tuple[int | None, int | None]):
    assert shown_part(whole, part) == told
