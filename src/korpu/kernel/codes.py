"""Codes that people copy and speak: Crockford's base 32 with a check character that finds every slip of one character.

The check character is a weighted sum over GF(32): the i-th character is multiplied by the i-th power of a primitive element. All
weights differ and none is zero, so one wrong character and two swapped neighbours always change the sum.
"""

import secrets

from korpu.kernel.digits import plain

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
VALUE = {character: value for value, character in enumerate(ALPHABET)}
ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"} | dict(zip("АВСЕНКМОРТХ", "ABCEHKM0PTX", strict=True)))
"""What is read for what: signs that look alike, also on a Cyrillic keyboard."""
CODE_LENGTH = 12
_REDUCE = 0b100101  # x⁵ + x² + 1, primitive over GF(2)


def _times_x(value: int) -> int:
    value <<= 1
    return value ^ _REDUCE if value & 0b100000 else value


def _times(a: int, b: int) -> int:
    product = 0
    for bit in range(5):
        if b >> bit & 1:
            product ^= a
        a = _times_x(a)
    return product


def _weights(length: int) -> list[int]:
    found = [2]
    while len(found) < length:
        found.append(_times_x(found[-1]))
    return found


def check_character(body: str) -> str:
    """The character that makes ``body`` well formed. ``body`` has at most 30 characters of the alphabet."""
    total = 0
    for character, weight in zip(body, _weights(len(body)), strict=True):
        total ^= _times(VALUE[character], weight)
    return ALPHABET[total]


def _random(length: int) -> str:
    body = "".join(secrets.choice(ALPHABET) for _ in range(length - 1))
    return body + check_character(body)


def access_code() -> str:
    """The code that opens one's own drafts and cases: 11 random characters (55 bits) and a check character, ungrouped."""
    return _random(CODE_LENGTH)


def code_of(secret: bytes) -> str:
    """The code that follows from at least 11 secret bytes: the same bytes give the same code."""
    body = "".join(ALPHABET[byte & 31] for byte in secret[: CODE_LENGTH - 1])
    return body + check_character(body)


def letter_code() -> str:
    """The code printed on a letter: as `access_code`, for looking up, never a secret."""
    return _random(CODE_LENGTH)


def case_number(year: int, serial: int) -> str:
    """``26-3K7M2QX``: two digits of the year, six characters of a 30-bit ``serial`` (0 ≤ serial < 2³⁰), a check character."""
    if not 0 <= serial < 1 << 30:
        raise ValueError("a case number holds 30 bits")
    body = "".join(ALPHABET[serial >> shift & 31] for shift in range(25, -1, -5))
    return f"{year % 100:02d}-{body}{check_character(body)}"


def grouped(code: str, size: int = 4) -> str:
    """As people read it: ``3K7M-2QXA-90BC``."""
    return "-".join(code[at : at + size] for at in range(0, len(code), size))


def normalise(text: str) -> str:
    """What was meant: capitals, no spaces or hyphens, digits of any script, O read as 0, I and L as 1, U as V."""
    return plain("".join(text.split())).replace("-", "").replace("–", "").upper().translate(ALIKE)


def well_formed(text: str) -> bool:
    """Whether a 12-character code adds up."""
    code = normalise(text)
    return len(code) == CODE_LENGTH and set(code) <= set(VALUE) and check_character(code[:-1]) == code[-1]


def well_formed_number(text: str) -> bool:
    """Whether a case number adds up."""
    code = normalise(text)
    return len(code) == 9 and code[:2].isdigit() and set(code) <= set(VALUE) and check_character(code[2:-1]) == code[-1]
