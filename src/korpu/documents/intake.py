"""Taking in what people send: only pictures and PDFs, only as clean copies that carry nothing but what one sees.

Pictures are decoded and encoded again; PDF pages are copied into a new file without actions, scripts, links,
attachments or metadata.
"""

import hashlib
import io
import warnings
from dataclasses import dataclass
from pathlib import PurePath

import pikepdf
from PIL import Image, ImageOps, UnidentifiedImageError

FILE_LIMIT = 10 * 1024 * 1024
PIXEL_LIMIT = 40_000_000
PAGE_LIMIT = 200
MAGIC = {
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"RIFF": "image/webp",
    b"%PDF-": "application/pdf",
}
ENDINGS = {
    "image/jpeg": {".jpg", ".jpeg"}, "image/png": {".png"}, "image/webp": {".webp"}, "application/pdf": {".pdf"},
}  # fmt: skip
ACTIVE = ("/OpenAction", "/AA", "/Names", "/AcroForm", "/Metadata", "/Outlines", "/URI", "/JavaScript", "/PieceInfo")
ACTIVE_ON_PAGE = ("/AA", "/Annots", "/Metadata", "/PieceInfo")


class Refused(ValueError):
    """A file that is not taken in. ``reason``: empty, too_large, wrong_type, type_and_name, does_not_open, too_many_pixels,
    too_many_pages, locked or too_many."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Cleaned:
    """The clean copy. ``sha256`` is of the original as it came."""

    media_type: str
    data: bytes
    pages: int
    sha256: bytes


def clean(data: bytes, name: str) -> Cleaned:
    """A clean copy of what was sent, or `Refused`; nothing else is raised."""
    media_type = _type_of(data, name)
    copy, pages = _pdf(data) if media_type == "application/pdf" else _picture(data, media_type)
    kept = "image/png" if media_type == "image/png" else media_type if media_type == "application/pdf" else "image/jpeg"
    return Cleaned(kept, copy, pages, hashlib.sha256(data).digest())


def _type_of(data: bytes, name: str) -> str:
    if not data:
        raise Refused("empty")
    if len(data) > FILE_LIMIT:
        raise Refused("too_large")
    found = next((kind for magic, kind in MAGIC.items() if data.startswith(magic)), "")
    if not found or (found == "image/webp" and data[8:12] != b"WEBP"):
        raise Refused("wrong_type")
    if PurePath(name).suffix.lower() not in ENDINGS[found]:
        raise Refused("type_and_name")
    return found


def _picture(data: bytes, media_type: str) -> tuple[bytes, int]:
    """Decoded and encoded again; a camera's turn is applied, everything that is not the picture is gone."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=["JPEG", "PNG", "WEBP"]) as picture:
                if picture.width * picture.height > PIXEL_LIMIT:
                    raise Refused("too_many_pixels")
                upright = ImageOps.exif_transpose(picture)
                return _encoded(upright, media_type), 1
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as bomb:
        raise Refused("too_many_pixels") from bomb
    except (
        UnidentifiedImageError,
        OSError,
        ValueError,
        SyntaxError,
        MemoryError,
        OverflowError,
        EOFError,
        IndexError,
    ) as broken:
        if isinstance(broken, Refused):
            raise
        raise Refused("does_not_open") from broken


def _encoded(picture: Image.Image, media_type: str) -> bytes:
    out = io.BytesIO()
    if media_type == "image/png":
        picture.convert("RGBA" if "A" in picture.getbands() else "RGB").save(out, "PNG")
    else:
        picture.convert("RGB").save(out, "JPEG", quality=88)
    return out.getvalue()


def _pdf(data: bytes) -> tuple[bytes, int]:
    try:
        with pikepdf.open(io.BytesIO(data)) as source, pikepdf.new() as copy:
            if len(source.pages) > PAGE_LIMIT:
                raise Refused("too_many_pages")
            for page in source.pages:
                for key in ACTIVE_ON_PAGE:
                    if key in page.obj:
                        del page.obj[key]
                copy.pages.append(page)
            for key in ACTIVE:
                if key in copy.Root:
                    del copy.Root[key]
            if not copy.pages:
                raise Refused("does_not_open")
            out = io.BytesIO()
            copy.save(out, fix_metadata_version=False)
            return out.getvalue(), len(copy.pages)
    except pikepdf.PasswordError as locked:
        raise Refused("locked") from locked
    except (
        pikepdf.PdfError,
        RuntimeError,
        ValueError,
        TypeError,
        KeyError,
        AttributeError,
        OverflowError,
        RecursionError,
    ) as broken:
        if isinstance(broken, Refused):
            raise
        raise Refused("does_not_open") from broken
