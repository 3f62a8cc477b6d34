import type { Change, Plan } from "@longhand/apply";
import * as z from "zod";
import { showValue } from "../text/mask.ts";

/** One setting of a plan, as the tools give it. */
export const changeSchema = z.strictObject({
  path: z.string(),
  kind: z.enum(["set", "clear", "derived", "reset", "lost", "keep"]).describe("keep: a bare call would reset it"),
  before: z.string().optional(),
  after: z.string().optional(),
  risk: z.string().optional(),
});

/** A row of a plan. */
export type ChangeRow = z.infer<typeof changeSchema>;

/** What changes, row by row: what is reset or lost first. */
export function toChangeRows({ changes }: Plan): ChangeRow[] {
  const rows = changes.map(toChangeRow);
  const isLoss = ({ kind }: ChangeRow) => kind === "reset" || kind === "lost";
  return [...rows.filter(isLoss), ...rows.filter((row) => !isLoss(row))];
}

/** What a bare call would have reset and this plan does not, a row for each option with the number of its settings. */
export function toKeepRows({ protected: kept }: Plan): ChangeRow[] {
  const counts = new Map<string, number>();
  for (const { path, effect } of kept) {
    const [, option = ""] = path.split("/");
    if (effect === "reset") counts.set(option, (counts.get(option) ?? 0) + 1);
  }
  return [...counts].map(([path, count]) => ({
    path,
    kind: "keep",
    before: `${count} setting${count === 1 ? "" : "s"}`,
  }));
}

function toChangeRow({ path, before, after, origin, risks }: Change): ChangeRow {
  const risk = risks
    .filter((one) => one.class !== "cosmetic")
    .map(({ code }) => code)
    .join(", ");
  return {
    path: dotted(path),
    kind: origin === "requested" ? (after === undefined ? "clear" : "set") : origin,
    ...values(path, before, after),
    ...(risk === "" ? {} : { risk }),
  };
}

function values(path: string, before: Change["before"], after: Change["after"]): Pick<ChangeRow, "before" | "after"> {
  const [from, to] = [showValue(before, path), showValue(after, path)];
  return { ...(from === undefined ? {} : { before: from }), ...(to === undefined ? {} : { after: to }) };
}

/** A pointer as people write paths. */
function dotted(pointer: string): string {
  return pointer.replace(/^\//, "").replaceAll("/", ".").replaceAll("~1", "/").replaceAll("~0", "~");
}
