"""A draft amendment is read and never run, changes the law as it says, and every refusal names a line of the draft."""

import datetime as dt

import pytest

import norms
from korpu.law.country import country
from korpu.law.drafts import begins_on, changed_names, drafted, read_draft
from korpu.law.impact import changed_matters
from korpu.law.refusals import catalogue, in_languages

HEAD = 'since="{since}", confidence="L", source="DRAFT", az="Əmlakı var", en="Owns property", ru="Имеет имущество"'
DAY = dt.date(2026, 7, 1)
FOUND = country()


def rule(body, article="45.1.3", name="owns_real_estate", since="2026-07-01", form="article", more=""):
    """A section of article 45 with one rule; its head stands in line 2, its body in line 4."""
    head = f'@{form}("{article}", {HEAD.format(since=since)}{more})'
    return f"# in migration_code/45.py\n{head}\ndef {name}(p: Applicant):\n    return {body}\n"


VALUES = "# in migration_code/values.yaml\nvalues:\n  property_floor:\n    rows:\n"
ROW = '      - {since: 2026-07-01, is: "80000.00", source: DRAFT, confidence: L}\n'
LOWER = VALUES + ROW


def on(text, day=DAY):
    return drafted(FOUND, text).on(day)


def test_a_later_text_of_a_rule_is_a_new_version_from_its_day_on():
    text = rule("p.real_estate_value >= AZN(1)")
    before, after = (on(text, day).rules["owns_real_estate"].words.en for day in (DAY - dt.timedelta(days=1), DAY))
    assert (before, after) == ("Owns real estate here worth at least 100,000 manats", "Owns property")


def test_a_new_name_is_a_new_rule_and_an_exception_switches_off():
    text = rule("p.is_refugee", article="45.1.3", name="not_for_refugees", form="exception", more=', to="45.1.3"')
    found = on(text).judge(["owns_real_estate"], {"real_estate_value": "200000.00", "is_refugee": True}, DAY)
    assert (found.value("owns_real_estate"), found.excepted("owns_real_estate")) == (True, False)


def test_a_new_article_may_have_a_file_of_its_own():
    text = rule("p.is_refugee", article="145.1", name="newcomer").replace("/45.py", "/145.py")
    assert on(text).rules["newcomer"].article == "145.1"


def test_a_row_is_added_to_a_value_wherever_the_act_has_it():
    assert [on(LOWER, day).row("property_floor").value for day in (dt.date(2026, 6, 30), DAY)] == [
        10_000_000,
        8_000_000,
    ]


def test_a_row_of_a_table_is_the_whole_table_from_its_day_on():
    text = (
        "# in migration_code/values.yaml\ntables:\n  permit_fee:\n    rows:\n      - since: 2026-07-01\n        source: DRAFT\n"
        '        confidence: L\n        cells:\n          - [adult, working_days_20, 12, "100.00"]\n'
    )
    assert on(text).table("permit_fee").cells == {("adult", "working_days_20", 12): 10_000}


def test_a_new_value_is_told_whole():
    text = (
        "# in migration_code/values.yaml\nvalues:\n  newcomer_floor:\n    type: Money\n"
        "    az: ən az\n    en: least\n    ru: наименьшее\n"
        '    rows: [{since: 2026-07-01, is: "5.00", source: DRAFT, confidence: L}]\n'
        + rule('p.deposit >= value("newcomer_floor")')
    )  # fmt: skip
    assert on(text).judge(["owns_real_estate"], {"deposit": "5.00"}, DAY).value("owns_real_estate") is True


def test_a_new_fact_may_be_asked():
    fact = (
        "# in migration_code/facts.py\nclass Applicant(Entity):\n"
        '    owns_boat = fact(Bool, az="qayığı var", en="owns a boat", ru="имеет лодку")\n'
    )
    assert (
        on(fact + rule("p.owns_boat")).judge(["owns_real_estate"], {"owns_boat": True}, DAY).value("owns_real_estate")
        is True
    )


def test_a_repeal_ends_a_rule_on_its_day():
    text = "# repeal holds_deposit from 2026-07-01\n"
    assert ["holds_deposit" in on(text, day).rules for day in (dt.date(2026, 6, 30), DAY)] == [True, False]


def test_a_rule_that_the_draft_brings_may_be_repealed_by_it_later():
    text = rule("p.real_estate_value >= AZN(1)") + "# repeal owns_real_estate from 2027-01-01\n"
    assert ["owns_real_estate" in on(text, day).rules for day in (DAY, dt.date(2027, 1, 1))] == [True, False]


def test_the_law_that_is_in_force_is_not_touched():
    before = FOUND.law.hash
    assert drafted(FOUND, LOWER).hash != before
    assert country().law.hash == before


def test_a_draft_knows_what_it_changes_and_from_when():
    law = drafted(FOUND, LOWER + "# repeal student from 2026-09-01\n")
    assert changed_names(FOUND, law) == {"property_floor", "student"}
    assert begins_on(FOUND, law) == dt.date(2026, 9, 1)
    assert "temporary-residence" in [matter.id for matter in changed_matters(FOUND, law, DAY)]
    assert changed_matters(FOUND, law, dt.date(2026, 6, 1)) == []


def test_texts_of_a_draft_are_read_by_the_language_itself():
    texts = read_draft(LOWER, FOUND)
    law = norms.load(list(FOUND.declared.law), FOUND.calendar, texts)
    assert law.hash == drafted(FOUND, LOWER).hash


