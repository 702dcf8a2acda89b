"""While a draft becomes an application nothing happens to its papers: what another device does then comes too late, and is told."""

import contextlib
import re
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from korpu.launch.applicant import Applicant
from korpu.launch.browse import Browser, Form, Page
from korpu.launch.demo.sheets import paper_photo
from korpu.launch.throwaway import Installation
from korpu.launch.waiting import await_true
from tests.journey.stories import owner

WAITING = "select count(*) from pg_locks where not granted"
PAPERS = "select office, cleaned, original from documents_upload where application_id = %s"
SECONDS = 20.0


@dataclass
class Draft:
    """Somebody's complete draft, on two devices, and the form that sends it."""

    place: Installation
    person: Applicant
    second: Applicant
    form: Form

    @property
    def id(self) -> str:
        return dict(self.form.fields)["draft"]

    @contextlib.contextmanager
    def held(self) -> Iterator[Any]:
        """Nobody comes to the end of filing within: the draft and its papers are taken, the case is not there yet."""
        with self.place.admin("permits") as admin, admin.transaction():
            admin.execute("lock table cases_casenow in share row exclusive mode")
            yield admin

    def meanwhile(self, act: Callable[[], Page]) -> tuple[Page, Page]:
        """What sending answers, and an act of the second device that begins while it goes on."""
        with ThreadPoolExecutor(2) as pool:
            with self.held() as admin:
                sending = pool.submit(post, self.person, self.form, true="yes")
                assert await_true(lambda: waiting(admin) == 1, SECONDS), "the sending waits"
                acting = pool.submit(act)
                assert await_true(lambda: waiting(admin) == 2, SECONDS), "the act waits for the sending"
                assert not any(map(Future.done, (sending, acting)))
            return sending.result(SECONDS), acting.result(SECONDS)

    def papers(self) -> list[tuple[str | None, bool]]:
        """The desk of each paper, and whether its files are there."""
        files = Path(self.place.places.state) / "files"
        with self.place.admin("permits") as admin:
            found = admin.execute(PAPERS, [self.id]).fetchall()
        return [(office, all((files / name).exists() for name in names)) for office, *names in found]


def waiting(admin: Any) -> int:
    return int(admin.execute(WAITING).fetchone()[0])


def post(person: Applicant, form: Form, **values: str) -> Page:
    return person.browser.post(form, [*(pair for pair in form.fields if pair[0] not in values), *values.items()])


@pytest.fixture
def draft(place: Installation, portal: str) -> Draft:
    person = Applicant(Browser(portal))
    person.begin(owner())
    form = person.fill(owner()).form(names={"once", "true"})
    second = Applicant(Browser(portal), person.code)
    second.come_back(owner().born)
    return Draft(place, person, second, form)


def test_a_paper_taken_back_too_late_stays_with_its_files(draft: Draft) -> None:
    page = draft.second.browser.get("/my/drafts/1/papers/")
    (first, *_) = re.findall(r'name="back" value="([^"]+)"', page.html)
    sent, answered = draft.meanwhile(lambda: draft.second.browser.send(button=("back", first)))
    assert sent.path.endswith("/receipt/")
    assert answered.status in (200, 410)
    assert draft.papers() == [(draft.papers()[0][0], True)] * len(owner().papers)
    assert draft.papers()[0][0], "they are papers of the case"


def test_a_paper_added_too_late_does_not_stay_behind(draft: Draft) -> None:
    draft.second.browser.get("/my/drafts/1/papers/")
    photo = ("late.jpg", paper_photo("photo"))
    sent, answered = draft.meanwhile(lambda: draft.second.browser.send({"file-photos": photo}, button=("add", "1")))
    assert sent.path.endswith("/receipt/")
    assert answered.status == 410, "it is said that there is no draft any more"
    assert len(draft.papers()) == len(owner().papers)
    assert all(office for office, _files in draft.papers())


def test_a_draft_forgotten_too_late_is_an_application_with_its_papers(draft: Draft) -> None:
    draft.second.browser.get("/my/drafts/1/drop/")
    sent, answered = draft.meanwhile(draft.second.browser.send)
    assert sent.path.endswith("/receipt/")
    assert answered.status in (200, 410)
    assert [files for _office, files in draft.papers()] == [True] * len(owner().papers)
