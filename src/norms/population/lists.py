"""Lists in a written loop: for each of the 64 a loop over the items, then what they come to together."""

from typing import TYPE_CHECKING

from norms.kinds import BOOL
from norms.population.plan import Step

if TYPE_CHECKING:
    from norms.population.writing import Writer

ITEM, PEOPLE = "item", "people"


def each(writer: "Writer", at: int, step: Step) -> None:
    """Write `any`, `all`, `sum` or `count`."""
    (how, name), [body] = step.data, step.args
    writer.level[at] = PEOPLE
    if name not in writer.flags.there:
        writer.unknown.add(at)
        writer.lines += [writer.pad + line for line in _nothing_known(writer, at, step)]
        return
    outer = list(dict.fromkeys(_outside(writer, body)))
    for place in outer:
        writer.need(place)
    inner = _inside(writer, body)
    listed = name in writer.flags.missing
    more = f"(({writer.given(name, 'l')}[w] >> k) & ONE) != NONE" if listed else "False"
    writer.unknown |= {at} if listed or body in writer.unknown else set()
    seen = [line for place in outer for line in _seen(writer, place)]
    head, step_lines, tail = _gathered(writer, at, step, how, more)
    offsets = writer.given(name, "o")
    lines = [
        *_start(writer, at, step), "for q in range(64):", "  k = np.uint64(q)", *(f"  {line}" for line in (*seen, *head)),
        f"  for j in range({offsets}[i + k], {offsets}[i + k + ONE]):", *(f"    {line}" for line in (*inner, *step_lines)),
        *(f"  {line}" for line in tail),
    ]  # fmt: skip
    writer.lines += [writer.pad + line for line in lines]


def _nothing_known(writer: "Writer", at: int, step: Step) -> list[str]:
    if step.kind == BOOL:
        return writer.truth(at, "NONE", "NONE")
    return [*writer.numbers(at, "0"), f"u{at} = ALL"]


def _outside(writer: "Writer", at: int) -> list[int]:
    """Steps of the person that a body rests on: they are written before the loop."""
    step = writer.plan.steps[at]
    return [place for arg in step.args for place in _outside(writer, arg)] if step.inside else [at]


def _inside(writer: "Writer", body: int) -> list[str]:
    """The lines of the body. The same step may stand in several loops: each writes it anew."""
    kept = writer.lines, writer.pad, writer.now, set(writer.done)
    writer.lines, writer.pad, writer.now = [], "", ITEM
    writer.need(body)
    lines = writer.lines
    writer.lines, writer.pad, writer.now, writer.done = kept
    return lines


def _seen(writer: "Writer", at: int) -> list[str]:
    """What is said of the person, for each of their items."""
    if writer.level[at] != PEOPLE:
        return []
    marks = [("t", True), ("f", at in writer.unknown)] if writer.plan.steps[at].kind == BOOL else []
    marks = marks or [("u", at in writer.unknown), ("a", at in writer.absent)]
    lines = [f"e_{mark}{at} = ALL if {writer.bit(f'{mark}{at}')} else NONE" for mark, there in marks if there]
    if writer.plan.steps[at].kind != BOOL:
        lines.append(f"e_v{at} = {writer.value(at)}")
    return lines


def _start(writer: "Writer", at: int, step: Step) -> list[str]:
    if step.kind == BOOL:
        return [f"t{at} = NONE", f"f{at} = NONE"]
    writer.before.append(f"v{at} = np.empty(64, np.int64)")
    return [f"u{at} = NONE"] if at in writer.unknown else []


def _gathered(writer: "Writer", at: int, step: Step, how: str, more: str) -> tuple[list[str], list[str], list[str]]:
    """What stands before, in and after the loop over items."""
    [body] = step.args
    now, writer.now = writer.now, ITEM
    try:
        return _truths(writer, at, body, how, more) if step.kind == BOOL else _numbers(writer, at, body, more)
    finally:
        writer.now = now


def _truths(writer: "Writer", at: int, body: int, how: str, more: str) -> tuple[list[str], list[str], list[str]]:
    hit, other = writer.word("t", body), writer.no(body)
    hit, other = (hit, other) if how == "any" else (other, hit)
    found, rest = ("t", "f") if how == "any" else ("f", "t")
    head = [f"g{at} = NONE", f"h{at} = NONE if {more} else ALL"]
    tail = [f"{found}{at} |= (g{at} & ONE) << k", f"{rest}{at} |= (h{at} & ~g{at} & ONE) << k"]
    return head, [f"g{at} |= {hit}", f"h{at} &= {other}"], tail


def _numbers(writer: "Writer", at: int, body: int, more: str) -> tuple[list[str], list[str], list[str]]:
    value = writer.value(body)
    if body in writer.absent:
        value = f"(0 if {writer.bit(writer.word('a', body))} else {value})"
    head, inside, tail = [f"g{at} = 0"], [f"g{at} += {value}"], [f"v{at}[k] = g{at}"]
    if at in writer.unknown:
        head.append(f"h{at} = ALL if {more} else NONE")
        inside += [f"h{at} |= {writer.word('u', body)}"] if body in writer.unknown else []
        tail.append(f"u{at} |= (h{at} & ONE) << k")
    if at in writer.unsure:
        inside.append(f"if abs(float(g{at})) >= ROOM / 2: large[0] = 1")
    return head, inside, tail
