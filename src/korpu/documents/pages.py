"""Pages of papers as pictures: what people send is never opened inside a door."""

from korpu.documents import confined

WIDTH = 1000


class NotDrawn(RuntimeError):
    """The page could not be drawn within its limits."""


def draw(data: bytes, media_type: str, page: int, width: int = WIDTH) -> bytes:
    """PNG of a page, counted from 1. Raises `NotDrawn`."""
    try:
        picture = confined.run("korpu.documents.draw", [media_type, str(page), str(width)], data)
    except confined.NotDone as why:
        raise NotDrawn(str(why)) from why
    if not picture.startswith(b"\x89PNG"):
        raise NotDrawn("not a picture")
    return picture
