import type { Random } from "../../random.ts";

const names: readonly string[] = ["a", "b", "c", "Key", "k-1", "x.y", "p/q", "a:b", "#", "__proto__", "1", "0", ""];
const bareTexts: readonly string[] = [
  "b",
  "true",
  "8",
  "x y",
  "a@b.c",
  "\\",
  "b\\",
  "x\\,y",
  "\\,",
  "é",
  "<v>",
  "file://f",
];
const references: readonly string[] = ["file://f", "fileb://g", "file:/", "http://h", "'file://q'", "file://x\\,y "];
const blanks: readonly string[] = ["", "", "", "", "", " ", "  ", "\n", "\t", " \n "];

/** A text of the grammar, or nearly: what chance gives a key twice, or a blank at the end, is an error still. */
export function generatedDocument(random: Random): string {
  return random.many(1, 4, () => pair(random, topValue)).join(comma(random));
}

/** A value, with the number of brackets that may still open in it. */
type MakeValue = (random: Random, depth: number) => string;

function pair(random: Random, value: MakeValue, depth = 4): string {
  const operator = random.chance(15) ? `@${blank(random)}=` : "=";
  return random.pick(names) + blank(random) + operator + blank(random) + value(random, depth);
}

function topValue(random: Random, depth: number): string {
  if (random.chance(40)) {
    return item(random, depth);
  }
  return random.many(1, 4, () => scalar(random)).join(comma(random));
}

function item(random: Random, depth: number): string {
  if (depth === 0 || random.chance(50)) {
    return scalar(random);
  }
  const list = random.chance(50);
  const items = random.many(0, 3, () => (list ? item(random, depth - 1) : pair(random, item, depth - 1)));
  const inner = blank(random) + items.join(comma(random)) + (random.chance(15) ? "," : "") + blank(random);
  return list ? `[${inner}]` : `{${inner}}`;
}

function scalar(random: Random): string {
  const kind = random.below(10);
  if (kind < 5) {
    return random.pick(bareTexts);
  }
  return kind < 8 ? quoted(random) : random.pick(["", ...references]);
}

function quoted(random: Random): string {
  const quote = random.pick(["'", '"']);
  const pieces = ["b", " ", ",", "=", "{", "]", "\\\\", "\n", "😀", quote === "'" ? '"' : "'", `\\${quote}`, "\\"];
  return quote + random.many(0, 5, () => random.pick(pieces)).join("") + quote;
}

function comma(random: Random): string {
  return `${blank(random)}${random.chance(3) ? ",," : ","}${blank(random)}`;
}

function blank(random: Random): string {
  return random.pick(blanks);
}
