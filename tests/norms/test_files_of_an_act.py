"""Files that are not law are refused with the place; what is law has one hash, whatever its spaces."""

import pytest

import norms
from tests.norms.ostravia import CALENDAR, FOLDER, LAW, rule_text, with_text

FACTS = (FOLDER / "facts.py").read_text(encoding="utf-8")
VALUES = (FOLDER / "values.yaml").read_text(encoding="utf-8")
ACT = (FOLDER / "act.yaml").read_text(encoding="utf-8")
W = 'az="a", en="e", ru="r"'

FILES = [
    ("99.py", "import os\n", "only rules stand in a file of law", "@article"),
    ("99.py", rule_text("return " + "not " * 5000 + "p.studies"), "nested too deeply", "shorter sentences"),
    ("99.py", "a = '\0'", "this cannot be read", ""),
    ("99.py", "def f(:\n", "this cannot be read", "one complete sentence"),
    ("99.py", rule_text("return True", about="Aplicant"), "'Aplicant' is not declared", "Applicant"),
    ("99.py", rule_text("return True").replace("p: Applicant", "p, q"), "one person or one item", "p: Applicant"),
    ("99.py", rule_text("return True") * 2, "two versions from 2013-08-01", "one version a day"),
    ("99.py", rule_text("return True", name="is_close"), "is_close already names another rule", "another name"),
    ("99.py", rule_text("return True", name="days"), "'days' is a word of the language", "another name"),
    (
        "99.py",
        rule_text("return studies.studies").replace("p: ", "studies: "),
        "'studies' already means",
        "p: Applicant",
    ),
    (
        "99.py",
        rule_text("return 1") + rule_text("return True").replace("2013", "2014"),
        "its first version Int",
        "gives Int",
    ),
    ("facts.py", FACTS + "\nx = 1\n", "only closed lists and entities stand here", "class"),
    (
        "facts.py",
        FACTS + "\nclass Kin(Choice):\n    a = words(az='a', en='e', ru='r')\n",
        "declared twice",
        "another name",
    ),
    ("facts.py", FACTS + "\nclass Pet(Animal):\n    pass\n", "not a kind of declaration", "Entity"),
    ("facts.py", FACTS + "\nclass Pet(Choice):\n    pass\n", "only declarations stand in a class", "fact("),
    ("facts.py", FACTS + "\nclass Pet(Choice):\n    'none'\n", "Pet has no members", "words("),
    ("facts.py", FACTS + "\nclass Pet(Choice):\n    cat = words(az='a', en='e')\n", "'ru' are missing", 'ru="…"'),
    (
        "facts.py",
        FACTS + f"\nclass Pet(Entity):\n    age = fact(Int, {W})\n",
        "exactly one entity is the person",
        "many(",
    ),
    ("facts.py", FACTS + f"    x = fact(Float, {W})\n", "'Float' is no type", "Int"),
    ("facts.py", FACTS + f"    x = fact(Bool, colour=1, {W})\n", "not an attribute of a fact", ""),
    ("facts.py", FACTS + f"    x = fact(Bool, cost=1.5, {W})\n", "a float has no place in law", "a whole number"),
    ("facts.py", FACTS + "    x = fact(Bool, az='a', ru='r')\n", "'en' are missing", 'en="…"'),
    ("facts.py", FACTS + f"    x = fact(Bool, by='neighbour', {W})\n", "by='neighbour' is not known", "register"),
    ("facts.py", FACTS + f"    x = fact(Bool, holder='police', {W})\n", "go together", "confidence="),
    ("facts.py", FACTS + f"    x = fact(Bool, ask=words({W}), {W})\n", "a question without a because", "because="),
    ("facts.py", FACTS + f"    x = fact(Bool, discretionary=True, {W})\n", "only an officer", 'by="officer"'),
    ("facts.py", FACTS + f"    x = fact(Bool, domain=(0, 1), {W})\n", "a domain has a lowest", "(0, None)"),
    ("facts.py", FACTS + f"    x = fact(Money, domain=(5, None), {W})\n", "5 is not a Money", "OSK(5)"),
    (
        "facts.py",
        FACTS + f"    x = many(Relative, may_not_apply=True, {W})\n",
        "a list cannot be not applicable",
        "empty",
    ),
    ("facts.py", FACTS + f"    x = many(Relatives, {W})\n", "'Relatives' is no entity declared above", "Relative"),
    ("facts.py", FACTS + f"    x = fact(Bool, discretionary=1, {W})\n", "neither True nor False", "True or False"),
    ("facts.py", FACTS + f"    x = fact({W})\n", "a fact is declared with its type", "fact(Bool"),
    ("facts.py", FACTS + f"    x = fact(Bool, ask='Why?', {W})\n", "needs words in three languages", "words("),
    ("facts.py", FACTS + f"    x = fact(Bool, ask=why({W}), {W})\n", "words are written with their language", "words("),
    ("facts.py", FACTS + f"    x = fact(Bool, ask=words(de='d', {W}), {W})\n", "not one of the three languages", "az="),
    ("facts.py", FACTS + f"    x = fact(Money, domain=(OSK(5), 6), {W})\n", "6 is not a Money", "OSK(6)"),
    (
        "facts.py",
        FACTS + f"\nclass Pet(Choice):\n    a = words({W})\n    a = words({W})\n",
        "'a' is declared twice",
        "once",
    ),
    (
        "facts.py",
        FACTS.replace("    born_on", f"    ties = many(Kind, {W})\n    born_on"),
        "no entity declared above",
        "",
    ),
    (
        "facts.py",
        f"class Tie(Entity):\n    x = fact(Bool, {W})\n"
        + FACTS.replace("    born_on", f"    ties = many(Tie, {W})\n    born_on"),
        "a list inside a list",
        "a list of Applicant",
    ),
    ("facts.py", FACTS + f"    studies = fact(Bool, {W})\n", "'studies' is declared twice", "each fact once"),
    ("values.yaml", VALUES.replace('"7.50"', "7.555"), "'7.555' is not an amount", '"100000.00"'),
    ("values.yaml", VALUES.replace("is: 15", "is: 1.5"), "'1.5' is not a whole number", "15"),
    ("values.yaml", VALUES.replace("type: WorkingDays", "type: Weeks"), "'Weeks' is not a type", "Days"),
    ("values.yaml", VALUES.replace("type: WorkingDays", "type: Bool"), "a Bool is no dated value", "a rule"),
    ("values.yaml", VALUES.replace("confidence: L", "confidence: Z"), "'Z' is not a confidence", "H, M or L"),
    ("values.yaml", VALUES.replace("source: FEES", "source: FEE"), "'FEE' does not stand in act.yaml", "FEES"),
    ("values.yaml", VALUES.replace("2024-01-16", "2010-01-16"), "the oldest first", "since"),
    ("values.yaml", VALUES.replace("[fast, 3,", "[quick, 3,"), "Speed has no member 'quick'", "fast"),
    ("values.yaml", VALUES.replace("[fast, 3,", "[fast,"), "a cell has 2 keys and a value", "standard"),
    ("values.yaml", VALUES.replace('[fast, 3, "40', '[standard, 6, "40'), "is written twice", "each cell once"),
    ("values.yaml", VALUES.replace("keys: [Speed, Int]", "keys: [Money]"), "none of Money or Date", "keys:"),
    ("values.yaml", VALUES.replace('ru: "срок решения"', ""), "'ru' are missing", 'ru: "…"'),
    ("values.yaml", VALUES.replace("old_tax:", "house_floor:"), "'house_floor' is written twice", "keep one"),
    ("values.yaml", VALUES + "more: 1\n", "'more' is not a word of this file", "one of"),
    ("values.yaml", VALUES.replace("is: 2026-06-30", "is: soon"), "'soon' is not a date", "2024-01-16"),
    ("values.yaml", VALUES.replace("[90, true,", "[90, yes,"), "'yes' is neither true nor false", "true or false"),
    ("values.yaml", VALUES.replace("keys: [Days, Bool]", "keys: Days"), "'keys' must be a list", "[ … ]"),
    ("values.yaml", VALUES.replace("rows:", "rows: [1]\n    old:", 1), "'old' is not a word", ""),
    ("values.yaml", "values: {a: {type: Int, az: a, en: e, ru: r, rows: [1]}}", "must have named entries", "since"),
    ("values.yaml", "a: [", "this is not YAML", "indentation"),
    ("values.yaml", "- a\n", "the file must have named entries", "name:"),
    ("values.yaml", "values: [1]\n", "must have named entries", "name:"),
    ("act.yaml", ACT.replace("currency: OSK", "currency: crown"), "'crown' is not a currency code", "OSK"),
    ("act.yaml", ACT.replace("2024-01-11\n", "yesterday\n", 1), "'yesterday' is not a date", "known_on:"),
    ("act.yaml", ACT.replace("id: stay_act", ""), "'id' is missing", "id:"),
    ("notes.txt", "", "no such file belongs to an act", "45.py"),
]


