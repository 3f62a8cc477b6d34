import {
  type ApplyRecord,
  canonicalise,
  comparableMfa,
  createMemoryJournal,
  createPorts,
  createSandbox,
  type JournalEntry,
  newApplyId,
  type Ports,
  recordOf,
  type SandboxMode,
  samplePoolId,
} from "@longhand/apply";
import type { JsonObject, JsonValue } from "@longhand/validation";

/** A sandbox and a journal in memory, and a clock that nobody waits for. */
export interface Workbench {
  readonly ports: Ports;
  readonly recordOf: (applyId: string) => ApplyRecord;
  /** The settings of the sample pool in canonical form and its factors, as text. */
  readonly canonical: () => Promise<string>;
}

/** A workbench with the sample pool on it. */
export function createWorkbench(mode: SandboxMode = "measured"): Workbench {
  let time = Date.UTC(2026, 10, 27);
  const now = () => time;
  const sleep = (milliseconds: number) => {
    time += milliseconds;
    return Promise.resolve();
  };
  const target = createSandbox({ place: "memory", mode, clock: now });
  const journal = createMemoryJournal();
  const newId = () => {
    time += 1;
    return newApplyId(new Date(time));
  };
  const rate = { take: () => Promise.resolve() };
  const ports = createPorts({ target, journal, clock: { now, sleep }, random: () => 0.5, rate, newId });
  const ask = async (operation: string) => {
    const reply = await target.call({ operation, input: { UserPoolId: samplePoolId } });
    if (reply.kind !== "answered") throw new Error(JSON.stringify(reply));
    return reply.output;
  };
  return {
    ports,
    recordOf: (applyId) => recordOf(applyId, entriesOf(journal.entries, applyId), []),
    canonical: async () => {
      const { UserPool } = await ask("DescribeUserPool");
      const { state } = canonicalise(objectOf(UserPool));
      return sortedText({ ...state.settings, Mfa: comparableMfa(await ask("GetUserPoolMfaConfig")) });
    },
  };
}

function entriesOf(entries: readonly JournalEntry[], applyId: string): readonly JournalEntry[] {
  return entries.filter((entry) => entry.applyId === applyId);
}

function objectOf(value: JsonValue | undefined): JsonObject {
  if (!isObject(value)) throw new Error("The answer holds no UserPool.");
  return value;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

/** JSON with sorted members: equal values, equal bytes. */
function sortedText(value: JsonValue): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
