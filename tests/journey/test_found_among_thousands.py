"""The bench of the search in small: a few thousand invented people, each looked for under a misspelt name."""

from korpu.launch.bench import searching
from korpu.launch.console import quiet


def test_four_of_five_misspelt_people_stand_among_the_first_twenty() -> None:
    found = searching.measure(quiet, persons=4000, queries=100)
    assert (found.persons, found.queries) == (4000, 100)
    assert found.recall_at_20 >= searching.RECALL
