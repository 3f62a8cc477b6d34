import { type ApplyRecord, type Found, mayHaveWritten } from "@longhand/apply";
import { show, visible } from "@longhand/diagnostics";
import { type ExitCode, exitCodes } from "../exit-code.ts";
import { jsonOption } from "../output/json-option.ts";
import { layoutFor } from "../output/layout.ts";
import { addressText, changesText, type Layout } from "../output/plan-text.ts";
import { printJson } from "../output/print-json.ts";
import { renderTable } from "../output/table.ts";
import { write } from "../output/write.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Given } from "../verb.ts";
import { refuseAnyway, refuseUsage, type WrongUsage } from "../wrong-usage.ts";
import { historyOptions } from "./history-options.ts";
import { settleInterrupted } from "./interrupted.ts";
import { openSession, type Session, withSession } from "./session.ts";

/** `longhand history`: the journal, after what broke was settled. */
export async function runHistory(given: Given, surroundings: Surroundings): Promise<ExitCode | WrongUsage> {
  const limit = limitOf(given);
  if (typeof limit !== "number") return limit;
  const [id, second] = given.operands;
  if (second !== undefined) return refuseUsage("Give one id, or none.");
  return withSession(openSession(given, surroundings), async (session) => {
    const records = await readRecords(session, given, { id, limit });
    if ("wrongUsage" in records) return records;
    await print(records, id === undefined ? "list" : "one", given, surroundings);
    return exitCodes.fine;
  });
}

function limitOf(given: Given): number | WrongUsage {
  const text = given.valueOf(historyOptions.limit) ?? "20";
  return /^[1-9]\d{0,5}$/.test(text)
    ? Number(text)
    : refuseUsage(`--limit takes a whole number from 1, and ${show(text)} is none.`);
}

interface Wanted {
  readonly id: string | undefined;
  readonly limit: number;
}

async function readRecords(
  session: Session,
  given: Given,
  wanted: Wanted,
): Promise<readonly ApplyRecord[] | WrongUsage> {
  const first = await lookUp(session, given, wanted);
  if ("wrongUsage" in first || !(await settleBroken(first, session))) return first;
  return lookUp(session, given, wanted);
}

async function lookUp(
  { journal }: Session,
  given: Given,
  { id, limit }: Wanted,
): Promise<readonly ApplyRecord[] | WrongUsage> {
  if (id !== undefined) return recordOf(await journal.find(id), id);
  const poolId = given.valueOf(historyOptions.pool);
  const listed = await journal.list({ limit, ...(poolId === undefined ? {} : { poolId }) });
  return listed.kind === "failed" ? refuseAnyway(listed.detail) : listed.records;
}

/** The apply that an id stands for, alone in a list. */
export function recordOf(found: Found, id: string): readonly [ApplyRecord] | WrongUsage {
  switch (found.kind) {
    case "found":
      return [found.record];
    case "none":
      return refuseUsage(`The journal has no apply ${show(id)}.`);
    case "several":
      return refuseUsage(`${show(id)} is the beginning of several ids: ${found.ids.slice(0, 5).join(", ")}.`);
    case "failed":
      return refuseAnyway(found.detail);
    default:
      return found satisfies never;
  }
}

/** Settles what did not end and is in the target; true where there was something. */
async function settleBroken(records: readonly ApplyRecord[], session: Session): Promise<boolean> {
  let isChanged = false;
  for (const { begun, ended } of records) {
    if (begun === undefined || ended !== undefined) continue;
    const ports = await session.portsFor(begun.poolId);
    if ("wrongUsage" in ports) continue;
    const { address } = ports.target;
    if (address.kind !== begun.target.kind || address.endpoint !== begun.target.endpoint) continue;
    const { applies } = await settleInterrupted(begun.poolId, ports);
    isChanged ||= applies.length > 0;
  }
  return isChanged;
}

async function print(
  records: readonly ApplyRecord[],
  form: "list" | "one",
  given: Given,
  surroundings: Surroundings,
): Promise<void> {
  const { stdout } = surroundings;
  const layout = layoutFor(stdout, surroundings);
  const [first] = records;
  if (given.valueOf(jsonOption)) await write(stdout, `${printJson(form === "one" ? first : { applies: records })}\n`);
  else if (first === undefined) await write(stdout, "Nothing was applied yet.\n");
  else await write(stdout, form === "one" ? recordText(first, layout) : listText(records, layout));
}

function listText(records: readonly ApplyRecord[], { width }: Layout): string {
  const rows = records.map((record) => {
    const { applyId, begun } = record;
    const count = begun === undefined ? "-" : String(begun.changes.length);
    return [
      applyId,
      begun?.poolId ?? "-",
      begun?.target.kind ?? "-",
      outcomeOf(record),
      writtenOf(record),
      count,
      begun?.undoes === undefined ? "" : `undoes ${begun.undoes}`,
    ];
  });
  return renderTable({ head: ["id", "pool", "target", "outcome", "written", "changes", ""], rows, width });
}

function outcomeOf({ ended }: ApplyRecord): string {
  if (ended === undefined) return "unfinished";
  return ended.settled === true ? `${ended.outcome}, settled later` : ended.outcome;
}

/** Without an end nobody knows, unless nothing was announced. */
function writtenOf(record: ApplyRecord): string {
  return record.ended?.written ?? (mayHaveWritten(record) ? "unknown" : "no");
}

function recordText(record: ApplyRecord, layout: Layout): string {
  const { applyId, begun, ended, damage } = record;
  const lines = [
    `${applyId}: ${outcomeOf(record)}, written: ${writtenOf(record)}`,
    ...(begun === undefined ? [] : [`${visible(begun.poolId)} in ${addressText(begun.target)}, ${begun.ts}`]),
    ...(begun?.undoes === undefined ? [] : [`Takes back ${begun.undoes}.`]),
    ...(ended === undefined ? [] : [visible(ended.result.summary)]),
    ...damage.map(
      ({ line, kind, bytes }) => `Line ${line} of the journal is ${kind} (${bytes} bytes) and was not read.`,
    ),
    "",
    ...changesText(begun?.changes ?? [], layout),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}
