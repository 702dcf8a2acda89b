"""The language of law: one article written once, read and never run, and everything that is derived from it."""

from norms import facts
from norms.book import Book
from norms.calendar import Calendar, Due
from norms.equality import Characteristic, Equality, Instrument
from norms.errors import NormError
from norms.explain import Line
from norms.facts import BadFact, Facts
from norms.judgement import Judgement
from norms.law import Law, load
from norms.missing import Missing
from norms.states import NOT_APPLICABLE
from norms.statute import Act, Rule
from norms.vocabulary import Fact
from norms.words import LANGUAGES, Words

__all__ = [
    "LANGUAGES",
    "NOT_APPLICABLE",
    "Act",
    "BadFact",
    "Book",
    "Calendar",
    "Characteristic",
    "Due",
    "Equality",
    "Fact",
    "Facts",
    "Instrument",
    "Judgement",
    "Law",
    "Line",
    "Missing",
    "NormError",
    "Rule",
    "Words",
    "facts",
    "load",
]
