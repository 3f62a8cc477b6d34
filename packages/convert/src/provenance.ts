import type { RangePlace } from "@longhand/diagnostics";

/** Where each part of a value was written: JSON pointer (RFC 6901, from the value's root) to its origin. */
export type Provenance = ReadonlyMap<string, Origin>;

/** Where one value was written, and its key where it has one. */
export interface Origin {
  readonly place: RangePlace;
  /** The key's name alone, without quotes. */
  readonly key?: RangePlace;
  /** How the value is written, and so how a new one has to be. */
  readonly form: Form;
}

/** The notations of a value: `plain` is the text itself, as for a string option. */
export type Form = "shorthand" | "json" | "yaml" | "plain";
