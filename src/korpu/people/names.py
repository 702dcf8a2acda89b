"""Names as travel documents bear them: Latin or Cyrillic letters and the few marks between them.

Every travel document repeats the name in Latin letters (ICAO Doc 9303-3 §6). What does not show on paper is not part of a name.
"""

import unicodedata
from typing import Literal

MOST = 100
BETWEEN = frozenset(" -‐'’ʼʻ`´.,")
SCRIPTS = ("LATIN ", "CYRILLIC ", "MODIFIER LETTER ")
Fault = Literal["", "long", "hidden", "script", "sign"]


def normal(text: str) -> str:
    """One form for one name: compatibility forms resolved, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", text).split())


def fault(name: str) -> Fault:
    """What is wrong with a name in normal form: too ``long``, a ``hidden`` sign (control, direction override), a letter of another
    ``script``, a ``sign`` that is no letter (digit, picture); or nothing."""
    if len(name) > MOST:
        return "long"
    found = {_fault_of(sign) for sign in name}
    faults: tuple[Fault, ...] = ("hidden", "sign", "script")
    return next((each for each in faults if each in found), "")


def _fault_of(sign: str) -> Fault:
    kind = unicodedata.category(sign)
    if sign in BETWEEN or kind[0] == "M":
        return ""
    if kind[0] == "C":
        return "hidden"
    if kind[0] != "L":
        return "sign"
    return "" if unicodedata.name(sign, "").startswith(SCRIPTS) else "script"
