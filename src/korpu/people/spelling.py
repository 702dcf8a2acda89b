"""One name, many spellings: what a name sounds like whichever alphabet and table it was written by.

`folded` takes a part of a name to its coarse sound: Cyrillic and national Latin letters, the transliteration of ICAO Doc 9303-3 §6
and the usual English and French ways all end at the same letters. It merges on purpose (ə, e, a and я are one vowel; q, g and k
one consonant): finding casts a wide net, and `korpu.people.likeness` puts the closest spelling first. Letters that are read in two
ways give two foldings: initial G of a passport may be what others write H.
"""

import itertools
import re
import unicodedata
from functools import lru_cache

CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "ғ": "gh", "д": "d", "е": "e", "ё": "io", "є": "ie", "ж": "zh", "з": "z",
    "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "қ": "q", "ҝ": "g", "л": "l", "м": "m", "н": "n", "ң": "n", "о": "o",
    "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ў": "u", "ұ": "u", "ү": "u", "ф": "f", "х": "kh", "һ": "h",
    "ҳ": "h", "ц": "ts", "ч": "ch", "ҹ": "j", "ҷ": "j", "ш": "sh", "щ": "sh", "ъ": "", "ы": "y", "ь": "", "э": "e", "ә": "a",
    "ю": "iu", "я": "ia", "ј": "y",
}  # fmt: skip
LETTERS = str.maketrans(
    {"İ": "i", "I": "i", "ı": "i", "ə": "a", "æ": "a", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ß": "s", "þ": "t"}
)
"""Letters that losing their marks would not turn into a plain one. The large dotless I is not a small ı here: tables differ."""

SOUNDS = {
    "shch": "s", "tsch": "c", "sch": "s", "sh": "s", "tch": "c", "ch": "c", "dzh": "c", "dj": "c", "zh": "c", "kh": "h",
    "gh": "k", "ck": "k", "ph": "f", "th": "t", "ts": "s", "tz": "s", "ks": "ks", "off": "ov", "eff": "av",
    "ee": "a", "q": "k", "g": "k", "w": "v", "e": "a", "u": "o", "y": "i", "j": "c", "x": "h",
}  # fmt: skip
"""Groups of letters and the sound they stand for, the longest tried first. Every other letter stands for itself."""
READ_TWO_WAYS = {"g": "h", "j": "i", "c": "k", "x": "ks", "ee": "i"}
"""The second reading: Гусейн and Hüseyn, Julia and Yulia, Victor and Viktor, Maxim and Максим."""
MOST_FOLDINGS = 4

UNIT = re.compile("|".join(sorted(SOUNDS, key=len, reverse=True)) + r"|.")
VOWELS = re.compile("[aio]{2,}")
SILENT = ("ah", "ih", "oh")
"""Endings whose last letter is not heard: Abdullah and Abdulla are one."""
FATHERS = re.compile(r"(?<=[a-z]{3})[ao]v(ic|na)$")
"""-ович, -евна: what is left is the father's name, as others write it before oğlu and qızı."""
LINKS = frozenset("oklo okli olo kizi kiza al il ibn bin bint da la van von dar".split())  # noqa: SIM905
"""Words between names, as they sound: son, daughter, of, the."""


def plain(text: str) -> str:
    """A name in small plain Latin letters and single spaces: what was written, without its alphabet."""
    small = text.translate(LETTERS).lower().replace("ё", "io").replace("й", "i")
    bare = "".join(
        sign for sign in unicodedata.normalize("NFD", small.translate(LETTERS)) if not unicodedata.combining(sign)
    )
    latin = "".join(CYRILLIC.get(sign, sign) for sign in bare)
    return " ".join(re.findall("[a-z]+", re.sub("['’ʼ`ʻ]", "", latin)))


def parts(text: str) -> list[str]:
    """The parts of a name that tell people apart, plain, in their order: no words between, no single letters beside others."""
    every = plain(text).split()
    telling = [part for part in every if len(part) > 1 and folded(part)[0] not in LINKS]
    return list(dict.fromkeys(telling or every))


@lru_cache(maxsize=1 << 15)
def folded(part: str) -> tuple[str, ...]:
    """The foldings of a plain part, at most `MOST_FOLDINGS`, the likeliest first."""
    units = UNIT.findall(part)
    doubtful = sorted(READ_TWO_WAYS.keys() & units)
    readings = itertools.product(*[("", unit) for unit in doubtful])
    return tuple(dict.fromkeys([_heard(units, second) for second in readings]))[:MOST_FOLDINGS]


def _heard(units: list[str], second: tuple[str, ...]) -> str:
    """``second``: units that are read the second way."""
    sounds = "".join([READ_TWO_WAYS[unit] if unit in second else SOUNDS.get(unit, unit) for unit in units])
    said = "".join([sign for sign, _ in itertools.groupby(VOWELS.sub(_vowel, sounds))])
    said = said[:-1] if said.endswith(SILENT) else said
    return FATHERS.sub("", said) or "".join(units)


def _vowel(run: re.Match[str]) -> str:
    """A run of vowels is its first one that is not a glide: -iye-, -ie- and -e- are one; Yu- and U- are one."""
    full = run[0].replace("i", "")
    return full[0] if full else "i"
