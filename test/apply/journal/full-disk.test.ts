import { join } from "node:path";
import {
  applyChange,
  createSandbox,
  openJournal,
  type Result,
  samplePoolId,
  settleUnfinished,
  type Target,
} from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeTemporaryFolder } from "../../harness/temporary-folder.ts";
import { portsTo } from "../core/ports-to.ts";
import { onFullDisk } from "./full-disk.ts";

const consent = { acknowledged: "all" } as const;
const intent = { poolId: samplePoolId, patch: { PoolName: "Blue" } };

async function isOnPool(target: Target): Promise<boolean> {
  const reply = await target.call({ operation: "DescribeUserPool", input: { UserPoolId: samplePoolId } });
  return JSON.stringify(reply).includes('"Name":"Blue"');
}

/** A pool, a journal on a disk, and an apply while that disk fills up. */
async function applyAt(point: number) {
  const folder = join(makeTemporaryFolder(), "journal");
  const target = createSandbox({ place: "memory" });
  const ports = { ...portsTo(target), journal: await openJournal(folder) };
  const { result, isFull } = await onFullDisk(point, () => applyChange(intent, consent, ports));
  return { target, ports, folder, result, isFull };
}

type Applied = Awaited<ReturnType<typeof applyAt>>;

/** What a result says of the journal. */
function saidOfJournal({ outcome, summary, diagnostics }: Result): readonly string[] {
  const warnings = diagnostics.filter(({ code }) => code === "apply/journal-incomplete");
  const refused = outcome === "JOURNAL_FAILED" ? [summary] : [];
  return [...refused, ...warnings.map(({ severity, message }) => `${severity}: ${message}`)];
}

/** With room again, the next run finds out what was done, and the one after it does what is left. */
async function assertSettled({ target, ports, result }: Applied): Promise<void> {
  const settled = await settleUnfinished({ target: target.address, poolId: samplePoolId }, ports.journal, ports);
  assert.is(settled.kind, "settled", JSON.stringify(settled));
  const told = settled.kind === "settled" ? settled.applies.map((apply) => apply.result.written) : [];
  for (const written of told) assert.is(written, result.written);
  assert.is((await applyChange(intent, consent, ports)).outcome, result.written === "yes" ? "NOOP" : "VERIFIED");
}

const disk = suite("a journal on a disk that fills up");

disk("wherever it happens: what cannot be recorded is not done, and what is done is told", async () => {
  const said = new Set<string>();
  for (let point = 1, isFull = true; isFull; point += 1) {
    const applied = await applyAt(point);
    ({ isFull } = applied);
    assert.is(applied.result.written, (await isOnPool(applied.target)) ? "yes" : "no", `point ${point}`);
    const sentences = saidOfJournal(applied.result);
    assert.ok(sentences.length < 2, sentences.join("\n"));
    for (const sentence of sentences) said.add(sentence.replaceAll(/\/\S*\/journal[\w/.-]*/g, "JOURNAL"));
    await assertSettled(applied);
  }
  assert.equal(
    [...said],
    [
      "The journal cannot be used, and so nothing was sent: The journal in JOURNAL cannot be used: the disk is full.",
      "The journal could not take the next step, and so it was not sent: The journal in JOURNAL cannot be used: the disk is full.",
      "warning: The journal misses what came after the write: The journal in JOURNAL cannot be used: the disk is full.",
    ],
  );
});

disk.run();
