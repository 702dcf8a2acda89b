"""The letter as a sheet of paper and as a file for a screen reader: one page, tagged, each part in its language."""

import dataclasses
import datetime as dt
import io
import os
import re
from collections.abc import Iterator
from functools import cache

import django
import pikepdf
import pypdfium2
import pytest
import zxingcpp
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.apps import apps

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "korpu.launch.settings")
if not apps.ready:
    django.setup()

from korpu.documents.letter.compose import Column, Line, Sheet, TooLong, compose
from korpu.documents.letter.seal import LetterFacts, attach, qr_text, read_qr, to_be_signed
from korpu.law.country import country
from korpu.usecases.letter_words import how_to_check, roles_of, words_of

ISSUED_ON = dt.date(2026, 5, 5)
CODE = "4F7M9XQ2C8LD"
KEY = Ed25519PrivateKey.generate()
PUBLIC = KEY.public_key().public_bytes_raw()
REASON = "Pasportunuz 1 iyul 2026-cı ildə bitir, siz isə icazəni 12 may 2027-ci ilədək istəyirsiniz. "
SIDES = [("az", "ru"), ("az", "en"), ("az",)]
KINDS = ("grant", "refuse", "no_ground")


def sheet(kind: str = "refuse", languages: tuple[str, ...] = ("az", "ru"), reasons: str = REASON) -> Sheet:
    """A letter of the first service, with its own words."""
    service = next(iter(country().services.values()))
    letter = service.letter(kind)
    slots = {
        "name": "ANNA SAMPLE", "number": "26-3K7M2QX", "articles": "45.1.3", "reasons": reasons, "until": "5 may 2027",
        "fee": "120,00 AZN", "place": "",
    }  # fmt: skip
    columns = tuple(
        Column(
            lang, letter.title.in_(lang), tuple(words.in_(lang).format(**slots) for words in letter.paragraphs),
            service.appeal.words.in_(lang),
        ) for lang in languages
    )  # fmt: skip
    payload, signed = to_be_signed(LetterFacts(CODE, kind, ISSUED_ON, "A. S.", kind, bytes(32)))
    return Sheet(
        code=CODE, authority=country().declared.authority.in_("az"), office="Bakı", number="26-3K7M2QX",
        issued_on=ISSUED_ON, date_text="5 may 2026-cı il", to="SAMPLE ANNA", columns=columns,
        verify=tuple(Line(lang, how_to_check(lang)) for lang in languages), roles=roles_of(letter, reasons),
        words={lang: words_of(lang, ISSUED_ON) for lang in languages}, qr_text=qr_text(attach(payload, KEY.sign(signed))),
        qr_alt=how_to_check("az"),
    )  # fmt: skip


@cache
def composed(kind: str = "refuse", languages: tuple[str, ...] = ("az", "ru")) -> bytes:
    return compose(sheet(kind, languages))


@pytest.fixture(params=SIDES, ids="+".join)
def languages(request: pytest.FixtureRequest) -> tuple[str, ...]:
    found: tuple[str, ...] = request.param
    return found


@pytest.fixture(params=KINDS)
def file(request: pytest.FixtureRequest, languages: tuple[str, ...]) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(composed(request.param, languages)))


def elements(node: pikepdf.Object, language: str) -> Iterator[tuple[str, str, pikepdf.Object]]:
    """(tag, language it is read in, element), in reading order."""
    for each in node if isinstance(node, pikepdf.Array) else [node]:
        if isinstance(each, pikepdf.Dictionary) and "/S" in each:
            here = str(each.get("/Lang", language))
            yield str(each["/S"]), here, each
            yield from elements(each.get("/K", pikepdf.Array()), here)


def tags(file: pikepdf.Pdf) -> list[tuple[str, str, pikepdf.Object]]:
    return list(elements(file.Root.StructTreeRoot.K, str(file.Root.Lang)))


def test_it_says_that_it_is_an_archive_file_for_everyone(file: pikepdf.Pdf) -> None:
    facts = file.open_metadata()
    assert (facts["pdfaid:part"], facts["pdfaid:conformance"]) == ("2", "A")
    assert facts["pdfuaid:part"] == "1"
    assert file.Root.MarkInfo.Marked
    assert not file.Root.MarkInfo.get("/Suspects", False)
    assert [str(each.S) for each in file.Root.OutputIntents] == ["/GTS_PDFA1"]
    assert not file.is_encrypted
    assert "/AcroForm" not in file.Root
    assert "/OpenAction" not in file.Root


def test_a_title_names_the_decision_and_the_case_and_is_shown(file: pikepdf.Pdf) -> None:
    title = str(file.open_metadata()["dc:title"])
    assert re.fullmatch(r".*(icazə|İcazə).*, 26-3K7M2QX", title)
    assert file.Root.ViewerPreferences.DisplayDocTitle


