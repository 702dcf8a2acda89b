"""Writes a plan as the text of one loop over people, for a compiler: 64 people at a time.

A truth of step n is a word `t`n with a bit for each of the 64, and where it may be not known `f`n says that it is false. A number
is `v`n, one for each of them, with words `u`n where it may be not known and `a`n where it may not apply. What speaks of items
stands in a loop of its own, in which a word is all ones or all zeros. What is the same for everybody is written before the loop.
The text comes from a typed plan; nothing that somebody wrote reaches it but numbers.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from norms.kinds import BOOL, DATE
from norms.population.endings import answering
from norms.population.handed import Flags, Written, argument
from norms.population.numbers import Tables, among, cell, months, narrow, total, workdays
from norms.population.plan import Plan, Step
from norms.population.reaching import parted, reaching

HEAD = (
    "begin, end, today, law_day, large, month, inside, first, bounds, "
    "s_starts, s_places, s_worked, s_before, s_upto, p_starts, p_places, p_worked, p_before, p_upto"
)
EACH = "for q in range(64):"
LANE = "  k = np.uint64(q)"
"""Places are unsigned: a compiler then knows that none is counted from the end, and takes several people at once."""
UNIFORM, PEOPLE, ITEM = "uniform", "people", "item"
"""Where a step is written: before the loop, for 64 people, or for one item of a list."""


def write(plan: Plan, roots: Sequence[int], tables: Tables, flags: Flags) -> Written:
    """The loop for some roots."""
    return Writer(plan, tables, flags).whole(roots)


@dataclass(frozen=True)
class Missing:
    """Words that say where a step is not known and where it does not apply; empty = nowhere."""

    unknown: str = ""
    absent: str = ""


class Writer:
    """The lines so far, and what may be missing of each step that is written."""

    def __init__(self, plan: Plan, tables: Tables, flags: Flags) -> None:
        self.plan, self.tables, self.flags = plan, tables, flags
        self.unsure = plan.unsure()
        self.written = Written()
        self.unknown: set[int] = set()
        self.absent: set[int] = set()
        self.done: set[int] = set()
        self.level: dict[int, str] = {}
        self.before: list[str] = []
        self.lines: list[str] = []
        self.pad = "    "
        self.now = PEOPLE

    def whole(self, roots: Sequence[int]) -> Written:
        """The text of the function `run`."""
        for root in roots:
            self.need(root)
        outputs, last = answering(self, roots)
        arguments = "".join(f", {argument(*each)}" for each in self.written.arguments)
        before = "\n".join(f"  {line}" for line in self.before)
        body = "\n".join([*self.lines, *(f"    {line}" for line in last)])
        loop = f"  for w in range(begin, end):\n    i = np.uint64(w) * np.uint64(64)\n{body}\n"
        self.written.text = f"def run({HEAD}{outputs}{arguments}):\n{before}\n{loop}"
        return self.written

    def need(self, at: int) -> None:
        """Write a step after those it rests on, once."""
        if at in self.done:
            return
        step = self.plan.steps[at]
        if step.op == "each":
            self._each(at, step)
        else:
            for arg in self._rests_on(at):
                self.need(arg)
            self._set(at, step)
        self.done.add(at)

    def _rests_on(self, at: int) -> tuple[int, ...]:
        """The steps that are written before this one."""
        found = reaching(self.plan, self.tables.bounds, at)
        return (found.day, found.other) if found else self.plan.steps[at].args

    def _set(self, at: int, step: Step) -> None:
        below = [self.level[arg] for arg in self._rests_on(at)]
        uniform = step.op not in ("fact", "item") and all(level == UNIFORM for level in below)
        self.level[at] = ITEM if step.inside else UNIFORM if uniform else PEOPLE
        self._flag(at, step)
        now, self.now = self.now, self.level[at]
        lines = self._lines(at, step)
        self.now = now
        if self.level[at] == UNIFORM:
            self.before += lines
        else:
            self.lines += [self.pad + line for line in lines]

    def given(self, name: str, part: str) -> str:
        """The argument for an array of a column."""
        if (name, part) not in self.written.arguments:
            self.written.arguments.append((name, part))
        return argument(name, part)

    def word(self, mark: str, at: int) -> str:
        """A word of a step; within a list what is said of the person is said of the item."""
        seen = self.now == ITEM and self.level[at] == PEOPLE
        return f"e_{mark}{at}" if seen else f"{mark}{at}"

    def no(self, at: int) -> str:
        """The word that says where a truth is false."""
        return self.word("f", at) if at in self.unknown else f"(~{self.word('t', at)})"

    def value(self, at: int) -> str:
        """The number of one of the 64, or of the item; a truth as 0 or 1."""
        step, level = self.plan.steps[at], self.level[at]
        if step.kind == BOOL:
            return f"int({self.bit(self.word('t', at))})"
        if level != PEOPLE:
            return f"v{at}"
        if self.now == ITEM:
            return f"e_v{at}"
        if step.op == "fact" and step.data in self.flags.there:
            return f"int({self.given(step.data, 'v')}[i + k])"
        return f"int(v{at}[k])"

    def bit(self, word: str) -> str:
        """Whether a word holds for one of the 64, or for the item."""
        return f"((({word}) >> k) & ONE) != NONE" if self.now == PEOPLE else f"({word}) != NONE"

    def bits(self, name: str, holds: str) -> list[str]:
        """Lines that make a word of a truth about numbers."""
        if self.now != PEOPLE:
            return [f"{name} = ALL if {holds} else NONE"]
        return [f"{name} = NONE", EACH, LANE, f"  {name} |= np.uint64({holds}) << k"]

    @property
    def of_many(self) -> bool:
        """Whether 64 people are spoken of, and not one item or everybody."""
        return self.now == PEOPLE

    def in_turn(self, line: str) -> list[str]:
        """A line for each of the 64, or for the item."""
        return [EACH, LANE, f"  {line}"] if self.of_many else [line]

    def numbers(self, at: int, value: str, *first: str) -> list[str]:
        """Lines that set the number of a step; `first` stands before it."""
        if self.now != PEOPLE:
            return [*first, f"v{at} = {value}"]
        self.before.append(f"v{at} = np.empty(64, np.{self._width(at)})")
        return [EACH, LANE, *(f"  {line}" for line in first), f"  v{at}[k] = {value}"]

    def _width(self, at: int) -> str:
        """The narrowest type that holds a step's numbers."""
        return "int32" if narrow(self.tables.bounds[at]) else "int64"

    def _flag(self, at: int, step: Step) -> None:
        """Whether the step can be not known, or not apply."""
        name = f"{step.inside}.{step.data}" if step.op == "item" else str(step.data)
        below = {*self._rests_on(at)}
        if step.op in ("fact", "item"):
            unknown = name in self.flags.missing or name not in self.flags.there
            absent = f"?{name}" in self.flags.missing and step.kind != BOOL
        else:
            dated = step.op in ("months", "workdays", "cell") or (step.op == "sum" and step.kind == DATE)
            dated = dated or bool(reaching(self.plan, self.tables.bounds, at))
            unknown = dated or (step.op == "const" and step.data is None) or bool(self.unknown & below)
            unknown = unknown and step.op != "surely"
            absent = step.kind != BOOL and bool(self.absent & below)
        self.unknown |= {at} if unknown else set()
        self.absent |= {at} if absent else set()

    def _lines(self, at: int, step: Step) -> list[str]:
        match step.op:
            case "const" if step.kind == BOOL:
                return self.truth(at, "ALL" if step.data else "NONE", "NONE")
            case "const":
                return [f"v{at} = {step.data or 0}", *self.missing(at, Missing("ALL"))]
            case "day":
                return [f"v{at} = {step.data}"]
            case "fact" | "item":
                return self._fact(at, step)
            case "and" | "or":
                both, either = (" & ", " | ") if step.op == "and" else (" | ", " & ")
                true, false = both.join(self.word("t", arg) for arg in step.args), either.join(map(self.no, step.args))
                return self.truth(at, true, false)
            case "not":
                return self.truth(at, self.no(step.args[0]), self.word("t", step.args[0]))
            case "surely":
                return [f"t{at} = {self.word('t', step.args[0])}"]
            case "choose":
                return self._choose(at, step)
        return self._computed(at, step)

    def truth(self, at: int, true: str, false: str) -> list[str]:
        """The words of a truth."""
        return [f"t{at} = {true}", *([f"f{at} = {false}"] if at in self.unknown else [])]

    def missing(self, at: int, missing: Missing) -> list[str]:
        """The words of what is missing of a number."""
        lines = [f"a{at} = {missing.absent}"] if at in self.absent else []
        return [*lines, *([f"u{at} = {missing.unknown}"] if at in self.unknown else [])]

    def below(self, parts: Sequence[int], more: str = "") -> Missing:
        """What is missing below; what does not apply goes before what is not known."""
        words = [
            [self.word(mark, part) for part in parts if part in among]
            for mark, among in (("u", self.unknown), ("a", self.absent))
        ]
        unknown, absent = (" | ".join(each) for each in ([*words[0], *([more] if more else [])], words[1]))
        return Missing(f"({unknown}) & ~({absent})" if unknown and absent else unknown, absent)

    def compared(self, at: int, parts: Sequence[int], holds: str, more: str = "") -> list[str]:
        """A truth about numbers: false where something does not apply."""
        missing = self.below(parts, more)
        besides = "".join(f" & ~({word})" for word in (missing.unknown, missing.absent) if word)
        lines = self.bits(f"t{at}", holds)
        lines += [f"t{at} = t{at}{besides}"] if besides else []
        return [*lines, *([f"f{at} = ~(t{at} | ({missing.unknown}))"] if at in self.unknown else [])]

    def _fact(self, at: int, step: Step) -> list[str]:
        item = step.op == "item"
        name = f"{step.inside}.{step.data}" if item else str(step.data)
        if name not in self.flags.there:
            return (
                self.truth(at, "NONE", "NONE")
                if step.kind == BOOL
                else [*self.numbers(at, "0"), *self.missing(at, Missing("ALL"))]
            )

        def bits(part: str) -> str:
            return f"(ALL if {self.given(name, part)}[j] else NONE)" if item else f"{self.given(name, part)}[w]"

        unknown = bits("u") if at in self.unknown else ""
        absent = bits("a") if f"?{name}" in self.flags.missing else ""
        if step.kind != BOOL:
            value = [f"v{at} = int({self.given(name, 'v')}[j])"] if item else []
            return [*value, *self.missing(at, Missing(unknown, absent))]
        true = bits("v") + "".join(f" & ~{word}" for word in (unknown, absent) if word)
        return self.truth(at, true, f"~(t{at} | {unknown})")

    def _choose(self, at: int, step: Step) -> list[str]:
        test, then, other = step.args
        yes, no = self.word("t", test), self.no(test)
        if step.kind == BOOL:
            one, two = self.word("t", then), self.word("t", other)
            not_one, not_two = self.no(then), self.no(other)
            true = f"({yes} & {one}) | ({no} & {two}) | ({one} & {two})"
            return self.truth(at, true, f"({yes} & {not_one}) | ({no} & {not_two}) | ({not_one} & {not_two})")
        lines = self.numbers(at, f"y if {self.bit(no)} else x", f"x, y = {self.value(then)}, {self.value(other)}")
        absent = [self.word("a", part) if part in self.absent else "NONE" for part in (then, other)]
        unknown = [self.word("u", part) if part in self.unknown else "NONE" for part in (then, other)]
        gone = f"({yes} & {absent[0]}) | ({no} & {absent[1]}) | ({absent[0]} & {absent[1]} & ~({yes} | {no}))"
        not_known = f"({yes} & {unknown[0]}) | ({no} & {unknown[1]})"
        if test in self.unknown:
            lines += self.bits(f"z{at}", f"{self.value(then)} == {self.value(other)}")
            bad = " | ".join(dict.fromkeys([*unknown, *absent]))
            same = f"((z{at} & ~({bad})) | ({absent[0]} & {absent[1]}))"
            not_known += f" | (~({yes} | {no}) & ~{same})"
        return [*lines, *self.missing(at, Missing(not_known, gone))]

    def _computed(self, at: int, step: Step) -> list[str]:
        if found := reaching(self.plan, self.tables.bounds, at):
            return parted(self, at, found)
        values = [self.value(part) for part in step.args]
        parts = [part for part in step.args if self.plan.steps[part].kind != BOOL]
        match step.op:
            case "compare" if not parts:
                one, two = (self.word("t", part) for part in step.args)
                not_one, not_two = map(self.no, step.args)
                alike, differ = (
                    f"({one} & {two}) | ({not_one} & {not_two})",
                    f"({one} & {not_two}) | ({not_one} & {two})",
                )
                return self.truth(at, *((alike, differ) if step.data == "==" else (differ, alike)))
            case "compare":
                return self.compared(at, parts, f"{values[0]} {step.data} {values[1]}")
            case "among":
                return among(self, at, step, values[0], parts)
        made: dict[str, Callable[..., list[str]]] = {"sum": total, "months": months, "workdays": workdays, "cell": cell}
        return made[step.op](self, at, step, values, parts)

    def value_of(self, at: int) -> str:
        """The number of the step that is just being written."""
        return f"v{at}[k]" if self.now == PEOPLE else f"v{at}"

    def _each(self, at: int, step: Step) -> None:
        from norms.population.lists import each

        each(self, at, step)
