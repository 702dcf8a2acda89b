"""Words in the three languages in which the law is said to people."""

from dataclasses import dataclass

LANGUAGES = ("az", "en", "ru")


@dataclass(frozen=True)
class Words:
    """One text in Azerbaijani, English and Russian. None of the three may be empty."""

    az: str
    en: str
    ru: str

    def __post_init__(self) -> None:
        for lang in LANGUAGES:
            if not self.in_(lang).strip():
                raise ValueError(f"the words in '{lang}' are missing")

    def in_(self, lang: str) -> str:
        """The text in `lang`: one of az, en, ru; anything else is a ValueError."""
        if lang not in LANGUAGES:
            raise ValueError(f"'{lang}' is not one of {', '.join(LANGUAGES)}")
        text: str = getattr(self, lang)
        return text
