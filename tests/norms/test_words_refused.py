"""A text outside the language is refused with its place, what is wrong and the sentence to write instead."""

import pytest

import norms
from norms.reading import scope, spoken
from tests.norms.ostravia import probe, rule_text, with_text

W = 'az="a", en="e", ru="r"'

BODIES = [
    ("return p.house_value >= 100000", "Money is compared with Int", "OSK(100)"),
    ("return p.house_value >= 1.5", "a float has no place in law", "a whole number"),
    ("return p.house_valu >= OSK(1)", "Applicant has no fact 'house_valu'", "house_value"),
    ("return p.nationality < Country.hill", "Country has no order", "=="),
    ("return p.studies is None", "never asks whether something is known", "=="),
    ("return p.studies and p.months_asked", "expected Bool, found Int", "Bool"),
    ("return p.arrived_on + p.stay_until", "Date + Date means nothing", "a date with a period"),
    ("return p.arrived_on + 5", "Date + Int means nothing", "days(n)"),
    ("return p.arrived_on + months(3)", "does not say how they round", 'rounding="down"'),
    ("return p.house_value * p.savings", "Money * Money means nothing", "a whole number times"),
    ("return p.months_asked / 2", "not arithmetic of the language", "+ - or *"),
    ("return len(p.relatives) > 2", "'len' is not part of the language", ""),
    ("return __import__('os')", "'__import__' is not part of the language", "one of"),
    ("return p.arrived_on.replace(1)", "cannot be called", "a rule by its name"),
    ("return lambda: 1", "is not part of the language", "README"),
    ("return unheard_of", "'unheard_of' means nothing here", ""),
    ("return q.studies", "'q' is not known here", "p"),
    ("return Kin.uncle == Kin.spouse", "Kin has no member 'uncle'", "one of child, cousin, spouse"),
    ("return p.relatives == p.relatives", "'relatives' is a list", "any("),
    ("return p.months_asked in [3]", "membership needs the members written out", "{"),
    ("return p.months_asked in {p.months_asked}", "only literals can be members", "x in {3, 6}"),
    ("return any(r.is_citizen for r in p.relative)", "'relative' is not a list", "relatives"),
    ("return any(any(s.is_citizen for s in p.relatives) for r in p.relatives)", "a list inside a list", "of its own"),
    ("return any(p.is_citizen for p in p.relatives)", "'p' already means something", "another name"),
    ("return any(r.kin for r in p.relatives)", "any needs Bool, not Kin", "a comparison"),
    ("return sum(r.kin for r in p.relatives)", "Kin cannot be summed", "Money"),
    ("return count(1 for r in p.relatives)", "count counts items", "count(r for r"),
    ("return count(r for r in p.relatives if r.kin)", "a condition is Bool, not Kin", "a comparison"),
    ("return any(p.relatives)", "does not go over a list", "for x in"),
    ("return studies(r)", "is asked of one Applicant", "studies(p)"),
    ("return is_close(p)", "is_close speaks of Relative, not of Applicant", "a Relative"),
    ('return value("house_flor")', "there is no value 'house_flor'", "house_floor"),
    ('return table("permit_fees", 1)', "there is no table 'permit_fees'", "permit_fee"),
    ('return table("permit_fee", 3)', "is read by Speed, Int, not by Int", "keys of type"),
    ('return date("2024-02-30")', "is not a date", "2024-01-16"),
    ("return OSK(1.5)", "a float has no place in law", "12.50"),
    ('return OSK("1.555")', "'1.555' is not an amount", 'OSK("12.50")'),
    ("return OSK(1, 2)", "needs exactly one thing in brackets", "OSK(100)"),
    ("return days(p.house_value)", "days counts with Int, not Money", "days(5)"),
    ("return demandable(p.houses)", "Applicant has no fact 'houses'", "house_value"),
    ("return demandable(3)", "demandable speaks of one fact", "demandable(p.fact)"),
    ("return lawful_distinction(p.studies)", "names its instrument", "by="),
    ("if p.studies:\n    return True", "some cases end without return", "return"),
    ("if p.months_asked:\n    return True\nreturn False", "a condition is Bool, not Int", "a comparison"),
    ("return True if p.studies else 3", "one case gives Bool, the other Int", "one type"),
    ("return True\nreturn False", "can never matter", "nothing here"),
    ("p.studies = True\nreturn True", "is not part of the language", "name ="),
    ("for r in p.relatives:\n    return True", "is not part of the language", "return"),
    ("today = p.arrived_on\nreturn today", "'today' already means something", "another name"),
    ("OSK = p.arrived_on\nreturn OSK", "'OSK' already means something", "another name"),
    ("x = True\nx = False\nreturn x", "'x' already means something", "another name"),
    ("return probe(p)", "probe is defined through itself", "does not come back"),
    ("return " + "not " * 900 + "p.studies", "says too much at once", "several rules"),
    (
        "x0 = p.months_asked\n" + "".join(f"x{n + 1} = x{n} + x{n}\n" for n in range(40)) + "return x40",
        "says too much",
        "rules",
    ),
    ("return", "is not part of the language", "return"),
]


