"""People who apply, over HTTP, and do not give up: whoever gets no receipt sends again, as a browser's «send again» does."""

import http.client
import threading
import time
import uuid
from dataclasses import dataclass, field

from korpu.launch.applicant import Applicant, Stuck, Wish, number_on
from korpu.launch.browse import Browser, Form, NoSuchForm

TROUBLE = (OSError, http.client.HTTPException, Stuck, NoSuchForm, KeyError)
PAUSE_SECONDS = 0.1
GONE = 410
LOST_EVERY = 5
"""Of so many sendings one answer never arrives and the page is gone: the device fills a new draft, with its old key."""
BORN = "1990-02-28"
ANSWERS: dict[str, str | list[str]] = {
    "role": "self", "surname": "LOAD", "given_names": "PERSON", "born_on": BORN, "sex": "X", "citizenship": "GEO",
    "document_expires_on": "2031-01-01", "request": "issue", "grounds": ["student"], "studies_full_time": "yes",
    "kin_of_citizen": "nobody", "dwelling": "own", "months_asked": "12", "speed": "working_days_20", "office": "baku",
    "letters": "en", "email": "",
}  # fmt: skip


@dataclass
class Tally:
    """What people were told: intent → case number. An intent is known in the database by its document number."""

    acknowledged: dict[str, str] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, intent: str, number: str) -> None:
        """Somebody holds a receipt."""
        with self.lock:
            self.acknowledged[intent] = number

    def __len__(self) -> int:
        return len(self.acknowledged)


class Crowd:
    """Threads, each one person filing again and again until told to stop."""

    def __init__(self, address: str, size: int) -> None:
        self.address, self.tally, self._stop = address, Tally(), threading.Event()
        self._threads = [threading.Thread(target=self._person, args=(at,), daemon=True) for at in range(size)]

    def __enter__(self) -> Tally:
        for thread in self._threads:
            thread.start()
        return self.tally

    def __exit__(self, *trouble: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join(60)

    def _person(self, at: int) -> None:
        person, turn = Applicant(Browser(self.address, seconds=10)), 0
        while not self._stop.is_set():
            turn += 1
            intent = f"L{at:02}{turn:05}"
            number = self._file(person, intent, turn % LOST_EVERY == 0)
            if number:
                self.tally.note(intent, number)

    def _file(self, person: Applicant, intent: str, lossy: bool) -> str:
        """Until there is a receipt.

        The key of the act is chosen once; a form that was sent is sent again first. ``lossy``: the first answer is
        lost, and the page with it.
        """
        once, sent, clean = str(uuid.uuid4()), None, False
        wish = Wish("temporary-residence", BORN, {**ANSWERS, "document_number": intent})
        while not self._stop.is_set():
            try:
                if sent is not None and (number := _send(person, sent)):
                    return number
                clean = clean or _without_drafts(person)
                sent = _ready(person, wish, once)
                if lossy:
                    lossy = False
                    _send(person, sent)
                    sent = None
                    raise ConnectionResetError("the answer got lost on its way to the person")
            except TROUBLE:
                time.sleep(PAUSE_SECONDS)
        return ""


def _without_drafts(person: Applicant) -> bool:
    """A new wish begins with an empty table: what an earlier one left half done is forgotten."""
    while person.code and _there(person, "/my/drafts/1/drop/"):
        person.browser.send()
    return True


def _there(person: Applicant, path: str) -> bool:
    """Whether the draft is there. Raises `Stuck` when the door cannot say: then nobody knows."""
    page = person.browser.get(path)
    if page.status not in (200, GONE):
        raise Stuck("a draft, or that there is none", page)
    return page.status == 200


def _ready(person: Applicant, wish: Wish, once: str) -> tuple[Form, list[tuple[str, str]]]:
    """A filled draft, and the form that sends it, with this key."""
    if not person.code:
        person.begin(wish)
    elif not _there(person, "/my/drafts/1/"):
        person.browser.get(f"/apply/{wish.service}/")
        person.browser.send({"another": "1"})
    form = person.fill(wish).form(names={"once", "true"})
    pairs = [(name, value) for name, value in form.fields if name != "once"]
    return form, [*pairs, ("once", once), ("true", "yes")]


def _send(person: Applicant, sent: tuple[Form, list[tuple[str, str]]]) -> str:
    """The number on the receipt; nothing when the answer is no receipt. Raises what the network raises."""
    form, pairs = sent
    page = person.browser.post(form, list(pairs))
    return number_on(page) if page.path.endswith("/receipt/") else ""
