"""A distinction by a protected characteristic rests on an instrument that stands in the registry, covers it and is in force."""

import pytest

import norms
from tests.norms.ostravia import FOLDER, rule_text, with_text

REGISTRY = (FOLDER / "equality.yaml").read_text()
DOOR = 'return lawful_distinction(p.nationality == Country.hill, by="{}")'
REFUSED = [
    ("99.py", rule_text(DOOR.format("treaty/8")), "no instrument 'treaty/8'", "treaty/7"),
    ("99.py", rule_text(DOOR.format("treaty/7")), "treaty/7 does not cover probe", "outcomes: [probe]"),
    ("equality.yaml", REGISTRY.replace("2010-01-01", "2020-01-01"), "treaty/7 is not in force on 2013-08-01", "2020-01-01"),
    ("equality.yaml", REGISTRY.replace("[nationality], outcomes", "[sex], outcomes"), "'sex' is not protected", "nationality"),
    ("equality.yaml", REGISTRY.replace("[favoured]", "[favored]"), "there is no rule 'favored'", "favoured"),
    ("equality.yaml", REGISTRY.replace("kind: treaty", "kind: custom"), "'custom' is not a kind", "article or treaty"),
    ("equality.yaml", REGISTRY.replace("states: [HLL], ", ""), "a treaty names its states", "states: [KAZ]"),
    ("equality.yaml", REGISTRY.replace("treaty/7:", "treaty seven:"), "is not the name of an instrument", "treaty/name"),
    ("equality.yaml", REGISTRY.replace("allows: [nationality], ", ""), "an instrument says which allows", "allows:"),
    ("equality.yaml", REGISTRY.replace("  nationality:", "  sex:", 1), "protected as 'nationality', which no act", "sex"),
    ("equality-more.yaml", REGISTRY, "'nationality' is protected already", "one entry"),
    ("equality-more.yaml", "instruments:" + REGISTRY.partition("instruments:")[2], "'treaty/7' is registered already", "one"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "what", "instead"), REFUSED, ids=[each[2] for each in REFUSED])
def test_a_distinction_without_its_instrument_is_refused(name: str, text: str, what: str, instead: str) -> None:
    with pytest.raises(norms.NormError) as caught:
        with_text(name, text)
    assert what in caught.value.what
    assert instead in caught.value.instead
    assert caught.value.file.startswith("stay_act/")
    assert caught.value.line


def test_an_instrument_allows_only_what_it_says() -> None:
    more = REGISTRY.replace(
        "protected:\n", 'protected:\n  sex: {az: "cins", en: "sex", ru: "пол", by: [constitution/12]}\n'
    )
    with pytest.raises(norms.NormError) as caught:
        with_text("equality.yaml", more.replace("allows: [nationality]", "allows: [sex]"))
    assert "treaty/7 allows no distinction by nationality" in caught.value.what


def test_a_provision_of_its_own_act_is_told_from_a_treaty() -> None:
    found = with_text("equality.yaml", REGISTRY).equality.instruments["treaty/7"]
    assert not found.cites_itself("stay_act")
    article = (
        REGISTRY.replace("treaty/7", "stay_act/45.3")
        .replace("kind: treaty", "kind: article")
        .replace("states: [HLL], ", "")
    )
    text = (FOLDER / "45.py").read_text().replace("treaty/7", "stay_act/45.3")
    law = with_text("45.py", text, equality=article)
    assert law.equality.instruments["stay_act/45.3"].cites_itself("stay_act")
