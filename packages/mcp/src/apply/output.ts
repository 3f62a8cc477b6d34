import * as z from "zod";
import { changeSchema } from "../rows/change-row.ts";
import { looseDiagnosticSchema } from "../rows/diagnostic-row.ts";

/** Every way in which a call of `apply` ends. */
const statuses = [
  "planned",
  "applied",
  "no_change",
  "declined",
  "invalid",
  "stale",
  "denied",
  "failed",
  "unknown",
] as const;

/** One of `statuses`. */
export type Status = (typeof statuses)[number];

/** What `apply` answers, however it ends. */
export const applyOutput = z.strictObject({
  summary: z.string(),
  status: z.enum(statuses),
  target: z
    .strictObject({
      kind: z.string().describe("sandbox or aws"),
      region: z.string(),
      account: z.string().optional(),
      userPoolId: z.string(),
      name: z.string().optional(),
    })
    .optional(),
  changes: z.array(changeSchema),
  diagnostics: z.array(looseDiagnosticSchema).describe("As validate has them"),
  truncated: z.int(),
  planToken: z.string().optional(),
  expiresAt: z.string().optional(),
  undo: z.strictObject({ userPoolId: z.string(), undo: z.string() }).optional().describe("Arguments of apply"),
  error: z
    .strictObject({
      code: z.string(),
      message: z.string(),
      retryable: z.boolean(),
      requestId: z.string().optional(),
    })
    .optional(),
});

/** What `apply` answers. */
export type ApplyOutput = z.infer<typeof applyOutput>;

/** Characters of a value where space is short. */
const maxValue = 40;

/** Without the last row that only tells what is kept. */
export function dropKeepRow(output: ApplyOutput): ApplyOutput {
  const at = output.changes.findLastIndex(({ kind }) => kind === "keep");
  return at === -1 ? output : withoutChange(output, at);
}

/** Without the last change; the first stays. */
export function dropLastChange(output: ApplyOutput): ApplyOutput {
  return output.changes.length < 2 ? output : withoutChange(output, output.changes.length - 1);
}

/** With values cut shorter. */
export function cutValues(output: ApplyOutput): ApplyOutput {
  const changes = output.changes.map(({ before, after, ...row }) => ({
    ...row,
    ...(before === undefined ? {} : { before: cut(before) }),
    ...(after === undefined ? {} : { after: cut(after) }),
  }));
  return { ...output, changes };
}

function cut(value: string): string {
  return value.length > maxValue ? `${value.slice(0, maxValue)}…` : value;
}

function withoutChange(output: ApplyOutput, at: number): ApplyOutput {
  return { ...output, changes: output.changes.toSpliced(at, 1), truncated: output.truncated + 1 };
}
