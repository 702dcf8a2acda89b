"""What a person does at the portal, page by page, in a real browser."""

from playwright.sync_api import FilePayload

from korpu.launch.applicant import Wish
from korpu.launch.demo.sheets import paper_photo
from tests.journey.hands import Mouse, day, fill

PAGES = 40
GO_ON = "form#answer button.btn:not(.line)"
GENUINE, NOT_GENUINE = ".notice.ok", ".notice.no"


def ask_what_i_can_do(hand: Mouse, wish: Wish) -> None:
    """From the first page through the anonymous check until a ground holds."""
    hand.open("/")
    hand.press("a.btn.sun")
    for _turn in range(PAGES):
        if hand.page.query_selector("main .tag.ok"):
            return
        reply(hand, wish.answers)
        hand.press(GO_ON)
    raise AssertionError(f"no ground holds after {PAGES} answers")


def reply(hand: Mouse, answers: object) -> None:
    """What the story says, else «I don't know», else something plausible."""
    asked = hand.page.input_value("main [name='asked']")
    if isinstance(answers, dict) and asked in answers:
        fill(hand, {asked: answers[asked]})
    elif hand.page.query_selector(f"main [name='{asked}'][value='unknown']"):
        hand.pick(asked, "unknown")
    elif hand.page.query_selector(f"main [name='{asked}-day']"):
        day(hand, asked, "2026-06-30")
    else:
        hand.type(asked, "0")


def apply(hand: Mouse, wish: Wish) -> str:
    """From the choice of a second factor to the receipt; the case number."""
    hand.open(f"/apply/{wish.service}/")
    hand.pick("kind", "dob")
    day(hand, "born", wish.born)
    hand.press(GO_ON)
    hand.press("a.btn")
    for _turn in range(PAGES):
        if hand.page.url.endswith("/receipt/"):
            return hand.page.inner_text("main .slip").strip()
        answer(hand, wish)
    raise AssertionError(f"no receipt after {PAGES} pages: {hand.page.url}")


def answer(hand: Mouse, wish: Wish) -> None:
    """One page of the application."""
    if hand.page.url.endswith("/papers/"):
        for key in wish.papers:
            hand.attach(f"file-{key}", photo(key))
        hand.press("button[name='done']")
    elif hand.page.url.endswith("/send/"):
        hand.pick("true", "yes")
        hand.press(GO_ON)
    elif hand.page.url.endswith("/drafts/1/"):
        hand.press("a.btn")
    else:
        fill(hand.within("form#answer"), wish.answers)
        hand.press(GO_ON)


def answer_the_officer(hand: Mouse, question: str) -> None:
    """Read what was asked, and answer it with a paper and a few words."""
    hand.open("/my/cases/1/")
    hand.press("a.btn")
    assert question in hand.page.inner_text("main blockquote")
    hand.attach("file-dwelling", photo("dwelling"))
    hand.type("words", "Here it is.")
    hand.press(GO_ON)


def open_the_letter(hand: Mouse) -> bytes:
    """The newest letter, as PDF."""
    hand.open("/my/cases/1/")
    letter = hand.saves("a[href*='/letters/']")
    assert letter.startswith(b"%PDF")
    return letter


def verify(hand: Mouse, letter: bytes) -> None:
    """Ask the public page whether a letter is genuine, until the register has it: the sequencer carries it within seconds."""
    for _turn in range(PAGES):
        hand.open("/verify/")
        hand.attach("file", {"name": "letter.pdf", "mimeType": "application/pdf", "buffer": letter})
        hand.press(GO_ON)
        if hand.page.query_selector(f"main {GENUINE}"):
            return
        hand.page.wait_for_timeout(200)
    raise AssertionError(f"not genuine: {hand.page.inner_text('main')}")


def photo(key: str) -> FilePayload:
    """A photo of a paper."""
    return {"name": f"{key}.jpg", "mimeType": "image/jpeg", "buffer": paper_photo(key)}
