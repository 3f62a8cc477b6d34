import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { knownRules, type PageReport } from "@longhand/lint";
import { writeFileSync } from "atomically";
import { readBytes } from "../input/read-file.ts";
import { version } from "../version.ts";
import type { FileToLint } from "./lint-file.ts";

/** What was found in files earlier. A file counts as the same where its bytes, its settings, the rules and the models are. */
export interface LintCache {
  readonly get: (file: FileToLint) => PageReport | undefined;
  readonly put: (file: FileToLint, report: PageReport) => void;
  /** Writes what is known now. */
  readonly save: () => void;
}

interface Entry {
  readonly key: string;
  readonly report: PageReport;
}

/** Opens a cache file; one that is not there, of another form or of other models is an empty one. */
export function openCache(path: string, models: string): LintCache {
  const stamp = hash(JSON.stringify([version, models, knownRules]));
  const entries = readEntries(path, stamp);
  const keys = new Map<FileToLint, string | undefined>();
  const keyOf = (file: FileToLint) => {
    if (!keys.has(file)) keys.set(file, fileKey(file));
    return keys.get(file);
  };
  return {
    get(file) {
      const entry = entries.get(file.path);
      return entry !== undefined && entry.key === keyOf(file) ? entry.report : undefined;
    },
    put(file, report) {
      const key = keyOf(file);
      if (key !== undefined) entries.set(file.path, { key, report });
    },
    save() {
      const there = [...entries].filter(([file]) => existsSync(file));
      writeFileSync(path, JSON.stringify({ stamp, entries: Object.fromEntries(there) }));
    },
  };
}

function fileKey({ path, name, format, settings }: FileToLint): string | undefined {
  const file = readBytes(path);
  return "reason" in file ? undefined : hash(file.bytes, JSON.stringify([name, format, settings]));
}

function readEntries(path: string, stamp: string): Map<string, Entry> {
  try {
    const stored: { readonly stamp?: string; readonly entries?: Record<string, Entry> } = JSON.parse(
      readFileSync(path, "utf8"),
    );
    return new Map(Object.entries(stored.stamp === stamp ? (stored.entries ?? {}) : {}));
  } catch {
    return new Map();
  }
}

function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part);
  return sum.digest("hex");
}
