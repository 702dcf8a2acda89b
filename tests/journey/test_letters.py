"""A letter that a person was sent, checked by `./korpu verify-letter`: by file, by printed code, by QR text, and without us."""

import base64
import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from korpu.documents.letter.seal import message_of
from korpu.kernel.codes import normalise
from korpu.launch import secrets_of
from korpu.launch.applicant import Applicant
from korpu.launch.browse import Browser
from korpu.launch.demo.player import visitors
from korpu.launch.environment import environment
from korpu.launch.places import Places
from korpu.launch.throwaway import Installation
from korpu.launch.waiting import await_true

CODES = r"\b[0-9A-Z](?: ?[0-9A-Z]){3}(?:-[0-9A-Z](?: ?[0-9A-Z]){3}){2}\b"
"""A reader of PDF sees a gap before a J, whose stroke leans to the left; who copies it may bring the gap along."""


@pytest.fixture(scope="module")
def letter(place: Installation, portal: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first letter that one of the demo's people was sent."""
    for visitor in visitors(place.places):
        person = Applicant(Browser(portal), visitor.code)
        person.come_back(visitor.born)
        page = person.case("letters/1/")
        if page.status == 200:
            file = tmp_path_factory.mktemp("letter") / "letter.pdf"
            file.write_bytes(page.body)
            return file
    raise AssertionError("nobody in the demo has a letter")


@pytest.fixture(scope="module")
def qr(letter: Path) -> str:
    """What a telephone reads from the printed sheet."""
    (found,) = zxingcpp.read_barcodes(pypdfium2.PdfDocument(letter)[0].render(scale=3).to_pil())
    text: str = found.text
    return text


@pytest.fixture(scope="module")
def code(letter: Path, qr: str) -> str:
    """The code as it is printed."""
    said = pypdfium2.PdfDocument(letter)[0].get_textpage().get_text_range()
    (found,) = set(re.findall(CODES, said))
    return str(found)


def verified(places: Places, thing: str, *ways: str) -> tuple[int, dict[str, object]]:
    """Exit code and answer."""
    done = subprocess.run(
        [sys.executable, "-m", "korpu.launch", "verify-letter", thing, "--json", *ways], capture_output=True, text=True,
        env=environment(places, "") | {"KORPU_STATE": str(places.state)}, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout.count("\n") == 1, done.stderr
    return done.returncode, json.loads(done.stdout)


def test_by_its_file_its_code_and_its_qr_code_it_is_genuine(
    place: Installation, letter: Path, qr: str, code: str
) -> None:
    assert await_true(lambda: verified(place.places, str(letter))[1]["verdict"] == "genuine", 5)
    for thing, by in ((str(letter), "file"), (qr, "qr"), (code, "code"), (code.lower().replace("-", " "), "code")):
        ended, answer = verified(place.places, thing)
        assert (ended, answer["verdict"], answer["by"], answer["register"]) == (0, "genuine", by, "asked")
        assert answer["registered_at"]
    facts = verified(place.places, qr)[1]["letter"]
    assert isinstance(facts, dict)
    assert facts["code"] == normalise(code)


def test_one_byte_changed_and_it_is_not(place: Installation, letter: Path, qr: str, code: str, tmp_path: Path) -> None:
    changed = bytearray(letter.read_bytes())
    changed[len(changed) // 2] ^= 1
    forged = tmp_path / "forged.pdf"
    forged.write_bytes(changed)
    assert verified(place.places, str(forged)) == (1, not_genuine("file"))
    middle = len(qr) // 2
    other = "A" if qr[middle] != "A" else "B"
    assert verified(place.places, qr[:middle] + other + qr[middle + 1 :]) == (1, not_genuine("qr"))
    ended, answer = verified(place.places, ("0" if code[0] != "0" else "1") + code[1:])
    assert (ended, answer["verdict"]) == (1, "unknown")


def not_genuine(by: str, register: str = "asked") -> dict[str, object]:
    return {"verdict": "not_genuine", "by": by, "register": register, "registered_at": None, "letter": None}


def test_the_qr_code_holds_where_nothing_of_ours_runs(place: Installation, qr: str, tmp_path: Path) -> None:
    elsewhere, key = Places(tmp_path / "elsewhere"), str(place.places.letters_key)
    ended, answer = verified(elsewhere, qr, "--key", key)
    assert (ended, answer["verdict"], answer["register"]) == (0, "genuine", "not asked")
    assert verified(elsewhere, qr[:-1] + ("A" if qr[-1] != "A" else "B"), "--key", key) == (
        1,
        not_genuine("qr", "not asked"),
    )
    another = tmp_path / "another.public"
    another.write_text("00" * 32)
    assert verified(elsewhere, qr, "--key", str(another)) == (1, not_genuine("qr", "not asked"))


def test_the_key_that_signs_is_the_keyrings_alone(place: Installation) -> None:
    secret = secrets_of.read(place.places, "keyring")["secrets"]["sign"]
    holders = [file.name for file in place.places.state.rglob("*") if file.is_file() and holds(file, secret)]
    assert holders == ["keyring.json"]


def holds(file: Path, secret: str) -> bool:
    raw = file.read_bytes()
    return secret.encode() in raw or base64.b64decode(secret) in raw


@pytest.fixture
def withdrawn(place: Installation, letter: Path, qr: str, code: str) -> Iterator[None]:
    """The register's newest entry of this letter says that it was withdrawn."""
    hashes = [hashlib.sha256(message_of(qr)).digest(), hashlib.sha256(letter.read_bytes()).digest()]
    with place.admin("ledger") as admin:
        admin.execute(
            "insert into ledger_letter (id, code, payload_hash, file_sha256, status, registered_at) "
            "values (gen_random_uuid(), %s, %s, %s, 'withdrawn', now())",
            [normalise(code), *hashes],
        )
        yield
        admin.execute("delete from ledger_letter where status = 'withdrawn'")


@pytest.mark.usefixtures("withdrawn")
def test_a_withdrawn_letter_says_so_whatever_one_shows(place: Installation, letter: Path, qr: str, code: str) -> None:
    for thing in (str(letter), qr, code):
        ended, answer = verified(place.places, thing)
        assert (ended, answer["verdict"]) == (1, "withdrawn")
