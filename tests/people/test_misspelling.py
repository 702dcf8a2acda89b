"""The mistakes that measure the search: the same every time, of every kind, and never none."""

import random

from korpu.launch.bench import misspelling
from korpu.launch.bench.filling import Filed
from korpu.launch.bench.invented import People
from korpu.launch.bench.misspelling import misspelt
from korpu.launch.bench.searching import Answer, Figures

COUNT = 400


def typed(seed: int) -> list[tuple[str, str]]:
    luck = random.Random(seed)
    everybody = People(3).some(COUNT)
    return [
        (f"{each.surname} {each.given_names}", misspelt(each.surname, each.given_names, luck)) for each in everybody
    ]


def test_the_same_seed_makes_the_same_people_and_mistakes() -> None:
    assert typed(1) == typed(1) != typed(2)


def test_an_exact_spelling_does_not_count() -> None:
    for stored, written in typed(4):
        assert not set(written.lower().split()) <= set(stored.lower().split()), (stored, written)


def test_every_kind_of_mistake_is_made() -> None:
    luck = random.Random(5)
    name = "ÇAXMƏDOV XƏLİL"
    made = {kind: {mistake(name, luck) for _ in range(30)} for kind, mistake in misspelling.MISTAKES.items()}
    assert {kind for kind, results in made.items() if results == {name}} == set()
    assert any(set(written) & set("абвгд") for _, written in typed(6))
    assert any(stored.split()[0].lower() == written.split()[-1].lower() for stored, written in typed(6))


def test_names_repeat_as_in_life() -> None:
    surnames = [each.surname for each in People(1).some(5000)]
    assert 0.3 < len(set(surnames)) / len(surnames) < 0.7
    assert 0.003 < max(surnames.count(name) for name in set(surnames)) / len(surnames) < 0.03


def answer(*shown: str) -> Answer:
    """A search for somebody whose case is number 7."""
    person = next(iter(People(1).some(1)))
    return Answer("typed", Filed(person, "7", "baku"), list(shown), 10.0)


def test_a_person_counts_as_found_among_the_first_twenty_only() -> None:
    others = [f"n{n}" for n in range(19)]
    assert answer(*others, "7").found
    assert not answer(*others, "n19", "7").found
    assert not answer().found


def test_a_bar_that_is_not_met_is_named() -> None:
    assert Figures(1, 250, 0.8, 50.0).missed() == []
    assert len(Figures(1, 250, 0.796, 50.1).missed()) == 2
