"""Draws one page as PNG, alone in a process with little memory, little time and nothing to reach.

Run as ``python -m korpu.documents.draw``. Reads the file from stdin, writes the picture to stdout. Arguments: media
type, page from 1, width in pixels.
"""

import io
import sys

from korpu.documents.confined import confine


def main() -> int:
    """Exit 0 with a picture, anything else without one."""
    confine()
    media_type, page, width = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    data = sys.stdin.buffer.read()
    picture = _pdf_page(data, page, width) if media_type == "application/pdf" else _picture(data, width)
    out = io.BytesIO()
    picture.save(out, "PNG")
    sys.stdout.buffer.write(out.getvalue())
    return 0


def _pdf_page(data: bytes, page: int, width: int):  # type: ignore[no-untyped-def]
    import pypdfium2

    sheet = pypdfium2.PdfDocument(data)[page - 1]
    return sheet.render(scale=min(4.0, width / max(1.0, sheet.get_width()))).to_pil()


def _picture(data: bytes, width: int):  # type: ignore[no-untyped-def]
    from PIL import Image

    picture = Image.open(io.BytesIO(data))
    picture.thumbnail((width, width * 3))
    return picture.convert("RGB")


if __name__ == "__main__":
    sys.exit(main())
