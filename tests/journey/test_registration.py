"""Registration at the place of stay over HTTP: entered without an officer, by a host or the person, until it ends."""

import re

import pytest

from korpu.launch.applicant import Applicant, Stuck, Wish, days
from korpu.launch.browse import Browser, Page
from korpu.launch.demo.player import paper_photo
from korpu.launch.officer import Officer
from korpu.launch.throwaway import Installation
from korpu.launch.waiting import await_true
from tests.journey.stay_stories import BORN, HOST_BORN, hotel, registration

WITHIN_SECONDS = 5
AGAIN = """insert into store_outbox (kind, application, person, filer, office, body)
    select 'by_law', id, person, filer, office, '{}' from applications_application where number = %s returning id"""
CODE = r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b"


def filed(portal: str, wish: Wish, language: str = "en") -> Applicant:
    """Somebody whose form was received; the browser shows the receipt."""
    somebody = Applicant(Browser(portal, language))
    somebody.begin(wish)
    somebody.fill(wish)
    somebody.send()
    return somebody


def entered(somebody: Applicant) -> bool:
    """Whether the worker has entered it in time: the confirmation is there."""
    return await_true(lambda: "letters/1/" in somebody.case().html, WITHIN_SECONDS)


def claimed(portal: str, code: str, born: str = BORN) -> tuple[Applicant, Page]:
    """A guest, on a device of their own, with the code from the host's receipt."""
    guest = Applicant(Browser(portal))
    guest.browser.get("/claim/")
    return guest, guest.browser.send({"code": code, **days("born", born)})


@pytest.fixture
def host(portal: str) -> Applicant:
    """A hotel whose guest has just been entered."""
    somebody = filed(portal, hotel())
    assert entered(somebody)
    return somebody


def code_of(host: Applicant) -> str:
    found = re.search(CODE, host.case("receipt/").text)
    assert found, "the host's receipt carries the guest's code"
    return found.group()


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_a_complete_form_is_entered_without_an_officer(portal: str, language: str) -> None:
    somebody = filed(portal, registration(language), language)
    assert entered(somebody)
    assert f'lang="{language}"' in somebody.case().html
    assert "21.4" in somebody.case().text
    letter = somebody.case("letters/1/")
    assert letter.body.startswith(b"%PDF")
    anyone = Browser(portal)
    anyone.get("/verify/")
    assert await_true(lambda: 'class="notice ok"' in checked(anyone, letter.body), WITHIN_SECONDS)


def checked(anyone: Browser, letter: bytes) -> str:
    anyone.get("/verify/")
    return anyone.send({"file": ("letter.pdf", letter)}).html


def test_no_officer_can_decide_it(portal: str, desks: dict[str, Officer]) -> None:
    somebody = filed(portal, registration())
    assert entered(somebody)
    page = desks["Aysel"].open(number_of(somebody))
    assert "without an officer" in page.text
    with pytest.raises((Stuck, LookupError)):
        desks["Aysel"].act(number_of(somebody), "grant")


def number_of(somebody: Applicant) -> str:
    found = re.search(r"\d\d-[0-9A-Z]{7}", somebody.case().text)
    assert found
    return found.group()


def test_an_incomplete_form_asks_for_what_is_missing_and_is_never_refused(portal: str) -> None:
    somebody = filed(portal, registration(document_number=""))
    assert await_true(lambda: "We asked you something" in somebody.case().text, WITHIN_SECONDS)
    page = somebody.case("answer/")
    assert "Copy of the border-crossing document" in page.text
    somebody.browser.send({"file-border_document": ("document.jpg", paper_photo("document"))})
    assert entered(somebody)


def test_a_guest_takes_over_what_the_hotel_filed(portal: str, host: Applicant) -> None:
    guest, page = claimed(portal, code_of(host))
    own = re.search(CODE, page.text)
    assert own
    assert "Registered" in guest.case().text
    assert guest.case("letters/1/").body.startswith(b"%PDF")
    again = Applicant(Browser(portal), own.group())
    assert number_of(host) in again.come_back(BORN).text


def test_a_code_works_once_and_needs_the_birthday(portal: str, host: Applicant) -> None:
    code = code_of(host)
    _guest, wrong = claimed(portal, code, "1990-02-27")
    _guest, unknown = claimed(portal, "7TQ4-M2KX-90RD")
    assert (wrong.status, wrong.status) == (403, unknown.status)
    assert claimed(portal, code)[1].status == 200
    _guest, again = claimed(portal, code)
    assert again.status == 403
    assert not re.search(CODE, host.case("receipt/").text)


