"""Asking the keyring. Each thread keeps one connection; a lost one is made again once."""

import socket
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

from korpu.kernel.seal import Place
from korpu.store.wire import dump, load

TIMEOUT_SECONDS = 3.0


class KeyringUnavailable(RuntimeError):
    """The keyring, or the database it must look into, does not answer. Nothing happened; the same act can be tried again."""


class NotLive(PermissionError):
    """The session has ended or was never genuine."""


class WrongCode(PermissionError):
    """Code and second factor do not belong together, or too many wrong tries: the answer is the same."""


class NotYours(PermissionError):
    """The keyring does not do this for this caller."""


REFUSALS: dict[str, Callable[[str], Exception]] = {
    "unavailable": KeyringUnavailable,
    "too_fast": KeyringUnavailable,
    "not_live": NotLive,
    "wrong_code": WrongCode,
}


@dataclass(frozen=True)
class Session:
    """A presence at the portal, as the keyring made it. ``token`` goes to the browser, the rest into the row."""

    subject: UUID
    token: str
    token_hash: bytes
    grant: bytes
    expires: int


@dataclass(frozen=True)
class Enrolled(Session):
    """A new subject: ``code`` is shown once, the MACs go into the row."""

    code: str
    code_mac: bytes
    factor_mac: bytes


@dataclass(frozen=True)
class InZone:
    """Who somebody is in a zone. ``key`` opens their rows and is empty for somebody one only filed for.

    ``claimed``: keys of people whose cases they took over with a claim code. ``ticket``: that their session was found live a moment
    ago; shown with the next questions, it is not looked at again.
    """

    pseudonym: str
    envelope: bytes
    key: str = ""
    claimed: tuple[str, ...] = ()
    ticket: bytes = b""


@dataclass(frozen=True)
class Filed:
    """What an application takes from the keyring: its case number, row keys wrapped, words of the index, the number's first."""

    number: str
    items: list[bytes]
    words: list[str]


