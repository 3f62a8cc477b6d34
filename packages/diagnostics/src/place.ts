import type { Range } from "./range.ts";
import type { Source } from "./source.ts";

/** Where a diagnostic points: at text, or at a value that never was text. */
export type Place = RangePlace | PointerPlace;

/** A range of a named text. */
export interface RangePlace {
  readonly kind: "range";
  readonly source: Source;
  readonly range: Range;
}

/** A JSON pointer (RFC 6901) into a request, such as `/Policies/PasswordPolicy/MinimumLength`. */
export interface PointerPlace {
  readonly kind: "pointer";
  readonly pointer: string;
  /** Whether the name of the member or its value is meant. */
  readonly part: "key" | "value";
}
