"""Makes the clean copy of one file, alone in a confined process: ``python -m korpu.documents.cleaning MEDIA-TYPE``.

Reads the file from stdin. Writes a line of JSON, ``media_type`` and ``pages`` or ``refused``, and after it the copy. Pictures are
decoded and encoded again; PDF pages are copied into a new file without actions, links or metadata. A PDF that holds a program
or another file is refused: its original would be kept beside the copy.
"""

import io
import json
import sys
import warnings
from collections.abc import Iterable
from typing import Any

from korpu.documents.confined import confine
from korpu.documents.intake import Refused

PIXEL_LIMIT = 40_000_000
PAGE_LIMIT = 200
DEEPEST = 40
DROPPED = ("/OpenAction", "/AA", "/Names", "/AcroForm", "/Metadata", "/Outlines", "/URI", "/PieceInfo")
DROPPED_ON_PAGE = ("/AA", "/Annots", "/Metadata", "/PieceInfo")
ACTIVE_KEYS = {"/JS", "/JavaScript", "/EF", "/EmbeddedFiles", "/XFA", "/RichMediaContent"}
ACTIVE_ACTIONS = {"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToE", "/Rendition", "/Movie", "/Sound"}
"""Keys and kinds of action that run a program, carry another file, or send something away (ISO 32000-2 §12.6.4)."""


def main() -> int:
    """Exit 0 with an answer, anything else without one."""
    confine()
    media_type = sys.argv[1]
    try:
        copy, pages, kept = cleaned(sys.stdin.buffer.read(), media_type)
        head = {"media_type": kept, "pages": pages}
    except Refused as why:
        copy, head = b"", {"refused": why.reason}
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + copy)
    return 0


def cleaned(data: bytes, media_type: str) -> tuple[bytes, int, str]:
    """The copy, its pages, and what it is. Raises `Refused`."""
    if media_type == "application/pdf":
        return (*pdf(data), media_type)
    return picture(data, media_type), 1, "image/png" if media_type == "image/png" else "image/jpeg"


def picture(data: bytes, media_type: str) -> bytes:
    """Decoded and encoded again; a camera's turn is applied, everything that is not the picture is gone. Raises `Refused`."""
    from PIL import Image, ImageOps

    warnings.simplefilter("error", Image.DecompressionBombWarning)
    try:
        with Image.open(io.BytesIO(data), formats=["JPEG", "PNG", "WEBP"]) as found:
            if found.width * found.height > PIXEL_LIMIT:
                raise Refused("too_many_pixels")
            if found.format in ("WEBP", "PNG") and getattr(found, "n_frames", 1) > 1:
                raise Refused("moves")
            return _encoded(ImageOps.exif_transpose(found), media_type)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as bomb:
        raise Refused("too_many_pixels") from bomb
    except (OSError, SyntaxError, ValueError, EOFError, IndexError, OverflowError) as broken:
        raise broken if isinstance(broken, Refused) else Refused("does_not_open") from broken


def _encoded(found: Any, media_type: str) -> bytes:
    out = io.BytesIO()
    if media_type == "image/png":
        found.convert("RGBA" if "A" in found.getbands() else "RGB").save(out, "PNG")
    else:
        found.convert("RGB").save(out, "JPEG", quality=88)
    return out.getvalue()


def pdf(data: bytes) -> tuple[bytes, int]:
    """Pages copied into a new file, and how many. Raises `Refused`."""
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data)) as source, pikepdf.new() as copy:
            if len(source.pages) > PAGE_LIMIT:
                raise Refused("too_many_pages")
            if any(_is_active(each) for each in source.objects):
                raise Refused("active")
            return _copied(source, copy)
    except pikepdf.PasswordError as locked:
        raise Refused("locked") from locked
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, AttributeError, OverflowError) as broken:
        raise broken if isinstance(broken, Refused) else Refused("does_not_open") from broken


def _copied(source: Any, copy: Any) -> tuple[bytes, int]:
    source.generate_appearance_streams()
    source.flatten_annotations("print")  # what was typed into a form stands on the page, not beside it
    for page in source.pages:
        _drop(page.obj, DROPPED_ON_PAGE)
        copy.pages.append(page)
    _drop(copy.Root, DROPPED)
    if not copy.pages:
        raise Refused("does_not_open")
    out = io.BytesIO()
    copy.save(out, fix_metadata_version=False)
    return out.getvalue(), len(copy.pages)


def _drop(held: Any, keys: Iterable[str]) -> None:
    for key in keys:
        if key in held:
            del held[key]


def _is_active(value: Any, depth: int = 0) -> bool:
    """Whether an object, or one that stands directly in it, runs a program or holds a file."""
    import pikepdf

    if depth and getattr(value, "is_indirect", False):
        return False  # it comes in its own turn
    if depth > DEEPEST:
        raise Refused("does_not_open")
    if isinstance(value, pikepdf.Array):
        return any(_is_active(each, depth + 1) for each in value.as_list())
    if not isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)):
        return False
    if ACTIVE_KEYS & set(value.keys()) or str(value.get("/S", "")) in ACTIVE_ACTIONS:
        return True
    return any(_is_active(each, depth + 1) for _key, each in value.items())


if __name__ == "__main__":
    sys.exit(main())
