"""Ostravia, which does not exist: its law, its calendar, and random people who live under it."""

import calendar
from datetime import date
from pathlib import Path

from hypothesis import strategies as st

import norms

HERE = Path(__file__).parent
FOLDER = HERE / "law" / "stay_act"
CALENDAR = norms.Calendar.load(HERE / "calendar.yaml")
LAW = norms.load(FOLDER, CALENDAR)
DAY = date(2026, 5, 5)
BOOK = LAW.on(DAY)
RULES = [name for name, versions in LAW.versions.items() if versions[0].about == LAW.vocabulary.person]


def judge(rules, facts, today=DAY, book=BOOK):
    """A judgement on an input; `rules` may be one name."""
    return book.judge([rules] if isinstance(rules, str) else rules, facts, today)


def with_text(name, text):
    """The law of Ostravia with one more or another file of the act."""
    return norms.load(FOLDER, CALENDAR, {f"stay_act/{name}": text})


def rule_text(body, article="99", about="Applicant", head="", name="probe"):
    """One complete rule around a body."""
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    words = 'az="a", en="e", ru="r"'
    return (
        f'@article("{article}", since="2013-08-01", confidence="H", source="SA", {words}{head})\n'
        f"def {name}(p: {about}):\n{lines}"
    )


def probe(body, head=""):
    """The law of Ostravia with the rule `probe` of article 99."""
    return with_text("99.py", rule_text(body, head=head))


def month_end(day):
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


days = st.one_of(
    st.dates(date(2024, 11, 1), date(2027, 2, 28)),
    st.dates(date(2025, 1, 1), date(2026, 12, 31)).map(month_end),
).map(date.isoformat)
money = st.sampled_from(["0.00", "249.99", "3000.00", "99999.99", "120000.50", "120000.51", "500000"])


def values_of(fact):
    """Every kind of value a fact can have once it is known."""
    kind = fact.kind
    plain = {
        "Bool": st.booleans(),
        "Money": money,
        "Date": days,
        "Int": st.sampled_from([1, 3, 6, 7, 12, 36]),
        "Days": st.sampled_from([0, 1, 90, 91, 4000]),
        "WorkingDays": st.integers(0, 8),
        "Months": st.sampled_from([1, 12, 36]),
        **dict.fromkeys(LAW.choices, st.sampled_from(kind.members or ("",))),
    }
    if fact.is_list:
        items = st.lists(st.fixed_dictionaries(facts_of(LAW.entities[fact.of])), max_size=3)
        return st.fixed_dictionaries({"complete": st.just(True), "items": items})
    return st.one_of(plain[kind.name], st.just("n/a")) if fact.may_not_apply else plain[kind.name]


def facts_of(facts):
    return {name: values_of(fact) for name, fact in facts.items()}


whole_people = st.fixed_dictionaries(facts_of(LAW.facts))


@st.composite
def people_with_holes(draw):
    """Someone of whom everything is known, and the same person with holes."""
    whole = draw(whole_people)
    return whole, {key: draw(holed(value)) for key, value in whole.items() if draw(st.integers(0, 3))}


@st.composite
def holed(draw, value):
    if not draw(st.integers(0, 3)):
        return None
    if not isinstance(value, dict):
        return value
    items = [{k: draw(holed(v)) for k, v in item.items() if draw(st.integers(0, 4))} for item in value["items"]]
    complete = draw(st.booleans())
    return {"complete": complete, "items": items if complete else items[: draw(st.integers(0, 3))]}
