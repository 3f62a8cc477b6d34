import { type Part, parseString, type Rules } from "abnf";
import { readText } from "../harness/repository.ts";

/** From RFC 5234, appendix B.1. */
const core = "ALPHA = %x41-5A / %x61-7A\nDIGIT = %x30-39\nDQUOTE = %x22\n";

/** `shorthand.abnf` with the core rules that it uses. */
export const shorthandAbnf: Rules = parseString(
  `${readText("grammar/shorthand.abnf")}\n${core}`,
  "shorthand.abnf",
  false,
);

/** The names of its own productions, in order. */
export const productions: readonly string[] = Object.values(shorthandAbnf.defs)
  .map(({ name }) => name)
  .filter((name) => !core.includes(`${name} =`));

/** The productions that a production names, each once. */
export function referencesOf(production: string): readonly string[] {
  return [...new Set(namesIn(definition(production)))];
}

/** Every code point that a production of single characters allows. */
export function classOf(production: string): ReadonlySet<number> {
  return new Set(codePointsIn(definition(production)));
}

function definition(production: string): Part {
  const rule = shorthandAbnf.defs[production.toUpperCase()];
  if (rule === undefined) throw new Error(`There is no production ${production}.`);
  return rule.def;
}

function namesIn(part: Part): readonly string[] {
  return part.type === "ruleref" ? [part.name] : partsOf(part).flatMap(namesIn);
}

function* codePointsIn(part: Part): Generator<number> {
  if (part.type === "range") for (let code = part.first; code <= part.last; code += 1) yield code;
  else if (part.type === "ruleref") yield* codePointsIn(definition(part.name));
  else if ("str" in part) yield part.str.codePointAt(0) ?? 0;
  else for (const inner of partsOf(part)) yield* codePointsIn(inner);
}

function partsOf(part: Part): readonly Part[] {
  switch (part.type) {
    case "alternation":
      return part.alts;
    case "concatenation":
      return part.elements;
    case "group":
    case "option":
      return [part.alt];
    case "repetition":
      return [part.el];
    default:
      return [];
  }
}
