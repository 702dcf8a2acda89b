"""What the oversight door is told of a draft's equal treatment: as much as the command finds, and how it could be mended."""

from typing import Any

import pytest

from korpu.law.country import country
from korpu.law.drafts import drafted
from korpu.oversight.proofs import proofs
from tests.law.test_equality import DAY, PLANTED


def told(planted: str) -> dict[str, Any]:
    _, file, text, _ = PLANTED[planted]
    whole = f"# in migration_code/{file}\n{text}"
    *_, (_, proof) = proofs(
        country(), drafted(country(), whole), whole, [country().matters["temporary-residence"]], DAY, 60
    )
    return proof


@pytest.mark.parametrize("planted", PLANTED)
def test_no_question_is_left_open_for_want_of_steps(planted: str) -> None:
    proof = told(planted)
    assert proof["done"]
    assert proof["unknown"] == 0
    assert proof["violations"]


OTHERS = {"azerbaijan", "stateless"}
REPAIRS = {
    "nationality": {"granted": OTHERS, "ended": OTHERS},
    "sex_hidden_in_arithmetic": {"valid_until": {"male"}},
}
"""By outcome: as whom everybody could be decided, where several fare equally well any of them."""


@pytest.mark.parametrize("planted", REPAIRS)
def test_the_repair_decides_everybody_as_who_fares_better(planted: str) -> None:
    found = {each["outcome"]["what"]: each["repair"] for each in told(planted)["violations"]}
    assert found.keys() == REPAIRS[planted].keys()
    assert all(repair["of"] in REPAIRS[planted][what] for what, repair in found.items())
