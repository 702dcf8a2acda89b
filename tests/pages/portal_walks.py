"""Walks through the portal that together see each of its pages empty, filled and with errors."""

import contextlib
import os
import signal
from collections.abc import Iterator

from playwright.sync_api import FilePayload

from korpu.launch.applicant import Applicant
from korpu.launch.browse import Browser
from tests.journey.at_the_portal import GO_ON, PAGES, photo, reply
from tests.journey.hands import day, fill
from tests.journey.stay_stories import BORN, hotel
from tests.journey.stories import OWNER, owner
from tests.journey.test_registration import code_of, entered, filed
from tests.journey.test_the_whole_way import applicant
from tests.journey.test_without_a_database import whole_server
from tests.pages.visit import Visit
from tests.pages.world import Case, World

SERVICE = "temporary-residence"
STAYS = ("stay-registration", "stay-extension")
NO_PHOTO: FilePayload = {"name": "photo.jpg", "mimeType": "image/jpeg", "buffer": b"PK\x03\x04" + b"\0" * 200}
WRONG_LINES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<11"
HELP = "form[action='#help'] button"
GROUPS = {"filer", "passport", "ground", "contact", "office"}
"""Questions with a page of their own shape; every other asks one fact of the law."""
STORY = {**OWNER, "grounds": ["owns_real_estate", "close_relative_of_citizen", "entrepreneur"], "entrepreneur": "yes"}
MANY = """() => { const form = document.querySelector('main form#answer');
    for (let n = 0; n < 1100; n++) form.insertAdjacentHTML('beforeend', `<input type="hidden" name="f${n}">`) }"""


def information(visit: Visit, world: World) -> None:
    """Pages that anyone reads."""
    for path in (
        "/",
        "/services/",
        "/figures/",
        f"/services/{SERVICE}/",
        "/law/",
        "/law/migration-code/",
        "/law/migration-code/46.2/",
        "/pattern-library/",
        "/offline/",
    ):
        visit.open(path)
        visit.see("filled")
    visit.open("/law/migration-code/45.1.7/?on=2010-01-01")
    visit.see("another day")
    visit.open("/law/migration-code/45.1.7/?on=tomorrow")
    visit.see("errors")
    for query, state in (("icaze", "found"), ("zzzz", "nothing fits")):
        visit.open("/law/")
        visit.hand.type("q", query)
        visit.press("form[role=search] button")
        visit.see(state)
    visit.open("/nothing-here/")
    visit.see("404")


def checking(visit: Visit, world: World) -> None:
    """«What can I do?», to its end."""
    visit.open(f"/check/{SERVICE}/")
    visit.see("empty")
    visit.press(GO_ON)
    visit.see("errors")
    for _turn in range(PAGES):
        if not visit.page.query_selector(f"main {GO_ON}"):
            break
        reply(visit.hand, {"studies_full_time": "yes", "listed_infection": "no"})
        visit.press(GO_ON)
        if visit.page.query_selector("main .tag.ok"):
            visit.see("a ground holds")
    visit.see("answered")
    no_way(visit)


def no_way(visit: Visit) -> None:
    """Somebody on whom nothing falls right asks what would help."""
    visit.open(f"/check/{SERVICE}/")
    for _turn in range(PAGES):
        if visit.page.query_selector(HELP) or not visit.page.query_selector(f"main {GO_ON}"):
            break
        reply(visit.hand, {"has_identity_document": "no"})
        visit.press(GO_ON)
    visit.press(HELP)
    visit.see("helped")


def verifying(visit: Visit, world: World) -> None:
    """Is a letter genuine?"""
    visit.open("/verify/")
    visit.see("empty")
    visit.press(GO_ON)
    visit.see("errors")
    visit.hand.type("code", "7TQ4-M2KX-90RD")
    visit.see("filled")
    visit.press(GO_ON)
    visit.see("unknown")
    visit.hand.type("code", world.taken_back)
    visit.press(GO_ON)
    visit.see("taken back")
    letter = world.granted.person.case("letters/1/").body
    visit.hand.attach("file", {"name": "letter.pdf", "mimeType": "application/pdf", "buffer": letter})
    visit.press(GO_ON)
    visit.see("genuine")


