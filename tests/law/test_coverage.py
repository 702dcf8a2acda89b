"""Every fact of the fact base is in the law, or it is said why not."""

from korpu.law.country import country
from korpu.law.coverage import coverage


def test_no_fact_of_the_fact_base_goes_nowhere() -> None:
    table = coverage(country())
    assert not table.lacking
    assert len({fact.id for fact in table.facts}) == len(table.facts) > 500
