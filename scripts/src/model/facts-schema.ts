import { z } from "zod";

const name = z.string().min(1);

const traits = {
  min: z.number().optional(),
  max: z.number().optional(),
  sensitive: z.literal(true).optional(),
};

const shape = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("structure"),
    members: z.record(name, name),
    required: z.array(name).min(1).optional(),
    exception: z.literal(true).optional(),
    document: z.literal(true).optional(),
    union: z.literal(true).optional(),
    sensitive: traits.sensitive,
  }),
  z.strictObject({ type: z.literal("list"), member: name, ...traits }),
  z.strictObject({ type: z.literal("map"), key: name, value: name, ...traits }),
  z.strictObject({
    type: z.literal("string"),
    pattern: name.optional(),
    enum: z.array(name).min(1).optional(),
    ...traits,
  }),
  z.strictObject({ type: z.enum(["integer", "long", "float", "double", "blob"]), ...traits }),
  z.strictObject({ type: z.enum(["boolean", "timestamp"]), sensitive: traits.sensitive }),
]);

/** A service model in our own form, as `packages/model/data/README.md` describes it; nothing may stand there unread. */
export const factsSchema = z.strictObject({
  service: z.strictObject({
    id: name,
    name,
    apiVersion: name,
    protocol: name,
    targetPrefix: name,
    jsonVersion: name,
    sources: z.array(name).min(1),
  }),
  operations: z.record(
    name,
    z.strictObject({
      input: name.optional(),
      output: name.optional(),
      errors: z.array(name).optional(),
      auth: z.literal("none").optional(),
    }),
  ),
  shapes: z.record(name, shape),
});

/** A service model in our own form. */
export type Facts = z.infer<typeof factsSchema>;

/** The reviewed corrections of a service model, in the order in which they apply. */
export const patchSchema = z.array(
  z.strictObject({
    /** JSON pointer of what is set; everything above it exists. */
    pointer: z.string().startsWith("/"),
    value: z.json(),
    reason: z.string().endsWith("."),
    /** Where anybody can look it up. */
    source: name,
  }),
);

/** One reviewed correction. */
export type PatchEntry = z.infer<typeof patchSchema>[number];
