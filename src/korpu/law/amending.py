"""Changes a text of law where a draft says so, and remembers for every line which line of the draft it comes from."""

import ast
import datetime as dt
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import yaml

from norms.errors import Place
from norms.reading.yaml_lines import Entries, Items, Tree, read_yaml
from norms.told import told

SOURCE = "DRAFT"
MARGIN = " " * 30
"""Deeper than any entry that a flow sequence of YAML stands in."""
NEW_VALUES = "values-draft.yaml"

Pieces = list[tuple[str, int]]
"""Lines with the line of the draft that each comes from; 0 = none."""


@dataclass
class Origins:
    """Lines of a text with the line of the draft that each comes from; 0 = it is the law's own."""

    lines: Pieces

    @staticmethod
    def of_law(text: str) -> "Origins":
        """A text that no draft has touched."""
        return Origins([(line, 0) for line in text.splitlines()])

    @property
    def text(self) -> str:
        """The text as it is read."""
        return "\n".join(line for line, _ in self.lines) + "\n"

    def origin(self, line: int) -> int:
        """The line of the draft from which a line comes; 0 when it is the law's own."""
        return self.lines[line - 1][1] if 0 < line <= len(self.lines) else 0

    def add(self, lines: Sequence[str], first: int) -> None:
        """Lines of the draft, from its line ``first`` on, at the end."""
        self.lines += [(line, first + at) for at, line in enumerate(lines)]

    def replace(self, at: int, columns: tuple[int, int], text: str) -> None:
        """Other characters within one line, counted from 1; columns from 0."""
        line, origin = self.lines[at - 1]
        self.lines[at - 1] = (line[: columns[0]] + text + line[columns[1] :], origin)


def end_rule(lines: Origins, name: str, day: dt.date, place: Place) -> None:
    """Write ``until`` into the head of the rule's last text. Raises `norms.NormError` at ``place``."""
    heads = [
        item.decorator_list[0]
        for item in ast.parse(lines.text).body
        if isinstance(item, ast.FunctionDef) and item.name == name and isinstance(item.decorator_list[0], ast.Call)
    ]
    calls = [head for head in heads if isinstance(head, ast.Call)]
    last = max(calls, key=lambda call: _day(call, "since") or "")
    since, until = _day(last, "since"), _day(last, "until")
    if since is None or since >= day.isoformat():
        raise place.refuse(
            told("{name} has a text that begins only on {day}", name=name, day=since),
            told("a day after {day}", day=since),
        )
    if until is not None and until <= day.isoformat():
        raise place.refuse(
            told("{name} has ended already, on {day}", name=name, day=until), "nothing: it is not in force"
        )
    ended = next((key for key in last.keywords if key.arg == "until"), None)
    if ended is not None:
        lines.replace(ended.value.lineno, _columns(lines, ended.value), json.dumps(day.isoformat()))
    else:
        _, end = _columns(lines, last, last.end_lineno)
        lines.replace(last.end_lineno or last.lineno, (end - 1, end - 1), f', until="{day}"')


def _day(call: ast.Call, key: str) -> str | None:
    given = next((each.value for each in call.keywords if each.arg == key), None)
    return str(given.value) if isinstance(given, ast.Constant) and given.value is not None else None


def _columns(lines: Origins, node: ast.expr, line: int | None = None) -> tuple[int, int]:
    """Columns in characters; a syntax tree counts bytes."""
    raw = lines.lines[(line or node.lineno) - 1][0].encode()
    return len(raw[: node.col_offset].decode(errors="ignore")), len(raw[: node.end_col_offset].decode())


def add_source(lines: Origins) -> None:
    """The draft as a source that rules and rows may name."""
    sources = _node(_compose(lines), ("sources",))
    assert isinstance(sources, yaml.MappingNode), "an act that was read has its sources"
    if SOURCE not in [key.value for key, _ in sources.value]:
        _insert(lines, sources, [(f'{SOURCE}: "Draft amendment [from memory]"', 0)])


