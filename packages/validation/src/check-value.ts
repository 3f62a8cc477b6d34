import type { Diagnostic } from "@longhand/diagnostics";
import { parsePointer, type Shape } from "@longhand/model";
import type { JsonValue } from "./json-value.ts";
import type { Subject } from "./site.ts";
import { walk } from "./walk.ts";

/**
 * Everything in a value that its shape does not allow, as far as the model says it. Each place is a JSON pointer that begins
 * with `pointer`, where the value itself stands. The order is the AWS CLI's (botocore 1.43.11): depth first; of a structure
 * first the members that are missing, then the unknown ones, then the others in the order in which they are given.
 *
 * What the AWS CLI refuses itself carries `cli`; what it sends and the service refuses (upper limits, patterns, enumerations)
 * carries none. Takes values that no JSON holds too, and never throws for one that is plain data.
 */
export function checkValue(value: JsonValue, shape: Shape, pointer = ""): readonly Diagnostic[] {
  const way = { parent: undefined, segment: pointer };
  const site = { way, part: "value", subject: subjectAt(pointer, shape), sensitive: shape.sensitive } as const;
  return walk({ value, shape, site });
}

/** The last name on the way to the value; without one, the shape's own name. */
function subjectAt(pointer: string, shape: Shape): Subject {
  const name = parsePointer(pointer)?.findLast((segment) => !/^\d+$/.test(segment));
  return { kind: "named", name: name ?? shape.name };
}
