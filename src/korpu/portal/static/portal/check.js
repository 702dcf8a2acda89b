// «What can I do?» without a network: this device decides from the law it kept, and shows it in the page it kept.
"use strict";

import { decide, missing } from "./law.js";

const EPOCH = 719163;
const form = document.querySelector("form[data-law]");
const dayNumber = (iso) => Date.parse(`${iso}T00:00:00Z`) / 86400000 + EPOCH;
const element = (tag, text = "", kind = "") => Object.assign(document.createElement(tag), { textContent: text, className: kind });

// A plain fact, as the server keeps it in the page, as the law reads it.
function inner(kind, value) {
  if (value === null || value === "n/a") return value;
  if (kind === "Money") return Math.round(Number(value) * 100);
  return kind === "Date" ? dayNumber(value) : value;
}

// What was typed, as a plain fact; undefined when it cannot be read.
function typed(name, fact, fields) {
  if (fact.kind === "Date") {
    const iso = ["year", "month", "day"].map((part) => (fields.get(`${name}-${part}`) ?? "").trim().padStart(2, "0")).join("-");
    const date = new Date(`${iso}T00:00:00Z`);
    return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? undefined : iso;
  }
  const text = (fields.get(name) ?? "").trim();
  if (text === "unknown") return null;
  if (text === "n/a") return text;
  if (fact.kind === "Bool") return text ? text === "yes" : undefined;
  if (fact.choices) return fact.choices.some(([value]) => value === text) ? text : undefined;
  const number = text.replace(/[\s\u00a0']/g, "").replace(",", ".");
  if (!/^\d+(\.\d{1,2})?$/.test(number)) return undefined;
  return fact.kind === "Money" ? Number(number).toFixed(2) : Number(number);
}

function found(law, facts) {
  const values = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, inner(law.facts[name].kind, value)]));
  const today = dayNumber(law.today);
  return decide(law, { ...law.assumed, ...values }, { today, law_day: today });
}

function nextFact(law, facts, values) {
  const open = new Set(Object.values(law.rules).flatMap((place) => [...missing(law, values, place)]));
  const askable = [...open].filter((name) => law.facts[name]?.ask && !(name in facts));
  return askable.sort((a, b) => law.facts[a].cost - law.facts[b].cost)[0];
}

function question(law, name) {
  const fact = law.facts[name], field = element("fieldset", "", "field"), legend = field.appendChild(element("legend", "", "label"));
  legend.append(element("h1", fact.ask));
  const input = (id, kind, value) => Object.assign(document.createElement("input"), { id, name: id, type: kind, value, className: kind === "text" ? "in" : "" });
  if (fact.kind === "Date") {
    const date = field.appendChild(element("div", "", "date"));
    for (const part of ["day", "month", "year"]) {
      const box = date.appendChild(element("div")), id = `${name}-${part}`;
      box.append(Object.assign(element("label", law.words[part]), { htmlFor: id }), input(id, "text", ""));
    }
  } else if (fact.choices) {
    const choices = field.appendChild(element("div", "", "choice"));
    for (const [value, words] of fact.choices) {
      const pick = choices.appendChild(element("label", "", "pick")), id = input(name, "radio", value);
      id.id = `${name}-${value}`;
      pick.append(id, element("span", words));
    }
  } else field.append(Object.assign(input(name, "text", ""), { inputMode: "decimal", ariaLabel: fact.ask }));
  return field;
}

function group(law, values, names, holds, words, kind) {
  const chosen = names.filter((name) => values[law.rules[name]] === holds);
  if (!chosen.length) return [];
  const list = element("ul", "", `knots ${kind}`);
  for (const name of chosen) {
    const { claim, article } = law.claims[name], row = list.appendChild(element("li"));
    row.append(element("strong", claim), ` § ${article}`);
  }
  return [element("h2", words), list];
}

function show(law, facts) {
  const values = found(law, facts), next = nextFact(law, facts, values);
  const place = document.querySelector("[data-check]");
  form.elements.answers.value = JSON.stringify(facts);
  form.querySelectorAll(".field, details, [name=not_known], [name=does_not_apply]").forEach((each) => each.remove());
  if (next) form.prepend(question(law, next));
  form.querySelector("button").hidden = !next;
  const otherwise = !next || law.facts[next].choices ? [] : law.facts[next].may_not_apply ? ["does_not_apply", "not_known"] : ["not_known"];
  for (const name of otherwise) form.append(Object.assign(element("button", law.words[name], "btn line wide"), { name, value: next }));
  form.elements.asked.value = next ?? "";
  place.replaceChildren(
    ...group(law, values, law.refusals, true, law.words.stands_in_the_way, "no"),
    ...group(law, values, law.grounds, true, law.words.holds, ""),
    ...group(law, values, law.grounds, null, law.words.unknown, "ask"),
    ...group(law, values, law.grounds, false, law.words.fails, "no"),
  );
  document.querySelector("[data-device]").hidden = false;
  form.querySelector("h1")?.scrollIntoView();
}

async function here(fields) {
  const law = await (await fetch(form.dataset.law)).json();
  const facts = JSON.parse(fields.get("answers") || "{}"), asked = fields.get("asked");
  if (asked in law.facts) {
    const value = fields.has("not_known") ? null : fields.has("does_not_apply") ? "n/a" : typed(asked, law.facts[asked], fields);
    if (value !== undefined) facts[asked] = value;
  }
  delete facts[fields.get("again")];
  show(law, facts);
}

if (form) {
  fetch(form.dataset.law).then((law) => law.blob()); // so that the worker keeps the law of this page
  const typedHere = () => location.hash && here(new URLSearchParams(location.hash.slice(1)));
  addEventListener("hashchange", typedHere);
  typedHere();
}
