"""Files that people should never meet, made here byte by byte."""

import io
import struct
import zipfile
import zlib

import pikepdf
from PIL import Image

DRAWING = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
ARCHIVE_HEAD = b"PK\x03\x04" + b"\0" * 200


def photo(kind: str = "JPEG", size: tuple[int, int] = (300, 400), **more: object) -> bytes:
    """An honest picture."""
    out = io.BytesIO()
    Image.new("RGB", size, "white").save(out, kind, **more)
    return out.getvalue()


def photo_with_place() -> bytes:
    """A camera's picture that says where it was taken."""
    exif = Image.Exif()
    exif.get_ifd(0x8825).update({1: "N", 2: (40.0, 22.0, 33.0), 3: "E", 4: (49.0, 50.0, 21.0)})
    exif[0x010F] = "CANARY-CAMERA"
    return photo(exif=exif.tobytes())


def archive() -> bytes:
    """A small ZIP archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("run.txt", "hello")
    return out.getvalue()


def truncated() -> bytes:
    """The first half of a photo."""
    whole = photo(size=(1200, 1600), quality=95)
    return whole[: len(whole) // 2]


def moving(kind: str) -> bytes:
    """A picture of several frames."""
    frames = [Image.new("RGB", (60, 60), shade) for shade in ("white", "black", "red")]
    out = io.BytesIO()
    frames[0].save(out, kind, save_all=True, append_images=frames[1:], duration=100)
    return out.getvalue()


def bomb() -> bytes:
    """A PNG of 50,000 × 50,000 pixels in a few kilobytes: only its head is honest."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(10**6))) + chunk(b"IEND", b"")
    )


def huge_webp() -> bytes:
    """A WEBP of more than 40 million pixels."""
    return photo("WEBP", (6_500, 6_500), quality=1, method=0)


def document(pages: int = 1, **root: object) -> bytes:
    """A PDF with these entries in its catalogue."""
    made = pikepdf.new()
    for _page in range(pages):
        made.add_blank_page()
    for key, value in root.items():
        made.Root[f"/{key}"] = value
    return saved(made)


def saved(made: pikepdf.Pdf, **how: object) -> bytes:
    out = io.BytesIO()
    made.save(out, **how)
    return out.getvalue()


def document_with_script() -> bytes:
    """Runs JavaScript when it is opened."""
    return document(OpenAction=pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)")))


def document_that_launches() -> bytes:
    """Starts a program when it is opened."""
    return document(OpenAction=pikepdf.Dictionary(S=pikepdf.Name.Launch, F=pikepdf.String("calc.exe")))


def document_with_script_in_a_link() -> bytes:
    """The same, deep in a page's annotation."""
    made = pikepdf.new()
    page = made.add_blank_page()
    action = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
    link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9], A=action)
    page.obj.Annots = pikepdf.Array([link])
    return saved(made)


def document_with_file() -> bytes:
    """Carries another file."""
    made = pikepdf.new()
    made.add_blank_page()
    made.attachments["run.exe"] = pikepdf.AttachedFileSpec(made, b"MZ")
    return saved(made)


def locked_document() -> bytes:
    """Opens with a password only."""
    made = pikepdf.new()
    made.add_blank_page()
    return saved(made, encryption=pikepdf.Encryption(user="secret", owner="secret"))


def document_with_filled_form() -> bytes:
    """A form in which somebody typed their name."""
    made = pikepdf.new()
    page = made.add_blank_page(page_size=(300, 300))
    look = made.make_stream(b"/Tx BMC q 1 0 0 rg 0 0 200 100 re f Q EMC")
    look.update(pikepdf.Dictionary(Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 200, 100]))
    field = made.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Widget, FT=pikepdf.Name.Tx, T=pikepdf.String("name"),
            V=pikepdf.String("ANNA"), Rect=[50, 100, 250, 200], F=4, AP=pikepdf.Dictionary(N=look), P=page.obj,
        )
    )  # fmt: skip
    page.obj.Annots = pikepdf.Array([field])
    made.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]))
    return saved(made)


