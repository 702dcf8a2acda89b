"""Random sentences of law for Ostravia: every operator of the language over every type it takes."""

from hypothesis import strategies as st

LEAVES = {
    "Bool": [
        "p.studies",
        "p.is_victim",
        "p.threat",
        "not_for_victims(p)",
        "owns_house(p)",
        "has_savings(p)",
        "removed_before(p)",
        "demandable(p.savings)",
        'lawful_distinction(p.nationality == Country.hill, by="treaty/7")',
        "p.nationality in {Country.lake}",
        "p.speed != Speed.fast",
        "law_day < p.arrived_on",
        'table("return_time", p.absence, p.threat) == months(1)',
    ],
    "Int": [
        "p.months_asked",
        "3",
        "count(r for r in p.relatives)",
        "sum(2 for r in p.relatives if r.kin == Kin.child)",
    ],
    "Money": [
        "p.house_value",
        "p.savings",
        "OSK('0.01')",
        "OSK(3000)",
        'value("house_floor")',
        "sum(r.income for r in p.relatives)",
        'table("permit_fee", p.speed, p.months_asked)',
    ],
    "Days": ["p.absence", "days(90)", "days(p.months_asked)", "(today - p.arrived_on)"],
    "WorkingDays": ["p.notice", "working_days(3)", 'value("decision_time")', "working_days(p.months_asked)"],
    "Months": ["p.contract", "months(1)", "months(p.months_asked)", 'table("return_time", p.absence, p.studies)'],
    "Date": ["p.stay_until", "p.passport_until", "today", "law_day", 'date("2026-01-31")', 'value("amnesty_ends")'],
}
PERIODS = ["Days", "WorkingDays", "Months"]
ORDERED = ["Int", "Money", *PERIODS, "Date"]
OF_ITEM = [
    "r.is_citizen",
    "is_close(r)",
    "r.born_on < p.stay_until",
    "r.born_on + months(216) <= today",
    "r.income != OSK(0)",
    "r.income + r.income >= OSK(500)",
    "r.kin in {Kin.child, Kin.cousin}",
    "r.kin != Kin.spouse",
]


@st.composite
def sentence(draw, kind="Bool", depth=4):
    """An expression of a type; deeper ones are built of shallower ones."""
    if depth == 0 or not draw(st.integers(0, 3)):
        return draw(st.sampled_from(LEAVES[kind]))
    return draw(_truth(depth) if kind == "Bool" else _sum(kind, depth))


@st.composite
def _truth(draw, depth):
    def part(kind="Bool"):
        return draw(sentence(kind, depth - 1))

    match draw(st.sampled_from(["and", "or", "not", "if", "compare", "chain", "members", "any", "all"])):
        case "and" | "or" as word:
            return f"({part()} {word} {part()})"
        case "not":
            return f"(not {part()})"
        case "if":
            return f"({part()} if {part()} else {part()})"
        case "compare":
            kind = draw(st.sampled_from(ORDERED))
            return f"({part(kind)} {draw(st.sampled_from(['<', '<=', '>', '>=', '==', '!=']))} {part(kind)})"
        case "chain":
            kind = draw(st.sampled_from(ORDERED))
            return f"({part(kind)} <= {part(kind)} < {part(kind)})"
        case "members":
            return f"({part('Int')} {draw(st.sampled_from(['in', 'not in']))} {{1, 3, 6}})"
        case how:
            kept = f" if {draw(st.sampled_from(OF_ITEM))}" if draw(st.booleans()) else ""
            return f"{how}({draw(st.sampled_from(OF_ITEM))} for r in p.relatives{kept})"


@st.composite
def _sum(draw, kind, depth):
    left = draw(sentence(kind, depth - 1))
    sign = draw(st.sampled_from("+-"))
    if draw(st.integers(0, 4)) == 0:
        return f"({left} if {draw(sentence('Bool', depth - 1))} else {draw(sentence(kind, depth - 1))})"
    if kind == "Date":
        return f"({left} {sign} {draw(sentence(draw(st.sampled_from(PERIODS)), depth - 1))})"
    if draw(st.booleans()):
        return f"({left} * {draw(sentence('Int', 0))})"
    return f"({left} {sign} {draw(sentence(kind, depth - 1))})"