WRONG = {
    "nothing at all": ("", 1, "changes nothing", "# in "),
    "only remarks": ("# a bill\n\n", 1, "changes nothing", "# in "),
    "a line under no heading": ("# a bill\nvalues:\n", 2, "under no heading", "/45.py above it"),
    "an act that is not there": ("\n# in migration_cod/45.py\n", 2, "no act 'migration_cod'", "# in migration_code/45.py"),
    "a file without its act": ("# in 45.py\n", 1, "no act '45.py'", "# in "),
    "a file that no act has": ("# in migration_code/act.yaml\n", 1, "does not change 'act.yaml'", "values.yaml"),
    "a repeal of nothing": ("# repeal\n", 1, "names a rule and the day", "# repeal holds_deposit from 2026-07-01"),
    "a repeal on a day that is none": ("# repeal student from 2026-02-30\n", 1, "names a rule and the day", "# repeal"),
    "a repeal of a rule that is not there": ("# repeal studnet from 2026-07-01\n", 1, "no rule 'studnet'", "# repeal student from"),
    "a repeal before the rule begins": ("# repeal student from 2000-01-01\n", 1, "begins only on 2013-08-01", "after 2013-08-01"),
    "a repeal of what has ended": (
        "# repeal student from 2026-07-01\n# repeal student from 2027-07-01\n", 2, "has ended already", "nothing",
    ),
    "a word outside the language": (rule("print(p)"), 4, "print", ""),
    "a fact that is not there": ("\n\n" + rule("p.real_estate_valu > AZN(1)"), 6, "real_estate_valu", "real_estate_value"),
    "a type beside another": (rule("p.real_estate_value >= 5"), 4, "Money is compared with Int", "AZN"),
    "a source that is not there": (rule("True").replace('"DRAFT"', '"DRAFFT"'), 2, "DRAFFT", "DRAFT"),
    "an article in another's file": (rule("True", article="46.1"), 2, "does not belong in 45.py", "46.py"),
    "broken Python": (rule("(p."), 4, "never closed", "one complete sentence"),
    "a text before the one in force": (rule("True", since="2010-01-01"), 2, "would begin before it", "a day after 2013-08-01"),
    "two texts of one day": (rule("True", since="2013-08-01"), 2, "two versions from 2013-08-01", "one version a day"),
    "a row before the last": (VALUES + ROW.replace("2026-07-01", "2000-01-01"), 5, "would begin before it", "a day after"),
    "a row without a source": (VALUES + ROW.replace("source: DRAFT, ", ""), 5, "'source'", "source:"),
    "an amount that is none": (VALUES + ROW.replace("80000.00", "much"), 5, "much", ""),
    "a value with more than rows": (VALUES.replace("rows:", "type: Money\n    rows:") + ROW, 4, "'type'", "rows"),
    "no rows": ("# in migration_code/values.yaml\nvalues:\n  property_floor: {}\n", 3, "no row is added", "rows:"),
    "a new value that is half told": (VALUES.replace("property_floor", "new_floor") + ROW, 4, "'type'", "type:"),
    "broken YAML": ("# in migration_code/values.yaml\nvalues: [\n", 3, "not YAML", "indentation"),
    "a cell of a table with too few keys": (
        "# in migration_code/values.yaml\ntables:\n  permit_fee:\n    rows:\n      - since: 2026-07-01\n        source: DRAFT\n"
        '        confidence: L\n        cells:\n          - [adult, working_days_20, 12, "1.00"]\n          - [adult, "1.00"]\n',
        10, "3 keys and a value", "- [standard, 6, …]",
    ),
}  # fmt: skip


@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_wrong_is_said_at_its_line_of_the_draft(wrong):
    text, line, what, instead = WRONG[wrong]
    with pytest.raises(norms.NormError) as refused:
        drafted(FOUND, text, "bill.txt")
    assert (refused.value.file, refused.value.line) == ("bill.txt", line), str(refused.value)
    assert what in refused.value.what
    assert instead in refused.value.instead


REPEALED = {
    "az": "bill.txt:1: qanunda ləğv olunacaq «studnet» qaydası yoxdur. Əvəzinə yazın: # repeal student from 2026-07-01",
    "ru": "bill.txt:1: в законе нет правила «studnet», чтобы его отменить. Напишите вместо этого: # repeal student from 2026-07-01",
}


@pytest.mark.parametrize("lang", REPEALED)
def test_what_is_wrong_is_said_in_the_language_that_is_asked_for(lang):
    with pytest.raises(norms.NormError) as refused:
        drafted(FOUND, "# repeal studnet from 2026-07-01", "bill.txt")
    assert refused.value.sentence(lang, catalogue()) == REPEALED[lang]


def test_a_draft_that_breaks_another_rule_is_told_so_at_its_heading():
    text = "\n" + rule("p.decision_received_on == today", article="38.9", name="student", since="2010-01-01")
    with pytest.raises(norms.NormError) as refused:
        drafted(FOUND, text.replace("migration_code/45.py", "administrative_procedure_code/38.py"), "bill.txt")
    assert (refused.value.file, refused.value.line) == ("bill.txt", 2)
    assert "with this draft migration_code/45.py" in refused.value.what
    said = in_languages(refused.value.what)["ru"]
    assert said.startswith("с этим проектом migration_code/45.py")
    assert said.endswith("не может остаться: student — уже имя другого правила")
