"""The mistakes that measure the search know nothing of it."""

import ast
import random
from pathlib import Path

from korpu.launch.bench import misspelling
from korpu.launch.bench.invented import People
from korpu.launch.bench.misspelling import misspelt

COUNT = 400


def typed(seed: int) -> list[tuple[str, str]]:
    luck = random.Random(seed)
    everybody = People(3).some(COUNT)
    return [
        (f"{each.surname} {each.given_names}", misspelt(each.surname, each.given_names, luck)) for each in everybody
    ]


def test_it_shares_no_code_with_the_search() -> None:
    tree = ast.parse(Path(misspelling.__file__).read_text(encoding="utf-8"))
    imported = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    imported |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert imported == {"random", "collections.abc"}


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
