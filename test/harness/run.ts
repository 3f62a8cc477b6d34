import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runSuites } from "./runner.ts";
import { listSuites } from "./suite-list.ts";

// What the command keeps between runs belongs to this run alone, and not to the home of whoever tests.
const state = mkdtempSync(join(tmpdir(), "longhand-state-"));
process.env["XDG_STATE_HOME"] = state;
process.on("exit", () => rmSync(state, { recursive: true, force: true }));

const patterns = process.argv.slice(2);
const files = listSuites(patterns);
if (files.length === 0) {
  console.error(`No test file has "${patterns.join('" or "')}" in its path below test/.`);
}
await runSuites(files, { leakAfter: 5000 });
