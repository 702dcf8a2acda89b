"""Every refusal of the language of law, and of a draft, can be read in Azerbaijani, English and Russian."""

import string
from pathlib import Path

import pytest

import korpu.law
import norms
from norms.catalogue import OWN, Catalogue
from norms.errors import NormError, suggestion
from norms.reading.python_words import BROKEN, SENTENCES, in_python
from norms.reading.yaml_lines import Entries, read_yaml_file
from norms.told import alternatives, told
from tests.norms.said import texts

DRAFTS = Path(korpu.law.__file__).with_name("refusals.yaml")
SAID = {
    OWN: {*SENTENCES, *(text for _, text in texts(Path(norms.__file__).parent))},
    DRAFTS: {text for _, text in texts(DRAFTS.parent)},
}
CATALOGUE = Catalogue.read(OWN, DRAFTS)


def told_in(file: Path) -> tuple[dict[str, Entries], list[str]]:
    """Translated entries by template, and code that no language changes."""
    tree = read_yaml_file(file).only("said", "same")  # refuses a template that stands twice
    said = tree.entries("said")
    return {name: said.entries(name).only("az", "ru") for name in said.parts}, [
        str(part) for part in tree.items("same")
    ]


def templates(file: Path) -> list[str]:
    """All that a file speaks of."""
    said, same = told_in(file)
    return [*said, *same]


def test_every_text_of_a_refusal_has_its_words_or_is_code() -> None:
    known = {file: set(templates(file)) for file in SAID}
    assert SAID[OWN] - known[OWN] == set()
    assert SAID[DRAFTS] - known[DRAFTS] - known[OWN] == set()


@pytest.mark.parametrize("file", SAID, ids=lambda file: file.parent.name)
def test_no_words_are_kept_for_what_is_never_said(file: Path) -> None:
    assert set(templates(file)) - SAID[file] == set()
    assert len(templates(file)) == len(set(templates(file)))


def places(template: str) -> set[str]:
    """The names of the values in a template."""
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


@pytest.mark.parametrize("file", SAID, ids=lambda file: file.parent.name)
def test_a_translation_holds_the_same_values_and_is_not_the_english(file: Path) -> None:
    for template, words in told_in(file)[0].items():
        for lang in ("az", "ru"):
            assert places(words.text(lang)) == places(template), (template, lang)
            assert words.text(lang).strip() != template, (template, lang)


def test_a_text_is_found_however_it_is_handed_to_a_refusal(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text("""
from norms.told import told
def no(place, name, instead):
    what = "a" if name else told("b {name}", name=name)
    raise place.refuse(what, instead)
def hint():
    return "c"
def yes(place):
    no(place, "", "d")
    raise place.refuse("e", hint())
""")
    assert {text for _, text in texts(tmp_path)} == {"a", "b {name}", "c", "d", "e"}


def test_an_f_string_in_a_refusal_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "one.py").write_text('def no(place, name):\n    raise place.refuse(f"no {name}", "nothing")\n')
    with pytest.raises(AssertionError, match=r"no \{name\}"):
        list(texts(tmp_path))


def test_what_was_told_inside_is_said_in_the_same_language() -> None:
    inner = told("{name} is not in force", name=told("the rule"))
    catalogue = Catalogue(
        {
            "with {what}": {"ru": "с тем, что {what}"},
            "{name} is not in force": {"ru": "{name} не действует"},
            "the rule": {"ru": "правило"},
        }
    )
    outer = told("with {what}", what=inner)
    assert outer == "with the rule is not in force"
    assert catalogue.say(outer, "ru") == "с тем, что правило не действует"
    assert catalogue.say(outer, "en") == "with the rule is not in force"


def test_a_name_with_braces_is_a_name() -> None:
    assert CATALOGUE.say(told("there is no rule '{name}'", name="{x}"), "ru") == "правила «{x}» нет"
    assert CATALOGUE.say(told("{x}"), "az") == "{x}"
    assert CATALOGUE.say("the draft changes nothing", "ru") == "the draft changes nothing"


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="not one of az, en, ru"):
        CATALOGUE.say(told("nothing"), "de")


def test_one_of_several_is_said_in_each_language() -> None:
    assert alternatives(["a", "b", "c"]) == "a or b or c"
    assert CATALOGUE.say(alternatives(["a", "b", "c"]), "ru") == "a или b или c"
    assert CATALOGUE.say(suggestion("zzz", ["a", "b"]), "az") == "bunlardan birini: a, b"
    assert CATALOGUE.say(suggestion("zzz", []), "ru") == "ничего: пока ни одного нет"


def test_a_refusal_is_one_sentence_in_the_language_that_is_asked_for() -> None:
    wrong = NormError("45.py", 3, "45.1", told("'{name}' is a list", name="kin"), "a comparison or a rule")
    assert wrong.sentence() == str(wrong)
    assert wrong.sentence() == "45.py:3: article 45.1: 'kin' is a list. Write instead: a comparison or a rule"
    assert wrong.sentence("ru") == "45.py:3: статья 45.1: «kin» — список. Напишите вместо этого: сравнение или правило"
    assert wrong.sentence("az") == "45.py:3: maddə 45.1: «kin» siyahıdır. Əvəzinə yazın: müqayisə və ya qayda"


def test_what_pythons_parser_says_is_known_as_far_as_drafts_meet_it() -> None:
    found = in_python("closing parenthesis ']' does not match opening parenthesis '(' on line 12")
    assert CATALOGUE.say(found, "ru") == "закрывающая «]» не подходит к открывающей «(» в строке 12"
    other = in_python("cannot delete literal")
    assert (other, other.template) == ("cannot delete literal", BROKEN)
    assert CATALOGUE.say(other, "az") == "cümlənin quruluşu səhvdir"
