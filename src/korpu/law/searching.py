"""Search over the words of articles, in three languages at once: a reader may type in any, with or without its own letters."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from korpu.blueprints.words import LANGUAGES
from korpu.law.numbers import order
from norms.statute import Rule

NUMBER = re.compile(r"\d+(?:-\d+)?(?:\.\d+(?:-\d+)?)*")
DOTTED = re.compile(r"(?<![\d.])\d+(?:-\d+)?(?:\.\d+(?:-\d+)?)+")
"""A number of an article among words: «maddə 45.1.3»."""
WORD = re.compile(r"[^\W_]+(?:[-.][^\W_]+)*")
FOLD = str.maketrans({
    "İ": "i", "I": "i", "ı": "i", "ə": "e", "Ə": "e", "ş": "s", "Ş": "s", "ç": "c", "Ç": "c", "ğ": "g", "Ğ": "g",
    "ö": "o", "Ö": "o", "ü": "u", "Ü": "u", "ё": "е", "Ё": "е", "\u0307": "",
})  # fmt: skip
"""People type without the letters their keyboard lacks; İ and ı are one letter here, because I may be either."""
SHORTEST_STEM, ENDING = 4, 3
"""Endings of words in az and ru: a word is also looked for without its last letters, but never by fewer than four. What is
shorter is looked for as it stands: «sex» is not the beginning of «şəxs»."""
WHOLE, BEGINNING, STEM = 3, 2, 1
"""How much a word that is there, that begins so, or that shares the stem counts."""
MOST = 40
LONGEST_QUERY = 100


@dataclass(frozen=True)
class Hit:
    """An article that fits, and the rule and the language whose words fit best. ``marked``: its words as (fits, text)."""

    article: str
    rule: Rule
    language: str
    marked: tuple[tuple[bool, str], ...]


@dataclass(frozen=True)
class Found:
    """Hits, best first, and how many articles fit in all. ``partly``: no article has all the words, these have some of them."""

    hits: tuple[Hit, ...]
    count: int
    partly: bool = False


def fold(text: str) -> str:
    """Small letters that every keyboard has."""
    return text.translate(FOLD).lower()


@dataclass
class Index:
    """Every word of every rule, in memory. ``articles``: `act/number` → its rules."""

    articles: Mapping[str, Iterable[Rule]]
    texts: list[tuple[str, Rule, str]] = field(default_factory=list)
    """(article, rule, language): what a place of the index stands for."""

    @cached_property
    def words(self) -> dict[str, set[int]]:
        """Folded word → places."""
        found: dict[str, set[int]] = {}
        for article, rules in self.articles.items():
            for rule in rules:
                for language in LANGUAGES:
                    for word in WORD.findall(fold(rule.words.in_(language))):
                        found.setdefault(word, set()).add(len(self.texts))
                    self.texts.append((article, rule, language))
        return found

    @cached_property
    def sorted_words(self) -> list[str]:
        """For whatever begins alike."""
        return sorted(self.words)

    def find(self, query: str, language: str) -> Found:
        """Articles in which every word of the query is found; by number when it is one."""
        query = query[:LONGEST_QUERY].strip()
        number = query.lstrip("§ ").rstrip(".")
        if dotted := DOTTED.search(query):
            number = dotted[0]
        if NUMBER.fullmatch(number):
            return self._numbered(number, language)
        asked = WORD.findall(fold(query))
        scores = self._scores(asked)
        partly = not scores and len(asked) > 1
        if partly:
            scores = self._some(asked)
        best: dict[str, int] = {}
        for place, score in scores.items():
            article = self.texts[place][0]
            if article not in best or self._rank(place, score, language) > self._rank(
                best[article], scores[best[article]], language
            ):
                best[article] = place
        ordered = sorted(
            best.values(), key=lambda place: (-scores[place], self._length(place), _in_order(self.texts[place][0]))
        )
        return Found(tuple(self._hit(place, asked) for place in ordered[:MOST]), len(ordered), partly)

    def _length(self, place: int) -> int:
        """A short claim that has the words is more about them than a long one."""
        _article, rule, language = self.texts[place]
        return len(rule.words.in_(language))

    def _rank(self, place: int, score: int, language: str) -> tuple[int, bool]:
        return score, self.texts[place][2] == language

    def _scores(self, asked: list[str]) -> dict[int, int]:
        """Place → how well it fits; only where every word fits somehow."""
        total: dict[int, int] | None = None
        for word in asked:
            own = self._places(word)
            total = own if total is None else {at: total[at] + own[at] for at in total.keys() & own.keys()}
        return total or {}

    def _some(self, asked: list[str]) -> dict[int, int]:
        """Place → how well its best words fit, where only some do; short ones are in every text and say nothing."""
        total: dict[int, int] = {}
        for word in asked:
            for place, score in (self._places(word) if len(word) >= SHORTEST_STEM else {}).items():
                total[place] = total.get(place, 0) + score
        return total

    def _places(self, word: str) -> dict[int, int]:
        found: dict[int, int] = {}
        for begins, score in ((stem(word), STEM), (word, BEGINNING)):
            for known in self._beginning(begins) if len(word) >= SHORTEST_STEM else ():
                found.update(dict.fromkeys(self.words[known], score))
        found.update(dict.fromkeys(self.words.get(word, ()), WHOLE))
        return found

    def _beginning(self, begins: str) -> Iterator[str]:
        at = bisect_left(self.sorted_words, begins)
        while at < len(self.sorted_words) and self.sorted_words[at].startswith(begins):
            yield self.sorted_words[at]
            at += 1

    def _numbered(self, number: str, language: str) -> Found:
        """The article itself, then what stands under it, then what its number begins."""
        fits = [key for key in self.articles if _number(key).startswith(number)]
        ordered = sorted(fits, key=lambda key: (not _under(number, key), _in_order(key)))
        hits = [
            Hit(key, rule, language, ((False, rule.words.in_(language)),))
            for key in ordered[:MOST] for rule in [next(iter(self.articles[key]))]
        ]  # fmt: skip
        return Found(tuple(hits), len(ordered))

    def _hit(self, place: int, asked: list[str]) -> Hit:
        article, rule, language = self.texts[place]
        return Hit(article, rule, language, _marked(rule.words.in_(language), tuple(asked)))


@lru_cache(maxsize=1024)
def stem(word: str) -> str:
    """The word without what may be its ending."""
    return word[: max(SHORTEST_STEM, len(word) - ENDING)] if len(word) > SHORTEST_STEM + 1 else word


def _marked(text: str, asked: tuple[str, ...]) -> tuple[tuple[bool, str], ...]:
    found: list[tuple[bool, str]] = []
    at = 0
    for match in WORD.finditer(text):
        if any(_fits(fold(match[0]), word) for word in asked):
            found += [(False, text[at : match.start()]), (True, match[0])]
            at = match.end()
    return tuple((fits, piece) for fits, piece in [*found, (False, text[at:])] if piece)


def _fits(known: str, word: str) -> bool:
    return known.startswith(stem(word)) if len(word) >= SHORTEST_STEM else known == word


def _number(key: str) -> str:
    return key.partition("/")[2]


def _under(number: str, key: str) -> bool:
    return _number(key) == number or _number(key).startswith(f"{number}.")


def _in_order(key: str) -> tuple[object, ...]:
    act, _, number = key.partition("/")
    return order(number), act
