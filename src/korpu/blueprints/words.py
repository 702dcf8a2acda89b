"""Words in every language, side by side where the thing is declared."""

from norms.words import LANGUAGES, Words

__all__ = ["LANGUAGES", "Words"]
