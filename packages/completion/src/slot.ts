import type { Range } from "@longhand/diagnostics";
import type { MapShape, StructureShape } from "@longhand/model";
import type { Target } from "./target.ts";

/** A place in a text where a name or a value is being written. */
export type Slot = MemberSlot | ValueSlot;

interface Place {
  /** What is written there so far and behind the cursor, quotes included. */
  readonly range: Range;
  /** What is written before the cursor, without quotes. */
  readonly typed: string;
}

/** The place of a member's name, or of a key. */
export interface MemberSlot extends Place {
  readonly kind: "member";
  readonly shape: StructureShape | MapShape;
  /** The path of the structure or map. */
  readonly path: string;
  /** The names that are there already, before the place or behind it. */
  readonly taken: ReadonlySet<string>;
  /** True where what has to follow the name follows it: `=`, `:`. */
  readonly followed: boolean;
  /** True for the names of a whole shorthand text, whose lists need no brackets. */
  readonly outermost: boolean;
}

/** The place of a value. */
export interface ValueSlot extends Place {
  readonly kind: "value";
  readonly target: Target;
  readonly quote: "none" | "single" | "double";
}
