import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as assert from "uvu/assert";
import { absolutePath, readText } from "./repository.ts";

/**
 * Compares a text with the committed file `test/snapshots/NAME` and shows the lines that differ.
 * With LONGHAND_UPDATE=1 in the environment it writes the file instead; the change is then reviewed as a diff.
 */
export function matchSnapshot(name: string, actual: string): void {
  const path = `test/snapshots/${name}`;
  const file = absolutePath(path);
  if (process.env["LONGHAND_UPDATE"] === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  const advice = "If the change is meant, run LONGHAND_UPDATE=1 pnpm test and review the diff.";
  assert.ok(existsSync(file), `${path} does not exist. ${advice}`);
  assert.fixture(actual, readText(path), `${path} is different. ${advice}`);
}
