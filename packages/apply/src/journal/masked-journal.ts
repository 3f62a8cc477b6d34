import { randomBytes } from "node:crypto";
import type { JsonObject } from "@longhand/validation";
import type { JournalEntry } from "../journal-entry.ts";
import type { Journal } from "./journal.ts";
import { maskValue } from "./mask.ts";
import { parseEntry, printEntry } from "./parse-entry.ts";

/**
 * A journal that keeps no message texts, no ARNs and no external ids, but only what tells whether two of them are the same.
 * What was masked can be compared, and cannot be put back.
 */
export function maskedJournal(journal: Journal): Journal {
  const salts = new Map<string, string>();
  return {
    ...journal,
    append: async (entry) => {
      const salt = await saltOf(journal, salts, entry.applyId);
      return journal.append(maskEntry(entry, salt));
    },
  };
}

/** The salt of an apply, which another run may have begun. */
async function saltOf(journal: Journal, salts: Map<string, string>, applyId: string): Promise<string> {
  const known = salts.get(applyId);
  if (known !== undefined) return known;
  const found = await journal.find(applyId);
  const begun = found.kind === "found" ? found.record.begun : undefined;
  const salt = begun?.salt ?? randomBytes(16).toString("hex");
  salts.set(applyId, salt);
  return salt;
}

function maskEntry(entry: JournalEntry, salt: string): JournalEntry {
  const plain: JsonObject = JSON.parse(printEntry(withoutSentences(entry)));
  const masked = maskValue(plain, salt);
  const salted = entry.phase === "begun" ? { ...plain, ...objectOf(masked), salt } : masked;
  const result = parseEntry(JSON.stringify(salted));
  if (result === undefined) throw new Error("A masked entry is no entry.");
  return result;
}

/** Sentences about a setting may quote it. */
function withoutSentences(entry: JournalEntry): JournalEntry {
  return entry.phase === "ended" ? { ...entry, result: { ...entry.result, diagnostics: [] } } : entry;
}

function objectOf(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
