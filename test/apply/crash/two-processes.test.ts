import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createSandbox, openJournal, samplePoolId } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { volume } from "../../harness/volume.ts";
import type { TurnOrders, TurnReport } from "./processes/apply-in-turns.ts";

const root = mkdtempSync(join(tmpdir(), "longhand-two-"));
const [sandbox, journal] = [join(root, "sandbox"), join(root, "journal")];
const rounds = volume(25, 100);

async function runTurns(orders: TurnOrders): Promise<TurnReport> {
  const script = fileURLToPath(new URL("processes/apply-in-turns.js", import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(orders)], { stdio: ["ignore", "pipe", "inherit"] });
  const report: TurnReport = JSON.parse(await text(child.stdout));
  return report;
}

const processes = suite("two processes that change one pool at once");

processes(`${rounds} times: no update is lost, and who comes second plans again`, async () => {
  const target = createSandbox({ place: { folder: sandbox }, region: "us-west-2" });
  await target.call({ operation: "DescribeUserPool", input: { UserPoolId: samplePoolId } });
  const reports = await Promise.all(["A", "B"].map((tag) => runTurns({ sandbox, journal, tag, rounds })));
  for (const { verified, lost } of reports) assert.equal([verified, lost], [rounds, []]);
  assert.ok(
    reports.some(({ again }) => again > 0),
    "They never met.",
  );
  const reply = await target.call({ operation: "DescribeUserPool", input: { UserPoolId: samplePoolId } });
  assert.match(JSON.stringify(reply), new RegExp(`"A":"${rounds}"`));
  assert.match(JSON.stringify(reply), new RegExp(`"B":"${rounds}"`));
});

processes("the journal has every apply of both, and each has ended", async () => {
  const listed = await (await openJournal(journal)).list({ limit: 10_000 });
  const records = listed.kind === "listed" ? listed.records : [];
  const verified = records.filter(({ ended }) => ended?.outcome === "VERIFIED");
  assert.is(verified.length, 2 * rounds);
  assert.ok(records.every(({ ended, damage }) => ended !== undefined && damage.length === 0));
});

processes.after(() => rmSync(root, { recursive: true, force: true }));

processes.run();
