"""Two engines of accessibility in a real browser: axe (WCAG 2.2 AA) and HTML_CodeSniffer (WCAG2AA)."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

ENGINES = Path(__file__).parents[2] / "node_modules"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
CONTRAST = ["color-contrast", "link-in-text-block"]
"""axe's rules about colour against its ground."""
MENDED = """() => { const en = translation.en; for (const key of Object.keys(en))
    if (key.includes('InvalidAutocomplete')) en[key.replace('InvalidAutocomplete', 'InvalidAutoComplete')] = en[key] }"""
"""HTML_CodeSniffer 2.5.1 asks for sentences under names that it does not have, and breaks off."""
SNIFF = """() => new Promise(done => HTMLCS.process('WCAG2AA', document, () => done(HTMLCS.getMessages()
    .filter(each => each.type < 3).map(each => [each.type, each.code, each.element.outerHTML.slice(0, 110)]))))"""
ERROR = 1
"""How HTML_CodeSniffer marks an error; 2 is a warning."""


def load(page: Page) -> None:
    """Bring both engines into the page."""
    page.evaluate((ENGINES / "axe-core/axe.min.js").read_text())
    page.evaluate((ENGINES / "html_codesniffer/build/HTMLCS.js").read_text())
    page.evaluate(MENDED)


def axe(page: Page) -> list[str]:
    """What violates WCAG 2.2 AA, one line an element."""
    return _told(page.evaluate("tags => axe.run({runOnly: tags})", TAGS))


def contrast(page: Page) -> list[str]:
    """What cannot be told from its ground, one line an element."""
    return _told(page.evaluate("rules => axe.run({runOnly: {type: 'rule', values: rules}})", CONTRAST))


def sniff(page: Page) -> tuple[list[str], dict[str, str]]:
    """Errors of HTML_CodeSniffer, one line an element, and its warnings: code → an element that has it."""
    found = page.evaluate(SNIFF)
    errors = [f"HTMLCS {code}: {html}" for kind, code, html in found if kind == ERROR]
    return errors, {code: html for kind, code, html in found if kind != ERROR}


def _told(result: Any) -> list[str]:
    return [f"axe {each['id']}: {node['html'][:120]}" for each in result["violations"] for node in each["nodes"]]
