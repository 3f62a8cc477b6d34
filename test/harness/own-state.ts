import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives the command, while this process lives, a folder for what it keeps between runs: that of whoever tests is not touched. */
export function useOwnState(): void {
  const state = mkdtempSync(join(tmpdir(), "longhand-state-"));
  process.env["XDG_STATE_HOME"] = state;
  process.on("exit", () => rmSync(state, { recursive: true, force: true }));
}
