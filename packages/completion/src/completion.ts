import type { Range } from "@longhand/diagnostics";

/** What fits at a place of a text. */
export interface Completion {
  /** What a candidate takes the place of: the name or value that is being written, also behind the cursor. Empty where nothing is written. */
  readonly range: Range;
  /** In the model's order. None where nothing fits, and where anything does. */
  readonly candidates: readonly Candidate[];
}

/** One thing that fits. */
export interface Candidate {
  /** The name or value itself. */
  readonly text: string;
  readonly kind: CandidateKind;
  /** What takes the place of the range: the text as it has to be written there, with what follows it in any case: `MinimumLength=`. */
  readonly insert: string;
  /** What closes a bracket that `insert` opens; it belongs behind what is written next. */
  readonly closing?: "}" | "]";
  /** The type and the limits: `integer, 6 to 99`. */
  readonly detail: string;
  /** What becomes of the setting when it is left out, where anybody knows. */
  readonly documentation?: string;
  /** Of an option's member or one below it, the path by which `reference` knows it: `Policies.PasswordPolicy`. */
  readonly path?: string;
}

/** `bracket` opens a structure, a map or a list; `value` is a boolean, or one of the few words of an option that is no member. */
export type CandidateKind = "service" | "operation" | "option" | "member" | "enum" | "value" | "bracket";
