"""Filing under load: many people, each with a complete draft, press «send» at the real door over HTTP."""

import json
import multiprocessing
import re
import socket
import threading
import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

from korpu.access.actors import Present
from korpu.kernel.ids import new_salt, owned_id
from korpu.kernel.seal import Place
from korpu.launch.applicant import Applicant
from korpu.launch.bench.raw import ZONE, raw_creates_per_s
from korpu.launch.browse import Browser
from korpu.launch.demo.stories import wish_of
from korpu.launch.demo.told import told
from korpu.launch.throwaway import Installation
from korpu.store.keyring_client import Keyring

CLIENTS = 16
MOST_A_SECOND = 320
"""So many drafts are prepared for each second: more than can be sent."""
BORN = "1990-02-28"
FOUND = 302
LENGTH = re.compile(rb"(?i)content-length: (\d+)")


@dataclass(frozen=True)
class Submitted:
    """Receipts a second over HTTP, and transactions a second that write the same rows by SQL alone."""

    per_s: float
    raw_per_s: float


def submitted(place: Installation, seconds: float) -> Submitted:
    """Prepare drafts, send them for ``seconds``, and write the rows of one of them by SQL alone."""
    address = place.running().addresses["portal"]
    person = Applicant(Browser(address))
    wish = wish_of(told()["people"][0])
    person.begin(wish)
    person.fill(wish)
    page = person.browser.page
    hidden = dict(page.form(names={"once"}).fields)
    form = {name: hidden[name] for name in ("csrfmiddlewaretoken", "version")}
    sessions = _prepared(place, person, int(seconds * MOST_A_SECOND))
    number = person.send()
    sent = _sent(address, form, person.browser.cookies["portal_csrf"], sessions, seconds)
    return Submitted(sent / seconds, raw_creates_per_s(place, number))


def _prepared(place: Installation, person: Applicant, count: int) -> list[str]:
    """Session tokens of ``count`` people who have the same draft as ``person``, each as rows of their own."""
    keys = json.loads((place.places.keys / "portal.json").read_text())["keyring"]
    ring = Keyring(keys["socket"], keys["token"])
    first = Present.at(ring, person.browser.cookies["portal_session"], ZONE)
    with place.admin("portal") as portal, place.admin(ZONE) as permits:
        cursor = permits.execute("select * from applications_draft where filer = %s", [first.pseudonym])
        draft = dict(zip([each.name for each in cursor.description], cursor.fetchone(), strict=True))
        at = Place(ZONE, draft["id"], "draft", "answers")
        plain = first.open(bytes(draft["envelope"]), [(at, bytes(draft["answers"]))])[0]
        return [_one_more(ring, portal, permits, draft, plain) for _each in range(count)]


def _one_more(ring: Keyring, portal: Any, permits: Any, draft: dict[str, Any], plain: bytes) -> str:
    made = ring.enrol("dob", BORN)
    portal.execute(
        "insert into subjects_subject (id, code_mac, factor_kind, factor_mac, created_at) values (%s, %s, 'dob', %s, now())",
        [made.subject, made.code_mac, made.factor_mac],
    )
    portal.execute(
        "insert into subjects_session (token_hash, subject, grant_mac, created_at, expires_at) "
        "values (%s, %s, %s, now(), to_timestamp(%s))", [made.token_hash, made.subject, made.grant, made.expires],
    )  # fmt: skip
    who, salt = Present.at(ring, made.token, ZONE), new_salt()
    row = owned_id(who.pseudonym, salt)
    sealed = who.seal(who.envelope, [(Place(ZONE, row, "draft", "answers"), plain)])[0]
    own = {
        "id": row,
        "salt": salt,
        "person": who.pseudonym,
        "filer": who.pseudonym,
        "envelope": who.envelope,
        "answers": sealed,
    }
    columns = draft | own
    permits.execute(
        f"insert into applications_draft ({', '.join(columns)}) values ({', '.join(['%s'] * len(columns))})",  # noqa: S608
        list(columns.values()),
    )
    return made.token


def _sent(address: str, form: dict[str, str], csrf: str, sessions: Sequence[str], seconds: float) -> int:
    """Receipts within ``seconds``, from a process of its own, which shares nothing with the one that measures."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        found: int = pool.apply(_load, (address, form, csrf, sessions, seconds))
        return found


def _load(address: str, form: dict[str, str], csrf: str, sessions: Sequence[str], seconds: float) -> int:
    waiting, counts, end = iter(sessions), [0] * CLIENTS, time.monotonic() + seconds
    lock = threading.Lock()
    at = urlsplit(address)

    def client(number: int) -> None:
        with socket.create_connection((at.hostname, at.port or 80), timeout=20) as link:
            while time.monotonic() < end:
                with lock:
                    session = next(waiting)
                link.sendall(_request(at.netloc, address, form, f"portal_csrf={csrf}; portal_session={session}"))
                counts[number] += _status(link) == FOUND

    threads = [threading.Thread(target=client, args=(number,)) for number in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counts)


def _request(host: str, address: str, form: dict[str, str], cookies: str) -> bytes:
    """Written by hand: whoever measures on the machine that is measured must not weigh."""
    body = urlencode({**form, "once": str(uuid.uuid4()), "true": "yes"})
    head = (
        "POST /my/drafts/1/send/ HTTP/1.1", f"Host: {host}", f"Origin: {address}", f"Cookie: {cookies}",
        "Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}",
    )  # fmt: skip
    return "\r\n".join((*head, "", body)).encode()


def _status(link: socket.socket) -> int:
    """The status of the answer on its way; whole, so that the link can carry the next question."""
    answer = b""
    while not (end := answer.find(b"\r\n\r\n") + 4) > 3:
        answer += _more(link)
    length = LENGTH.search(answer)
    while len(answer) < end + int(length[1] if length else 0):
        answer += _more(link)
    return int(answer[9:12])


def _more(link: socket.socket) -> bytes:
    found = link.recv(65536)
    if not found:
        raise ConnectionResetError("the portal hung up")
    return found