class Keyring:
    """One door's way to the keyring."""

    def __init__(self, path: str, token: str) -> None:
        """``path`` of the unix socket, ``token`` of this caller."""
        self._path, self._token = path, token
        self._here = threading.local()

    def ask(self, op: str, **request: Any) -> dict[str, Any]:
        """One question, one answer. Raises one of this module's exceptions when it is refused."""
        line = dump({"token": self._token, "op": op, **request})
        try:
            answer = self._exchange(line)
        except OSError as gone:
            raise KeyringUnavailable("the keyring does not answer") from gone
        if not answer.pop("ok"):
            raise REFUSALS.get(answer["why"], NotYours)(answer["why"])
        return answer

    def _exchange(self, line: bytes) -> dict[str, Any]:
        fresh = not hasattr(self._here, "link")
        try:
            return self._send(line)
        except OSError:
            self._forget()
            if fresh:
                raise
            return self._send(line)  # the keyring was restarted since the last question

    def _send(self, line: bytes) -> dict[str, Any]:
        if not hasattr(self._here, "link"):
            link = socket.socket(socket.AF_UNIX)
            link.settimeout(TIMEOUT_SECONDS)
            link.connect(self._path)
            self._here.link, self._here.file = link, link.makefile("rb")
        self._here.link.sendall(line)
        answer = self._here.file.readline()
        if not answer:
            raise ConnectionResetError("the keyring hung up")
        content: dict[str, Any] = load(answer)
        return content

    def _forget(self) -> None:
        if hasattr(self._here, "link"):
            self._here.link.close()
            del self._here.link, self._here.file

    def enrol(self, kind: str, factor: str) -> Enrolled:
        """A new subject. ``kind``: ``dob`` (factor: ISO date) or ``pin`` (digits)."""
        a = self.ask("enrol", kind=kind, factor=factor)
        own = (UUID(a["subject"]), a["session"], a["session_hash"], a["grant"], a["expires"])
        return Enrolled(*own, a["code"], a["code_mac"], a["factor_mac"])

    def open(self, code: str, factor: str) -> Session:
        """A session by access code and second factor. Raises `WrongCode`."""
        a = self.ask("open", code=code, factor=factor)
        return Session(UUID(a["subject"]), a["session"], a["session_hash"], a["grant"], a["expires"])

    def key(self, session: str, zone: str) -> InZone:
        """Who the session's subject is in a zone. Raises `NotLive`."""
        a = self.ask("key", session=session, zone=zone)
        return InZone(a["pseudonym"], a["envelope"], a["key"], tuple(a["claimed"]), a["ticket"])

    def represent(self, session: str, zone: str, application: UUID) -> InZone:
        """Who the represented person of an application is in a zone."""
        a = self.ask("represent", session=session, zone=zone, application=str(application))
        return InZone(a["pseudonym"], a["envelope"])

    def claim_code(self, session: str, zone: str, application: UUID, born: str) -> str:
        """The code by which the person of an application takes it over; empty once they did."""
        code: str = self.ask("claim_code", session=session, zone=zone, application=str(application), born=born)["code"]
        return code

    def claimable(self, code: str, born: str) -> None:
        """Raises `WrongCode` unless code and birthday belong together and were not used."""
        self.ask("claimable", code=code, born=born)

    def claim(self, session: str, code: str, born: str) -> dict[str, str]:
        """Take a case over; the person's pseudonym by zone. Raises `WrongCode`."""
        named: dict[str, str] = self.ask("claim", session=session, code=code, born=born)["pseudonyms"]
        return named

    def file(
        self, session: str, zone: str, year: int, envelope: bytes, items: Sequence[tuple[Place, bytes]],
        words: Sequence[str], ticket: bytes = b"",
    ) -> Filed:  # fmt: skip
        """What filing takes, in one round trip; ``items`` and ``envelope`` as for `wrap`. Raises `NotLive`."""
        asked = {"zone": zone, "year": year, "envelope": envelope, "items": _items(items), "words": list(words)}
        a = self.ask("file", **_shown(session, ticket), **asked)
        return Filed(a["number"], a["items"], a["words"])

    def wrap(
        self, session: str, envelope: bytes, items: Sequence[tuple[Place, bytes]], ticket: bytes = b""
    ) -> list[bytes]:
        """Row keys wrapped under the data key of the person in the envelope."""
        shown = _shown(session, ticket)
        found: list[bytes] = self.ask("wrap", **shown, envelope=envelope, items=_items(items))["items"]
        return found

    def unwrap(
        self, session: str, envelope: bytes, items: Sequence[tuple[Place, bytes]], ticket: bytes = b""
    ) -> list[bytes]:
        """Row keys that `wrap` wrapped. Raises `NotYours` when one was moved, changed, or its data key is destroyed."""
        shown = _shown(session, ticket)
        found: list[bytes] = self.ask("unwrap", **shown, envelope=envelope, items=_items(items))["items"]
        return found

    def unwrap_contacts(
        self, asked: Sequence[tuple[UUID, bytes, Sequence[tuple[Place, bytes]]]]
    ) -> list[list[bytes] | None]:  # fmt: skip
        """The worker's way to contact data: for each row of the outbox its keys, None where they are not given for that row."""
        question = [[str(outbox), bytes(envelope), _items(items)] for outbox, envelope, items in asked]
        found: list[list[bytes] | None] = self.ask("unwrap_contacts", asked=question)["items"]
        return found

    def unwrap_contact(self, outbox: UUID, envelope: bytes, items: Sequence[tuple[Place, bytes]]) -> list[bytes]:
        """The same for one row. Raises `NotYours` when they are not given."""
        (found,) = self.unwrap_contacts([(outbox, envelope, items)])
        if found is None:
            raise NotYours("not_yours")
        return found

    def wrap_automatic(self, outbox: UUID, envelope: bytes, items: Sequence[tuple[Place, bytes]]) -> list[bytes]:
        """The worker's way to seal a letter and a decision that the law makes automatic."""
        question = {"outbox": str(outbox), "envelope": envelope, "items": _items(items)}
        found: list[bytes] = self.ask("wrap_automatic", **question)["items"]
        return found

    def sign_automatic(self, type: str, payload: bytes) -> bytes:
        """Ed25519 signature of a letter that the law makes automatic. ``type``: what happened, for example ``entered``."""
        signature: bytes = self.ask("sign_automatic", type=type, payload=payload)["signature"]
        return signature

    def blind(self, zone: str, words: Sequence[str], session: str = "") -> list[str]:
        """Words of an index as only the keyring writes them; the worker asks without a session. Raises `NotLive`."""
        who = {"session": session} if session else {}
        found: list[str] = self.ask("blind", zone=zone, words=list(words), **who)["words"]
        return found

    def sign(self, session: str, payload: bytes) -> bytes:
        """Ed25519 signature of a letter, for a live staff session."""
        signature: bytes = self.ask("sign", session=session, payload=payload)["signature"]
        return signature

    def held(self, subjects: Sequence[UUID]) -> set[UUID]:
        """The keeper's question: which of them have a draft or an application somewhere, or are here now."""
        found: list[str] = self.ask("held", subjects=[str(subject) for subject in subjects])["held"]
        return {UUID(subject) for subject in found}

    def forget(self, subject: UUID) -> bool:
        """The keeper's act: destroy the keys of a subject who holds nothing. False when the keyring sees it otherwise."""
        forgotten: bool = self.ask("forget", subject=str(subject))["forgotten"]
        return forgotten

    def public_key(self) -> bytes:
        """The key that checks letters, 32 bytes."""
        found: bytes = self.ask("public_key")["key"]
        return found


def _shown(session: str, ticket: bytes) -> dict[str, Any]:
    """Staff have no tickets."""
    return {"session": session, "ticket": ticket} if ticket else {"session": session}


def _items(items: Sequence[tuple[Place, bytes]]) -> list[Any]:
    return [[place.zone, str(place.application), place.table, place.column, bytes(key)] for place, key in items]


@cache
def keyring() -> Keyring:
    """This process's keyring, by its key file."""
    from django.conf import settings

    return Keyring(settings.KORPU_KEYRING["socket"], settings.KORPU_KEYRING["token"])