def coming_back(visit: Visit, world: World) -> None:
    """With a code, right or wrong."""
    visit.open("/return/")
    visit.see("empty")
    visit.hand.type("code", "7TQ4-M2KX-90RD")
    visit.see("filled")
    visit.press(GO_ON)
    visit.see("errors")
    visit.hand.type("code", world.people["Marta"].code)
    day(visit.hand, "born", world.people["Marta"].born)
    visit.press(GO_ON)
    visit.see("filled")


def beginning(visit: Visit, world: World) -> None:
    """Before the first question, the code, and a list with nothing in it."""
    visit.open(f"/apply/{SERVICE}/")
    visit.see("empty")
    visit.hand.pick("kind", "pin")
    visit.press(GO_ON)
    visit.see("errors", "pin")
    visit.hand.pick("kind", "dob")
    visit.press(GO_ON)
    visit.see("errors", "born")
    day(visit.hand, "born", OWNER["born_on"] if isinstance(OWNER["born_on"], str) else "")
    visit.see("filled")
    visit.press(GO_ON)
    visit.see("code")
    visit.press("a.btn")
    visit.see("empty")
    visit.open(f"/apply/{SERVICE}/")
    visit.see("another")
    visit.open("/my/drafts/1/drop/")
    visit.see("filled")
    visit.press(GO_ON)
    visit.see("empty")


def applying(visit: Visit, world: World) -> None:
    """Every question empty, with an error and filled; papers, sending, receipt."""
    come(visit, _fresh(world))
    visit.open("/my/drafts/1/")
    for _turn in range(PAGES):
        if visit.page.query_selector("main a.btn[href$='/send/']"):
            break
        onward(visit)
    visit.see("filled")
    visit.open("/my/")
    visit.see("drafts")
    visit.open("/my/drafts/1/send/")
    visit.see("empty")
    visit.press(GO_ON)
    visit.see("errors")
    visit.hand.pick("true", "yes")
    visit.see("filled")
    visit.press(GO_ON)
    visit.see("filled")


def onward(visit: Visit) -> None:
    """From the draft to its next page, or through that page."""
    last = visit.page.url.rstrip("/").rpartition("/")[2]
    if last == "1":
        visit.press("a.btn")
    elif last == "papers":
        papers(visit)
    else:
        question(visit, last)


def question(visit: Visit, step: str) -> None:
    """One question of a draft: as it comes, sent empty, with wrong lines, and as it stands when one comes back."""
    here = visit.page.url
    kind = step if step in GROUPS else _kind_of_fact(visit)
    visit.see(f"{kind} empty", step)
    if step == "passport":
        visit.hand.type("mrz", WRONG_LINES)
        visit.press(GO_ON)
        visit.see("passport with a slip")
        visit.hand.type("mrz", "")
    if step == "contact":
        visit.hand.type("email", "nobody")
    visit.press(GO_ON)
    if visit.page.query_selector("main .errors"):
        visit.see(f"{kind} errors", step)
    fill(visit.hand.within("form#answer"), STORY)
    _never_mind(visit)
    visit.see(f"{kind} filled", step)
    visit.press(GO_ON)
    assert visit.page.url != here, visit.page.inner_text("main")


def _kind_of_fact(visit: Visit) -> str:
    """How a fact is asked, from the controls of its page."""
    shapes = {"date": ".date", "money": ".sum", "choice": ".choice"}
    return next(
        (kind for kind, part in shapes.items() if visit.page.query_selector(f"main form#answer {part}")), "text"
    )


