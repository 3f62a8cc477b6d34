import type { Plan } from "@longhand/apply";
import { type ChangeRow, toChangeRows } from "../rows/change-row.ts";
import { clean } from "../text/clean.ts";
import type { Question } from "./question.ts";

/** Rows that a person reads before agreeing. */
const maxRows = 9;

/**
 * The form in which a person agrees to a plan: where the pool is, and what happens to it, losses first. Text from AWS stands in quotation
 * marks. Where something is lost or protection gets weaker, the person types the pool's name.
 */
export function planQuestion(plan: Plan): Question {
  const { address, pool } = plan;
  const rows = toChangeRows(plan).filter(({ kind }) => kind !== "keep");
  const more = rows.length - maxRows;
  const message = [
    `Change the Cognito user pool ${JSON.stringify(clean(pool.name, 60))} (${pool.id})?`,
    `Target: ${address.kind}, ${address.region}${address.account === undefined ? "" : `, account ${address.account}`}`,
    ...rows.slice(0, maxRows).map(rowInWords),
    ...(more > 0 ? [`and ${more} more`] : []),
    "All other settings stay as they are.",
  ].join("\n");
  return isDangerous(plan) ? { message, typedName: clean(pool.name, 60) } : { message };
}

/** True when a plan takes something away that nobody gets back by repeating a click. */
function isDangerous({ changes }: Plan): boolean {
  return changes.some(
    ({ origin, risks }) =>
      origin === "reset" ||
      origin === "lost" ||
      risks.some((risk) => risk.class === "critical" || risk.class === "one-way"),
  );
}

function rowInWords({ path, kind, before, after, risk }: ChangeRow): string {
  const from = before === undefined ? "not set" : JSON.stringify(clean(before, 60));
  const to = after === undefined ? "not set" : JSON.stringify(clean(after, 60));
  const loss = kind === "reset" || kind === "lost" ? `${kind.toUpperCase()}: ` : "";
  return `${loss}${path}: ${from} -> ${to}${risk === undefined ? "" : ` (${risk})`}`;
}
