"""Two drafts, several windows, two devices: nothing goes to the wrong draft, and nothing typed is lost."""

import concurrent.futures
import re

import pytest

from korpu.launch.applicant import Applicant
from korpu.launch.browse import Browser, Form, Page
from korpu.launch.demo.player import paper_photo
from tests.journey.stories import owner

PHOTO = ("photo.jpg", paper_photo("photo"))


@pytest.fixture
def person(portal: str) -> Applicant:
    """Somebody with a fresh draft."""
    somebody = Applicant(Browser(portal))
    somebody.begin(owner())
    return somebody


@pytest.fixture
def two(person: Applicant) -> Applicant:
    """The same with a second draft."""
    begin_another(person)
    return person


def begin_another(person: Applicant) -> Page:
    person.browser.get("/apply/temporary-residence/")
    return person.browser.send({"another": "1"})


def other_device(person: Applicant, portal: str) -> Applicant:
    """The same person somewhere else."""
    second = Applicant(Browser(portal), person.code)
    second.come_back(owner().born)
    return second


def page(person: Applicant, path: str) -> Page:
    return person.browser.get(f"/my/drafts/{path}/")


def drafts(person: Applicant) -> list[str]:
    return person.browser.get("/my/").links(r"/my/drafts/")


def email_of(person: Applicant, place: int) -> str:
    """What the contact page of a draft holds."""
    return dict(page(person, f"{place}/contact").form(names={"email"}).fields)["email"]


def send(person: Applicant, form: Form, **values: str) -> Page:
    """A form as it stood in an older window."""
    return person.browser.post(form, [*(pair for pair in form.fields if pair[0] not in values), *values.items()])


def test_opening_an_address_begins_no_draft(person: Applicant) -> None:
    for _time in range(2):
        assert person.browser.get("/apply/temporary-residence/").status == 200
    assert len(drafts(person)) == 1
    begin_another(person)
    assert len(drafts(person)) == 2


def test_saving_one_draft_does_not_move_the_other(two: Applicant) -> None:
    for place, address in ((1, "one@people.example"), (2, "two@people.example"), (1, "again@people.example")):
        page(two, f"{place}/contact")
        two.browser.send({"email": address})
    assert (email_of(two, 1), email_of(two, 2)) == ("again@people.example", "two@people.example")


def test_each_page_leads_on_within_its_own_draft(two: Applicant) -> None:
    page(two, "2/contact")
    assert two.browser.send({"email": "two@people.example"}).path.startswith("/my/drafts/2/")
    page(two, "2/papers")
    assert two.browser.send(button=("done", "1")).path == "/my/drafts/2/"


def test_a_form_goes_to_the_draft_it_was_opened_for(two: Applicant) -> None:
    older = page(two, "2/contact").form(names={"email"})
    forget(two, 2)
    begin_another(two)
    gone = send(two, older, email="older@people.example")
    assert gone.status == 410
    assert "older@people.example" in gone.html, "what was typed is not lost"
    assert email_of(two, 2) == "", "the new draft at the same place has got nothing"


def forget(person: Applicant, place: int) -> None:
    page(person, f"{place}/drop")
    person.browser.send()


def test_an_older_window_cannot_forget_another_draft(two: Applicant) -> None:
    older = page(two, "2/drop").form()
    forget(two, 2)
    begin_another(two)
    assert send(two, older).status == 410
    assert len(drafts(two)) == 2


def test_a_draft_is_forgotten_only_when_asked_once_more(person: Applicant) -> None:
    page(person, "1/drop")
    assert len(drafts(person)) == 1
    forget(person, 1)
    assert drafts(person) == []


def test_papers_go_to_the_draft_they_were_chosen_for(two: Applicant) -> None:
    page(two, "1/papers")
    two.browser.send({"file-photos": PHOTO}, button=("add", "1"))
    button = re.search(r'name="back" value="([^"]+)"', two.browser.page.html)
    assert button
    other = page(two, "2/papers").form(names={"done"})
    send(two, other, back=button.group(1))
    assert "photo.jpg" in page(two, "1/papers").html, "a paper is taken back only on its own page"
    assert "photo.jpg" not in page(two, "2/papers").html


