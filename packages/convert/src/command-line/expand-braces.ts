import { cover } from "@longhand/diagnostics";
import { expandSequence } from "./brace-sequence.ts";
import type { ShellUnit } from "./shell-lexer.ts";

type Units = readonly ShellUnit[];

/** How many words one may become, and how many braces it may have. bash knows no limit; nobody means more. */
const maxExpansion = 1000;

/**
 * The words that bash makes of one by its braces (`{a,b}`, `{1..3}`): only those that are not quoted count. One word, the same,
 * where there is nothing to expand; undefined beyond `maxExpansion`. Source: `braces.c` of bash 5.2, whose oddities are kept:
 * `{a}b,c}` is `a}b` and `c`, `{a,{b,c}` is `{a,b` and `{a,c`.
 */
export function expandBraces(units: Units): readonly Units[] | undefined {
  const braces = units.filter((unit) => isBare(unit, "{")).length;
  if (braces === 0) return [units];
  return braces > maxExpansion ? undefined : expand(units);
}

function expand(units: Units): readonly Units[] | undefined {
  const pair = findPair(units);
  if (pair === undefined) return [units];
  const { open, close } = pair;
  const middle = expandPair(units.slice(open, close + 1));
  const rest = expand(units.slice(close + 1));
  if (middle === undefined || rest === undefined || middle.length * rest.length > maxExpansion) return undefined;
  const before = units.slice(0, open);
  return middle.flatMap((choice) => rest.map((end) => [...before, ...choice, ...end]));
}

/** A pair of braces, as a part of its word. */
function expandPair(pair: Units): readonly Units[] | undefined {
  const inner = pair.slice(1, -1);
  if (inner.some((unit) => isBare(unit, ","))) return expandChoices(splitChoices(inner));
  const texts = inner.every(({ kind }) => kind === "bare")
    ? expandSequence(inner.map(({ text }) => text).join(""), maxExpansion)
    : undefined;
  if (texts === undefined) return [pair];
  const range = pair.map((unit) => unit.range).reduce(cover);
  return texts.map((text) => [{ kind: "bare", text, range }]);
}

function expandChoices(choices: readonly Units[]): readonly Units[] | undefined {
  const expanded: Units[] = [];
  for (const choice of choices) {
    const words = expand(choice);
    if (words === undefined || expanded.length + words.length > maxExpansion) return undefined;
    expanded.push(...words);
  }
  return expanded;
}

/** The first brace that has another to close it. Two at the beginning with nothing between them are text. */
function findPair(units: Units): { readonly open: number; readonly close: number } | undefined {
  for (const [open, unit] of units.entries()) {
    if (!isBare(unit, "{") || (open === 0 && isBare(units[1], "}"))) continue;
    const close = findClosing(units, open + 1);
    if (close !== undefined) return { open, close };
  }
  return undefined;
}

/** A brace closes only what has a comma or two dots outside of inner braces; before those it is text. */
function findClosing(units: Units, from: number): number | undefined {
  let level = 0;
  let separators = 0;
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at];
    if (isBare(unit, "}")) {
      if (level === 0 && separators > 0) return at;
      level = Math.max(level - 1, 0);
    } else if (isBare(unit, "{")) level += 1;
    else if (level === 0 && isSeparator(units, at)) separators += 1;
  }
  return undefined;
}

function isSeparator(units: Units, at: number): boolean {
  if (isBare(units[at], ",")) return true;
  return isBare(units[at], ".") && isBare(units[at + 1], ".") && !isBare(units[at + 2], "}");
}

/** What stands between the commas outside of inner braces. */
function splitChoices(units: Units): readonly Units[] {
  const choices: ShellUnit[][] = [[]];
  let level = 0;
  for (const unit of units) {
    if (isBare(unit, "{")) level += 1;
    else if (isBare(unit, "}")) level = Math.max(level - 1, 0);
    if (level === 0 && isBare(unit, ",")) choices.push([]);
    else choices.at(-1)?.push(unit);
  }
  return choices;
}

function isBare(unit: ShellUnit | undefined, text: string): boolean {
  return unit?.kind === "bare" && unit.text === text;
}
