"""What Python's parser says of a text that is not even its grammar, as far as drafts meet it."""

import re

from norms.told import Told

BROKEN = "invalid syntax"
SENTENCES = (
    BROKEN,
    "invalid syntax. Perhaps you forgot a comma?",
    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
    'expression cannot contain assignment, perhaps you meant "=="?',
    "'{sign}' was never closed",
    "unmatched '{sign}'",
    "closing parenthesis '{closing}' does not match opening parenthesis '{opening}' on line {line}",
    "closing parenthesis '{closing}' does not match opening parenthesis '{opening}'",
    "expected '{sign}'",
    "unexpected indent",
    "unindent does not match any outer indentation level",
    "inconsistent use of tabs and spaces in indentation",
    "expected an indented block after function definition on line {line}",
    "expected an indented block after '{word}' statement on line {line}",
    "expected an indented block after class definition on line {line}",
    "unterminated string literal (detected at line {line})",
    "unterminated triple-quoted string literal (detected at line {line})",
    "invalid character '{sign}' ({code})",
    "invalid non-printable character {code}",
    "invalid decimal literal",
    "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
    "positional argument follows keyword argument",
    "source code string cannot contain null bytes",
    "too many nested parentheses",
)
"""Sentences of Python 3.11. What it says beyond them is said whole in English; other languages then say only that it is broken."""


def in_python(message: str) -> Told:
    """The sentence with its template."""
    for template in SENTENCES:
        found = re.fullmatch(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+?)", re.escape(template)), message, re.DOTALL)
        if found:
            return Told(message, template, found.groupdict())
    return Told(message, BROKEN, {})
