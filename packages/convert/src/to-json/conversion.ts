import type { Diagnostic, Range, RangePlace, Source } from "@longhand/diagnostics";
import type { Shape } from "@longhand/model";
import type { Input } from "../input.ts";
import type { JsonValue } from "../json-value.ts";
import type { Form, Origin } from "../provenance.ts";

/** What one conversion carries along: where the text is from, and what has been learnt so far. */
export interface Conversion {
  readonly source: Source;
  readonly form: Exclude<Form, "plain">;
  /** What stands for scalars that are more than their text: files under `@=`, bytes of YAML. */
  readonly files: ReadonlyMap<Input, string | Uint8Array>;
  readonly provenance: Map<string, Origin>;
  readonly diagnostics: Diagnostic[];
  /** Converts a part by its own shape: handed in, so that the kinds of shape need not import each other. */
  readonly convert: (conversion: Conversion, slot: Slot) => JsonValue;
}

/** How the list is written that a value is an item of. */
export type ItemStyle = "bracketed" | "bare";

/** A value to convert, and where its result belongs. */
export interface Slot {
  readonly node: Input;
  /** Undefined where the model has no shape for it: such a value is taken as it is. */
  readonly shape: Shape | undefined;
  /** JSON pointer from the root of the option's value. */
  readonly pointer: string;
  /** The member, or the nearest one around the value, for messages. */
  readonly name: string;
  /** Set for an item of the list of that name: whether the list is written in brackets, or has only commas. */
  readonly item?: ItemStyle | undefined;
  readonly key?: Range;
}

/** A place in the text that is converted. */
export function placeOf({ source }: Conversion, { start, end }: Range): RangePlace {
  return { kind: "range", source, range: { start, end } };
}

/** Notes where a value was written. Spreading one origin into another took a third of the time of reading an option. */
export function recordOrigin(conversion: Conversion, { node, pointer, key }: Slot): void {
  const { form, provenance } = conversion;
  const place = placeOf(conversion, node);
  provenance.set(pointer, key === undefined ? { place, form } : { place, form, key: placeOf(conversion, key) });
}
