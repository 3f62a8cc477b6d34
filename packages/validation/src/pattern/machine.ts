import { type Alphabet, createAlphabet } from "./alphabet.ts";
import type { AnchorPattern } from "./pattern.ts";
import type { Program } from "./program.ts";

/** How far a machine got through a text. */
export type Run =
  | { readonly kind: "matches" }
  /** The code point at this UTF-16 offset cannot stand there, whatever follows. */
  | { readonly kind: "stuck"; readonly at: number }
  /** The text is over, and something is still missing. */
  | { readonly kind: "unfinished" };

/** Runs a program over a whole text. */
export type Machine = (text: string) => Run;

/** All the states that a program is in at once. */
interface Situation {
  /** Its `consume` states, ascending. */
  readonly states: readonly number[];
  /** Whether the text may end here. */
  readonly accepts: boolean;
  /** By letter, once the step was taken. */
  readonly steps: (Situation | undefined)[];
}

type Anchor = AnchorPattern["where"];

/** Situations that are remembered at once; more of them take time, not memory. */
const mostRemembered = 2000;

/**
 * A machine for a program. It looks at each code point once, and at each state at most twice for it: time grows with the
 * length of the text alone, which JavaScript's own matching does not promise. Situations that were met are remembered.
 */
export function createMachine(program: Program): Machine {
  const alphabet = createAlphabet(program.sets);
  const remembered = new Map<string, Situation>();
  let start = situationOf(program, [program.start], "start");

  function remember(situation: Situation): Situation {
    const key = `${situation.states.join()} ${situation.accepts}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= mostRemembered) {
      remembered.clear();
      // Steps hold situations too: without a new start the old ones would all stay.
      start = { ...start, steps: [] };
    }
    remembered.set(key, situation);
    return situation;
  }

  function step(from: Situation, letter: number): Situation {
    const known = from.steps[letter];
    if (known !== undefined) return known;
    const next = remember(situationOf(program, targetsOf(program, alphabet, from.states, letter), "inside"));
    from.steps[letter] = next;
    return next;
  }

  return (text) => {
    let situation = start;
    for (let at = 0; at < text.length; ) {
      const codePoint = text.codePointAt(at) ?? 0;
      situation = step(situation, alphabet.letterOf(codePoint));
      if (situation.states.length === 0 && !situation.accepts) return { kind: "stuck", at };
      at += codePoint > 0xffff ? 2 : 1;
    }
    return { kind: situation.accepts ? "matches" : "unfinished" };
  };
}

function targetsOf(program: Program, alphabet: Alphabet, from: readonly number[], letter: number): readonly number[] {
  return from.flatMap((index) => {
    const state = program.states[index];
    return state?.kind === "consume" && alphabet.has(letter, state.set) ? [state.next] : [];
  });
}

/** The situation after a step into some states. At the start of the text it may be at the end as well. */
function situationOf(program: Program, from: readonly number[], where: "start" | "inside"): Situation {
  const before = reach(program, from, where === "start" ? ["start"] : []);
  const atEnd = reach(program, from, where === "start" ? ["start", "end"] : ["end"]);
  const states = [...before].filter((index) => program.states[index]?.kind === "consume").sort((a, b) => a - b);
  return { states, accepts: [...atEnd].some((index) => program.states[index]?.kind === "accept"), steps: [] };
}

/** All states that lie behind some others, these included, without a code point between; through the open anchors alone. */
function reach({ states }: Program, from: readonly number[], open: readonly Anchor[]): ReadonlySet<number> {
  const reached = new Set<number>();
  const pending = [...from];
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    const state = states[index];
    if (state === undefined || reached.has(index)) continue;
    reached.add(index);
    if (state.kind === "split") pending.push(...state.next);
    if (state.kind === "anchor" && open.includes(state.where)) pending.push(state.next);
  }
  return reached;
}