def swelling_document(megabytes: int) -> bytes:
    """A small PDF whose objects swell to this size when they are read."""
    packing = zlib.compressobj(1)
    packed = packing.compress(b"1 0 2 10 <</A 1>>  <</B 2>> ")
    packed += b"".join(packing.compress(b" " * (1 << 20)) for _megabyte in range(megabytes)) + packing.flush()
    out, at = bytearray(b"%PDF-1.7\n"), {}
    objects = {
        3: b"<</Type/Catalog/Pages 4 0 R/X 1 0 R>>",
        4: b"<</Type/Pages/Kids[5 0 R]/Count 1>>",
        5: b"<</Type/Page/Parent 4 0 R/MediaBox[0 0 100 100]/Y 1 0 R>>",
        6: b"<</Type/ObjStm/N 2/First 9/Filter/FlateDecode/Length %d>>stream\n" % len(packed) + packed + b"\nendstream",
    }
    for number, text in objects.items():
        at[number] = len(out)
        out += b"%d 0 obj\n" % number + text + b"\nendobj\n"
    rows = [(0, 0, 65535), (2, 6, 0), (2, 6, 1), *((1, at[number], 0) for number in objects), (1, len(out), 0)]
    table = b"".join(struct.pack(">BIH", *row) for row in rows)
    head = b"<</Type/XRef/Size 8/W[1 4 2]/Root 3 0 R/Length %d>>stream\n" % len(table)
    start = len(out)
    return bytes(out + b"7 0 obj\n" + head + table + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF" % start)


def document_that_draws_without_end(depth: int = 12) -> bytes:
    """A small PDF whose page draws a form ten times, which draws another one ten times, and so on."""
    made = pikepdf.new()
    page = made.add_blank_page(page_size=(100, 100))
    drawn = made.make_stream(b"0 0 100 100 re f")
    for _level in range(depth):
        drawn.update(pikepdf.Dictionary(Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 100, 100]))
        outer = made.make_stream(b"/F Do " * 10)
        outer.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=drawn))
        drawn = outer
    page.obj.Contents, page.obj.Resources = drawn, drawn.Resources
    return saved(made)


FILES: dict[str, tuple[str, bytes, str]] = {
    "nothing in it": ("photo.jpg", b"", "empty"),
    "a drawing with a script": ("photo.svg", DRAWING, "wrong_type"),
    "a drawing that calls itself a photo": ("photo.jpg", DRAWING, "wrong_type"),
    "an archive that calls itself a photo": ("photo.jpg", ARCHIVE_HEAD, "wrong_type"),
    "a page that calls itself a photo": ("photo.png", b"<html><script>alert(1)</script></html>", "wrong_type"),
    "a photo that calls itself a PDF": ("paper.pdf", photo(), "type_and_name"),
    "a photo without an ending": ("photo", photo(), "type_and_name"),
    "a photo with two endings": ("photo.jpg.exe", photo(), "type_and_name"),
    "a photo that is an archive too": ("photo.jpg", photo() + archive(), "type_and_name"),
    "a photo that is a page too": ("photo.jpg", photo() + b"<script>alert(1)</script>", "type_and_name"),
    "a PDF that is an archive too": ("paper.pdf", document() + archive(), "type_and_name"),
    "half a photo": ("photo.jpg", truncated(), "does_not_open"),
    "half a document": ("paper.pdf", b"%PDF-1.7\nnothing more", "does_not_open"),
    "a picture far too large": ("photo.png", bomb(), "too_many_pixels"),
    "a moving picture": ("photo.webp", moving("WEBP"), "moves"),
    "a moving PNG": ("photo.png", moving("PNG"), "moves"),
    "a PDF that runs a script": ("paper.pdf", document_with_script(), "active"),
    "a PDF that runs a script from a link": ("paper.pdf", document_with_script_in_a_link(), "active"),
    "a PDF that starts a program": ("paper.pdf", document_that_launches(), "active"),
    "a PDF with a file inside": ("paper.pdf", document_with_file(), "active"),
    "a locked PDF": ("paper.pdf", locked_document(), "locked"),
    "a PDF of too many pages": ("paper.pdf", document(pages=201), "too_many_pages"),
}
"""Name, bytes, and why it is not taken in."""