def add_rows(text: str, shown: str, lines_of: Callable[[str], Origins], files: Sequence[str]) -> None:
    """Rows of ``text`` at the end of the values and tables they belong to; new ones go to a part of their own."""
    tree = read_yaml(text, shown).only("values", "tables")
    for kind in tree.parts:
        entries = tree.entries(kind)
        for name in entries.parts:
            entry = entries.entries(name)
            file = next((file for file in files if _node(_compose(lines_of(file)), (kind, name))), None)
            if file is None:
                _new_entry(lines_of(NEW_VALUES), kind, name, entry)
            else:
                _more_rows(lines_of(file), kind, name, entry.only("rows"))


def _more_rows(lines: Origins, kind: str, name: str, entry: Entries) -> None:
    known = _node(_compose(lines), (kind, name, "rows"))
    assert isinstance(known, yaml.SequenceNode), "a value that was read has its rows"
    last = max((part.value for row in known.value for key, part in row.value if key.value == "since"), default="")
    rows = entry.rows("rows")
    if not rows:
        raise entry.place.refuse(
            told("no row is added to {name}", name=name), told("{name}: {{rows: [{{since: …, is: …}}]}}", name=name)
        )
    for row in rows:
        if row.day("since").isoformat() <= last:
            what = told("{name} has a row from {day}, and this one would begin before it", name=name, day=last)
            raise row.at("since").refuse(what, told("since: a day after {day}", day=last))
        last = row.text("since")
    for row in rows:
        sequence = _node(_compose(lines), (kind, name, "rows"))
        assert isinstance(sequence, yaml.SequenceNode)
        _insert(lines, sequence, _flow(row, row.place.line))


def _new_entry(lines: Origins, kind: str, name: str, entry: Entries) -> None:
    at = entry.place.line
    if _node(_compose(lines), (kind,)) is None:
        lines.lines.append((f"{kind}:", at))
    key = next(n for n, (line, _) in enumerate(lines.lines) if line == f"{kind}:")
    lines.lines[key + 1 : key + 1] = [
        (f"  {json.dumps(name)}:", at),
        *((MARGIN + line, o) for line, o in _flow(entry, at)),
    ]


def _compose(lines: Origins) -> yaml.Node | None:
    node: yaml.Node | None = yaml.compose(lines.text, Loader=yaml.SafeLoader)
    return node


def _node(node: yaml.Node | None, path: Iterable[str]) -> yaml.Node | None:
    for name in path:
        if not isinstance(node, yaml.MappingNode):
            return None
        node = next((value for key, value in node.value if key.value == name), None)
    return node


def _insert(lines: Origins, node: yaml.SequenceNode | yaml.MappingNode, pieces: Pieces) -> None:
    """At the end of a collection of YAML, in its own style."""
    if node.flow_style:
        at, column = node.end_mark.line, node.end_mark.column - 1
        line, origin = lines.lines[at]
        head = line[:column] + ("," if node.value else "")
        inside = [(MARGIN + text, draft) for text, draft in pieces]
        lines.lines[at : at + 1] = [(head, origin), *inside, (MARGIN + line[column:], origin)]
        return
    at = node.end_mark.line if node.end_mark.column <= node.start_mark.column else node.end_mark.line + 1
    indent = " " * node.start_mark.column
    first = "- " if isinstance(node, yaml.SequenceNode) else ""
    own = [(indent + (first + text if not n else MARGIN + text), draft) for n, (text, draft) in enumerate(pieces)]
    lines.lines[at:at] = own


def _flow(tree: Tree, line: int) -> Pieces:
    """A part of the draft in YAML's flow style, broken where the draft breaks, so that every line keeps its origin."""
    pieces: list[tuple[list[str], int]] = [([], line)]

    def write(text: str, at: int) -> None:
        if at > pieces[-1][1]:
            pieces.append(([], at))
        pieces[-1][0].append(text)

    def walk(part: Tree, at: int) -> None:
        if isinstance(part, Entries):
            write("{", part.place.line)
            for key, value in part.parts.items():
                write(f"{json.dumps(key)}: ", part.lines[key])
                walk(value, part.lines[key])
                write(", ", at)
            write("}", at)
        elif isinstance(part, Items):
            write("[", part.place.line)
            for value in part.parts:
                walk(value, part.place.line)
                write(", ", at)
            write("]", at)
        else:
            write(json.dumps(part, ensure_ascii=False), at)

    walk(tree, line)
    return [("".join(texts), at) for texts, at in pieces]
