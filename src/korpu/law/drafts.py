"""A draft amendment as one text: what it adds to the law, row by row and rule by rule. It is parsed and never run.

```
# in migration_code/45.py
@article("45.1.3", since="2026-07-01", confidence="L", source="DRAFT", az="…", en="…", ru="…")
def owns_real_estate(p: Applicant):
    return p.real_estate_value >= value("property_floor")

# in migration_code/values.yaml
values:
  property_floor: {rows: [{since: 2026-07-01, is: "80000.00", source: DRAFT, confidence: L}]}

# repeal holds_deposit from 2026-07-01
```

A rule with the name of one that is in force and a later `since` is a new version of it; a new name is a new rule. Rows are added to
the value or table of that name, wherever the act has it; a value with a new name is told whole. `facts.py` and `equality.yaml` take
what is added to them. `DRAFT` is a source that every act knows here. Every refusal names the line of the draft.
"""

import datetime as dt
import re
from dataclasses import dataclass, field
from pathlib import Path

import norms
from korpu.law.amending import Origins, add_rows, add_source, end_rule
from korpu.law.country import Country
from norms.errors import Place, suggestion
from norms.reading.files import EQUALITY_FILE, FACTS_FILE, RULE_FILE, VALUES_FILE
from norms.told import told

SECTION = re.compile(r"#\s*in\s+(\S+)\s*")
REPEAL = re.compile(r"#\s*repeal\b(.*)")
REPEALED = re.compile(r"\s+(\w+)\s+from\s+(\d{4}-\d{2}-\d{2})\s*")
ADDED_TO = {FACTS_FILE: "facts-draft.py", EQUALITY_FILE: "equality-draft.yaml"}
"""Files that a part of their own is added to, rather than changed."""


@dataclass(frozen=True)
class Section:
    """What a draft says of one file: the lines of the draft, and the number of the first."""

    folder: str
    file: str
    place: Place
    lines: list[str] = field(default_factory=list)

    @property
    def first(self) -> int:
        """The line of the draft after the heading."""
        return self.place.line + 1


@dataclass(frozen=True)
class Repeal:
    """A rule that ends: it is not in force from this day on."""

    rule: str
    day: dt.date
    place: Place


@dataclass(frozen=True)
class Draft:
    """A draft taken apart, and the texts of law that come of it with the draft's line of each of theirs."""

    shown: str
    sections: list[Section]
    repeals: list[Repeal]
    texts: dict[str, Origins]


def read_draft(text: str, found: Country, shown: str = "draft") -> dict[str, str]:
    """The texts that stand instead of, or besides, the files of law: `texts=` of `norms.load`.

    ``shown``: what a refusal calls the draft. Raises `norms.NormError` with a line of the draft.
    """
    return {name: lines.text for name, lines in taken_apart(text, found, shown).texts.items()}


def drafted(found: Country, text: str, shown: str = "draft") -> norms.Law:
    """The law as it would be. Raises `norms.NormError` with a line of the draft, never of the law it changes."""
    draft = taken_apart(text, found, shown)
    texts = {name: lines.text for name, lines in draft.texts.items()}
    try:
        law = norms.load(list(found.declared.law), found.calendar, texts)
    except norms.NormError as wrong:
        raise _in_the_draft(wrong, draft) from wrong
    _check_later(found.law, law, draft)
    return law


def changed_names(found: Country, law: norms.Law) -> frozenset[str]:
    """Rules, values and tables that the drafted ``law`` has in another text than the law of the country, or anew."""
    names = {*law.versions, *law.values, *law.tables}
    return frozenset(name for name in names if _dated(law, name) != _dated(found.law, name))


def changed_on(found: Country, law: norms.Law, day: dt.date) -> frozenset[str]:
    """Rules, values and tables of which the drafted ``law`` has another text in force on a day."""
    return frozenset(
        name for name in changed_names(found, law) if _in_force(law, name, day) != _in_force(found.law, name, day)
    )


def begins_on(found: Country, law: norms.Law) -> dt.date | None:
    """The last day on which the draft changes anything; None when it changes nothing."""
    names = changed_names(found, law)
    days = {day for name in names for dated in _dated(law, name) - _dated(found.law, name) for day in dated if day}
    return max(days, default=None)


def taken_apart(text: str, found: Country, shown: str = "draft") -> Draft:
    """The draft with the texts that come of it. Raises `norms.NormError`."""
    folders = {folder.name: folder for folder in found.declared.law}
    sections, repeals = _sections(text, shown, folders)
    if not sections and not repeals:
        raise Place(shown, 1).refuse("the draft changes nothing", _heading(folders))
    draft = Draft(shown, sections, repeals, {})
    for section in sections:
        _apply(draft, section, folders)
    for folder in {section.folder for section in sections}:
        add_source(_lines(draft, folders[folder], "act.yaml"))
    for repeal in repeals:
        _end(draft, repeal, found, folders)
    return draft


def _sections(text: str, shown: str, folders: dict[str, Path]) -> tuple[list[Section], list[Repeal]]:
    sections: list[Section] = []
    repeals: list[Repeal] = []
    for number, line in enumerate(text.splitlines(), 1):
        place = Place(shown, number)
        if heading := SECTION.fullmatch(line):
            sections.append(_section(heading[1], place, folders))
        elif repealing := REPEAL.fullmatch(line):
            repeals.append(_repeal(repealing[1], place))
            if sections:
                sections[-1].lines.append("")
        elif sections:
            sections[-1].lines.append(line)
        elif line.strip() and not line.startswith("#"):
            raise place.refuse("this stands under no heading: which file does it change?", _heading(folders))
    return sections, repeals


