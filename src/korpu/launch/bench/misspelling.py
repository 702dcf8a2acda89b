"""How people get a name wrong: a neighbour on the keyboard, a letter dropped or doubled, another table of letters, another order.

Written apart from the search, with tables of its own: it imports nothing of `korpu.people` and must not. The same seed makes the
same mistakes. What comes out never has all its parts spelt as they are stored.
"""

import random
from collections.abc import Callable

LATIN_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
CYRILLIC_KEYS = ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
SPELT_ALIKE = {
    "vowel": (("ə", "e", "a"),),
    "kh": (("x", "kh", "h"),),
    "ch": (("ç", "ch"),),
}
"""Letters of one sound that clerks exchange."""
OFFICIAL = (
    ("Ə", "E"), ("Ç", "C"), ("Ğ", "G"), ("İ", "I"), ("Ö", "OE"), ("Ş", "S"), ("Ü", "UE"), ("Ö", "O"), ("Ü", "U"),
    ("X", "KH"), ("Ş", "SH"), ("Ç", "CH"), ("Ğ", "GH"), ("C", "J"), ("Q", "G"),
)  # fmt: skip
"""National letter and how passports write it: ICAO Doc 9303-3 §6, and passports that write as English does. Either is typed for the
other."""
RUSSIAN = (
    ("SHCH", "щ"), ("DZH", "дж"), ("OGHLU", "оглы"), ("OGLU", "оглы"), ("OĞLU", "оглы"), ("QIZI", "кызы"), ("GIZI", "кызы"),
    ("KH", "х"), ("SH", "ш"), ("CH", "ч"), ("ZH", "ж"), ("GH", "г"), ("TS", "ц"), ("IU", "ю"), ("YU", "ю"), ("IA", "я"),
    ("YA", "я"), ("IE", "ие"), ("YE", "е"), ("II", "ий"), ("OE", "ё"), ("UE", "ю"), ("PH", "ф"), ("A", "а"), ("B", "б"),
    ("C", "дж"), ("Ç", "ч"), ("D", "д"), ("E", "е"), ("Ə", "а"), ("F", "ф"), ("G", "г"), ("Ğ", "г"), ("H", "г"), ("X", "х"),
    ("I", "и"), ("İ", "и"), ("J", "дж"), ("K", "к"), ("Q", "г"), ("L", "л"), ("M", "м"), ("N", "н"), ("O", "о"), ("Ö", "ё"),
    ("P", "п"), ("R", "р"), ("S", "с"), ("Ş", "ш"), ("T", "т"), ("U", "у"), ("Ü", "ю"), ("V", "в"), ("W", "в"), ("Y", "й"),
    ("Z", "з"),
)  # fmt: skip
"""Latin letters as Russian writes names, tried in this order."""
SWAPPED_SHARE, FATHERLESS_SHARE = 0.25, 0.5
HOW_MANY = ((1, 50), (2, 35), (3, 15))
"""Mistakes in one name and how often so many, per cent."""
MOST_TRIES = 1000

Mistake = Callable[[str, random.Random], str]


def misspelt(surname: str, given_names: str, luck: random.Random) -> str:
    """A name as somebody types it who does not have it before their eyes; Latin capitals or Cyrillic small letters."""
    stored = f"{surname} {given_names}".lower().split()
    for _ in range(MOST_TRIES):
        typed = _typed(surname, given_names, luck)
        if not set(typed.lower().split()) <= set(stored):
            return typed
    raise ValueError(f"no mistake can be made in {surname!r} {given_names!r}")


def _typed(surname: str, given_names: str, luck: random.Random) -> str:
    given = given_names.split()
    if len(given) > 1 and luck.random() < FATHERLESS_SHARE:
        given = given[:1]
    name = f"{surname} {' '.join(given)}"
    count = luck.choices([many for many, _ in HOW_MANY], [share for _, share in HOW_MANY])[0]
    for mistake in luck.sample(list(MISTAKES.values()), count):
        name = mistake(name, luck)
    words = name.split()
    return " ".join([*words[1:], words[0]]) if luck.random() < SWAPPED_SHARE else " ".join(words)


def neighbour(name: str, luck: random.Random) -> str:
    """The finger hits the next key."""
    rows = [row for row in (*LATIN_KEYS, *CYRILLIC_KEYS) if any(letter in row for letter in name.lower())]
    places = [at for at, letter in enumerate(name) if any(letter.lower() in row for row in rows)]
    at = luck.choice(places)
    row = next(row for row in rows if name[at].lower() in row)
    key = row.index(name[at].lower())
    beside = luck.choice([row[near] for near in (key - 1, key + 1) if 0 <= near < len(row)])
    return name[:at] + (beside.upper() if name[at].isupper() else beside) + name[at + 1 :]


def dropped(name: str, luck: random.Random) -> str:
    """A letter is left out; not the only one of a word."""
    places = [at for at, letter in enumerate(name) if letter != " " and name[max(0, at - 1) : at + 2].strip() != letter]
    at = luck.choice(places)
    return name[:at] + name[at + 1 :]


def doubled(name: str, luck: random.Random) -> str:
    """A letter comes twice."""
    at = luck.choice([at for at, letter in enumerate(name) if letter != " "])
    return name[:at] + name[at] + name[at:]


def alike(which: str) -> Mistake:
    """One of the letters of a sound for another of them, at one place."""

    def mistake(name: str, luck: random.Random) -> str:
        groups = SPELT_ALIKE[which]
        found = [
            (at, one, other)
            for group in groups for one in group for other in group if one != other
            for at in _places(name, one.upper()) if not _within_longer(name, at, one.upper())
        ]  # fmt: skip
        if not found:
            return name
        at, one, other = luck.choice(found)
        return name[:at] + other.upper() + name[at + len(one) :]

    return mistake


def _places(name: str, letters: str) -> list[int]:
    return [at for at in range(len(name)) if name.startswith(letters, at)]


def _within_longer(name: str, at: int, letters: str) -> bool:
    """Whether an H belongs to KH, CH, SH, ZH or GH."""
    return letters == "H" and at > 0 and name[at - 1] in "KCSZGPT"


def official(name: str, luck: random.Random) -> str:
    """National letters for those of the passport or the other way round, all of two or three kinds."""
    pairs = luck.sample(OFFICIAL, luck.choice((2, 3)))
    there = [(a, b) for a, b in pairs if a in name]
    back = [(b, a) for a, b in pairs if b in name and a not in name]
    for one, other in there or back:
        name = name.replace(one, other)
    return name


def russian(name: str, luck: random.Random) -> str:
    """In Cyrillic, as it would be written by ear."""
    for letters, written in RUSSIAN:
        name = name.replace(letters, written)
    return name


MISTAKES: dict[str, Mistake] = {
    "neighbour": neighbour,
    "dropped": dropped,
    "doubled": doubled,
    "vowel": alike("vowel"),
    "kh": alike("kh"),
    "ch": alike("ch"),
    "official": official,
    "russian": russian,
}
