"""Digits of any script, read as 0–9: people type the digits of their own keyboard."""

import re
import unicodedata


def plain(text: str) -> str:
    """Every decimal digit as 0–9 (٣ and ३ are 3); everything else as it stands."""
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)


def amount(text: str) -> str:
    """An amount as people write it, with a point and nothing between its digits (``1 200,50`` is ``1200.50``); or still none."""
    return re.sub(r"[\s\u00a0\u202f']", "", plain(text)).replace(",", ".")
