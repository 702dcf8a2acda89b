"""Papers of invented people: photographs of sheets that say what they stand for."""

import io
from functools import cache

from PIL import Image, ImageDraw


@cache
def paper_photo(words: str) -> bytes:
    """A JPEG of a sheet that says what it stands for."""
    sheet = Image.new("RGB", (900, 1200), "white")
    ImageDraw.Draw(sheet).text((60, 60), words, fill="black")
    held = io.BytesIO()
    sheet.save(held, "JPEG")
    return held.getvalue()