@pytest.mark.parametrize(("body", "what", "instead"), BODIES, ids=[body[0][:40] for body in BODIES])
def test_a_sentence_outside_the_language_is_refused_with_a_better_one(body, what, instead):
    with pytest.raises(norms.NormError) as caught:
        probe(body)
    error = caught.value
    assert what in error.what
    assert instead in error.instead
    assert (error.file, error.article) == ("stay_act/99.py", "99")
    assert 1 <= error.line <= 4


def test_a_sentence_of_the_language_is_accepted():
    """Positive control of the refusals above: the same frame with a lawful body is read."""
    assert probe("return p.house_value >= OSK(100)").versions["probe"]


HEADS = [
    (f'@article("45.9", since="2013-08-01", confidence="H", source="SA", {W})', "does not belong in 99.py", "45.py"),
    (f'@article("99", confidence="H", source="SA", {W})', "@article says no 'since'", "since="),
    (f'@article("99", since="2013-08-01", confidence="X", source="SA", {W})', "'X' is not a confidence", "H, M or L"),
    (f'@article("99", since="2013-08-01", confidence="H", source="SB", {W})', "does not stand in act.yaml", "SA"),
    (
        f'@article("99", since="2013-08-01", sinse="", confidence="H", source="SA", {W})',
        "not a word of @article",
        "since",
    ),
    (f'@article("99", since="01.08.2013", confidence="H", source="SA", {W})', "is not a date", "2024-01-16"),
    (
        f'@article("99", since="2013-08-01", until="2013-08-01", confidence="H", source="SA", {W})',
        "ends before it begins",
        "",
    ),
    (
        f'@article("99", since="2013-08-01", confidence="H", source="SA", rounding="near", {W})',
        "not a rounding",
        '"up"',
    ),
    ('@article("99", since="2013-08-01", confidence="H", source="SA", az="a", en="e")', "'ru' are missing", 'ru="…"'),
    (
        '@article("99", since="2013-08-01", confidence="H", source="SA", az=" ", en="e", ru="r")',
        "'az' are missing",
        'az="…"',
    ),
    (
        f'@exception("99", to="50.7", since="2013-08-01", confidence="H", source="SA", {W})',
        "50.7, which does not exist",
        "50.1",
    ),
    (f'@exception("99", to="47.5", since="2013-08-01", confidence="H", source="SA", {W})', "are true or false", "Bool"),
    (
        f'@exception("99", to="45.1.2", since="2013-08-01", confidence="H", source="SA", {W})',
        "speaks of Relative",
        "Relative",
    ),
    (
        f'@reading("doubt", article="99", since="2013-08-01", confidence="M", by="us", {W})',
        "says no 'decided_on'",
        "decided_on",
    ),
    ("@article(99)", "is not a text", "in quotes"),
    ("@staticmethod", "is not a head of a rule", "@article"),
]


@pytest.mark.parametrize(("head", "what", "instead"), HEADS, ids=[head[1] for head in HEADS])
def test_a_head_that_does_not_say_enough_is_refused(head, what, instead):
    with pytest.raises(norms.NormError) as caught:
        with_text("99.py", f"{head}\ndef probe(p: Applicant):\n    return p.studies\n")
    assert what in caught.value.what
    assert instead in caught.value.instead
    assert caught.value.line == 1


def test_an_exception_that_rests_on_what_it_switches_off_is_a_circle():
    text = rule_text("return must_refuse(p)").replace("@article(", "@exception(").replace('"99",', '"99", to="50.1.4",')
    with pytest.raises(norms.NormError, match=r"defined through itself: .*must_refuse"):
        with_text("99.py", text)


def test_an_error_reads_as_one_sentence():
    with pytest.raises(norms.NormError) as caught:
        probe("return p.house_value >= 100")
    assert str(caught.value) == (
        "stay_act/99.py:3: article 99: Money is compared with Int. "
        "Write instead: compare Money with Money, for example OSK(100)"
    )


def test_reading_a_text_never_runs_it(tmp_path):
    mark = tmp_path / "ran"
    for body in (f"return open({str(mark)!r}, 'w')", "return [].__class__", "return (x := 1)", "return f'{p}'"):
        with pytest.raises(norms.NormError):
            probe(body)
    with pytest.raises(norms.NormError):
        with_text("99.py", f"open({str(mark)!r}, 'w')\n")
    with pytest.raises(norms.NormError):
        with_text("facts.py", f"open({str(mark)!r}, 'w')\n")
    assert not mark.exists()


def test_every_word_that_is_spoken_like_a_call_is_reserved():
    assert set(spoken.WORDS) | {"today", "law_day"} == scope.RESERVED
