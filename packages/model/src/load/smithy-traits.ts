import { noTraits, type Traits } from "./facts.ts";
import { field, items, type Located, optionalText, text } from "./located.ts";
import { readLimits } from "./read-limits.ts";

/** The traits of a Smithy shape or member that restrict or mark a value; all others say nothing about values. */
export function readSmithyTraits(at: Located): Traits {
  const given = field(at, "traits");
  const limits = [field(given, "smithy.api#length"), field(given, "smithy.api#range")].find(
    (limit) => limit.value !== undefined,
  );
  const pattern = optionalText(field(given, "smithy.api#pattern"));
  const values = field(given, "smithy.api#enum");
  const traits: Traits = {
    ...(limits === undefined ? {} : { limits: readLimits(limits) ?? {} }),
    ...(pattern === undefined ? {} : { pattern }),
    // Smithy 1 has no enum shapes; a string carries this trait instead.
    ...(values.value === undefined ? {} : { enum: items(values).map((entry) => text(field(entry, "value"))) }),
    ...(hasTrait(at, "sensitive") ? { sensitive: true } : {}),
  };
  return Object.keys(traits).length === 0 ? noTraits : traits;
}

/** True when a shape or member carries a trait of Smithy's own, named without its namespace. */
export function hasTrait(at: Located, name: string): boolean {
  return field(field(at, "traits"), `smithy.api#${name}`).value !== undefined;
}
