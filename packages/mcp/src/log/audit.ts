import { appendFileSync, closeSync, openSync } from "node:fs";

/** One attempt to change a pool, without the values. */
export interface AuditEntry {
  readonly caller: string | undefined;
  readonly account: string | undefined;
  readonly region: string;
  readonly pool: string;
  /** Paths of the changes. */
  readonly changes: readonly string[];
  readonly tokenId: string | undefined;
  /** How the change was agreed to. */
  readonly consent: "elicited" | "token" | "none";
  readonly outcome: string;
  readonly applyId: string | undefined;
  readonly requestId: string | undefined;
}

/** Keeps a record of attempts. */
export interface Audit {
  readonly record: (entry: AuditEntry) => void;
}

/** Keeps none. */
export const noAudit: Audit = { record: () => {} };

/** Appends a line of JSON for each attempt to a file that its owner alone can read. Throws when the file cannot be written. */
export function openAudit(path: string, now: () => number): Audit {
  closeSync(openSync(path, "a", 0o600));
  return {
    record: (entry) => {
      appendFileSync(path, `${JSON.stringify({ time: new Date(now()).toISOString(), ...entry })}\n`, { mode: 0o600 });
    },
  };
}
