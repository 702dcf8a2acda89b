"""An officer's list: narrowed, ordered and paged, each case once, and no slower with many cases than with few."""

import collections
from typing import Any

import pytest

from korpu.launch.throwaway import Installation
from tests.rooms import Doors

PAGE, MOST = 50, 1000
MANY = 60_000
LIMIT = 2 * (PAGE + 1 + MOST + 1)
"""A page and a count of a view with two stretches; the third of an officer's is empty here."""
VALID = "update pg_index set indisvalid = %s where indexrelid = 'worklist_step'::regclass"
FILL = """
insert into cases_casenow (id, salt, application_id, person, filer, filer_reads, office, number, service, request,
  surname, given_names, language, standing, state, open, next_act, hand, due_on, listed_on, due_earliest, due_why,
  calendar, filed_at, last_at, last_n, assignee)
select encode(substring(sha256(decode(who, 'hex') || salt) for 16), 'hex')::uuid, salt, gen_random_uuid(), who, who, false,
  case when g %% 5 = 0 then 'ganja' else 'baku' end, 'N' || g, service, 'issue', 'NAME', 'GIVEN', 'en',
  '{"needs_opinion": false, "opinion": "not_asked"}', 'examined', step <> 'pay', step, hand, due,
  coalesce(due, '0001-01-01'), null, '', '', now() - make_interval(mins => g / 3), now(), 1,
  case when g %% 997 = 0 then '101' else '' end
from (select g, sha256(g::text::bytea) salt, encode(sha256(('p' || g)::bytea), 'hex') who,
  (array['stay-extension', 'temporary-residence'])[1 + g %% 2] service,
  (array['decide', 'decide', 'ask_opinion', 'answer', 'await_opinion', 'pay', 'decide', 'approve'])[1 + g / 2 %% 8] step,
  (array['officer', 'officer', 'officer', 'person', 'body', 'person', 'officer', 'approver'])[1 + g / 2 %% 8] hand,
  case when g %% 11 = 0 then null else current_date + g %% 40 - 8 end due
  from generate_series(1, %s) g) made
"""
VIEWS: list[dict[str, str]] = [
    {}, {"order": "filed"}, {"due": "late"}, {"due": "unknown"}, {"due": "week"}, {"hand": "officer"}, {"step": "approve"},
    {"step": "pay"}, {"service": "stay-extension"}, {"service": "stay-extension", "hand": "officer", "order": "filed"},
    {"service": "stay-registration", "step": "decide"}, {"service": "temporary-residence", "step": "decide", "due": "later"},
    {"step": "decide", "order": "filed"}, {"service": "stay-extension", "order": "filed"}, {"hand": "officer", "due": "today"},
    {"whose": "mine"}, {"whose": "mine", "service": "stay-extension"},
]  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def many(place: Installation) -> None:
    with place.admin("permits") as admin:
        admin.execute("set session_replication_role = replica")  # no application is needed to be listed
        admin.execute(FILL, (MANY,))
        admin.execute("reset session_replication_role")
        admin.execute("vacuum analyze cases_casenow")


def pages(inside: Doors, view: dict[str, str]) -> list[dict[str, Any]]:
    """From the first to the last."""
    found = [inside("casework")("tests.desk.casework_acts:page", view=view)]
    while found[-1]["after"]:
        found.append(inside("casework")("tests.desk.casework_acts:page", view=view, after=found[-1]["after"]))
    return found


def of_office(place: Installation, where: str, order: str = "due_on nulls first, filed_at, id") -> list[str]:
    """Numbers of cases, as the database says them without the product."""
    with place.admin("permits") as admin:
        admin.execute("set time zone 'Asia/Baku'")  # a day of the list begins where the country's day begins
        rows = admin.execute(f"select number from cases_casenow where office = 'baku' and {where} order by {order}")
        return [number for (number,) in rows.fetchall()]


@pytest.mark.parametrize(
    ("view", "where", "order"),
    [
        ({"hand": "officer", "due": "late"}, "open and hand = 'officer' and due_on < current_date", "due_on, filed_at, id"),
        ({"due": "unknown", "step": "answer"}, "open and due_on is null and next_act = 'answer'", "filed_at, id"),
        ({"order": "filed", "step": "approve", "service": "stay-extension"},
         "open and next_act = 'approve' and service = 'stay-extension'", "filed_at, id"),
        ({"step": "pay", "due": "today"}, "next_act = 'pay' and due_on = current_date", "filed_at, id"),
        ({"whose": "mine"}, "open and assignee = '101'", "due_on nulls first, filed_at, id"),
    ],
)  # fmt: skip
def test_every_case_is_on_one_page_in_its_order(
    place: Installation, inside: Doors, view: dict[str, str], where: str, order: str
) -> None:
    expected = of_office(place, where, order)
    found = pages(inside, view)
    assert [number for each in found for number in each["numbers"]] == expected
    assert all(len(each["numbers"]) == PAGE for each in found[:-1])
    assert found[0]["count"] == min(len(expected), MOST + 1)


def test_one_comes_back_to_the_page_one_came_from(inside: Doors) -> None:
    first, second, third = pages(inside, {"hand": "officer", "due": "late"})[:3]
    back = inside("casework")(
        "tests.desk.casework_acts:page", view={"hand": "officer", "due": "late"}, before=third["before"]
    )
    assert back["numbers"] == second["numbers"]
    assert first["before"] == ""
    assert (back["before"], back["after"]) == (second["before"], second["after"])


@pytest.mark.parametrize("place_in_the_list", ["nonsense", "2026-01-01~x~y", "2026-01-01~2026-01-01T00:00:00~", "~~"])
def test_a_place_that_is_none_is_the_beginning(inside: Doors, place_in_the_list: str) -> None:
    first = inside("casework")("tests.desk.casework_acts:page", view={})
    assert (
        inside("casework")("tests.desk.casework_acts:page", view={}, after=place_in_the_list)["numbers"]
        == first["numbers"]
    )


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_a_page_reads_what_it_shows_and_a_count_stops(place: Installation, inside: Doors, view: dict[str, str]) -> None:
    start = pages_from_the_middle(inside, view)
    for at in ("", start):
        assert inside("casework")("tests.desk.casework_acts:rows_read", view=view, place=at) <= LIMIT


def pages_from_the_middle(inside: Doors, view: dict[str, str]) -> str:
    """The beginning of the third page, where there is one."""
    second = inside("casework")("tests.desk.casework_acts:page", view=view)["after"]
    return second and inside("casework")("tests.desk.casework_acts:page", view=view, after=second)["after"]


def test_without_its_index_a_page_reads_too_much(place: Installation, inside: Doors) -> None:
    view = {"step": "approve"}
    with place.admin("permits") as admin:
        admin.execute(VALID, (False,))
        try:
            assert inside("casework")("tests.desk.casework_acts:rows_read", view=view, place="") > LIMIT
        finally:
            admin.execute(VALID, (True,))


def test_a_case_listed_is_one_look_a_day(place: Installation, inside: Doors) -> None:
    for _time in range(2):
        shown = inside("casework")("tests.desk.casework_acts:page", view={"due": "later"})["numbers"]
    with place.admin("permits") as admin:
        rows = admin.execute(
            "select c.number from audit_access a join cases_casenow c on c.person = a.person where c.number = any(%s)",
            (shown,),
        ).fetchall()
    assert collections.Counter(number for (number,) in rows) == dict.fromkeys(shown, 1)
