"""A definition that breaks a house rule is refused before anybody can meet it; one that says nothing new keeps its text."""

import dataclasses

import pytest

from korpu.blueprints.service import Calculator, NamedDay, Question, Service
from korpu.blueprints.words import Words
from korpu.law.country import Refused, check_service, country

W = Words(az="a", en="e", ru="r")
REGISTRATION = country().services["stay-registration"]
PLAIN = Question(key="arrived", fact="arrived_on", ask=W, because=W)


def changed(**parts: object) -> Service:
    return dataclasses.replace(REGISTRATION, **parts)  # type: ignore[arg-type]


def test_what_the_state_holds_may_be_offered_and_never_asked() -> None:
    check_service(country(), changed(asks=(dataclasses.replace(PLAIN, optional=True),)))
    with pytest.raises(Refused, match="arrived_on is held by state_border_service"):
        check_service(country(), changed(asks=(PLAIN,)))


@pytest.mark.parametrize(
    ("parts", "what"),
    [
        ({"request_fact": "wish"}, "no fact 'wish'"),
        ({"citizenships": {"citizen_of_nowhere": "XXX"}}, "no fact 'citizen_of_nowhere'"),
        ({"request_grounds": {"move": ("must_fly",)}}, "no rule 'must_fly'"),
        ({"asks": (Question(key="a", fact="same_owner", ask=W, because=W, when="perhaps"),)}, "no rule 'perhaps'"),
        ({"calculator": Calculator(title=W, lead=W, asks=("weight",), days=())}, "no fact 'weight'"),
        ({"calculator": Calculator(title=W, lead=W, asks=(), days=(NamedDay(rule="day"),))}, "no rule 'day'"),
        ({"rewords": (Question(key="a", fact="hat", ask=W, because=W),)}, "asks hat, which the law does not know"),
    ],
)
def test_a_name_that_the_law_does_not_have_is_refused(parts: dict[str, object], what: str) -> None:
    with pytest.raises(Refused, match=what):
        check_service(country(), changed(**parts))


def test_a_part_left_at_its_default_is_not_in_the_text() -> None:
    """So a part that the machine learns later does not change what was published before."""
    text = country().edition_text(REGISTRATION)
    assert '"refusals"' not in text
    assert country().edition_text(changed(refusals=())) == text
    assert '"refusals"' in country().edition_text(changed(refusals=("undesirable_to_extend",)))
