import { type ApplyRecord, mayHaveWritten, planUndo, type Undo } from "@longhand/apply";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { exitCodeOfResult } from "../output/exit-code-of-result.ts";
import { jsonOption } from "../output/json-option.ts";
import { layoutFor } from "../output/layout.ts";
import type { Layout } from "../output/plan-text.ts";
import { printJson } from "../output/print-json.ts";
import { settingName, settingText } from "../output/setting-text.ts";
import { renderTable } from "../output/table.ts";
import { write } from "../output/write.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { refuseAnyway, refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { carryOut } from "./carry-out.ts";
import { settleInterrupted } from "./interrupted.ts";
import { policyOf } from "./policy.ts";
import { printResultJson, printResultText } from "./print-result.ts";
import { recordOf } from "./run-history.ts";
import { openSession, type Session, withSession } from "./session.ts";
import { targetOptions } from "./target-options.ts";
import { undoOptions } from "./undo-options.ts";

/** How far back the last apply that wrote something is looked for. */
const Depth = 200;

/** `longhand undo`: plans the way back, shows it, asks, applies it. */
export async function runUndo(given: Given, surroundings: Surroundings): Promise<ExitCode | WrongUsage> {
  return withSession(openSession(given, surroundings), async (session) => {
    const record = await findRecord(session, given);
    return "wrongUsage" in record ? record : undoRecord(record, session, { given, surroundings });
  });
}

async function findRecord({ journal }: Session, given: Given): Promise<ApplyRecord | WrongUsage> {
  const [id, second] = given.operands;
  if (second !== undefined) return refuseUsage("Give one id, or none for the last apply.");
  if (id !== undefined) {
    const found = recordOf(await journal.find(id), id);
    return "wrongUsage" in found ? found : found[0];
  }
  const poolId = given.valueOf(undoOptions.pool);
  const target = given.valueOf(targetOptions.target);
  const listed = await journal.list({ limit: Depth, ...(poolId === undefined ? {} : { poolId }) });
  if (listed.kind === "failed") return refuseAnyway(listed.detail);
  const last = listed.records.find(({ begun, ended }) => begun?.target.kind === target && ended?.written !== "no");
  return last ?? refuseUsage("The journal has no apply that wrote something.");
}

interface Way {
  readonly given: Given;
  readonly surroundings: Surroundings;
}

async function undoRecord(
  found: ApplyRecord,
  session: Session,
  { given, surroundings }: Way,
): Promise<ExitCode | WrongUsage> {
  const { applyId, begun } = found;
  if (begun === undefined) {
    return mayHaveWritten(found)
      ? refuseUsage(`The journal of the apply ${applyId} is broken: what it changed is not known.`)
      : nothing(`The apply ${applyId} broke before it wrote anything.`, given, surroundings);
  }
  const target = given.valueOf(targetOptions.target);
  if (begun.target.kind !== target) {
    return refuseUsage(
      `The apply was in ${begun.target.kind}, and the target is ${target}: say --target ${begun.target.kind}.`,
    );
  }
  const ports = await session.portsFor(begun.poolId);
  if ("wrongUsage" in ports) return ports;
  const { endpoint } = ports.target.address;
  if (endpoint !== begun.target.endpoint) {
    return refuseUsage(`The apply was at ${begun.target.endpoint}, and the target is ${endpoint}.`);
  }
  const interrupted = await settleInterrupted(begun.poolId, ports);
  const settled = interrupted.applies.length > 0 ? await session.journal.find(applyId) : undefined;
  const record = settled?.kind === "found" ? settled.record : found;
  const onConflict = given.valueOf(undoOptions.force) ? "force" : "skip";
  const planned = await planUndo(record, ports, { onConflict, policy: policyOf(given, "rebase") });
  if (planned.kind === "none") return nothing(planned.reason, given, surroundings);
  if (planned.kind === "unread") {
    const { result } = planned;
    const failed = { result, diagnostics: result.diagnostics };
    await (given.valueOf(jsonOption)
      ? printResultJson(failed, {}, surroundings)
      : printResultText(failed, surroundings));
    return exitCodeOfResult(result);
  }
  const { undo, result } = planned;
  const task = {
    verb: "undo",
    planned: { result, diagnostics: result.diagnostics },
    interrupted,
    ports,
    undoes: applyId,
    notes: notesOf(undo, surroundings),
  } as const;
  const code = await carryOut(task, given, surroundings);
  return code === exitCodes.fine && staysOf(undo, onConflict) > 0 ? exitCodes.problemsFound : code;
}

/** How many settings stay that should go back: a problem, even where all the rest went back. */
function staysOf({ conflicts, lasting }: Undo, onConflict: "force" | "skip"): number {
  return lasting.length + (onConflict === "force" ? 0 : conflicts.length);
}

function notesOf(undo: Undo, surroundings: Surroundings) {
  const { applyId, conflicts, restored, lasting, effects } = undo;
  return {
    text: undoText(undo, layoutFor(surroundings.stdout, surroundings)),
    json: { undoes: applyId, conflicts, restored, lasting, effects },
  };
}

async function nothing(reason: string, given: Given, { stdout }: Surroundings): Promise<ExitCode> {
  const text = given.valueOf(jsonOption) ? printJson({ outcome: "NOOP", written: "no", summary: reason }) : reason;
  await write(stdout, `${text}\n`);
  return exitCodes.fine;
}

function undoText({ conflicts, lasting, effects, restored }: Undo, { width }: Layout): string {
  const conflictRows = conflicts.map(({ path, before, after, now }) =>
    [path].map(settingName).concat([before, after, now].map(settingText)),
  );
  const parts = [
    conflicts.length === 0
      ? ""
      : `Somebody changed these since:\n${renderTable({ head: ["setting", "before", "the apply made it", "now"], rows: conflictRows, width })}`,
    ...lasting.map(({ path, reason }) => `${settingName(path)} stays: ${reason}\n`),
    restored.length === 0 ? "" : `As before already: ${restored.map(settingName).join(", ")}.\n`,
    ...effects.map((effect) => `${effect}\n`),
  ];
  return parts.filter((part) => part !== "").join("\n");
}
