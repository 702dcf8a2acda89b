"""Spellings of one name find each other, and two people's names stay two."""

import random
import time
from itertools import permutations, product

import pytest
from rapidfuzz.distance import OSA

from korpu.people.likeness import UNASKED, likenesses, parts_alike
from korpu.people.spelling import folded, parts, plain

SAME = (
    "Məmmədov MAMMADOV Мамедов Mamedov MEMMEDOV Mammadoff Mamedow Мәммәдов",
    "Əliyev ALIYEV ALIEV Алиев Alieff ELIYEV",
    "Şahin SAHIN Shahin Шахин Schahin",
    "Xəlilov KHALILOV Halilov Халилов XELILOV",
    "Cəfərov JAFAROV Djafarov Джафаров DZHAFAROV CEFEROV",
    "Çingiz CINGIZ Chingiz Tchingiz Чингиз",
    "Ağayev AGHAYEV AGAYEV Агаев",
    "Qasımov GASIMOV Kasimov Гасымов QASIMOV",
    "Gözəl GOEZEL Gozal Гёзал",
    "Ülviyyə UELVIYYE Ulviyya Ульвия ULVIIA",
    "Yusif IUSIF Yousif Юсиф",
    "Həsən HASAN Hassan Гасан",
    "Hüseynov HUSEYNOV Husseinov Гусейнов GUSEINOV Huseinoff",
    "İlqar ILGAR Ilqar Ильгар",
    "Vaqif VAGIF Wagif Вагиф",
    "Aleksandr АЛЕКСАНДР Aleksandr",
    "Юлия IULIIA Yuliya Julia",
    "Евгений EVGENII Yevgeniy Evgeny",
    "Məmmədzadə MAMMADZADA Mamedzade Мамедзаде MAMMADZADEH",
)


@pytest.mark.parametrize(("one", "other"), [pair for line in SAME for pair in product(line.split(), repeat=2)])
def test_every_way_to_write_a_name_sounds_the_same(one: str, other: str) -> None:
    assert set(folded(plain(one))) & set(folded(plain(other)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Əliyev", "Vəliyev"),
        ("Həsən", "Hüseyn"),
        ("Elçin", "Elvin"),
        ("Samir", "Samira"),
        ("Иван", "Ирина"),
        ("Kaya", "Kara"),
    ],
)
def test_two_names_stay_two(one: str, other: str) -> None:
    assert not set(folded(plain(one))) & set(folded(plain(other)))


def test_words_between_names_tell_nobody_apart() -> None:
    assert parts("ALIYEV ELXAN VƏLİ OĞLU") == parts("Aliyev Elxan Vəli oghlu") == parts("ALIYEV ELXAN VALI")
    assert parts("Алиева Лала Вели кызы") == ["alieva", "lala", "veli"]
    assert parts("AL-HARBI O'BRIEN") == ["harbi", "obrien"]


def test_a_fathers_name_is_the_same_with_either_ending() -> None:
    assert set(folded(plain("Гасанович"))) & set(folded(plain("Həsən")))
    assert set(folded(plain("Alekseevna"))) & set(folded(plain("Алексей"))) == set()
    assert set(folded(plain("Ivanovna"))) & set(folded(plain("Иван")))


def test_a_name_of_one_letter_is_still_a_name() -> None:
    assert parts("E") == ["e"]
    assert parts("  ---  ") == []


def likeness(sought: list[str], stored: list[str]) -> float:
    (like,) = likenesses(sought, [stored])
    return like


def part_likeness(one: str, other: str) -> float:
    ((like,),) = parts_alike([one], [other])
    return like


def every_way(sought: list[str], stored: list[str]) -> float:
    """The likeness of two names, by trying every way to pair their parts."""
    few, many = sorted((sought, stored), key=len)
    best = max(sum(map(part_likeness, few, chosen)) for chosen in permutations(many, len(few)))
    return best / (len(sought) + UNASKED * max(0, len(stored) - len(sought)))


KNOWN = [
    "mammadov", "mamedova", "guseynov", "huseyn", "julia", "ali", "aliyev", "alia", "hasan", "hasanov", "jeyhun", "rauf", "rafiq",
    "elvin", "elvira", "xalid",
]  # fmt: skip


def test_parts_are_paired_so_that_the_whole_is_most_alike() -> None:
    luck = random.Random(9303)
    for _ in range(100):
        sought, *names = (luck.choices(KNOWN, k=luck.randint(1, 5)) for _ in range(11))
        expected = [every_way(sought, stored) for stored in [*names, ["ali"]]] + [0.0]
        assert likenesses(sought, [*names, ["ali"], []]) == pytest.approx(expected), (sought, names)


def test_parts_are_as_alike_as_their_closest_sounds_and_what_is_written() -> None:
    def same(one: str, other: str) -> float:
        return 1 - OSA.distance(one, other) / max(len(one), len(other))

    for one, row in zip(KNOWN, parts_alike(KNOWN, KNOWN), strict=True):
        for other, like in zip(KNOWN, row, strict=True):
            sound = max(same(ours, theirs) for ours in folded(one) for theirs in folded(other))
            assert like == pytest.approx(0.7 * sound + 0.3 * (same(one, other) if sound > 0.5 else 0.0)), (one, other)
    assert parts_alike(KNOWN, []) == [[] for _ in KNOWN]


def test_a_name_of_many_parts_holds_nobody_up() -> None:
    sought, stored = ["ana", "anna", "anya", "anja"], [f"an{one}{other}" for one, other in product("abcdef", repeat=2)]
    began = time.process_time()
    for _ in range(100):
        assert 0.5 < likeness(sought, stored) < 1.0
    assert time.process_time() - began < 1.0  # every way to pair them would take minutes


def test_a_name_is_as_like_itself_in_any_order_and_less_like_with_an_error() -> None:
    stored = parts("MAMMADOV ALI HASAN OGLU")
    assert likeness(parts("Ali Mammadov"), stored) == likeness(parts("Mammadov Ali"), stored)
    assert likeness(parts("Mammadov Ali Hasan"), stored) == 1.0
    assert 0.8 < likeness(parts("Mammadpv Ali"), stored) < likeness(parts("Mammadov Ali"), stored) < 1.0
    assert likeness(parts("Petrov Ivan"), stored) < 0.5
    assert likeness([], stored) == 0.0


def test_of_two_that_sound_alike_the_one_written_alike_is_closer() -> None:
    assert part_likeness("aliyev", "aliyev") > part_likeness("aliyev", "eliev") > 0.8