def test_every_font_lies_in_the_file_and_says_which_letters_it_draws(file: pikepdf.Pdf) -> None:
    fonts = file.pages[0].Resources.Font
    assert len(fonts) >= 2
    for font in fonts.values():
        inner = font.DescendantFonts[0].FontDescriptor if "/DescendantFonts" in font else font.FontDescriptor
        assert {"/FontFile2", "/FontFile3"} & set(inner.keys())
        assert "/ToUnicode" in font


def untagged(page: pikepdf.Page) -> list[str]:
    """Drawing operations outside marked content: neither tagged for the reader nor said to be decoration."""
    depth, found = 0, []
    for _, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        depth += (name in ("BDC", "BMC")) - (name == "EMC")
        if not depth and name in ("Tj", "TJ", "Do", "f", "S", "B", "sh"):
            found.append(name)
    return found


def test_nothing_is_drawn_outside_the_tags(file: pikepdf.Pdf) -> None:
    assert untagged(file.pages[0]) == []
    assert file.pages[0].get("/Tabs") == "/S"


def test_a_drawing_outside_the_tags_is_seen() -> None:
    file = pikepdf.new()
    page = file.add_blank_page()
    page.contents_add(b"/Artifact BMC 0 0 9 9 re f EMC 0 0 9 9 re f")
    assert untagged(page) == ["f"]


def test_each_language_is_read_whole_before_the_next(file: pikepdf.Pdf, languages: tuple[str, ...]) -> None:
    headings = [(tag, lang) for tag, lang, _ in tags(file) if tag in ("/H1", "/H2")]
    per_side = len(headings) // len(languages)
    assert per_side >= 5
    expected = [(tag, lang) for lang in languages for tag in ["/H1", *["/H2"] * (per_side - 1)]]
    assert headings == expected


def test_the_official_language_is_the_files_and_the_persons_is_marked(file, languages) -> None:
    assert file.Root.Lang == "az"
    spoken = {lang for tag, lang, _ in tags(file) if tag == "/P"}
    assert spoken == set(languages)


def test_the_code_picture_has_words_for_who_cannot_see_it(file: pikepdf.Pdf) -> None:
    (figure,) = [element for tag, _, element in tags(file) if tag == "/Figure"]
    assert str(figure.Alt) == how_to_check("az")


def text_of(pdf: bytes) -> str:
    (page,) = pypdfium2.PdfDocument(pdf)
    return " ".join(page.get_textpage().get_text_range().split())


@pytest.mark.parametrize("kind", KINDS)
def test_it_says_in_each_language_what_was_decided_and_how_to_contest_it(kind: str, languages: tuple[str, ...]) -> None:
    service, said = next(iter(country().services.values())), text_of(composed(kind, languages))
    assert service.appeal.days == 30
    for lang in languages:
        words = words_of(lang, ISSUED_ON)
        assert service.letter(kind).title.in_(lang) in said
        assert words["appeal"] in said
        assert service.appeal.words.in_(lang) in said
        assert re.search(rf"\b{service.appeal.days}\b", service.appeal.words.in_(lang))
        assert words["authority"] in said
        assert words["date"] in said
        assert how_to_check(lang) in said
    assert country().declared.helpline in said
    assert "4F7M-9XQ2-C8LD" in said
    assert "26-3K7M2QX" in said


@pytest.mark.parametrize("scale", [1.5, 3])
def test_the_code_is_read_from_the_drawn_page_and_holds_without_a_register(languages, scale: float) -> None:
    page = pypdfium2.PdfDocument(composed("refuse", languages))[0].render(scale=scale).to_pil()
    (found,) = zxingcpp.read_barcodes(page)
    facts = read_qr(found.text, PUBLIC)
    assert (facts.code, facts.outcome, facts.initials, facts.issued_on) == (CODE, "refuse", "A. S.", ISSUED_ON)


@pytest.mark.parametrize("times", [1, 5, 10, 18])
def test_long_reasons_stay_on_one_sheet_and_are_there_whole(languages: tuple[str, ...], times: int) -> None:
    pdf = compose(sheet("refuse", languages, REASON * times))
    assert text_of(pdf).count("siz isə icazəni") == times * len(languages)


def test_reasons_that_no_sheet_holds_are_refused_and_not_cut() -> None:
    with pytest.raises(TooLong):
        compose(sheet(reasons=REASON * 60))


def test_the_same_letter_is_the_same_file_and_another_is_another() -> None:
    made = sheet()
    assert compose(made) == compose(made)
    assert compose(dataclasses.replace(made, to="SAMPLE ANN")) != compose(made)


HOSTILE = [
    '#panic("x")',
    "$ #sys.inputs $",
    "*_`<a>@b",
    "\\",
    "]" * 9,
    '"; #read("/etc/passwd") //',
    "= Head",
    "{reasons}",
]


@pytest.mark.parametrize("typed", HOSTILE)
def test_what_people_type_is_text_and_never_program(typed: str) -> None:
    assert typed in text_of(compose(sheet(reasons=f"Before {typed} after")))
