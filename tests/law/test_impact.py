"""What a draft would change is counted as the law decides each person alone, and shows nobody."""

import argparse
import datetime as dt
import json

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from korpu.figures import rules as figures
from korpu.law import impact_command
from korpu.law.country import Refused, country
from korpu.law.drafts import drafted
from korpu.law.finding import find
from korpu.law.impact import comparing, groupings, impact_of
from korpu.law.people import Shares, columns_of, invented
from norms.population.hiding import FEW
from norms.population.impact import merge
from norms.population.table import comparison
from norms.population.tally import OUTCOMES

FOUND = country()
MATTER = FOUND.matters["temporary-residence"]
DAY = dt.date(2026, 7, 1)
DRAFT = """# in migration_code/values.yaml
values:
  property_floor: {rows: [{since: 2026-07-01, is: "150000.00", source: DRAFT, confidence: L}]}
  standard_term: {rows: [{since: 2026-07-01, is: 10, source: DRAFT, confidence: L}]}
# repeal holds_work_permit from 2026-07-01
"""
LAW = drafted(FOUND, DRAFT)
ALONE = 400


def alone(found, facts):
    """What one decision says: granted, fee, day of decision. A condition known not to hold is a no, whoever settles it."""
    one = find(MATTER, facts, today=DAY, found=found)
    stands = one.outcome in ("grant", "keep")
    failed = any(point.holds is False for point in one.conditions)
    refused = one.outcome in ("refuse", "no_ground", "cancel") or failed
    return "yes" if stands else "no" if refused else "unknown", one.fee, one.due_on


def told(row):
    """A row of Arrow as one decision takes its facts."""
    facts = {}
    for name, value in row.items():
        fact = FOUND.law.facts.get(name)
        if fact is not None and not fact.is_list:
            absent = row.get(f"{name}__na")
            facts[name] = "n/a" if absent else told_value(fact, value)
    return facts


def told_value(fact, value):
    if value is None or fact.kind.name != "Money":
        return value.isoformat() if isinstance(value, dt.date) else value
    return f"{value // 100}.{value % 100:02d}"


@pytest.fixture(scope="module")
def people():
    """Some invented people, once as a batch and once as facts."""
    [batch] = invented(FOUND, ALONE, DAY)
    return batch, [told(row) for row in batch.to_pylist()]


@pytest.fixture(scope="module")
def decided(people):
    """Each decided alone, before and under the draft."""
    drafted_country = type(FOUND)(FOUND.declared, LAW, FOUND.calendar)
    return [(alone(FOUND, facts), alone(drafted_country, facts)) for facts in people[1]]


def tally_of(batches, by=()):
    compared = comparing(FOUND, LAW, MATTER, columns_of(FOUND), groupings(FOUND, by), DAY)
    return compared.over(batches)


def test_everybody_is_counted_as_decided_alone(people, decided):
    moves = tally_of([people[0]]).moves.sum(0)
    expected = {(b, a): 0 for b in OUTCOMES for a in OUTCOMES}
    for before, after in decided:
        expected[before[0], after[0]] += 1
    assert {(b, a): int(moves[i, j]) for i, b in enumerate(OUTCOMES) for j, a in enumerate(OUTCOMES)} == expected
    assert expected["yes", "no"] > 0


def test_fees_and_days_are_those_of_single_decisions(people, decided):
    quantities = tally_of([people[0]]).quantities
    fees = [before[1] for before, _ in decided if before[0] == "yes" and before[1] is not None]
    days = [(after[2] - DAY).days for _, after in decided if after[0] == "yes" and after[2] is not None]
    assert sorted(quantities["fee"].before.elements()) == sorted((0, fee) for fee in fees)
    assert sorted(quantities["due"].after.elements()) == sorted((0, number) for number in days)


def test_groups_together_are_everybody(people):
    whole, parts = tally_of([people[0]]), tally_of([people[0]], ["sex", "nationality"])
    assert (parts.moves.sum(0) == whole.moves.sum(0)).all()
    assert {key[0] for key in parts.groups} <= {"male", "female", "unknown"}