def test_whoever_has_a_code_already_adds_the_guest_house_to_the_hotel(portal: str, host: Applicant) -> None:
    guest, _page = claimed(portal, code_of(host))
    second = filed(portal, hotel(filer_name="Guest House", place_name="Guest House"))
    assert entered(second)
    guest.browser.get("/claim/")
    guest.browser.send({"code": code_of(second), **days("born", BORN)})
    assert len(set(guest.browser.get("/my/").links(r"/my/cases/"))) == 2


def test_the_hotel_sees_the_status_and_never_who_looked(
    portal: str, host: Applicant, desks: dict[str, Officer]
) -> None:
    guest, _page = claimed(portal, code_of(host))
    desks["Aysel"].open(number_of(host))
    assert "Officer no. 101" in guest.case("who-looked/").text
    assert "Officer no." not in host.case("who-looked/").text
    assert "who-looked" not in host.case().html
    assert "You took over this case" in guest.case().text
    assert "You took over this case" not in host.case().text


def test_a_stranger_sees_nothing_of_it(portal: str, host: Applicant) -> None:
    stranger = filed(portal, registration())
    assert number_of(host) not in stranger.browser.get("/my/").text
    assert stranger.browser.get("/my/cases/2/").status == 404


@pytest.mark.parametrize("who", ["the hotel", "the guest"])
def test_when_the_place_is_left_the_registration_ends(portal: str, host: Applicant, who: str) -> None:
    guest, _page = claimed(portal, code_of(host))
    teller = host if who == "the hotel" else guest
    teller.case("left/")
    assert "has not come yet" in teller.browser.send(days("left_on", "2026-12-31")).text
    teller.browser.send(days("left_on", "2026-05-05"))
    for each in (host, guest):
        assert await_true(lambda each=each: "Taken off the register" in each.case().text, WITHIN_SECONDS)


def test_a_registration_ends_by_itself_the_day_after_its_last(portal: str) -> None:
    over = filed(portal, registration(entry="on_visa", visa_stay_until="2026-05-04"))
    assert await_true(lambda: "its last day has passed" in over.case().text, WITHIN_SECONDS)
    lasting = filed(portal, registration(entry="on_visa", visa_stay_until="2026-05-05"))
    assert entered(lasting)
    assert "its last day has passed" not in lasting.case().text


def test_an_end_that_is_not_known_does_not_end_anything(portal: str) -> None:
    somebody = filed(portal, registration(entry="under_protection"))
    assert entered(somebody)
    assert "Registered" in somebody.case().text


def test_the_same_work_done_twice_is_one_registration(portal: str, place: Installation) -> None:
    somebody = filed(portal, registration())
    assert entered(somebody)
    with place.admin("permits") as admin:
        (row,) = admin.execute(AGAIN, (number_of(somebody),)).fetchone()
        done = "select done_at is not null from store_outbox where id = %s"
        assert await_true(lambda: admin.execute(done, (row,)).fetchone()[0], WITHIN_SECONDS)
    assert len(somebody.case().links(r"letters/\d/")) == 1


def test_somebody_who_moves_registers_again_and_is_reminded_of_the_old_place(portal: str) -> None:
    somebody = filed(portal, registration())
    assert entered(somebody)
    moved = registration(stay_request="move", moved_on="2026-05-04", same_owner="no", address="Gəncə, Cavad xan 5")
    somebody.browser.get("/apply/stay-registration/")
    somebody.fill(moved)
    somebody.send()
    assert entered(somebody)
    left = somebody.case("receipt/").links(r"/my/cases/1/left/")
    somebody.browser.get(left[0])
    somebody.browser.send(days("left_on", "2026-05-04"))
    assert await_true(lambda: "Taken off" in somebody.browser.get("/my/cases/1/").text, WITHIN_SECONDS)
    assert "Taken off" not in somebody.case().text


def test_the_calculator_names_the_day_and_keeps_nothing(portal: str) -> None:
    anyone = Browser(portal)
    anyone.get("/days/stay-registration/")
    page = anyone.send({**days("arrived_on", "2026-05-05"), "days_of_stay": "16", "citizen_of_kazakhstan": "no"})
    assert "Wednesday, 20 May 2026" in page.text
    assert "Tuesday, 19 May 2026" in page.text, "if the day of arrival counts"
    assert "portal_session" not in anyone.cookies


def test_the_calculator_shows_a_citizen_of_kazakhstan_both_days(portal: str) -> None:
    anyone = Browser(portal)
    anyone.get("/days/stay-registration/")
    page = anyone.send({**days("arrived_on", "2026-05-05"), "days_of_stay": "20", "citizen_of_kazakhstan": "yes"})
    assert "20 May 2026" in page.text
    assert "4 June 2026" in page.text
    assert "The sources do not settle this" in page.text


def test_a_hosts_own_birthday_does_not_open_the_guests_case(portal: str, host: Applicant) -> None:
    assert claimed(portal, code_of(host), HOST_BORN)[1].status == 403