def _never_mind(visit: Visit) -> None:
    """A fact that the story does not tell is answered with the last choice, which is «I don't know», or with a number."""
    form = visit.page.locator("main form#answer")
    radios, text = form.locator("input[type=radio]"), form.locator(".sum input, input.in[inputmode=numeric]")
    if radios.count() and not form.locator("input[type=radio]:checked").count():
        radios.last.check(force=True)
    elif text.count() == 1 and not text.input_value():
        text.fill("10")


def papers(visit: Visit) -> None:
    """None brought, a bad file, a good one."""
    visit.see("empty")
    visit.hand.attach("file-photos", NO_PHOTO)
    visit.press("button[name='add']")
    visit.see("errors")
    visit.hand.attach("file-photos", photo("photos"))
    visit.press("button[name='add']")
    visit.see("filled")
    visit.press("button[name='done']")


def two_devices(visit: Visit, world: World) -> None:
    """Both saved the same page."""
    person = _fresh(world)
    come(visit, person)
    visit.open("/my/drafts/1/contact/")
    person.browser.get("/my/drafts/1/contact/")
    person.browser.send({"email": "first@people.example"})
    visit.hand.type("email", "second@people.example")
    visit.press(GO_ON)
    visit.see("two versions")


def losing(visit: Visit, world: World) -> None:
    """A session that ended, a draft that expired, a form that nobody can read, an authority that does not answer."""
    come(visit, _fresh(world))
    visit.open("/my/drafts/1/contact/")
    visit.page.evaluate(MANY)
    visit.press(GO_ON)
    visit.see("400")
    visit.open("/my/drafts/1/contact/")
    visit.hand.type("email", "kept@people.example")
    with stopped(world):
        visit.press(GO_ON)
        visit.see("503")
    visit.open("/my/drafts/1/contact/")
    visit.hand.type("email", "kept@people.example")
    visit.page.context.clear_cookies(name="portal_session")
    visit.press(GO_ON)
    visit.see("403")
    come(visit, _expired(world))
    visit.open("/my/drafts/1/")
    visit.see("expired")


@contextlib.contextmanager
def stopped(world: World) -> Iterator[None]:
    """The database server, with all its sessions, does not answer."""
    whole = whole_server(world.place)
    for each in whole:
        os.kill(each, signal.SIGSTOP)
    try:
        yield
    finally:
        for each in reversed(whole):
            os.kill(each, signal.SIGCONT)


def cases(visit: Visit, world: World) -> None:
    """One's own cases in every state, with their pages."""
    states = {
        "filed": world.filed, "asked": world.asked, "waiting": world.waiting, "proposed": world.proposed,
        "granted": world.granted, "withdrawn": world.withdrawn,
    }  # fmt: skip
    for state, case in states.items():
        come(visit, case.person)
        visit.open("/my/cases/1/")
        visit.see(state)
    of_one_case(visit, Case(*applicant(world.portal)))
    answering(visit, world.asked)
    too_late(visit, world.withdrawn)
    come_back(visit, world, "Davit")
    visit.open("/my/cases/1/")
    visit.see("refused")
    visit.open("/my/cases/1/help/")
    visit.see("filled")
    applying_again(visit)
    visit.open("/my/")
    visit.see("cases")
    visit.open("/my/cases/1/who-looked/")
    visit.see("filled")


def applying_again(visit: Visit) -> None:
    """After a refusal: one page, with a file that is no paper."""
    visit.open("/my/cases/1/again/")
    visit.see("filled")
    visit.hand.attach("file-reason_gone", NO_PHOTO)
    visit.press(GO_ON)
    visit.see("errors")


def of_one_case(visit: Visit, case: Case) -> None:
    """Of a case that nobody has looked at yet: receipt, who looked, withdrawal."""
    come(visit, case.person)
    visit.open("/my/cases/1/receipt/")
    visit.see("filled")
    visit.open("/my/cases/1/who-looked/")
    visit.see("empty")
    visit.open("/my/cases/1/withdraw/")
    visit.see("filled")


