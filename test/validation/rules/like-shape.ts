import type { ScalarShape, Shape } from "@longhand/model";
import type { JsonValue } from "@longhand/validation";
import * as fc from "fast-check";

/** Any JSON value, integers beyond 2^53 and bytes among them. */
export const anyJson: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<JsonValue>(null, true, false, 0, 1, 50, 0n, 12345678901234567890n, "", "ON", new Uint8Array(2)),
    fc.string(),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.string(), tie("value"), { maxKeys: 3 }),
  ),
})).value;

/** Texts that some rule looks for. */
const tellingTexts = [
  "{####}",
  "{##click##} {username}",
  `${"🔑".repeat(69)} {####}`,
  "arn:aws:lambda:us-west-2:123456789012:function:send",
  "arn:aws:lambda:eu-west-1:123456789012:function:send",
  "arn:aws:kms:eu-west-1:123456789012:key/1234",
  "arn:aws:iam::123456789012:role/sms",
  "arn:aws:ses:eu-north-1:123456789012:identity/example.com",
  "us-west-2",
  "Level1",
  "aws:team",
  "someone@example.com",
];

/** Values that mostly look like a shape, each sometimes missing, `null` or anything at all. */
export function likeShape(shape: Shape): fc.Arbitrary<JsonValue> {
  return fc.oneof({ weight: 30, arbitrary: ofShape(shape) }, { weight: 1, arbitrary: anyJson });
}

function ofShape(shape: Shape): fc.Arbitrary<JsonValue> {
  switch (shape.kind) {
    case "structure": {
      const members = [...shape.members].map(([name, member]) => [name, likeShape(member.shape)] as const);
      return fc.record<Record<string, JsonValue>>(Object.fromEntries(members), { requiredKeys: [] });
    }
    case "list":
      return fc.array(likeShape(shape.element), { maxLength: 3 });
    case "map":
      return fc.dictionary(fc.constantFrom("Level1", "Level2", "Level9", "Team", "AWS:x"), likeShape(shape.value));
    default:
      return ofScalar(shape);
  }
}

function ofScalar({ kind, limits, enum: values = [] }: ScalarShape): fc.Arbitrary<JsonValue> {
  switch (kind) {
    case "boolean":
      return fc.boolean();
    case "integer":
    case "long":
      return fc.integer({ min: limits.min ?? 0, max: limits.max ?? 9 });
    case "float":
    case "double":
    case "timestamp":
      return fc.double();
    case "string":
      return values.length > 0 ? fc.constantFrom(...values) : fc.oneof(fc.constantFrom(...tellingTexts), fc.string());
    case "blob":
      return fc.uint8Array();
    default:
      return kind satisfies never;
  }
}
