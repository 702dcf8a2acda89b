"""A law: acts read together, with their vocabulary, values and all versions of all rules."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

from norms.book import Book
from norms.calendar import Calendar
from norms.canonical import law_hash
from norms.edition import Edition
from norms.equality import Equality
from norms.errors import Place
from norms.explain import Teller
from norms.graph import Shelf
from norms.reading.act_text import read_act, read_values
from norms.reading.equality_text import check_equality, check_protected, read_equality
from norms.reading.files import ActFiles, gather
from norms.reading.heads import read_heads
from norms.reading.rules_text import RuleTexts, Text
from norms.reading.vocabulary_text import check_vocabulary, read_vocabulary
from norms.statute import Act, DatedValue, Row, Rule, Table, TableRow
from norms.told import told
from norms.vocabulary import Choice, Fact, Vocabulary


@dataclass(frozen=True, eq=False)
class Law:
    """What was read, once and for all. `hash` changes with the meaning of the text, not with comments or spaces."""

    acts: dict[str, Act]
    vocabulary: Vocabulary
    values: dict[str, DatedValue]
    tables: dict[str, Table]
    versions: dict[str, list[Rule]]
    calendar: Calendar
    equality: Equality
    currency: str
    hash: str
    shelf: Shelf
    _editions: dict[date, Edition] = field(default_factory=dict)

    @cached_property
    def facts(self) -> dict[str, Fact]:
        """The facts of the person by name, lists included: the keys of an input."""
        return self.vocabulary.facts

    @property
    def entities(self) -> dict[str, dict[str, Fact]]:
        """The facts of every entity, items of lists included."""
        return self.vocabulary.entities

    @property
    def choices(self) -> dict[str, Choice]:
        """The closed lists with the words of their members."""
        return self.vocabulary.choices

    @cached_property
    def articles(self) -> dict[str, list[Rule]]:
        """Every version of every rule by `act/number`, in the order of the text."""
        found: dict[str, list[Rule]] = {}
        for versions in self.versions.values():
            for rule in versions:
                found.setdefault(f"{rule.act}/{rule.article}", []).append(rule)
        return found

    @cached_property
    def teller(self) -> Teller:
        """Says this law's reasons."""
        return Teller(self.currency, self.choices)

    @property
    def known_on(self) -> date:
        """The last day for which all acts are known."""
        return min(act.known_on for act in self.acts.values())

    def on(self, day: date) -> Book:
        """The law in force on a day. Days between two changes share one edition."""
        since = self.changes[bisect_right(self.changes, day) - 1]
        if since not in self._editions:
            self._editions[since] = Edition(self, since)
        return Book(day, self._editions[since])

    @cached_property
    def changes(self) -> list[date]:
        """The days on which anything begins or ends, after the first day a date can have."""
        dated: list[Rule | Row | TableRow] = [rule for versions in self.versions.values() for rule in versions]
        dated += [row for value in self.values.values() for row in value.rows]
        dated += [row for table in self.tables.values() for row in table.rows]
        ends = {item.until for item in dated if item.until}
        return sorted({date.min, *(item.since for item in dated), *ends})


def load(folder: Path | list[Path], calendar: Calendar, texts: Mapping[str, str] | None = None) -> Law:
    """Read the acts in one or several folders.

    `texts` maps `folder name/file name` to a text that stands instead of the file, or besides it: a draft from an
    editor. Raises NormError for the first word outside the language. Nothing that is read is ever run.
    """
    files = gather(folder if isinstance(folder, list) else [folder], texts or {})
    acts = [(found, read_act(found.texts["act.yaml"], found.shown("act.yaml"))) for found in files]
    currency = _currency(acts)
    vocabulary, equality = _vocabulary(acts, currency), _equality(acts)
    check_protected(vocabulary, equality)
    values, tables = _values(acts, vocabulary)
    rules = RuleTexts(_rule_texts(acts, vocabulary), vocabulary, values, tables, currency)
    versions = rules.rules()
    check_equality(equality, versions)
    named = {act.id: act for _, act in acts}
    digest = law_hash(named, vocabulary, values, tables, versions, equality)
    return Law(named, vocabulary, values, tables, versions, calendar, equality, currency, digest, rules.world.shelf)


def _currency(acts: list[tuple[ActFiles, Act]]) -> str:
    seen: dict[str, Act] = {}
    for files, act in acts:
        if act.id in seen or any(other.currency != act.currency for other in seen.values()):
            place = Place(files.shown("act.yaml"))
            raise place.refuse(
                "acts read together have one money and each its own id", told("id: {folder}", folder=files.folder)
            )
        seen[act.id] = act
    return acts[0][1].currency


def _vocabulary(acts: list[tuple[ActFiles, Act]], currency: str) -> Vocabulary:
    vocabulary = Vocabulary()
    for files, _ in acts:
        for name in files.facts_files:
            read_vocabulary(files.texts[name], files.shown(name), currency, vocabulary)
    check_vocabulary(vocabulary, Place(acts[0][0].shown("facts.py")))
    return vocabulary


def _equality(acts: list[tuple[ActFiles, Act]]) -> Equality:
    equality = Equality()
    for files, act in acts:
        for name in files.equality_files:
            read_equality(files.texts[name], files.shown(name), act, equality)
    return equality


def _values(acts: list[tuple[ActFiles, Act]], vocabulary: Vocabulary) -> tuple[dict[str, DatedValue], dict[str, Table]]:
    kinds = {choice.name: choice.kind for choice in vocabulary.choices.values()}
    values: dict[str, DatedValue] = {}
    tables: dict[str, Table] = {}
    parts = ((files.shown(part), files.texts[part], act) for files, act in acts for part in files.values_files)
    for shown, text, act in parts:
        found, found_tables = read_values(text, shown, act, kinds)
        for name in {value.name for value in found} & values.keys() | {
            table.name for table in found_tables
        } & tables.keys():
            raise Place(shown).refuse(
                told("'{name}' already stands in another file", name=name), told("another name than {name}", name=name)
            )
        values.update({value.name: value for value in found})
        tables.update({table.name: table for table in found_tables})
    return values, tables


def _rule_texts(acts: list[tuple[ActFiles, Act]], vocabulary: Vocabulary) -> list[Text]:
    return [
        text
        for files, act in acts
        for name in files.rule_files
        for text in read_heads(files.texts[name], files.shown(name), act, vocabulary)
    ]
