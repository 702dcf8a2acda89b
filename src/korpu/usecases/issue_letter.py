"""Make the letter of a decision: composed, signed, sealed, and entered for the register.

For a person: the decision in the official language and in their own, with the way to contest it and a code that anyone can check.
Nothing is written before `write_letter`, which runs in the decision's own transaction.
"""

import dataclasses
import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from korpu.access.actors import Writer
from korpu.blueprints.service import Service
from korpu.documents.letter.compose import Column, Line, Sheet, compose
from korpu.documents.letter.seal import LetterFacts, attach, content_hash, qr_text, to_be_signed
from korpu.documents.models import Letter
from korpu.kernel.codes import letter_code
from korpu.law.collection import last_day_to_pay
from korpu.law.country import country
from korpu.law.finding import Finding, amount
from korpu.store.inserting import insert
from korpu.ui import speech
from korpu.usecases.attach_paper import keep
from korpu.usecases.letter_words import how_to_check, roles_of, words_of
from korpu.usecases.read_case import OpenCase
from korpu.usecases.sealing import place


@dataclass(frozen=True)
class Issued:
    """A letter ready to be written."""

    row: Letter
    payload_hash: bytes


def languages_of(case: OpenCase) -> list[str]:
    """The official language first, then the person's, if it is another one."""
    return list(dict.fromkeys([country().declared.official_language, case.row.language]))


def draft_columns(
    case: OpenCase, finding: Finding, kind: str, articles: Sequence[str], reasons: str
) -> tuple[Column, ...]:
    """The letter's text in each of its languages; fixed sentences come from the service, reasons as they were written."""
    service = finding.service
    return tuple(_column(case, finding, service, kind, articles, reasons, lang) for lang in languages_of(case))


def _column(
    case: OpenCase, finding: Finding, service: Service, kind: str, articles: Sequence[str], reasons: str, lang: str
) -> Column:
    letter, slots = service.letter(kind), _slots(case, finding, articles, reasons, lang)
    paragraphs = tuple(words.in_(lang).format(**slots) for words in letter.paragraphs)
    appeal = service.appeal.words.in_(lang) if service.appeal else ""
    return Column(lang, letter.title.in_(lang), tuple(text for text in paragraphs if text.strip()), appeal)


def _slots(case: OpenCase, finding: Finding, articles: Sequence[str], reasons: str, lang: str) -> dict[str, str]:
    points = {point.article: point for point in (*finding.grounds, *finding.refusals)}
    named = articles or finding.articles
    said = [f"{points[each].rule.words.in_(lang)} ({each})" if each in points else each for each in named]
    until = finding.value(finding.service.valid_until)
    pay_by = case.now.pay_by or last_day_to_pay(finding.service, case.now.due_on, finding.today)
    stay = case.contact.get("place", {})
    return {
        "name": f"{case.row.given_names} {case.row.surname}".strip(),
        "number": case.row.number,
        "articles": "; ".join(said),
        "reasons": reasons,
        "place": ", ".join(part for part in (stay.get("name"), stay.get("address")) if part),
        "until": speech.day(until, lang) if until else _not_known(lang),
        "pay_by": speech.day(pay_by, lang) if pay_by else _not_known(lang),
        "fee": "–" if finding.fee is None else f"{amount(finding.fee)} {settings.KORPU_CURRENCY}",
    }


def _not_known(lang: str) -> str:
    with translation.override(lang):
        return _("not known yet")


def prepare_letter(
    writer: Writer,
    case: OpenCase,
    finding: Finding,
    outcome: str,
    articles: Sequence[str],
    reasons: str,
    now: dt.datetime,
) -> Issued:
    """Compose, sign and seal; the file lies on the disk before any row names it."""
    code, issued_on = letter_code(), timezone.localdate(now)
    columns = draft_columns(case, finding, outcome, articles, reasons)
    roles = roles_of(finding.service.letter(outcome), reasons)
    sheet = _sheet(case, finding.service, code, issued_on, columns, roles)
    initials = f"{case.row.given_names[:1]}. {case.row.surname[:1]}."
    payload, signed = to_be_signed(
        LetterFacts(code, writer.letter_type(outcome), issued_on, initials, outcome, content_hash(sheet.content))
    )
    message = attach(payload, writer.sign(signed))
    pdf = compose(dataclasses.replace(sheet, qr_text=qr_text(message)))
    sealed = writer.seal(bytes(case.row.envelope), [(place(writer.zone, case.row.id, "letter", "file"), pdf)])[0]
    row = Letter.new(
        application_id=case.row.id, person=case.row.person, filer=case.row.filer, office=case.row.office,
        filer_reads=case.row.filer_reads, kind=outcome, code=code, language=case.row.language, payload=message,
        file_sha256=hashlib.sha256(pdf).digest(), file=keep(writer.zone, sealed), issued_at=now,
    )  # fmt: skip
    return Issued(row, hashlib.sha256(message).digest())


def try_letter(
    case: OpenCase, finding: Finding, outcome: str, articles: Sequence[str], reasons: str, on: dt.date
) -> None:
    """Whether this letter can be printed, before anyone relies on it. Raises `Unprintable`; leaves nothing."""
    columns = draft_columns(case, finding, outcome, articles, reasons)
    roles = roles_of(finding.service.letter(outcome), reasons)
    compose(_sheet(case, finding.service, letter_code(), on, columns, roles))


def _sheet(
    case: OpenCase, service: Service, code: str, issued_on: dt.date, columns: tuple[Column, ...], roles: list[str]
) -> Sheet:
    official = country().declared.official_language
    return Sheet(
        code=code, authority=country().declared.authority.in_(official),
        office=service.office(str(case.row.office)).words.in_(official), number=case.row.number, issued_on=issued_on,
        date_text=speech.day(issued_on, official), to=f"{case.row.surname} {case.row.given_names}".strip(),
        columns=columns, verify=tuple(Line(lang, how_to_check(lang)) for lang in languages_of(case)), roles=roles,
        words={lang: words_of(lang, issued_on) for lang in languages_of(case)}, qr_text="-", qr_alt=how_to_check(official),
    )  # fmt: skip


def write_letter(alias: str, letter: Issued) -> None:
    """The letter's row, and its entry for the register."""
    letter.row.add()
    register(alias, letter, "valid")


def register(alias: str, letter: Issued, status: str) -> None:
    """An entry for the register, which the sequencer carries to the ledger."""
    entry = (letter.row.code, letter.payload_hash, bytes(letter.row.file_sha256), status)
    insert(alias, "documents_pendingletter", ("code", "payload_hash", "file_sha256", "status"), entry)
