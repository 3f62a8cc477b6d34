import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { runLonghand } from "./run-longhand.ts";

interface Finding {
  readonly what: string;
  readonly state: string;
}

const folder = mkdtempSync(join(tmpdir(), "longhand-doctor-"));

async function examine(options: readonly string[]): Promise<{ exitCode: number; troubles: readonly string[] }> {
  const { exitCode, stdout } = await runLonghand(["doctor", "--json", ...options], { env: { XDG_STATE_HOME: folder } });
  const findings: readonly Finding[] = JSON.parse(stdout);
  return { exitCode, troubles: findings.filter(({ state }) => state !== "fine").map(({ what }) => what) };
}

const doctor = suite("doctor");

doctor("finds nothing wrong with the defaults", async () => {
  assert.equal(await examine([]), { exitCode: 0, troubles: [] });
});

doctor("names what cannot be used", async () => {
  const file = join(folder, "a-file");
  writeFileSync(file, "");
  assert.equal(await examine(["--consent", "maybe"]), { exitCode: 1, troubles: ["policy"] });
  assert.equal(await examine(["--sandbox", join(file, "below")]), { exitCode: 1, troubles: ["target"] });
});

doctor.run();
