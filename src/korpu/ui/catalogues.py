"""Catalogues of the chrome's words: compiled at start, complete in every language but English, which the words are written in.

A package of `korpu` keeps its catalogue in its own `locale/` folder; `folders()` is what LOCALE_PATHS wants.
`python -m korpu.ui.catalogues` lists what is not said, and what nobody uses any more.
"""

import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from korpu.ui import wordings

KORPU = Path(__file__).resolve().parent.parent
LANGUAGES = ("az", "ru")
_PLACEHOLDER = re.compile(r"%\((\w+)\)s")


def folders(root: Path = KORPU) -> list[Path]:
    """Every `locale` folder of the packages under `root`."""
    return sorted(path for path in root.glob("*/locale") if path.is_dir())


def compile_all(root: Path = KORPU) -> list[Path]:
    """Compiles each catalogue newer than its compiled file; returns those it wrote. Safe when several doors start at once."""
    return [_compile(source) for source in _sources(root) if _is_stale(source)]


def missing(language: str, root: Path = KORPU) -> list[str]:
    """One line for each wording used under `root` that this language does not say, with the reason and the place."""
    said = {_key(message): message for source in _sources(root, language) for message in _read(source, language)}
    lines = []
    for wording in wordings.used(root):
        reason = _lack(wording, said.get((wording.text, wording.plural)))
        if reason:
            lines.append(f"{language}: “{wording.text}” {reason} ({wording.place})")
    return lines


def unused(language: str, root: Path = KORPU) -> list[str]:
    """Wordings that a catalogue says and nobody asks for."""
    asked = {(wording.text, wording.plural) for wording in wordings.used(root)}
    said = (message for source in _sources(root, language) for message in _read(source, language))
    return [f"{language}: “{_key(message)[0]}” is used nowhere" for message in said if _key(message) not in asked]


def _sources(root: Path, language: str = "*") -> Iterator[Path]:
    for folder in folders(root):
        yield from sorted(folder.glob(f"{language}/LC_MESSAGES/django.po"))


def _read(source: Path, language: str) -> list[Message]:
    """The messages without the head."""
    with source.open("rb") as file:
        return [message for message in read_po(file, locale=language) if message.id]


def _key(message: Message) -> tuple[str, str]:
    return (message.id, "") if isinstance(message.id, str) else (message.id[0], message.id[1])


def _lack(wording: wordings.Wording, message: Message | None) -> str:
    """What is wrong with a translation, or nothing. Every form must be there and name the same things."""
    if message is None:
        return "is not in the catalogue"
    forms = [message.string] if isinstance(message.string, str) else list(message.string or [""])
    if message.fuzzy or not all(forms):
        return "is not translated"
    asked = set(_PLACEHOLDER.findall(wording.plural or wording.text))
    if any(set(_PLACEHOLDER.findall(form)) != asked for form in forms):
        return "names other things than the English text"
    return ""


def _is_stale(source: Path) -> bool:
    compiled = source.with_suffix(".mo")
    return not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime


def _compile(source: Path) -> Path:
    """Written beside and moved into place, so that nobody reads half a file."""
    with source.open("rb") as file:
        catalogue: Catalog = read_po(file, locale=source.parent.parent.name, abort_invalid=True)
    with tempfile.NamedTemporaryFile(dir=source.parent, suffix=".tmp", delete=False) as compiled:
        write_mo(compiled, catalogue)
    return Path(compiled.name).replace(source.with_suffix(".mo"))


def main() -> int:
    """Prints what is not in order; 1 when something is not."""
    lines = [line for language in LANGUAGES for line in (*missing(language), *unused(language))]
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    return 1 if lines else 0


if __name__ == "__main__":
    raise SystemExit(main())
