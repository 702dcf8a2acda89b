"""Why a program ended: the line of its output that says most."""

import re

TELLING = re.compile(r"FATAL:|PANIC:|initdb: error|\b\w*(?:Error|Exception)\b")
"""What a line looks like in which PostgreSQL or Python says why it gives up."""
STAMP = re.compile(r"^[-\d]+ [:.\d]+ \w+ \[\d+\]\s+")
"""When and by which process PostgreSQL says it: no news to who reads one line."""
LONGEST = 600


def last_words(text: str) -> str:
    """The last telling line, else the last line; «it said nothing» when there is none."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    telling = [line for line in lines if TELLING.search(line)] or lines
    return STAMP.sub("", telling[-1])[-LONGEST:] if telling else "it said nothing"
