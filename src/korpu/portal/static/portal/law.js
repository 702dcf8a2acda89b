// The law on one's own device: decides rules that the server wrote as plain data (norms/portable.py says how).
// true, false, null = not known; "n/a" = does not apply. Money in minor units, days as day numbers of the law.
"use strict";

const EPOCH = 719163; // the law's number of 1 January 1970
const asDate = (day) => new Date((day - EPOCH) * 86400000);
const asDay = (date) => Math.floor(date.getTime() / 86400000) + EPOCH;
const COMPARE = {
  "==": (a, b) => a === b, "!=": (a, b) => a !== b, "<": (a, b) => a < b,
  "<=": (a, b) => a <= b, ">": (a, b) => a > b, ">=": (a, b) => a >= b,
};
const SUM = { "+": (a, b) => a + b, "-": (a, b) => a - b, "*": (a, b) => a * b };

const all = (values) => (values.includes(false) ? false : values.includes(null) ? null : true);
const not = (value) => (value === null ? null : !value);

// Something that does not apply makes the whole `absent`, something not known makes it not known.
const strict = (values, absent, found) =>
  values.includes("n/a") ? absent : values.includes(null) ? null : found(...values);

function months(day, count, up) {
  const date = asDate(day), month = date.getUTCMonth() + count;
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0));
  const short = date.getUTCDate() > last.getUTCDate();
  return asDay(last) - last.getUTCDate() + Math.min(date.getUTCDate(), last.getUTCDate()) + (up && short ? 1 : 0);
}

const OPERATORS = {
  const: (at, [value]) => value,
  fact: (at, [name, truth], facts) => {
    const value = facts[name] ?? null;
    return truth && value === "n/a" ? false : value;
  },
  day: (at, [which], facts, days) => days[which],
  and: (at, parts) => all(parts.map(at)),
  or: (at, parts) => not(all(parts.map(at).map(not))),
  not: (at, [part]) => not(at(part)),
  rule: (at, [said, ...exceptions]) =>
    exceptions.length ? all([at(said), ...exceptions.map(at).map(not)]) : at(said),
  choose: (at, [test, then, other]) => {
    const chosen = at(test);
    if (chosen === null) return at(then) === at(other) ? at(then) : null;
    return at(chosen ? then : other);
  },
  compare: (at, [sign, left, right]) => strict([at(left), at(right)], false, COMPARE[sign]),
  among: (at, [part, members, negated]) => strict([at(part)], false, (value) => members.includes(value) !== negated),
  sum: (at, [sign, left, right]) => strict([at(left), at(right)], "n/a", SUM[sign]),
  months: (at, [day, count, sign, up]) => strict([at(day), at(count)], "n/a", (d, n) => months(d, sign * n, up)),
  cell: (at, [cells, ...keys]) => strict(keys.map(at), "n/a", (...found) => cells[found.join("|")] ?? null),
  open: () => null,
};

// Every node's value, in order: what a node rests on stands before it.
export function decide(law, facts, days) {
  const values = [];
  const at = (place) => values[place];
  for (const [operator, ...rest] of law.nodes) values.push(OPERATORS[operator](at, rest, facts, days));
  return values;
}

// Facts that are not known and still matter to a node that is not decided.
export function missing(law, values, place, found = new Set()) {
  if (values[place] !== null) return found;
  const [operator, ...rest] = law.nodes[place];
  if (operator === "fact") found.add(rest[0]);
  const below = { compare: rest.slice(1), sum: rest.slice(1), among: [rest[0]], months: rest.slice(0, 2), cell: rest.slice(1) };
  for (const part of below[operator] ?? rest) if (Number.isInteger(part)) missing(law, values, part, found);
  return found;
}
