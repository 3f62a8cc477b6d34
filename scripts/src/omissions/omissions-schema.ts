import { z } from "zod";

const effect = z.enum(["kept", "reset"]);

/** What becomes of settings that are left out, as `packages/model/data/README.md` describes it; nothing may stand there unread. */
export const omissionsSchema = z.array(
  z
    .strictObject({
      path: z.string().min(1),
      omitted: z.enum(["kept", "reset", "unknown"]),
      basis: z.enum(["measured", "documented", "reported", "inferred"]).optional(),
      measuredOn: z.iso.date().optional(),
      documented: effect.optional(),
      checked: z.enum(["kept", "absent"]).optional(),
      default: z.json().optional(),
      note: z.string().endsWith(".").optional(),
      source: z.string().min(1),
    })
    .refine((row) => (row.omitted === "unknown") === (row.basis === undefined), "What is known has a basis."),
);

/** Reviewed rows, one for each member. */
export type Omissions = z.infer<typeof omissionsSchema>;
