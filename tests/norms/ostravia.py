"""Ostravia, which does not exist: its law, its calendar, and random people who live under it."""

from datetime import date
from pathlib import Path

import norms
from tests.norms.persons import Persons

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


def with_text(name, text, **others):
    """The law of Ostravia with one more or another file of the act; `equality=` stands for equality.yaml."""
    more = {f"stay_act/{other}.yaml": told for other, told in others.items()}
    return norms.load(FOLDER, CALENDAR, {f"stay_act/{name}": text, **more})


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


EDGES = ["0.00", "249.99", "3000.00", "99999.99", "120000.50", "120000.51", "500000"]
PERSONS = Persons(LAW, EDGES)
people_with_holes = PERSONS.with_holes
