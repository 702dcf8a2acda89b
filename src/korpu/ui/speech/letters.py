"""Letters. In az i/İ and ı/I are four letters; Unicode's plain rules would mix them."""

_TO_UPPER = str.maketrans({"i": "İ", "ı": "I"})
_TO_LOWER = str.maketrans({"İ": "i", "I": "ı"})
_TURKIC = {"az", "tr", "crh"}
_ALPHABET = "abcçdeəfgğhxıijkqlmnoöprsştuüvwyz"
_ORDER = {letter: f"{place:02}" for place, letter in enumerate(_ALPHABET)}


def upper(text: str, language: str) -> str:
    """Large letters: `upper("iş icazəsi", "az")` is "İŞ İCAZƏSİ"."""
    return (text.translate(_TO_UPPER) if language in _TURKIC else text).upper()


def lower(text: str, language: str) -> str:
    """Small letters: `lower("QIZIL İŞ", "az")` is "qızıl iş"."""
    return (text.translate(_TO_LOWER) if language in _TURKIC else text).lower()


def capital(text: str, language: str) -> str:
    """First letter large, the rest as it stands: names inside a sentence keep theirs."""
    return upper(text[:1], language) + text[1:]


def sort_key(text: str, language: str) -> str:
    """Key that sorts by the alphabet of the language: in az ə after e, x after h, ı before i, q after k."""
    small = lower(text, language)
    if language != "az":
        return small
    return "".join(_ORDER.get(letter, letter) for letter in small)
