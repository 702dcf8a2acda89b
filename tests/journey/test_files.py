"""Files that cannot be taken: a sentence in the person's language, everything typed kept, nothing of the file kept."""

import http.client
import re
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from korpu.launch.applicant import Applicant
from korpu.launch.browse import Browser, File, Page
from korpu.launch.officer import Officer
from korpu.launch.throwaway import Installation
from tests.documents import hostile
from tests.journey.stories import owner
from tests.journey.test_the_whole_way import applicant

MEGABYTE = 1024 * 1024
LANGUAGES = ("az", "en", "ru")
ENGLISH = re.compile(r"Take a photo of the paper")
GOOD: File = ("photo.jpg", hostile.photo())
CASES = [(which, LANGUAGES[at % 3]) for at, which in enumerate(hostile.FILES)]


def somebody(portal: str, language: str = "en") -> Applicant:
    """A person with a fresh draft."""
    person = Applicant(Browser(portal, language))
    person.begin(owner(language))
    return person


def add(person: Applicant, file: File, paper: str = "photos") -> Page:
    person.browser.get("/my/drafts/1/papers/")
    return person.browser.send({f"file-{paper}": file}, button=("add", "1"))


def added(person: Applicant) -> int:
    """How many papers the draft holds."""
    return person.browser.get("/my/drafts/1/papers/").html.count('class="tag ok"')


def stored(place: Installation) -> int:
    """Files that the installation keeps."""
    return sum(1 for each in (place.places.state / "files").rglob("*") if each.is_file())


def said_at_the_field(page: Page, paper: str = "photos") -> str:
    found = re.search(rf'id="file-{paper}-error">([^<]+)<', page.html)
    return found.group(1) if found else ""


@pytest.mark.parametrize(("which", "language"), CASES)
def test_a_hostile_file_gets_a_sentence_and_is_not_kept(
    portal: str, place: Installation, which: str, language: str
) -> None:
    person, before = somebody(portal, language), stored(place)
    name, data, _reason = hostile.FILES[which]
    page = add(person, (name, data))
    assert page.status == 422
    assert f'<html lang="{language}"' in page.html
    said = said_at_the_field(page)
    assert said
    assert bool(ENGLISH.search(said)) == (language == "en")
    assert (added(person), stored(place)) == (0, before)


def test_what_is_taken_in_is_kept_sealed_and_without_the_place_it_was_taken(portal: str, place: Installation) -> None:
    person = somebody(portal)
    assert add(person, ("photo.jpg", hostile.photo_with_place())).status == 200
    assert added(person) == 1
    kept = sorted((place.places.state / "files").rglob("*"), key=lambda each: each.stat().st_mtime)[-1]
    assert b"CANARY-CAMERA" not in kept.read_bytes()
    assert b"\xff\xd8\xff" not in kept.read_bytes()[:64]


@pytest.mark.parametrize(
    "name", ["ш" * 125 + ".jpg", "😀.jpg", "a\u202egpj.exe.jpg", "../../../etc/passwd.jpg", "x" * 251 + ".jpg"]
)
def test_whatever_a_file_is_called_the_page_opens_again(portal: str, name: str) -> None:
    person = somebody(portal)
    assert add(person, (name, GOOD[1])).status == 200
    assert added(person) == 1


def test_a_file_with_a_name_that_no_device_gives_gets_a_page_that_says_so(portal: str) -> None:
    person = somebody(portal)
    page = add(person, ("x" * 5000 + ".jpg", GOOD[1]))
    assert page.status == 400
    assert "919" in page.text
    assert added(person) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_limit_stands_beside_the_field_and_in_the_error(portal: str, language: str) -> None:
    person = somebody(portal, language)
    page = person.browser.get("/my/drafts/1/papers/")
    hint = re.search(r'id="file-photos-hint">([^<]+)<', page.html)
    assert hint
    assert re.search(r"10\s?(MB|МБ)", hint.group(1))
    page = add(person, ("photo.jpg", GOOD[1] + bytes(10 * MEGABYTE)))
    assert page.status == 422
    assert re.search(r"10\s?(MB|МБ)", said_at_the_field(page))
    assert added(person) == 0


