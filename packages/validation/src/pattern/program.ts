import type { CharacterSet, Pattern } from "./pattern.ts";

/** A state machine that may be in several states at once: state by state, where one goes. */
export interface Program {
  readonly states: readonly State[];
  readonly start: number;
  /** The sets that `consume` states name by index, each once. */
  readonly sets: readonly CharacterSet[];
}

type State =
  /** One code point of the set leads to the next state. */
  | { readonly kind: "consume"; readonly set: number; readonly next: number }
  /** All the next states at once, without taking anything. */
  | { readonly kind: "split"; readonly next: readonly number[] }
  /** On to the next state at the start or the end of the value alone. */
  | { readonly kind: "anchor"; readonly where: "start" | "end"; readonly next: number }
  | { readonly kind: "accept" };

/** States that a program may have. `.{1,5000}` needs one for each repetition. */
const mostStates = 20_000;

/** The program of a pattern; undefined where it would be too large, or has a condition in its midst. */
export function programOf(pattern: Pattern): Program | undefined {
  // Infinite and undetermined sizes are no less too large.
  if (!(sizeOf(pattern) <= mostStates)) return undefined;
  const building: Building = { states: [{ kind: "accept" }], sets: [], indexOfSet: new Map() };
  const start = build(building, pattern, 0);
  return { states: building.states, start, sets: building.sets };
}

interface Building {
  readonly states: State[];
  readonly sets: CharacterSet[];
  readonly indexOfSet: Map<string, number>;
}

/** States that a pattern needs; infinite for a condition. */
function sizeOf(pattern: Pattern): number {
  switch (pattern.kind) {
    case "set":
    case "anchor":
      return 1;
    case "sequence":
      return pattern.parts.reduce((sum, part) => sum + sizeOf(part), 0);
    case "choice":
      return pattern.options.reduce((sum, option) => sum + sizeOf(option), 1);
    case "repeat": {
      const copies = Number.isFinite(pattern.max) ? pattern.max : pattern.min + 1;
      return 1 + copies * (sizeOf(pattern.body) + 1);
    }
    case "look":
      return Number.POSITIVE_INFINITY;
    default:
      return pattern satisfies never;
  }
}

/** Adds the states of a pattern that go on to `next`, and gives the first of them. Built from the end backwards. */
function build(building: Building, pattern: Pattern, next: number): number {
  switch (pattern.kind) {
    case "set":
      return add(building, { kind: "consume", set: indexOf(building, pattern.set), next });
    case "anchor":
      return add(building, { kind: "anchor", where: pattern.where, next });
    case "sequence":
      return pattern.parts.reduceRight((after, part) => build(building, part, after), next);
    case "choice":
      return add(building, { kind: "split", next: pattern.options.map((option) => build(building, option, next)) });
    case "repeat":
      return buildRepeat(building, pattern, next);
    case "look":
      throw new Error("A condition in the midst of a pattern has no program.");
    default:
      return pattern satisfies never;
  }
}

function buildRepeat(building: Building, pattern: Pattern & { readonly kind: "repeat" }, next: number): number {
  const { body, min, max } = pattern;
  let first = Number.isFinite(max) ? next : buildLoop(building, body, next);
  const optional = Number.isFinite(max) ? max - min : 0;
  for (let copy = 0; copy < optional; copy += 1) {
    // Each leads past all the others, not through them.
    first = add(building, { kind: "split", next: [build(building, body, first), next] });
  }
  for (let copy = 0; copy < min; copy += 1) first = build(building, body, first);
  return first;
}

function buildLoop(building: Building, body: Pattern, next: number): number {
  const loop = add(building, { kind: "split", next: [next] });
  building.states[loop] = { kind: "split", next: [build(building, body, loop), next] };
  return loop;
}

function add({ states }: Building, state: State): number {
  return states.push(state) - 1;
}

function indexOf({ sets, indexOfSet }: Building, set: CharacterSet): number {
  const key = `${set.caseOf} ${set.source}`;
  const known = indexOfSet.get(key);
  if (known !== undefined) return known;
  const index = sets.push(set) - 1;
  indexOfSet.set(key, index);
  return index;
}
