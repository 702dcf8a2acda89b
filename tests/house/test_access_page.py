"""What a reviewer reads of the firewall is what the policy file says today."""

import copy
from typing import Any

import pytest

from korpu.launch.firewall import access
from korpu.launch.places import CHECKOUT
from korpu.store import policy

PAGE = CHECKOUT / "docs" / "access.md"


@pytest.fixture
def changed(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """A copy of the policy file that stands in force for one test and may be changed."""
    document = copy.deepcopy(policy.document())
    monkeypatch.setattr(policy, "document", lambda: document)
    return document


def test_the_page_for_reviewers_says_what_the_policy_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == access.page(), "run ./korpu firewall access > docs/access.md"


def test_a_right_that_nobody_wrote_down_for_reviewers_is_seen(changed: dict[str, Any]) -> None:
    changed["zones"]["permits"]["portal"]["decisions_decision"] = {"read(officer)": "any"}
    assert "| portal | read | `officer` | any row |" in access.page()
    assert PAGE.read_text(encoding="utf-8") != access.page()


def test_a_condition_without_words_stops_the_page(changed: dict[str, Any]) -> None:
    changed["conditions"]["full_moon"] = "true"
    with pytest.raises(KeyError, match="full_moon"):
        access.page()


def test_no_words_are_kept_for_a_condition_or_a_door_that_is_none() -> None:
    assert set(access.WHERE) == set(policy.document()["conditions"])
    assert set(access.WHO) == set(access.DOORS)


@pytest.mark.parametrize(
    "line",
    [
        "| casework | read | all | the row belongs to the office at whose desk one acts |",
        "| portal | change | `ended_at` | before: any row; afterwards: the row says when the session ended |",
        "| worker | remove | the row | `expires_at` lies back by more than 0 × 24 hours |",
    ],
)
def test_rights_are_said_with_verb_columns_and_rows(line: str) -> None:
    assert line in access.page()
