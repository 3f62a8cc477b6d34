import { createMachine, type Machine, type Run } from "./machine.ts";
import { programOf } from "./program.ts";
import { readPattern } from "./read-pattern.ts";
import { type Condition, splitLooks } from "./split-looks.ts";

/** Why a value does not match: where a machine got stuck or ended, or a condition that the whole value breaks. */
export type Mismatch = Exclude<Run, { readonly kind: "matches" }> | { readonly kind: "condition" };

/** Undefined for a value that matches whole. Takes time in proportion to the value's length. */
export type Matcher = (value: string) => Mismatch | undefined;

/** Models are few and do not change, so what was read of a pattern is kept. */
const matchers = new Map<string, Matcher | undefined>();

/**
 * The matcher of a Java regular expression, made on its first use; undefined for one that has no translation (`readPattern`
 * says which have none).
 *
 * JavaScript's own engine would do for most patterns, but takes quadratic time or worse for others. A library with an engine
 * like this one would be loaded at every start, as a check cannot wait for an import, and knows neither looks ahead nor where
 * a value stops matching.
 */
export function matcherOf(pattern: string): Matcher | undefined {
  if (!matchers.has(pattern)) matchers.set(pattern, createMatcher(pattern));
  return matchers.get(pattern);
}

function createMatcher(text: string): Matcher | undefined {
  const pattern = readPattern(text);
  if (pattern === undefined) return undefined;
  const { body, conditions } = splitLooks(pattern);
  const program = programOf(body);
  const tests = conditions.flatMap(testOf);
  if (program === undefined || tests.length < conditions.length) return undefined;
  const machine = createMachine(program);
  return (value) => {
    const run = machine(value);
    if (run.kind !== "matches") return run;
    return tests.every((test) => test(value)) ? undefined : { kind: "condition" };
  };
}

function testOf({ wanted, pattern }: Condition): ((value: string) => boolean)[] {
  const program = programOf(pattern);
  if (program === undefined) return [];
  const machine: Machine = createMachine(program);
  return [(value) => (machine(value).kind === "matches") === (wanted === "present")];
}