@pytest.mark.parametrize(("name", "text", "what", "instead"), FILES, ids=[f"{file[0]} {file[2]}" for file in FILES])
def test_a_file_that_is_not_law_is_refused(name, text, what, instead):
    with pytest.raises(norms.NormError) as caught:
        with_text(name, text)
    assert what in caught.value.what
    assert instead in caught.value.instead
    assert caught.value.file == f"stay_act/{name}"


def test_a_folder_that_is_not_there_and_an_act_without_a_name_are_refused(tmp_path):
    with pytest.raises(norms.NormError, match="there is no such folder"):
        norms.load(tmp_path / "nowhere", CALENDAR)
    with pytest.raises(norms.NormError, match=r"has no act\.yaml"):
        norms.load(tmp_path, CALENDAR)


def test_two_acts_need_two_names_and_one_money():
    def other(act):
        return {"other/act.yaml": act}

    assert set(norms.load(FOLDER, CALENDAR, other(ACT.replace("id: stay_act", "id: other"))).acts) == {
        "stay_act",
        "other",
    }
    for wrong in (ACT, ACT.replace("id: stay_act", "id: other").replace("OSK", "XXX")):
        with pytest.raises(norms.NormError, match="one money and each its own id"):
            norms.load(FOLDER, CALENDAR, other(wrong))


