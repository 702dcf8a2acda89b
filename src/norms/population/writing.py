"""Writes a plan as the text of one loop over people, for a compiler. Every step is a line or two over the lines above it.

A truth of step n is `t`n, and where it may be not known `f`n says that it is false. A number is `v`n, with `u`n where it may be not
known and `a`n where it may not apply. The text comes from a typed plan; nothing that somebody wrote reaches it but numbers.
"""

from collections.abc import Mapping, Sequence

from norms.kinds import BOOL, DATE
from norms.population.cells import Lookup
from norms.population.endings import answering, counting
from norms.population.handed import Counting, Flags, Written
from norms.population.plan import Plan, Step

HEAD = (
    "begin, end, today, law_day, large, month, inside, first, bounds, "
    "s_starts, s_places, s_worked, s_before, s_upto, p_starts, p_places, p_worked, p_before, p_upto"
)


def write(
    plan: Plan, roots: Sequence[int], tables: Mapping[int, Lookup], flags: Flags, told: Counting | None = None
) -> Written:
    """The loop for some roots."""
    return _Writer(plan, tables, flags).whole(roots, told)


class _Writer:
    def __init__(self, plan: Plan, tables: Mapping[int, Lookup], flags: Flags) -> None:
        self.plan, self.tables, self.flags = plan, tables, flags
        self.unsure = plan.unsure()
        self.written = Written()
        self.unknown: set[int] = set()
        self.absent: set[int] = set()
        self.done: set[int] = set()
        self.lines: list[str] = []

    def whole(self, roots: Sequence[int], told: Counting | None) -> Written:
        for root in roots:
            self.need(root, "    ")
        outputs, last = answering(self, roots) if told is None else counting(self, told)
        arguments = "".join(f", {_argument(*each)}" for each in self.written.arguments)
        body = "\n".join([*self.lines, *last])
        self.written.text = f"def run({HEAD}{outputs}{arguments}):\n  for i in range(begin, end):\n{body}\n"
        return self.written

    def need(self, at: int, pad: str) -> None:
        """Write a step after those it rests on, once. What speaks of items is written inside the loop of its list."""
        if at in self.done:
            return
        step = self.plan.steps[at]
        if step.op == "each":
            self._each(at, step, pad)
        else:
            for arg in step.args:
                self.need(arg, pad)
            self._flag(at, step)
            self.lines += [pad + line for line in self._lines(at, step)]
        self.done.add(at)

    def given(self, name: str, part: str) -> str:
        """The argument for an array of a column."""
        if (name, part) not in self.written.arguments:
            self.written.arguments.append((name, part))
        return _argument(name, part)

    def no(self, at: int) -> str:
        """The truth that a truth is false."""
        return f"f{at}" if at in self.unknown else f"(not t{at})"

    def _flag(self, at: int, step: Step) -> None:
        """Whether the step can be not known, or not apply."""
        name = f"{step.inside}.{step.data}" if step.op == "item" else str(step.data)
        if step.op in ("fact", "item"):
            unknown = name in self.flags.missing or name not in self.flags.there
            absent = f"?{name}" in self.flags.missing and step.kind != BOOL
        else:
            dated = step.op in ("months", "workdays", "cell") or (step.op == "sum" and step.kind == DATE)
            unknown = dated or (step.op == "const" and step.data is None) or bool(self.unknown & {*step.args})
            absent = step.kind != BOOL and step.op != "surely" and bool(self.absent & {*step.args})
            unknown = unknown and step.op != "surely"
        self.unknown |= {at} if unknown else set()
        self.absent |= {at} if absent else set()

    def _lines(self, at: int, step: Step) -> list[str]:
        match step.op:
            case "const":
                return (
                    self._truth(at, str(bool(step.data)), "False")
                    if step.kind == BOOL
                    else self._number(at, str(step.data or 0), "True")
                )
            case "day":
                return [f"v{at} = {step.data}"]
            case "fact" | "item":
                return self._fact(at, step)
            case "and" | "or":
                joins = (" & ", " | ") if step.op == "and" else (" | ", " & ")
                return self._truth(
                    at, joins[0].join(f"t{a}" for a in step.args), joins[1].join(self.no(a) for a in step.args)
                )
            case "not":
                return self._truth(at, self.no(step.args[0]), f"t{step.args[0]}")
            case "surely":
                return [f"t{at} = t{step.args[0]}"]
            case "choose":
                return self._choose(at, step)
        return self._computed(at, step)

    def _truth(self, at: int, true: str, false: str) -> list[str]:
        return [f"t{at} = {true}", *([f"f{at} = {false}"] if at in self.unknown else [])]

    def _number(self, at: int, value: str, unknown: str = "", absent: str = "") -> list[str]:
        lines = [f"v{at} = {value}"]
        lines += [f"a{at} = {absent}"] if at in self.absent else []
        return [*lines, *([f"u{at} = {unknown}"] if at in self.unknown else [])]

    def _fact(self, at: int, step: Step) -> list[str]:
        name, row = (f"{step.inside}.{step.data}", "j") if step.op == "item" else (str(step.data), "i")
        if name not in self.flags.there:
            return self._truth(at, "False", "False") if step.kind == BOOL else self._number(at, "0", "True")
        value = f"int({self.given(name, 'v')}[{row}])"
        unknown = f"{self.given(name, 'u')}[{row}]" if at in self.unknown else ""
        absent = f"{self.given(name, 'a')}[{row}]" if f"?{name}" in self.flags.missing else ""
        if step.kind != BOOL:
            return self._number(at, value, unknown, absent)
        true = " & ".join([f"({value} != 0)", *(f"(not {mask})" for mask in (unknown, absent) if mask)])
        return self._truth(at, true, f"not (t{at} | {unknown})")

    def _bad(self, parts: Sequence[int]) -> tuple[str, str]:
        """Where something is not known, and where something does not apply; empty: nowhere."""
        return tuple(
            " | ".join(f"{mark}{part}" for part in parts if part in among)
            for mark, among in (("u", self.unknown), ("a", self.absent))
        )  # type: ignore[return-value]

    def _compared(self, at: int, parts: Sequence[int], holds: str, more_unknown: str = "") -> list[str]:
        unknown, absent = self._bad(parts)
        unknown = " | ".join(each for each in (unknown, more_unknown) if each)
        if unknown and absent:
            unknown = f"({unknown}) & (not ({absent}))"
        true = " & ".join([f"({holds})", *(f"(not ({mask}))" for mask in (unknown, absent) if mask)])
        return self._truth(at, true, f"not (t{at} | ({unknown}))")

    def _strict(self, at: int, parts: Sequence[int], value: str, outside: str = "") -> list[str]:
        unknown, absent = self._bad(parts)
        unknown = " | ".join(each for each in (unknown, outside) if each)
        if unknown and absent:
            unknown = f"({unknown}) & (not ({absent}))"
        return self._number(at, value, unknown, absent)

    def _computed(self, at: int, step: Step) -> list[str]:
        values = [self._value(part) for part in step.args]
        parts = [part for part in step.args if self.plan.steps[part].kind != BOOL]
        match step.op:
            case "compare":
                if self.plan.steps[step.args[0]].kind == BOOL:
                    return self._truths_compared(at, step)
                return self._compared(at, parts, f"{values[0]} {step.data} {values[1]}")
            case "among":
                members, negated = step.data
                holds = " | ".join(f"({values[0]} == {member})" for member in members) or "False"
                return self._compared(at, parts, f"not ({holds})" if negated else holds)
            case "sum":
                return self._sum(at, step, values, parts)
            case "months":
                sign, up = step.data
                value = f"add_months({values[0]}, {sign} * {values[1]}, {up}, month, inside, first)"
                return self._strict(at, parts, value, f"(v{at} == NEVER)")
            case "workdays":
                ranks = [f"({p}_starts, {p}_places, {p}_worked, {p}_before, {p}_upto)" for p in "sp"]
                value = f"add_working_days({values[0]}, {step.data} * {values[1]}, bounds, {', '.join(ranks)})"
                return self._strict(at, parts, value, f"(v{at} == NEVER)")
        return self._cell(at, step, values, parts)

    def _value(self, at: int) -> str:
        return f"t{at}" if self.plan.steps[at].kind == BOOL else f"v{at}"

    def _truths_compared(self, at: int, step: Step) -> list[str]:
        one, two = step.args
        alike = f"(t{one} & t{two}) | ({self.no(one)} & {self.no(two)})"
        differ = f"(t{one} & {self.no(two)}) | ({self.no(one)} & t{two})"
        return self._truth(at, *((alike, differ) if step.data == "==" else (differ, alike)))

    def _sum(self, at: int, step: Step, values: list[str], parts: Sequence[int]) -> list[str]:
        outside = f"(v{at} < FIRST) | (v{at} > LAST)" if step.kind == DATE else ""
        lines = self._strict(at, parts, f"{values[0]} {step.data} {values[1]}", outside)
        if at in self.unsure:
            known = " & ".join(f"(not ({mask}))" for mask in self._bad(parts) if mask) or "True"
            lines.append(f"if {known} and abs(float({values[0]}) {step.data} float({values[1]})) >= ROOM: large[0] = 1")
        return lines

    def _cell(self, at: int, step: Step, values: list[str], parts: Sequence[int]) -> list[str]:
        table = self.tables[at]
        names = {f"w{at}": table.written, f"x{at}": table.cells}
        place = "0"
        for n, (low, places, stride) in enumerate(zip(table.lows, table.places, table.strides, strict=True)):
            names[f"k{at}_{n}"] = places
            place += f" + k{at}_{n}[min(max(int({values[n]}) - {low - 1}, 0), {len(places) - 1})] * {stride}"
        self.written.names.update(names)
        truths = [arg for arg in step.args if self.plan.steps[arg].kind == BOOL and arg in self.unknown]
        open_ = "".join(f" | (not (t{arg} | f{arg}))" for arg in truths)
        lines = [f"q{at} = {place}"]
        if step.kind == BOOL:
            return [*lines, *self._compared(at, parts, f"x{at}[q{at}] != 0", f"(not w{at}[q{at}]){open_}")]
        return [*lines, *self._strict(at, parts, f"int(x{at}[q{at}])", f"(not w{at}[q{at}]){open_}")]

    def _choose(self, at: int, step: Step) -> list[str]:
        test, then, other = step.args
        if step.kind == BOOL:
            true = f"(t{test} & t{then}) | ({self.no(test)} & t{other}) | (t{then} & t{other})"
            one, two = self.no(then), self.no(other)
            return self._truth(at, true, f"(t{test} & {one}) | ({self.no(test)} & {two}) | ({one} & {two})")
        absent = [f"a{part}" if part in self.absent else "False" for part in (then, other)]
        unknown = [f"u{part}" if part in self.unknown else "False" for part in (then, other)]
        value = f"v{other} if {self.no(test)} else v{then}"
        if test not in self.unknown:
            picked = [f"({one} if t{test} else {two})" for one, two in (unknown, absent)]
            return self._number(at, value, *picked)
        open_ = f"(not (t{test} | f{test}))"
        bad = " | ".join({*unknown, *absent})
        same = f"(((v{then} == v{other}) & (not ({bad}))) | ({absent[0]} & {absent[1]}))"
        gone = f"(t{test} & {absent[0]}) | (f{test} & {absent[1]}) | ({open_} & {absent[0]} & {absent[1]})"
        not_known = f"({open_} & (not {same})) | (t{test} & {unknown[0]}) | (f{test} & {unknown[1]})"
        return self._number(at, value, not_known, gone)

    def _each(self, at: int, step: Step, pad: str) -> None:
        how, name = step.data
        [body] = step.args
        if name not in self.flags.there:
            self.unknown.add(at)
            self.lines += [
                pad + line
                for line in (self._truth(at, "False", "False") if step.kind == BOOL else self._number(at, "0", "True"))
            ]
            return
        for place in self._outside(body):
            self.need(place, pad)
        offsets = self.given(name, "o")
        start = len(self.lines)
        inner, before = pad + "  ", set(self.done)
        self.need(body, inner)
        loop, self.lines[start:] = self.lines[start:], []
        self.done = before
        open_ = name in self.flags.missing or body in self.unknown
        self.unknown |= {at} if open_ else set()
        more = f"{self.given(name, 'l')}[i]" if name in self.flags.missing else "False"
        head, step_lines, tail = self._gathered(at, step, how, body, more)
        self.lines += [pad + line for line in head]
        self.lines.append(f"{pad}for j in range({offsets}[i], {offsets}[i + 1]):")
        self.lines += [*loop, *(inner + line for line in step_lines), *(pad + line for line in tail)]

    def _gathered(self, at: int, step: Step, how: str, body: int, more: str) -> tuple[list[str], list[str], list[str]]:
        """What stands before, in and after the loop over items."""
        if step.kind == BOOL:
            hit, other = (f"t{body}", self.no(body)) if how == "any" else (self.no(body), f"t{body}")
            found, rest = ("t", "f") if how == "any" else ("f", "t")
            lines = [f"g{at} = False", f"h{at} = not {more}"], [f"g{at} |= {hit}", f"h{at} &= {other}"]
            tail = [f"{found}{at} = g{at}", f"{rest}{at} = h{at} & (not g{at})"]
            return *lines, tail
        gone = f"a{body}" if body in self.absent else "False"
        open_ = f"u{body}" if body in self.unknown else "False"
        value = f"v{at} += 0 if {gone} else v{body}"
        inside = [f"u{at} |= {open_}"] if at in self.unknown else []
        if at in self.unsure:
            inside.append(f"if abs(float(v{at}) + float(v{body})) >= ROOM: large[0] = 1")
        return [f"v{at} = 0", *([f"u{at} = {more}"] if at in self.unknown else [])], [*inside, value], []

    def _outside(self, at: int) -> list[int]:
        """Steps of the person that a body rests on: they are written before the loop."""
        step = self.plan.steps[at]
        if not step.inside:
            return [at]
        return [place for arg in step.args for place in self._outside(arg)]


def _argument(name: str, part: str) -> str:
    return f"c_{part}_{name.replace('.', '__')}"
