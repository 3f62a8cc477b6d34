import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { readRecord } from "../pool-record.ts";
import { codeOf, flushFolder, writeFlushed } from "./flush.ts";
import { makeFolder } from "./make-folder.ts";
import { pruneVersions, sweepStaging } from "./prune-versions.ts";
import { highestVersion, versionFile, versionsIn } from "./version-file.ts";
import type { Versions } from "./versions.ts";

/** So many writers in a row that are quicker do not exist: something else is wrong. */
const MostAttempts = 10_000;

/** A version that was read, or that stands in for the first one. */
interface Newest {
  /** 0 where there is none yet. */
  readonly version: number;
  readonly text: string | undefined;
}

interface Folders {
  readonly documents: string;
  /** Where a document is put together, or taken apart, on the same disk. */
  readonly staging: string;
}

/**
 * Documents in a folder, each a folder of immutable version files. No locks, so none can be left behind: a version appears
 * whole, by a hard link that fails when the name is taken. CONTRIBUTING.md says why nothing is lost, at whatever point a process
 * is killed. The file system has to know hard links. Nothing is touched before the first call.
 */
export function createFileVersions(folder: string): Versions {
  const folders = { documents: join(folder, "pools"), staging: join(folder, "staging") };
  return {
    place: folder,
    keys: () => foldersIn(folders.documents),
    read: (key) => readNewest(join(folders.documents, key)).text,
    change: (key, decide) => change(folders, key, decide),
    forget: (key) => forget(folders, key),
  };
}

function change(folders: Folders, key: string, decide: (newest: string | undefined) => string | undefined): void {
  const folder = join(folders.documents, key);
  for (let attempt = 0; attempt < MostAttempts; attempt += 1) {
    const newest = readNewest(folder);
    const text = decide(newest.text);
    if (text === undefined) return;
    const isNew = newest.version === 0 && !existsSync(folder);
    if (isNew ? createDocument(folders, key, text) : appendVersion(folder, newest.version, text)) return;
  }
  throw busy(folder);
}

/** The newest version; where a file is broken from outside, the newest whole one. The number is the newest name's all the same. */
function readNewest(folder: string): Newest {
  for (let attempt = 0; attempt < MostAttempts; attempt += 1) {
    const versions = versionsIn(namesIn(folder)).sort((a, b) => b - a);
    const [version = 0] = versions;
    for (const candidate of versions) {
      const text = readVersion(folder, candidate);
      if (text === "gone") break;
      if (readRecord(text) !== "unreadable") return { version, text };
    }
    // Without files there is no document; with files that are gone by now, look again.
    const isStill = (candidate: number) => existsSync(join(folder, versionFile(candidate)));
    if (versions.every(isStill)) return { version, text: undefined };
  }
  throw busy(folder);
}

/** Said as the system says it: it is the folder that does not do what it should. */
function busy(folder: string): Error {
  return Object.assign(new Error(`The versions in ${folder} come and go.`), { code: "EBUSY" });
}

function readVersion(folder: string, version: number): string {
  try {
    return readFileSync(join(folder, versionFile(version)), "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "gone";
    throw error;
  }
}

/** A folder with its first version appears in one step; false where another writer made one first. */
function createDocument({ documents, staging }: Folders, key: string, text: string): boolean {
  sweepStaging(staging);
  const draft = join(staging, randomName());
  makeFolder(draft);
  makeFolder(documents);
  try {
    writeFlushed(join(draft, versionFile(1)), text);
    flushFolder(draft);
    renameSync(draft, join(documents, key));
    flushFolder(documents);
    return true;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Somebody made the document, or swept the draft of a process that had stopped for long.
    const isLate = existsSync(join(documents, key)) || codeOf(error) === "ENOENT";
    if (isLate) return false;
    throw error;
  }
}

/**
 * Links a draft to the next name; false where that name is taken or the draft was revoked. The name of the draft keeps the
 * version that it is based on from being pruned, so the next name cannot be one that was taken and freed again.
 */
function appendVersion(folder: string, base: number, text: string): boolean {
  const draft = join(folder, `${base}-${randomName()}.draft`);
  try {
    writeFlushed(draft, text);
    if (highestVersion(namesIn(folder)) !== base) return false;
    linkSync(draft, join(folder, versionFile(base + 1)));
  } catch (error) {
    if (["EEXIST", "ENOENT"].includes(codeOf(error))) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  flushFolder(folder);
  pruneVersions(folder);
  return true;
}

function forget({ documents, staging }: Folders, key: string): void {
  const remains = join(staging, randomName());
  try {
    renameSync(join(documents, key), remains);
  } catch {
    // Somebody else has removed it.
    return;
  }
  rmSync(remains, { recursive: true, force: true });
}

/** Other programs leave files of their own beside them. */
function foldersIn(folder: string): readonly string[] {
  return namesIn(folder).filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory());
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}

function randomName(): string {
  return randomBytes(9).toString("base64url");
}