def _heading(folders: dict[str, Path]) -> str:
    return told("# in {folder}/45.py above it", folder=next(iter(sorted(folders, key=len, reverse=True)), "act"))


def _section(name: str, place: Place, folders: dict[str, Path]) -> Section:
    folder, _, file = name.rpartition("/")
    if folder not in folders:
        near = suggestion(folder or name, folders)
        raise place.refuse(
            told("there is no act '{name}'", name=folder or name),
            told("# in {near}/{file}", near=near, file=file if folder else "45.py"),
        )
    kinds = (VALUES_FILE, EQUALITY_FILE, FACTS_FILE, RULE_FILE)
    if not any(kind.fullmatch(file) for kind in kinds):
        what = told("a draft does not change '{file}'", file=file)
        raise place.refuse(
            what,
            told(
                "# in {folder}/45.py, {folder}/values.yaml, {folder}/facts.py or {folder}/equality.yaml", folder=folder
            ),
        )
    return Section(folder, file, place)


def _repeal(rest: str, place: Place) -> Repeal:
    said = REPEALED.fullmatch(rest)
    try:
        if said:
            return Repeal(said[1], dt.date.fromisoformat(said[2]), place)
    except ValueError:
        pass
    raise place.refuse(
        "a repeal names a rule and the day from which it is gone", "# repeal holds_deposit from 2026-07-01"
    )


def _lines(draft: Draft, folder: Path, file: str) -> Origins:
    """The lines of a file as the draft has left them so far."""
    key, path = f"{folder.name}/{file}", folder / file
    if key not in draft.texts:
        draft.texts[key] = Origins.of_law(path.read_text(encoding="utf-8") if path.exists() else "")
    return draft.texts[key]


def _apply(draft: Draft, section: Section, folders: dict[str, Path]) -> None:
    folder = folders[section.folder]
    if VALUES_FILE.fullmatch(section.file):
        files = [path.name for path in sorted(folder.iterdir()) if VALUES_FILE.fullmatch(path.name)]
        text = "\n" * (section.first - 1) + "\n".join(section.lines)
        add_rows(text, draft.shown, lambda file: _lines(draft, folder, file), files)
        return
    file = next((part for kind, part in ADDED_TO.items() if kind.fullmatch(section.file)), section.file)
    _lines(draft, folder, file).add(section.lines, section.first)


def _end(draft: Draft, repeal: Repeal, found: Country, folders: dict[str, Path]) -> None:
    """Write the last day into the text of the rule, wherever it stands."""
    versions = found.law.versions.get(repeal.rule)
    if versions is None:
        near = suggestion(repeal.rule, found.law.versions)
        raise repeal.place.refuse(
            told("the law has no rule '{rule}' to repeal", rule=repeal.rule),
            told("# repeal {near} from {day}", near=near, day=repeal.day),
        )
    folder, _, file = versions[-1].place.file.rpartition("/")
    end_rule(_lines(draft, folders[folder], file), repeal.rule, repeal.day, repeal.place)


def _in_the_draft(wrong: norms.NormError, draft: Draft) -> norms.NormError:
    """The same refusal at the line of the draft; what goes wrong elsewhere because of the draft is said of its first line."""
    lines = draft.texts.get(wrong.file)
    line = lines.origin(wrong.line) if lines else 0
    if line:
        return norms.NormError(draft.shown, line, wrong.article, wrong.what, wrong.instead)
    first = min(place.line for place in (*(s.place for s in draft.sections), *(r.place for r in draft.repeals)))
    what = told("with this draft {file}:{line} cannot stand: {what}", file=wrong.file, line=wrong.line, what=wrong.what)
    return norms.NormError(draft.shown, first, wrong.article, what, wrong.instead)


def _check_later(old: norms.Law, law: norms.Law, draft: Draft) -> None:
    """What was in force stays what it was: a draft begins after the last text of a rule."""
    for name, versions in law.versions.items():
        before = old.versions.get(name, [])
        for rule in versions:
            line = draft.texts[rule.place.file].origin(rule.place.line) if rule.place.file in draft.texts else 0
            if line and before and rule.since <= before[-1].since:
                what = told(
                    "{name} has a text from {day}, and this version would begin before it",
                    name=name,
                    day=before[-1].since,
                )
                raise Place(draft.shown, line, rule.article).refuse(
                    what, told("since= a day after {day}", day=before[-1].since)
                )


def _in_force(law: norms.Law, name: str, day: dt.date) -> list[dt.date]:
    """Since when the text or row of that name is the one in force; nothing when none is."""
    rule = law.on(day).rules.get(name)
    rows = [named[name].on(day) for named in (law.values, law.tables) if name in named]
    return [each.since for each in (rule, *rows) if each is not None]


def _dated(law: norms.Law, name: str) -> set[tuple[dt.date, dt.date | None]]:
    """From when to when the texts of a rule, or the rows of a value or table, are in force."""
    rules = [(rule.since, rule.until) for rule in law.versions.get(name, [])]
    named = (law.values.get(name), law.tables.get(name))
    return {*rules, *((row.since, row.until) for each in named if each for row in each.rows)}
