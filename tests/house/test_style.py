"""The face keeps its own rules: colours in tokens, logical properties, a small stylesheet, every text in a catalogue."""

import gzip
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.template.base import Lexer, TokenType

from korpu.ui import catalogues

KORPU = catalogues.KORPU
CSS = (KORPU / "ui" / "static" / "korpu" / "korpu.css").read_text(encoding="utf-8")
MARK = (KORPU / "ui" / "static" / "korpu" / "mark.svg").read_text(encoding="utf-8")
TEMPLATES = sorted(KORPU.glob("*/templates/**/*.html"))
LIMIT = 12 * 1024

COLOUR = re.compile(r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(|:\s*(?:white|black|red|green|blue|gr[ae]y)\b", re.I)
REM = re.compile(r"[\d.]rem\b")
PHYSICAL = re.compile(
    r"(?<![\w.-])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|width|height"
    r"|(?:min|max)-(?:width|height)|text-align:\s*(?:left|right)|float)(?:-[\w-]+)?\s*:"
    r"|text-align:\s*(?:left|right)"
)
SAID = re.compile(r"[^\W\d_]{2,}")
READ_ALOUD = ("alt", "title", "placeholder", "aria-label")
NAMES = {"Körpü"}
ATTRIBUTES = re.compile(r"""(?:[\w-]+="[^"]*"\s*)+""")
"""A block or an included file may hold nothing but attributes of the element around it."""
CLASSES = "width"
"""The block of the frames that holds class names."""


def rules(css: str) -> str:
    """The stylesheet without comments, tokens and the conditions of media queries."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
    css = re.sub(r":root\s*\{[^}]*\}", "", css)
    return re.sub(r"@(?:media|page|supports)[^{]*\{", "{", css)


class Texts(HTMLParser):
    """Collects what a person would read or hear and what no catalogue knows; drawings and names are let be."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.quiet = ""
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.found += [value for name in READ_ALOUD if SAID.search(value := given.get(name) or "")]
        if tag in ("svg", "script") or given.get("translate") == "no" or "lang" in given:
            self.quiet = self.quiet or tag

    def handle_endtag(self, tag: str) -> None:
        if tag == self.quiet:
            self.quiet = ""

    def handle_data(self, data: str) -> None:
        text = data.strip(" ·\n")
        if not self.quiet and SAID.search(text) and text not in NAMES and not ATTRIBUTES.fullmatch(text):
            self.found.append(text)


def bare_texts(source: str) -> list[str]:
    """Texts of a template outside translate tags."""
    kept, inside = [], ""
    for token in Lexer(source).tokenize():
        words = token.contents.split() if token.token_type is TokenType.BLOCK else [""]
        if not inside and (words[0] in ("blocktranslate", "comment") or words == ["block", CLASSES]):
            inside = f"end{words[0]}"
        elif inside and words[0] == inside:
            inside = ""
        elif token.token_type is TokenType.TEXT and not inside:
            kept.append(token.contents)
    return Texts("".join(kept)).found


def test_colours_stand_only_in_tokens() -> None:
    assert COLOUR.findall(rules(CSS)) == []


@pytest.mark.parametrize("planted", [".x { color: #fff; }", ".x { background: rgb(0 0 0); }", ".x { color: red; }"])
def test_a_colour_outside_the_tokens_is_seen(planted: str) -> None:
    assert COLOUR.findall(rules(CSS + planted))


def test_sizes_in_rem_stand_only_in_tokens() -> None:
    assert REM.findall(rules(CSS)) == []
    assert REM.findall(rules(CSS + ".x { padding: 3rem; }"))


def test_the_stylesheet_knows_no_left_and_right() -> None:
    assert PHYSICAL.findall(rules(CSS)) == []


@pytest.mark.parametrize(
    "planted",
    ["margin-left: 0", "padding-top: 0", "left: 0", "border-right-width: 0", "width: 1px", "text-align: right"],
)
def test_a_physical_property_is_seen(planted: str) -> None:
    assert PHYSICAL.findall(rules(f"{CSS}.x {{ {planted}; }}"))


def test_letters_are_made_large_by_language_never_by_style() -> None:
    assert "text-transform" not in CSS
    assert "font-variant: small-caps" not in CSS


def test_the_stylesheet_fits_twelve_kilobytes() -> None:
    assert len(gzip.compress(CSS.encode(), 9)) <= LIMIT


def test_a_stylesheet_that_grew_is_seen() -> None:
    grown = CSS + "".join(f".x{n} {{ margin: {n * 7919 % 1000}px; }}\n" for n in range(4000))
    assert len(gzip.compress(grown.encode(), 9)) > LIMIT


def test_the_mark_wears_colours_of_the_tokens() -> None:
    assert set(re.findall(r"#\w{6}", MARK)) <= set(re.findall(r"#\w{6}", CSS))


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: str(path.relative_to(KORPU)))
def test_no_template_styles_or_colours_itself(template: Path) -> None:
    source = template.read_text(encoding="utf-8")
    assert not re.search(r"\sstyle=|<style", source)
    assert not re.search(r"""(?:fill|stroke)="#""", source)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: str(path.relative_to(KORPU)))
def test_every_visible_text_of_a_template_is_in_the_catalogues(template: Path) -> None:
    assert bare_texts(template.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("planted", ["<p>Hello there</p>", '<input placeholder="Your name">', "<b>{{ x }} days</b>"])
def test_a_text_outside_the_catalogues_is_seen(planted: str) -> None:
    assert bare_texts(planted)


def test_a_translated_text_is_left_in_peace() -> None:
    assert bare_texts('<p>{% translate "Hello" %} · {% blocktranslate %}One {{ x }}{% endblocktranslate %}</p>') == []
