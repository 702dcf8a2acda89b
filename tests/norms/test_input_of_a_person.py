"""What a person tells is read exactly, and what does not fit is refused with the nearest right word."""

import subprocess
import sys
from datetime import date

import pytest

import norms
from norms.facts import BadFact
from norms.states import Listed
from tests.norms.ostravia import LAW


def read(**given):
    return norms.facts.read(LAW, given)


def test_four_states_are_kept_apart():
    facts = read(studies=True, savings="n/a", threat=None, relatives={"complete": False, "items": []})
    states = [facts.state(name) for name in ("studies", "savings", "threat", "speed", "relatives")]
    assert states == ["known", "not_applicable", "unknown", "not_asked", "incomplete"]


def test_money_dates_members_and_lists_are_read_exactly():
    facts = read(
        house_value="100000.5",
        arrived_on="2026-05-05",
        stay_until=date(2026, 5, 6),
        speed="fast",
        months_asked=3,
        relatives={"complete": True, "items": [{"kin": "child", "income": None}]},
    )
    assert facts.values["house_value"] == 10000050
    assert facts.values["stay_until"] - facts.values["arrived_on"] == 1
    assert facts.values["speed"] == "fast"
    assert facts.values["relatives"] == Listed(True, ({"kin": "child", "income": None},))


@pytest.mark.parametrize(
    ("given", "key", "nearest"),
    [
        ({"house_valu": "1.00"}, "house_valu", "house_value"),
        ({"zzz": 1}, "zzz", ""),
        ({"speed": "fst"}, "speed", "fast"),
        ({"studies": 1}, "studies", ""),
        ({"studies": "yes"}, "studies", ""),
        ({"studies": "n/a"}, "studies", ""),
        ({"house_value": 100000}, "house_value", ""),
        ({"house_value": 1.5}, "house_value", ""),
        ({"house_value": "1,5"}, "house_value", ""),
        ({"house_value": "-1.00"}, "house_value", ""),
        ({"months_asked": True}, "months_asked", ""),
        ({"months_asked": 3.0}, "months_asked", ""),
        ({"months_asked": 37}, "months_asked", ""),
        ({"arrived_on": "05.05.2026"}, "arrived_on", ""),
        ({"arrived_on": 5}, "arrived_on", ""),
        ({"arrived_on": "1899-12-31"}, "arrived_on", ""),
        ({"speed": 1}, "speed", ""),
        ({"relatives": []}, "relatives", ""),
        ({"relatives": {"items": [], "all": True}}, "relatives", ""),
        ({"relatives": {"complete": "yes"}}, "relatives", ""),
        ({"relatives": {"complete": True, "items": [1]}}, "relatives.0", ""),
        ({"relatives": {"complete": True, "items": [{"kind": "child"}]}}, "relatives.0.kind", "kin"),
        ({"relatives": {"complete": True, "items": [{"kin": "chld"}]}}, "relatives.0.kin", "child"),
    ],
)
def test_what_does_not_fit_is_refused_by_its_key(given, key, nearest):
    with pytest.raises(BadFact) as caught:
        norms.facts.read(LAW, given)
    assert (caught.value.key, caught.value.nearest) == (key, nearest)
    assert caught.value.instead
    assert isinstance(caught.value, norms.NormError)


def test_a_fact_carries_everything_a_form_needs():
    fact = LAW.facts["house_value"]
    assert (fact.holder, fact.confidence, fact.by, fact.cost, fact.article) == (
        "land_register",
        "M",
        "person",
        4,
        "45.1.3",
    )
    assert fact.ask.ru == "Сколько стоит ваш дом здесь?"
    assert fact.because.az == "Ev yaşamaq üçün əsasdır."
    assert fact.domain == (0, None)
    assert LAW.facts["nationality"].protected
    assert (LAW.facts["threat"].discretionary, LAW.facts["threat"].sensitivity) == (True, "sealed")
    assert LAW.facts["relatives"].is_list
    assert set(LAW.entities["Relative"]) == {"kin", "is_citizen", "income", "born_on"}


def test_words_in_three_languages_or_none_at_all():
    with pytest.raises(ValueError, match="'ru'"):
        norms.Words(az="a", en="e", ru="")
    with pytest.raises(ValueError, match="'de'"):
        norms.Words(az="a", en="e", ru="r").in_("de")


def test_the_law_knows_neither_the_machine_nor_the_country():
    """`norms` stands below everything: a fresh interpreter that imports it has nothing of the product and no framework."""
    probe = "import sys, norms, norms.reference; print(sorted({name.split('.')[0] for name in sys.modules}))"
    found = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, text=True, check=True, env={"PYTHONPATH": "src"}
    )
    assert "'norms'" in found.stdout
    assert "korpu" not in found.stdout
    assert "django" not in found.stdout
