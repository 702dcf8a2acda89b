// Reads {law, people: [{facts, days}], rules} and prints the value of every rule for each person.
import { readFileSync } from "node:fs";
import { decide } from "../../src/korpu/portal/static/portal/law.js";

const { law, people } = JSON.parse(readFileSync(0, "utf8"));
const told = people.map(({ facts, days }) => {
  const values = decide(law, facts, days);
  return Object.fromEntries(Object.entries(law.rules).map(([name, place]) => [name, values[place]]));
});
process.stdout.write(JSON.stringify(told));