def test_one_amount_stands_in_one_act():
    other = {"other/act.yaml": ACT.replace("id: stay_act", "id: other"), "other/values.yaml": VALUES}
    with pytest.raises(norms.NormError, match="already stands in another file"):
        norms.load(FOLDER, CALENDAR, other)


def test_facts_and_values_may_go_on_in_parts():
    part = f"class Applicant(Entity):\n    swims = fact(Speed, {W})\n"
    more = {"stay_act/facts-sea.py": part, "stay_act/values-sea.yaml": VALUES.replace("floor:", "depth:")}
    amounts = {"stay_act/values.yaml": "", "stay_act/values-sea.yaml": VALUES}
    assert norms.load(FOLDER, CALENDAR, {"stay_act/facts-sea.py": part}).facts["swims"].kind.name == "Speed"
    assert norms.load(FOLDER, CALENDAR, amounts).hash == LAW.hash
    with pytest.raises(norms.NormError, match="already stands in another file"):
        norms.load(FOLDER, CALENDAR, more)


@pytest.mark.parametrize(
    ("part", "what"),
    [
        (f"class Applicant(Entity):\n    studies = fact(Bool, {W})\n", "'studies' is declared twice"),
        (f"class Applicant(Choice):\n    studies = words({W})\n", "'Applicant' is declared twice"),
        (f"class Kin(Choice):\n    studies = words({W})\n", "'Kin' is declared twice"),
        (f"class Applicant(Entity):\n    x = fact(Bool, {W})\n" * 2, "'Applicant' is declared twice"),
    ],
)
def test_a_part_does_not_say_again_what_was_said(part, what):
    with pytest.raises(norms.NormError) as caught:
        with_text("facts-sea.py", part)
    assert what in caught.value.what
    assert caught.value.file == "stay_act/facts-sea.py"


def test_the_hash_is_of_the_meaning_not_of_the_spaces():
    same = (
        (FOLDER / "45.py").read_text(encoding="utf-8").replace('"""The value was set in 2023."""', "# said otherwise\n")
    )
    assert with_text("45.py", same.replace("\n\n\n@", "\n\n@")).hash == LAW.hash
    for old, new in [
        (">= 12", "> 12"),
        ("Studies", "Learns"),
        ('confidence="M"', 'confidence="L"'),
        ("Kin.child", "Kin.cousin"),
    ]:
        assert old in same
        assert with_text("45.py", same.replace(old, new)).hash != LAW.hash
    assert with_text("values.yaml", VALUES.replace("120000.50", "120000.51")).hash != LAW.hash
    assert with_text("act.yaml", ACT.replace("2024-01-11\n", "2024-01-12\n", 1)).hash != LAW.hash


def test_the_hash_stays_the_same_from_run_to_run():
    """A changed hash means receipts of old decisions no longer match: change this line only with the format."""
    assert LAW.hash == norms.load([FOLDER], CALENDAR, {}).hash
    assert len(LAW.hash) == 64