def test_two_devices_change_the_papers_and_both_are_shown(person: Applicant, portal: str) -> None:
    second = other_device(person, portal)
    older = page(person, "1/papers").form(names={"done"})
    page(second, "1/papers")
    second.browser.send({"file-photos": PHOTO}, button=("add", "1"))
    answer = send(person, older, done="1")
    assert answer.status == 409
    assert "Another device changed the papers meanwhile" in answer.text
    assert "no paper yet" in answer.text
    assert "photo.jpg" in answer.text
    assert person.browser.send(button=("done", "1")).path == "/my/drafts/1/"


def test_what_another_device_changed_is_read_before_it_is_sent(person: Applicant, portal: str) -> None:
    older = person.fill(owner()).form(names={"once", "true"})
    second = other_device(person, portal)
    page(second, "1/contact")
    second.browser.send({"email": "newer@people.example"})
    answer = send(person, older, true="yes")
    assert answer.status == 409
    assert "anna@people.example" in answer.text, "what this window showed"
    assert "newer@people.example" in answer.text, "what is kept now"
    assert person.browser.get("/my/").links(r"/my/cases/") == []
    page(person, "1/send")
    assert person.send()


def test_a_question_that_another_answer_made_needless_gives_back_what_was_typed(person: Applicant) -> None:
    page(person, "1/ground")
    person.browser.send({"grounds": ["owns_real_estate"]})
    older = page(person, "1/invested").form(names={"invested"})
    page(person, "1/real-estate-value")
    person.browser.send({"real_estate_value": "150000"})
    assert page(person, "1/invested").path == "/my/drafts/1/", "it is asked no more"
    answer = send(person, older, invested="1500")
    assert answer.status == 409
    assert "1500" in answer.text


def test_one_draft_is_one_application_from_however_many_windows(person: Applicant) -> None:
    forms = [person.fill(owner()).form(names={"once", "true"}) for _window in range(2)]
    first, second = (send(person, form, true="yes") for form in forms)
    assert first.path == second.path
    assert first.text == second.text
    assert len(person.browser.get("/my/").links(r"/my/cases/")) == 1


def test_sent_at_the_same_moment_it_is_one_application(person: Applicant, portal: str) -> None:
    form = person.fill(owner()).form(names={"once", "true"})
    windows = []
    for _window in range(6):
        windows.append(Applicant(Browser(portal), person.code))
        windows[-1].browser.cookies |= person.browser.cookies
    with concurrent.futures.ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda window: send(window, form, true="yes"), windows))
    assert {answer.status for answer in answers} == {200}
    assert len({answer.text for answer in answers}) == 1
    assert len(person.browser.get("/my/").links(r"/my/cases/")) == 1


def test_two_windows_sending_with_their_own_keys_at_the_same_moment_is_one_application(
    person: Applicant, portal: str
) -> None:
    person.fill(owner())
    forms = [page(person, "1/send").form(names={"once", "true"}) for _window in range(4)]
    windows = [Applicant(Browser(portal)) for _form in forms]
    for window in windows:
        window.browser.cookies |= person.browser.cookies
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda pair: send(*pair, true="yes"), zip(windows, forms, strict=True)))
    assert {answer.status for answer in answers} == {200}
    assert len(person.browser.get("/my/").links(r"/my/cases/")) == 1


def test_a_key_that_was_used_for_something_else_sends_nothing_by_itself(person: Applicant) -> None:
    first = person.fill(owner()).form(names={"once", "true"})
    send(person, first, true="yes")
    begin_another(person)
    second = person.fill(owner(surname="OTHER")).form(names={"once", "true"})
    answer = send(person, second, true="yes", once=dict(first.fields)["once"])
    assert answer.status == 422
    assert "What stands below is not sent yet" in answer.text
    assert person.send()
    assert len(person.browser.get("/my/").links(r"/my/cases/")) == 2


def test_the_same_key_and_the_same_words_from_a_new_draft_is_the_same_receipt(person: Applicant) -> None:
    first = person.fill(owner()).form(names={"once", "true"})
    receipt = send(person, first, true="yes")
    begin_another(person)
    again = person.fill(owner()).form(names={"once", "true"})
    answer = send(person, again, true="yes", once=dict(first.fields)["once"])
    assert answer.text == receipt.text


def test_a_case_keeps_its_place_when_another_one_is_filed(person: Applicant) -> None:
    person.fill(owner())
    first = person.send()
    begin_another(person)
    person.fill(owner(surname="OTHER"))
    second = person.send()
    assert first in person.browser.get("/my/cases/1/").text
    assert second in person.browser.get("/my/cases/2/").text
    assert first != second
