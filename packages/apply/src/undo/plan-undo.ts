import { failedRead } from "../failed-read.ts";
import type { Intent, Policy } from "../intent.ts";
import type { ApplyRecord } from "../journal/record.ts";
import type { BegunEntry } from "../journal-entry.ts";
import { withValueAt } from "../json/at-pointer.ts";
import { planChange } from "../plan-change.ts";
import { readPool } from "../read-pool.ts";
import type { Result } from "../result.ts";
import { createSession, type PlanPorts } from "../session.ts";
import { stateOf } from "../user-pool/reading.ts";
import { invertApply } from "./invert.ts";
import type { NoUndo, OnConflict, Undo } from "./undo.ts";

/** How an apply is taken back. */
export interface UndoSettings {
  readonly onConflict: OnConflict;
  /** In the place of the policy that the apply had. */
  readonly policy?: Policy;
}

/** What taking an apply back came to: a plan like any other, with what it leaves out; or why there is none. */
export interface PlannedUndo {
  readonly kind: "planned";
  readonly undo: Undo;
  /** What `planChange` says of the undo's wish. */
  readonly result: Result;
}

/** The pool could not be read. */
interface Unread {
  readonly kind: "unread";
  readonly result: Result;
}

/**
 * Plans the way back of an apply over what the pool is now. The plan is applied like any other, with the apply's id as
 * `undoes`. Journals and writes nothing.
 */
export async function planUndo(
  record: ApplyRecord,
  ports: PlanPorts,
  { onConflict, policy }: UndoSettings,
): Promise<PlannedUndo | NoUndo | Unread> {
  const { applyId, begun } = record;
  if (begun === undefined) return { kind: "none", applyId, reason: "It broke before it wrote anything to the pool." };
  const session = createSession(begun.poolId, ports);
  const hasFactors = begun.changes.some(({ path }) => path.startsWith("/Mfa/"));
  const read = await readPool(session, hasFactors ? "settings-and-mfa" : "settings");
  if (read.kind === "failed") return { kind: "unread", result: failedRead(session, read) };
  const now = stateOf(read.reading, hasFactors ? "with-mfa" : "without-mfa");
  const undo = invertApply(record, now, onConflict);
  if (undo.kind === "none") return undo;
  const intent = withPolicy(undo.intent, policy);
  const result = await planChange(intent, ports);
  return { kind: "planned", undo, result: explain(await withoutOthers(result, intent, { begun, ports }), undo) };
}

/** A pool that stays as it is because the rest is not taken back is not a pool that already is as before. */
function explain(result: Result, { conflicts, lasting, restored }: Undo): Result {
  if (result.outcome !== "NOOP" || conflicts.length + lasting.length === 0) return result;
  const reasons = [
    ...(restored.length === 0 ? [] : ["some settings are as before already"]),
    ...(conflicts.length === 0 ? [] : ["somebody changed settings since"]),
    ...(lasting.length === 0 ? [] : ["some settings cannot be put back"]),
  ];
  const summary = `Nothing is taken back: ${reasons.join(", and ")}. Nothing was sent.`;
  const next = {
    code: "ask-a-person",
    text: "Let whoever decides look at the settings that stay as they are; forced, an undo puts back those that somebody changed.",
  } as const;
  return { ...result, summary, next };
}

/**
 * A setting that goes with another one, such as a key with the last trigger that needs it, may have stayed when the apply was
 * made. What the apply did not change is named as it is, so that it stays now; where that cannot be, it goes.
 */
async function withoutOthers(result: Result, intent: Intent, { begun, ports }: Context): Promise<Result> {
  const own = new Set(begun.changes.map(({ path }) => path));
  const others = result.plan?.changes.filter(({ path, before }) => !own.has(path) && before !== undefined) ?? [];
  if (others.length === 0) return result;
  const patch = others.reduce((named, { path, before }) => withValueAt(named, path, before), intent.patch);
  const pinned = await planChange({ ...intent, patch }, ports);
  return pinned.plan === undefined ? result : pinned;
}

/** What an undo is planned with. */
interface Context {
  readonly begun: BegunEntry;
  readonly ports: PlanPorts;
}

function withPolicy(intent: Intent, policy: Policy | undefined): Intent {
  return policy === undefined ? intent : { ...intent, policy };
}
