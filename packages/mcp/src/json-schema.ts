import * as z from "zod";

/** A JSON Schema (2020-12), as a host reads it. */
export interface JsonSchema {
  readonly type: "object";
  readonly properties: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
  readonly [keyword: string]: unknown;
}

/** A zod object as JSON Schema, without the name of the dialect: 2020-12 is what hosts take for granted. */
export function toJsonSchema(schema: z.ZodObject, io: "input" | "output"): JsonSchema {
  const {
    $schema: _,
    properties = {},
    type: __,
    ...rest
  } = z.toJSONSchema(schema, {
    io,
    target: "draft-2020-12",
    override: ({ jsonSchema, path }) => {
      dropSafeBounds(jsonSchema);
      // Every conversation pays for these words. What we send, our own types and tests hold exactly.
      if (io === "output") dropStrictness(jsonSchema, path.length);
    },
  });
  const members = Object.entries(properties).flatMap(([name, member]): readonly [string, object][] =>
    typeof member === "object" ? [[name, member]] : [],
  );
  return { ...rest, type: "object", properties: Object.fromEntries(members) };
}

/** zod says of every integer that a number can hold it, which nobody doubted. */
function dropSafeBounds(schema: { minimum?: number; maximum?: number }): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

function dropStrictness(
  schema: { properties?: unknown; additionalProperties?: unknown; propertyNames?: unknown; required?: unknown },
  depth: number,
): void {
  // Of a map they are the type of its values, and stay.
  if (schema.properties !== undefined) delete schema.additionalProperties;
  delete schema.propertyNames;
  if (depth > 0) delete schema.required;
}
