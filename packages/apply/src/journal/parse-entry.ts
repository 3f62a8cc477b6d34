import type { JournalEntry } from "../journal-entry.ts";
import { withoutCredentials } from "./without-credentials.ts";

/** The members that an entry of each phase cannot do without. */
const required: Readonly<Record<JournalEntry["phase"], readonly string[]>> = {
  begun: ["round", "planHash", "baselineBefore", "before", "intent", "changes", "desired", "versions"],
  writing: ["step", "attempt", "purpose", "operation", "request"],
  answered: ["step", "attempt", "result"],
  ended: ["outcome", "written", "result"],
};

const facts = ["applyId", "ts", "target", "poolId"] as const;

/** An entry from its text; undefined for what is none, or is not all of one. */
export function parseEntry(text: string): JournalEntry | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isEntry(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The text of an entry, on one line. */
export function printEntry(entry: JournalEntry): string {
  return JSON.stringify(entry, plainValue);
}

/** Members that hold sentences of a service, a library or the system, and addresses that a person gave. */
const outsideTexts: ReadonlySet<string> = new Set(["message", "detail", "summary", "endpoint"]);

/** JSON has no limit for integers; those beyond 2^53 are out of every range of the service and serve for reading alone. */
function plainValue(name: string, value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  return typeof value === "string" && outsideTexts.has(name) ? withoutCredentials(value) : value;
}

function isEntry(value: unknown): value is JournalEntry {
  if (typeof value !== "object" || value === null || !("phase" in value)) return false;
  const phase = Object.keys(required).find((name) => name === value.phase);
  if (phase === undefined) return false;
  return [...facts, ...requiredOf(phase)].every((name) => name in value);
}

function requiredOf(phase: string): readonly string[] {
  return Object.entries(required).find(([name]) => name === phase)?.[1] ?? [];
}
