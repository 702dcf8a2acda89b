"""What people send is taken in clean, or not at all."""

import contextlib
import io
import resource
import subprocess
import sys

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from korpu.documents import confined
from korpu.documents.cleaning import cleaned
from korpu.documents.intake import FILE_LIMIT, Refused, clean
from korpu.documents.pages import NotDrawn, draw
from tests.documents import hostile


@pytest.mark.parametrize("which", hostile.FILES)
def test_a_file_that_is_not_taken_in_says_why(which: str) -> None:
    name, data, reason = hostile.FILES[which]
    with pytest.raises(Refused) as refused:
        clean(data, name)
    assert refused.value.reason == reason


def test_a_large_picture_of_a_small_file_is_far_too_large() -> None:
    with pytest.raises(Refused) as refused:
        clean(hostile.huge_webp(), "photo.webp")
    assert refused.value.reason == "too_many_pixels"


def test_a_photo_keeps_nothing_but_the_picture() -> None:
    sent = hostile.photo_with_place()
    assert b"CANARY-CAMERA" in sent
    kept = clean(sent, "photo.jpg")
    assert b"CANARY-CAMERA" not in kept.data
    with Image.open(io.BytesIO(kept.data)) as picture:
        assert dict(picture.getexif()) == {}
        assert picture.size == (300, 400)


@pytest.mark.parametrize(
    ("name", "kind"), [("a.jpg", "JPEG"), ("A.JPEG", "JPEG"), ("a.png", "PNG"), ("a.webp", "WEBP")]
)
def test_honest_pictures_are_taken_in(name: str, kind: str) -> None:
    assert clean(hostile.photo(kind), name).pages == 1


def test_an_honest_pdf_is_taken_in_with_all_its_pages() -> None:
    kept = clean(hostile.document(pages=3), "paper.PDF")
    assert (kept.media_type, kept.pages) == ("application/pdf", 3)


def test_what_was_typed_into_a_form_stays_on_the_page() -> None:
    sent = hostile.document_with_filled_form()
    kept = clean(sent, "form.pdf").data
    with pikepdf.open(io.BytesIO(kept)) as found:
        assert "/Annots" not in found.pages[0].obj
    assert pypdfium2.PdfDocument(kept)[0].render().to_pil().getpixel((100, 150)) == (255, 0, 0)


def test_a_document_that_swells_takes_no_more_than_its_share() -> None:
    data = hostile.swelling_document(1200)
    assert len(data) < FILE_LIMIT
    with contextlib.suppress(Refused):
        clean(data, "paper.pdf")
    with contextlib.suppress(NotDrawn):
        draw(data, "application/pdf", 1)
    assert most_taken() < confined.MEMORY_BYTES


def test_a_page_that_draws_without_end_is_not_drawn() -> None:
    kept = clean(hostile.document_that_draws_without_end(), "paper.pdf")
    with pytest.raises(NotDrawn):
        draw(kept.data, kept.media_type, 1)


def test_the_limit_on_memory_is_what_holds_it() -> None:
    greedy = f"import sys; sys.path.insert(0, {str(confined.SOURCE)!r})\n"
    guard = "from korpu.documents.confined import confine; confine()\n"
    asks = "print(len(bytearray(2 * 1024 ** 3)))"
    assert run(greedy + asks).returncode == 0, "without the guard it gets what it asks for"
    assert run(greedy + guard + asks).returncode != 0


def test_the_limit_on_time_is_what_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confined, "WALL_SECONDS", 1)
    with pytest.raises(confined.NotDone):
        confined.run("http.server", ["--bind", "127.0.0.1", "0"], b"")


def test_no_file_can_be_written() -> None:
    writes = "import tempfile; f = tempfile.TemporaryFile(); f.write(b'x' * 100_000); f.flush()"
    guard = f"import sys; sys.path.insert(0, {str(confined.SOURCE)!r})\nfrom korpu.documents.confined import confine; confine()\n"
    assert run(writes).returncode == 0
    assert run(guard + writes).returncode != 0


def run(program: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)


def most_taken() -> int:
    """Bytes of memory that the largest program this test started ever held."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024


def test_the_copy_is_made_without_its_walls_too() -> None:
    copy, pages, media_type = cleaned(hostile.photo("PNG"), "image/png")
    assert (pages, media_type) == (1, "image/png")
    assert copy.startswith(b"\x89PNG")