def test_a_file_of_exactly_the_limit_is_taken(portal: str) -> None:
    person, data = somebody(portal), hostile.photo()
    padded = data + bytes(10 * MEGABYTE - len(data))
    assert add(person, ("photo.jpg", padded)).status == 200
    assert added(person) == 1


class Sending:
    """A person's form sent by hand, so that no file need exist to be sent."""

    def __init__(self, person: Applicant, path: str, field: str) -> None:
        self.person = person
        page = person.browser.get(path)
        self.form = next(form for form in page.forms() if form.many_parts)
        self.target = urlsplit(page.url)
        self.field = field

    def head(self, size: int | None) -> bytes:
        cookies = "; ".join(f"{name}={value}" for name, value in self.person.browser.cookies.items())
        length = "Transfer-Encoding: chunked" if size is None else f"Content-Length: {size}"
        return (
            f"POST {self.target.path} HTTP/1.1\r\nHost: {self.target.netloc}\r\nCookie: {cookies}\r\n{length}\r\n"
            f"Accept-Language: en\r\nOrigin: http://{self.target.netloc}\r\n"
            f"Content-Type: multipart/form-data; boundary=edge\r\n\r\n"
        ).encode()

    def before(self, words: str) -> bytes:
        pairs = [pair for pair in self.form.fields if pair[0] != "words"]
        pairs += [("words", words)] if "words" in self.form.names else [("add", "1")]
        parts = [f'--edge\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in pairs]
        file = f'--edge\r\nContent-Disposition: form-data; name="{self.field}"; filename="paper.pdf"\r\n\r\n%PDF-1.7\n'
        return ("".join(parts) + file).encode()

    def __call__(self, size: int, *, words: str = "", chunked: bool = False) -> Page:
        """Send so many bytes of nothing as the file, and read the answer."""
        start, end = self.before(words), b"\r\n--edge--\r\n"
        with socket.create_connection((self.target.hostname or "", self.target.port or 80), timeout=60) as link:
            link.sendall(self.head(None if chunked else len(start) + size + len(end)))
            for part in (start, *self.blocks(size), end):
                link.sendall(b"%x\r\n%b\r\n" % (len(part), part) if chunked else part)
            if chunked:
                link.sendall(b"0\r\n\r\n")
            answer = http.client.HTTPResponse(link)
            answer.begin()
            return Page(answer.status, self.target.geturl(), dict(answer.getheaders()), answer.read())

    @staticmethod
    def blocks(size: int) -> Iterator[bytes]:
        block = bytes(MEGABYTE)
        while size > 0:
            yield block[:size]
            size -= MEGABYTE


def memory_of(place: Installation, door: str) -> int:
    """Most bytes that the door's processes ever held, together."""
    parent = place.running().processes[door]
    children = [
        int(each) for task in Path(f"/proc/{parent}/task").iterdir() for each in (task / "children").read_text().split()
    ]
    held = [re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{each}/status").read_text()) for each in (parent, *children)]
    return sum(int(found.group(1)) * 1024 for found in held if found)


@pytest.mark.parametrize("chunked", [False, True], ids=["by its length", "while it streams"])
def test_a_file_of_200_megabytes_is_refused_and_what_was_typed_stays(
    portal: str, place: Installation, desks: dict[str, Officer], chunked: bool
) -> None:
    person, number = applicant(portal)
    desks["Aysel"].act(number, "ask", {"words": "One more page, please.", "what": ["dwelling"]})
    send = Sending(person, "/my/cases/1/answer/", "file-dwelling")
    before, began, files = memory_of(place, "portal"), time.monotonic(), stored(place)
    page = send(200 * MEGABYTE, words="Typed before the file", chunked=chunked)
    assert page.status == 422
    assert "larger than 10 MB" in said_at_the_field(page, "dwelling")
    assert "Typed before the file" in page.html
    assert memory_of(place, "portal") - before < 60 * MEGABYTE
    assert time.monotonic() - began < 30
    assert stored(place) == files
    assert "You answered" not in person.case().text


def test_without_end_it_is_cut_off(portal: str) -> None:
    send = Sending(somebody(portal), "/my/drafts/1/papers/", "file-photos")
    with pytest.raises(OSError):  # noqa: PT011 — reset or broken pipe, as the network sees it
        send(2000 * MEGABYTE, chunked=True)


@pytest.mark.parametrize("chunked", [False, True])
def test_a_small_file_sent_by_hand_is_read_like_any_other(portal: str, chunked: bool) -> None:
    send = Sending(somebody(portal), "/my/drafts/1/papers/", "file-photos")
    page = send(MEGABYTE, chunked=chunked)
    assert page.status == 422
    assert "does not open" in said_at_the_field(page)


def test_the_21st_file_is_one_too_many(portal: str) -> None:
    person = somebody(portal)
    for _file in range(20):
        assert add(person, GOOD).status == 200
    page = add(person, GOOD)
    assert page.status == 422
    assert "more than 20 files" in said_at_the_field(page)
    assert added(person) == 20


def test_more_than_60_megabytes_are_too_many(portal: str) -> None:
    person = somebody(portal)
    large = ("photo.jpg", GOOD[1] + bytes(10 * MEGABYTE - len(GOOD[1])))
    for _file in range(6):
        assert add(person, large).status == 200
    page = add(person, GOOD)
    assert page.status == 422
    assert "60 MB" in said_at_the_field(page)
    assert added(person) == 6


def test_more_files_in_one_form_than_a_case_holds_get_a_page_that_says_so(portal: str) -> None:
    person = somebody(portal)
    form = person.browser.get("/my/drafts/1/papers/").form(names={"done"})
    page = person.browser.post(form, [*form.fields, *[("file-photos", GOOD)] * 25])
    assert page.status == 413
    assert "too large" in page.text


def test_an_answer_with_a_refused_file_waits_and_keeps_words_and_other_papers(
    portal: str, desks: dict[str, Officer]
) -> None:
    person, number = applicant(portal)
    desks["Aysel"].act(number, "ask", {"words": "Two papers, please.", "what": ["dwelling", "photos"]})
    person.case("answer/")
    page = person.browser.send({"words": "Here they are", "file-photos": GOOD, "file-dwelling": ("a.pdf", b"%PDF-1.7")})
    assert page.status == 422
    assert "Here they are" in page.html
    assert page.html.count('class="tag ok"') == 1, "the good one waits beside the field"
    assert "You answered" not in person.case().text
    assert "photo.jpg" not in desks["Aysel"].open(number).text, "nothing of it reached the desk"
    person.case("answer/")
    person.browser.send({"words": "Here they are"})
    assert "You answered" in person.case().text
    assert "photo.jpg" in desks["Aysel"].open(number).text


def test_a_file_on_the_page_of_letters_is_measured_too(portal: str) -> None:
    browser = Browser(portal)
    browser.get("/verify/")
    page = browser.send({"file": ("letter.pdf", b"%PDF-1.7\n" + bytes(11 * MEGABYTE))})
    assert page.status == 413
    assert "larger than 10 MB" in page.text


def test_an_officer_reads_when_a_page_cannot_be_drawn(portal: str, desks: dict[str, Officer]) -> None:
    person, desk = somebody(portal), desks["Aysel"]
    assert add(person, ("endless.pdf", hostile.document_that_draws_without_end())).status == 200
    person.fill(owner())
    number = person.send()
    pages = [desk.browser.get(address) for address in desk.open(number).links(r"/papers/.*\.png")]
    assert sorted({page.status for page in pages}) == [200, 422], "the other papers are drawn"
    undrawn = next(page for page in pages if page.status == 422)
    assert "could not be drawn" in undrawn.text
    assert undrawn.links(f"/cases/{number}/")
