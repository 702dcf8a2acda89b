"""The invented dozen: each story ends as its first line says, each act at its own moment, and nobody is played twice."""

import datetime as dt
from collections import Counter

import pytest

from korpu.cases.terms import Kind
from korpu.launch.console import quiet
from korpu.launch.demo.journal import Journal
from korpu.launch.demo.player import left_to_play, play, visitors
from korpu.launch.demo.stage import Stage
from korpu.launch.demo.stories import in_time
from korpu.launch.demo.told import told
from korpu.launch.throwaway import Installation

LAST_EVENING = dt.date(2026, 5, 4)
PEOPLE = {story["name"]: story for story in told()["people"]}
ENDS_AS = {
    "Marta": "granted", "Davit": "refused", "Selin": "awaiting_opinion", "Niko": "examined", "Otel": "granted", "Irma": "granted",
    "Aylin": "granted", "Katya": "granted", "Wei": "granted", "Ramesh": "granted", "Nadia": "granted", "Yusuf": "granted",
    "Giorgi": "ended", "Elena": "granted", "Elena the other": "refused", "Sofia": "granted", "Anton": "granted",
    "Oksana": "granted", "Bilal": "refused", "Farid": "cancelled",
}  # fmt: skip


class Dozen:
    """Everybody, played to the last evening."""

    def __init__(self, world: Stage, place: Installation) -> None:
        self.world, self.place, self.journal = world, place, Journal.of(place.places.people)
        play(world, self.journal, list(PEOPLE.values()), LAST_EVENING, quiet)

    def page(self, name: str) -> dict[str, object]:
        """What somebody sees of their latest case."""
        at = dt.datetime.combine(LAST_EVENING, dt.time(23, 59), dt.timezone(dt.timedelta(hours=4)))
        number = self.journal.played(name).number
        found: dict[str, object] = self.world.portal.play("page", at, who=name, number=number)
        return found

    def events(self, name: str, kind: str) -> list[dict[str, object]]:
        """Bodies of events of a kind."""
        events: list[dict[str, dict[str, object]]] = self.page(name)["events"]  # type: ignore[assignment]
        return [event["body"] for event in events if event["kind"] == kind]


@pytest.fixture(scope="session")
def dozen(world: Stage, place: Installation) -> Dozen:
    return Dozen(world, place)


@pytest.mark.parametrize("name", PEOPLE)
def test_each_story_ends_as_it_is_told(dozen: Dozen, name: str):
    assert dozen.page(name)["state"] == ENDS_AS[name]


def test_whoever_is_a_victim_of_trafficking_pays_nothing_by_an_article(dozen: Dozen):
    [decided] = dozen.events("Nadia", Kind.DECIDED)
    assert (decided["fee"], decided["waived"]) == (None, "46.2-1")


def test_whoever_did_not_pay_was_told_before_and_lost_it_by_its_article(dozen: Dozen):
    [told_before] = dozen.events("Farid", Kind.REMINDED)
    [cancelled] = dozen.events("Farid", Kind.CANCELLED)
    assert (told_before["about"], cancelled["why"], cancelled["articles"]) == ("pay", "unpaid", ["46.2"])


def test_the_refused_woman_was_granted_on_a_second_file(dozen: Dozen):
    [filed] = dozen.events("Oksana", Kind.FILED)
    assert filed["again"]


def test_every_event_of_a_person_stands_at_its_own_moment_of_the_year(dozen: Dozen):
    for name in PEOPLE:
        times = [event["at"] for event in dozen.page(name)["events"]]  # type: ignore[attr-defined]
        assert times == sorted(times)
        assert times[0] >= "2025-05-05"


def test_two_women_of_one_name_and_birthday_have_each_their_own_case(dozen: Dozen):
    assert dozen.journal.played("Elena").number != dozen.journal.played("Elena the other").number


def test_nobody_is_played_twice(dozen: Dozen):
    assert left_to_play(Journal.of(dozen.place.places.people), list(PEOPLE.values())) == []


def test_an_act_that_was_done_but_not_written_down_is_not_done_again(dozen: Dozen):
    """As when the player was killed between the act and its line in the journal."""
    before = dozen.page("Yusuf")
    dozen.journal.note("Yusuf", done=0)
    play(dozen.world, dozen.journal, [PEOPLE["Yusuf"]], LAST_EVENING, quiet)
    assert dozen.page("Yusuf") == before


def test_everybody_can_be_visited_with_a_code(dozen: Dozen):
    assert {each.name for each in visitors(dozen.place.places)} == set(PEOPLE)
    assert all(each.code for each in visitors(dozen.place.places))


def test_no_two_acts_of_a_story_share_a_moment():
    moments = Counter((step.who, step.at) for step in in_time(PEOPLE.values()))
    assert max(moments.values()) == 1


def test_the_year_is_the_one_before_the_demo_opens():
    days = [step.at.date() for step in in_time(PEOPLE.values())]
    assert dt.date(2025, 5, 5) <= min(days)
    assert max(days) == LAST_EVENING
