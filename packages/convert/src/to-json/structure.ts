import type { StructureShape } from "@longhand/model";
import { childPointer } from "@longhand/model";
import { bracesMissing } from "../diagnostics.ts";
import { entriesOf } from "../input.ts";
import type { JsonValue } from "../json-value.ts";
import { type Conversion, placeOf, type Slot } from "./conversion.ts";
import { plainToJson } from "./plain.ts";

/**
 * A hash or an object as a structure. Members are converted in the model's order, so that of several bad ones the first
 * reported is the AWS CLI's; the result has the order in which they were written. Names that the model has not are kept as
 * they are.
 */
export function structureToJson(conversion: Conversion, slot: Slot, shape: StructureShape): JsonValue {
  const entries = entriesOf(slot.node);
  if (entries === undefined || shape.document) {
    if (!shape.document) reportBraces(conversion, slot);
    return plainToJson(conversion, slot);
  }
  const known = new Map<string, JsonValue>();
  for (const { name, shape: memberShape } of shape.members.values()) {
    const entry = entries.get(name);
    if (entry === undefined) continue;
    const pointer = childPointer(slot.pointer, name);
    known.set(
      name,
      conversion.convert(conversion, { node: entry.value, shape: memberShape, pointer, name, key: entry.key }),
    );
  }
  const members = [...entries].map(([name, { key, value }]): [string, JsonValue] => {
    const converted = known.get(name);
    if (converted !== undefined) return [name, converted];
    const pointer = childPointer(slot.pointer, name);
    return [name, plainToJson(conversion, { node: value, shape: undefined, pointer, name, key })];
  });
  return Object.fromEntries(members);
}

/** Members that were written without braces around them: `PasswordPolicy=MinimumLength=8`. */
function reportBraces(conversion: Conversion, { node, name, item }: Slot): void {
  if (node.kind !== "scalar" || node.quote !== "none" || !node.raw.includes("=")) return;
  const cli = { kind: "validation" } as const;
  conversion.diagnostics.push(bracesMissing(placeOf(conversion, node), { name, item }, { cli }));
}
