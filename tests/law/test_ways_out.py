"""What a draft closes to whoever stays lawfully: said only where the law of today leaves it open."""

import pytest

from korpu.law.country import country
from korpu.law.drafts import drafted
from korpu.law.impact import changed_matters
from korpu.law.ways_out import Closed, is_about_stay, kind_of_stay, ways_closed
from korpu.oversight.proofs import proofs
from tests.law.test_equality import DAY, drafted_rule
from tests.oversight.analyst import SOONER

STEPS = 50_000_000
LATER = SOONER.replace("is: 60", "is: 20")
NO_FINED_SEEKER = "# in migration_code/50.py\n" + drafted_rule(
    "50.1.13", "fine_is_unpaid", "return p.unpaid_fine or p.seeks_asylum"
)
NEVER_IN_TIME = "# in migration_code/47.py\n" + drafted_rule(
    "47.1", "last_day_to_file", "return p.stay_until - days(100_000)"
)
ALWAYS_IN_TIME = "# in migration_code/42.py\n" + drafted_rule(
    "42.4", "last_day_to_ask_to_extend", "return p.stay_until"
)
ONLY_BEFORE = "# in migration_code/47.py\n" + drafted_rule(
    "47.1", "last_day_to_file", "return today - days(1) if p.seeks_asylum else p.stay_until - value('lead_time')"
)
ASYLUM_ENDS = "# in migration_code/20.py\n" + drafted_rule(
    "20", "stay_is_lawful", "return (p.is_refugee or stay_has_not_ended(p)) and not p.seeks_asylum"
)


def closed(text: str) -> list[Closed]:
    law = drafted(country(), text)
    ways = ways_closed(country(), law, changed_matters(country(), law, DAY), DAY, STEPS)
    assert ways.unknown == 0
    return ways.closed


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (SOONER, [Closed("too_short", "temporary-residence", before=30, after=60)]),
        (LATER, []),
        (NEVER_IN_TIME, [Closed("too_short", "temporary-residence", before=30, after=0)]),
        (ALWAYS_IN_TIME, []),
        (NO_FINED_SEEKER, [Closed("never", "temporary-residence", "asylum_seeker")]),
    ],
    ids=["sooner", "later", "however long", "always in time", "nobody who stays so"],
)
def test_what_is_open_today_and_shut_by_the_draft_is_told(text: str, found: list[Closed]) -> None:
    assert [each for each in closed(text) if each.what != "late"] == found


def test_what_can_be_asked_for_only_late_is_told() -> None:
    late = {each.stay for each in closed(ONLY_BEFORE) if each.what == "late"}
    forgotten = {"after_lost_citizenship", "application_pending"}  # this text forgets the thirty days of article 20.3
    assert late == {"asylum_seeker", *forgotten}


def test_a_stay_that_is_lawful_no_more_is_told() -> None:
    law = drafted(country(), ASYLUM_ENDS)
    ways = ways_closed(country(), law, [], DAY, STEPS)
    assert Closed("unlawful", stay="asylum_seeker") in ways.closed


def test_a_question_without_an_answer_is_counted_and_shuts_nothing() -> None:
    law = drafted(country(), SOONER)
    ways = ways_closed(country(), law, [country().matters["temporary-residence"]], DAY, 1)
    assert ways.unknown > 0
    assert ways.closed == []


def test_only_what_touches_a_stay_is_looked_at() -> None:
    matters, ends, sooner = country().matters, drafted(country(), ASYLUM_ENDS), drafted(country(), SOONER)
    assert is_about_stay(country(), sooner, [matters["visa"], matters["exit-limit"]], DAY)
    assert not is_about_stay(country(), sooner, [matters["visa"], matters["work-permit"]], DAY)
    assert is_about_stay(country(), ends, [], DAY), "it changes who stays lawfully"
    assert kind_of_stay(country()) == "StayStatus"


@pytest.mark.parametrize(
    ("seconds", "ways"), [(60.0, {"what": "too_short", "stay": None, "before": 30, "after": 60}), (0.0, None)]
)
def test_the_door_is_told_and_hears_what_there_was_no_time_for(seconds: float, ways: dict[str, object] | None) -> None:
    law, matter = drafted(country(), SOONER), country().matters["temporary-residence"]
    *_, (_, proof) = proofs(country(), law, SOONER, [matter], DAY, seconds)
    if ways is None:
        assert proof["ways"] == {"closed": [], "unknown": 1}
    else:
        assert proof["ways"] == {"closed": [{**ways, "matter": vars(matter.title)}], "unknown": 0}
