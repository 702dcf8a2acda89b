"""Which locale of CLDR speaks for each language. English is the international one: day before month, no comma before "and"."""

from babel import Locale

LOCALES = {"az": Locale("az"), "en": Locale("en", "GB"), "ru": Locale("ru")}
