import type { JournalEntry } from "./journal-entry.ts";
import type { ApplyJournal } from "./ports.ts";

/** A journal that lasts as long as the process: for tests, and for whoever keeps none. Nothing can be undone after it. */
export interface MemoryJournal extends ApplyJournal {
  readonly entries: readonly JournalEntry[];
}

/** Makes an empty one. One run at a time has a pool's lease. */
export function createMemoryJournal(): MemoryJournal {
  const entries: JournalEntry[] = [];
  const held = new Set<string>();
  return {
    entries,
    append: async (entry) => {
      entries.push(entry);
      return undefined;
    },
    lease: async ({ target, poolId }) => {
      const key = JSON.stringify([target.kind, target.endpoint, poolId]);
      if (held.has(key)) return { kind: "held", holder: "another run in this process" };
      held.add(key);
      return {
        kind: "lease",
        renew: async () => "held",
        release: async () => {
          held.delete(key);
        },
      };
    },
  };
}