def answering(visit: Visit, case: Case) -> None:
    """Answer a request: nothing, a bad file, words."""
    come(visit, case.person)
    visit.open("/my/cases/1/answer/")
    visit.see("empty")
    visit.press(GO_ON)
    visit.see("errors")
    visit.hand.attach("file-dwelling", NO_PHOTO)
    visit.press(GO_ON)
    visit.see("errors", "file")
    visit.hand.type("words", "Here it is.")
    visit.see("filled")


def too_late(visit: Visit, case: Case) -> None:
    """Both acts of a person, when the case has ended meanwhile."""
    come(visit, case.person)
    for act in ("answer", "withdraw"):
        visit.open(f"/my/cases/1/{act}/")
        visit.see("too late")


def come(visit: Visit, person: Applicant) -> None:
    """Go on where this person is, with their session."""
    visit.page.context.clear_cookies()
    visit.cookie("portal_session", person.browser.cookies["portal_session"])


def come_back(visit: Visit, world: World, name: str) -> None:
    """One of the demo's people."""
    person = Applicant(Browser(world.portal), world.people[name].code)
    person.come_back(world.people[name].born)
    come(visit, person)


def _fresh(world: World) -> Applicant:
    """Somebody with an empty draft."""
    person = Applicant(Browser(world.portal))
    person.begin(owner())
    return person


def _expired(world: World) -> Applicant:
    """Somebody whose draft nobody saved for 30 days."""
    person = _fresh(world)
    with world.place.admin("permits") as admin:
        admin.execute("update applications_draft set expires_at = saved_at - interval '1 day'")
    return person


def staying(visit: Visit, world: World) -> None:
    """A hotel registers a guest, who takes the case over; the hotel tells that the guest left. Days are counted for anyone."""
    for service in STAYS:
        visit.open(f"/services/{service}/")
        visit.see("filled", service)
        visit.open(f"/check/{service}/")
        visit.see("empty", service)
        visit.open(f"/days/{service}/")
        visit.see("empty", service)
    counting(visit)
    host, code = registered(world)
    claiming(visit, code)
    come(visit, host)
    for path, state in (("receipt/", "of a host"), ("", "of a host")):
        visit.open(f"/my/cases/1/{path}")
        visit.see(state)
    leaving(visit)


def counting(visit: Visit) -> None:
    """The calculator with an impossible day, and with its answers."""
    visit.open("/days/stay-registration/")
    day(visit.hand, "arrived_on", "2026-02-31")
    visit.press(GO_ON)
    visit.see("errors")
    day(visit.hand, "arrived_on", "2026-05-05")
    visit.hand.type("days_of_stay", "20")
    visit.hand.pick("citizen_of_kazakhstan", "yes")
    visit.press(GO_ON)
    visit.see("answered")


def registered(world: World) -> tuple[Applicant, str]:
    """A hotel's guest, entered by the law itself; the code by which the guest takes the case over."""
    host = filed(world.portal, hotel())
    assert entered(host)
    return host, code_of(host)


def claiming(visit: Visit, code: str) -> None:
    """With nothing, a wrong birthday, and rightly."""
    visit.open("/claim/")
    visit.see("empty")
    visit.hand.type("code", code)
    day(visit.hand, "born", "1990-02-27")
    visit.press(GO_ON)
    visit.see("errors")
    visit.hand.type("code", code)
    day(visit.hand, "born", BORN)
    visit.see("filled")
    visit.press(GO_ON)
    visit.see("code")


def leaving(visit: Visit) -> None:
    """Tell that the place was left: no day, an impossible one, a right one."""
    visit.open("/my/cases/1/left/")
    visit.see("empty")
    visit.press(GO_ON)
    visit.see("errors")
    day(visit.hand, "left_on", "2026-05-04")
    visit.see("filled")


WALKS = (information, checking, verifying, coming_back, beginning, applying, two_devices, cases, staying, losing)
