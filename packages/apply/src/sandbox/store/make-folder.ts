import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { codeOf } from "./flush.ts";

/**
 * Makes a folder and those above it, for its owner alone. Node's own `recursive` never ends where a folder is there but takes no
 * others (`/proc`, in Node 20).
 */
export function makeFolder(path: string): void {
  if (makeOne(path) !== "no parent") return;
  makeFolder(dirname(path));
  mkdirOrExists(path);
}

function makeOne(path: string): "made" | "no parent" {
  try {
    mkdirOrExists(path);
    return "made";
  } catch (error) {
    if (codeOf(error) === "ENOENT" && dirname(path) !== path) return "no parent";
    throw error;
  }
}

function mkdirOrExists(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
}
