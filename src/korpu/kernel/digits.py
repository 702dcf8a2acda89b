"""Digits of any script, read as 0–9: people type the digits of their own keyboard."""

import unicodedata


def plain(text: str) -> str:
    """Every decimal digit as 0–9 (٣ and ३ are 3); everything else as it stands."""
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)