def test_it_is_all_the_same_in_how_many_batches_people_come(people):
    batch = people[0]
    whole = tally_of([batch], ["sex"])
    pieces = [batch.slice(at, 90) for at in range(0, ALONE, 90)]
    one_after_another = tally_of(pieces, ["sex"])
    apart = merge(tally_of(pieces[:2], ["sex"]), tally_of(pieces[2:], ["sex"]))
    assert comparison(whole, ["sex"]) == comparison(one_after_another, ["sex"]) == comparison(apart, ["sex"])


def test_the_same_people_come_again_whatever_else_is_asked_of_them():
    [all_told], [some] = invented(FOUND, 200, DAY), invented(FOUND, 200, DAY, only={"deposit", "sex"})
    assert set(some.schema.names) == {"ground", "deposit", "sex"}
    assert all(some.column(name).equals(all_told.column(name)) for name in some.schema.names)


def test_what_few_people_stand_behind_is_not_shown():
    plain = impact_of(FOUND, DRAFT, MATTER, 3000, ["nationality", "ground"], DAY).plain()
    counts = [
        count for row in plain["groups"] for count in (row["people"], row["gain"], row["lose"], *row["before"].values())
    ]
    assert [count for count in counts if count is not None and 0 < count < FEW] == []
    assert None in counts
    assert plain["all"]["people"] == 3000
    assert figures.FEW == FEW


def test_employers_are_grouped_by_their_size():
    found = impact_of(FOUND, DRAFT, MATTER, 2000, ["employer_size"], DAY)
    assert {"0", "1–4", "5–9", "10–49", "50–249", "250+"} >= {row.key["employer_size"] for row in found.groups} > {"0"}


def test_a_share_without_a_source_is_refused():
    told = {**Shares.of(FOUND).told, "columns": {"nationality": {"share": {"RUS": 100}}}}
    with pytest.raises(Refused, match="nationality has no source"):
        Shares(FOUND, told).check("population.yaml")


def run(tmp_path, capsys, draft=DRAFT, **given):
    """The command: its exit code, what it says, and what it says of trouble."""
    file = tmp_path / "bill.txt"
    file.write_text(draft)
    args = {"draft": file, "service": "", "population": "600", "by": "", "on": None, "json": True, **given}
    code = impact_command.run(argparse.Namespace(**args))
    out = capsys.readouterr()
    return code, out.out, out.err


def test_the_command_counts_all_that_a_draft_changes(tmp_path, capsys):
    code, out, _ = run(tmp_path, capsys)
    plain = json.loads(out)
    assert (code, plain["day"]) == (0, "2026-07-01")
    assert {"temporary-residence"} <= {matter["matter"] for matter in plain["matters"]} < set(FOUND.matters)


def test_the_command_reads_people_from_a_file(tmp_path, capsys, people):
    pq.write_table(pa.Table.from_batches([people[0]]), tmp_path / "people.parquet")
    code, out, _ = run(tmp_path, capsys, population=str(tmp_path / "people.parquet"), by="sex", service=MATTER.id)
    [matter] = json.loads(out)["matters"]
    assert (code, matter["all"]["people"], matter["invented"]) == (0, ALONE, False)


def test_a_bad_draft_is_refused_at_its_line(tmp_path, capsys):
    code, out, err = run(tmp_path, capsys, draft=DRAFT.replace("property_floor", "property_flor"))
    assert (code, out) == (2, "")
    assert "bill.txt:3: " in err


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"population": "nobody.parquet"}, "nobody.parquet"),
        ({"by": "shoe_size"}, "column 'shoe_size' is not there to group by"),
        ({"service": "temporary-residense"}, "Did you mean 'temporary-residence'?"),
    ],
)
def test_what_the_command_cannot_read_is_named(tmp_path, capsys, given, said):
    code, out, err = run(tmp_path, capsys, **given)
    assert (code, out) == (2, "")
    assert said in err


def test_the_table_for_reading_says_who_gains_and_that_people_are_invented(tmp_path, capsys):
    code, out, _ = run(tmp_path, capsys, json=False, by="ground", population="3000")
    assert code == 0
    assert "invented people" in out
    assert "worker" in out
