import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createSandbox, samplePoolId, type Target } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { absolutePath } from "../../harness/repository.ts";
import { makeTemporaryFolder } from "../../harness/temporary-folder.ts";
import { answerOf, create, describe, refusalOf } from "./call-sandbox.ts";
import { onDyingDisk } from "./dying-disk.ts";

const ResourceArn = `arn:aws:cognito-idp:us-west-2:123456789012:userpool/${samplePoolId}`;

function open(folder: string): Target {
  return createSandbox({ place: { folder } });
}

function versionsOf(folder: string): readonly number[] {
  return readdirSync(join(folder, "pools", samplePoolId))
    .filter((name) => name.endsWith(".json"))
    .map((name) => Number(name.slice(0, -".json".length)))
    .sort((a, b) => a - b);
}

async function tag(target: Target, value: string): Promise<void> {
  await answerOf(target, "TagResource", { ResourceArn, Tags: { n: value } });
}

const store = suite("the sandbox on disk");

store("touches nothing before the first call", () => {
  const folder = join(makeTemporaryFolder(), "new");
  open(folder);
  assert.throws(() => readdirSync(folder), /ENOENT/);
});

store("belongs to its owner alone", async () => {
  const folder = join(makeTemporaryFolder(), "a", "b");
  await describe(open(folder));
  const modes = [folder, join(folder, "pools"), join(folder, "pools", samplePoolId, "1.json")].map(
    (path) => statSync(path).mode & 0o777,
  );
  assert.equal(modes, [0o700, 0o700, 0o600]);
});

store("another sandbox on the same folder sees each write at once", async () => {
  const folder = makeTemporaryFolder();
  const [one, other] = [open(folder), open(folder)];
  const id = await create(one);
  await answerOf(other, "UpdateUserPool", { UserPoolId: id, PoolName: "renamed" });
  assert.is((await describe(one, id)).Name, "renamed");
  await answerOf(one, "DeleteUserPool", { UserPoolId: id });
  assert.equal((await refusalOf(other, "DescribeUserPool", { UserPoolId: id }))[0], "ResourceNotFoundException");
});

store("keeps a few old versions, however many there were", async () => {
  const folder = makeTemporaryFolder();
  for (let count = 0; count < 40; count += 1) await tag(open(folder), String(count));
  const versions = versionsOf(folder);
  assert.ok(versions.length <= 17);
  assert.is(versions.at(-1), 41);
});

store("a draft that is at work keeps what it is based on; one that is abandoned goes", async () => {
  const folder = makeTemporaryFolder();
  await tag(open(folder), "0");
  const pool = join(folder, "pools", samplePoolId);
  const draft = join(pool, "2-abc.draft");
  writeFileSync(draft, "half of a");
  for (let count = 0; count < 30; count += 1) await tag(open(folder), String(count));
  assert.is(versionsOf(folder)[0], 2);
  utimesSync(draft, 0, 0);
  await tag(open(folder), "last");
  assert.ok((versionsOf(folder)[0] ?? 0) > 20);
  assert.not(readdirSync(pool).includes("2-abc.draft"));
});

store("files that are broken from outside: the newest whole version counts, and writing goes on", async () => {
  const folder = makeTemporaryFolder();
  for (const value of ["one", "two", "three"]) await tag(open(folder), value);
  const file = (version: number) => join(folder, "pools", samplePoolId, `${version}.json`);
  truncateSync(file(4), Math.floor(readFileSync(file(4)).byteLength / 2));
  assert.is((await describe(open(folder))).UserPoolTags.n, "two");
  writeFileSync(file(3), "[]");
  assert.is((await describe(open(folder))).UserPoolTags.n, "one");
  await tag(open(folder), "four");
  assert.is((await describe(open(folder))).UserPoolTags.n, "four");
  assert.is(versionsOf(folder).at(-1), 5);
  for (const version of versionsOf(folder)) writeFileSync(file(version), "");
  // Nothing is known of the sample pool any more, so it is made again.
  assert.equal((await describe(open(folder))).UserPoolTags, { Team: "Green", Area: "West", CostCenter: "4711" });
});

store("strange files and folders among the pools do no harm", async () => {
  const folder = makeTemporaryFolder();
  await describe(open(folder));
  writeFileSync(join(folder, "pools", ".DS_Store"), "x");
  mkdirSync(join(folder, "pools", "us-east-1_empty"));
  writeFileSync(join(folder, "pools", samplePoolId, "x.json"), "x");
  const { UserPools } = await answerOf(open(folder), "ListUserPools", { MaxResults: 60 });
  assert.is(UserPools.length, 1);
  assert.is(
    (await refusalOf(open(folder), "UpdateUserPool", { UserPoolId: "us-east-1_empty" }))[0],
    "ResourceNotFoundException",
  );
});

/** What is done on the disk that dies, and what the pool's tag is before and after. */
const scenes = [
  { name: "the first use", prepare: async () => {}, act: (target: Target) => describe(target), tags: [undefined] },
  {
    name: "a write",
    prepare: (target: Target) => tag(target, "before"),
    act: (target: Target) => tag(target, "after"),
    tags: ["before", "after"],
  },
  {
    name: "a write that prunes",
    async prepare(target: Target) {
      for (let count = 0; count < 15; count += 1) await tag(target, "before");
    },
    act: (target: Target) => tag(target, "after"),
    tags: ["before", "after"],
  },
] as const;

for (const { name, prepare, act, tags } of scenes) {
  store(`${name} can be killed at each change of the disk`, async () => {
    let [point, isOver] = [1, false];
    for (; !isOver; point += 1) {
      const folder = makeTemporaryFolder();
      await prepare(open(folder));
      const { died, result } = await onDyingDisk(point, () =>
        act(open(folder)).then(
          () => "done" as const,
          () => "failed" as const,
        ),
      );
      isOver = !died;
      const found = (await describe(open(folder))).UserPoolTags.n;
      assert.ok(
        tags.some((expected) => expected === found),
        `${found} at point ${point}`,
      );
      if (result === "done") assert.is(found, tags.at(-1));
      await tag(open(folder), "next");
      assert.is((await describe(open(folder))).UserPoolTags.n, "next");
    }
    assert.ok(point > 5);
  });
}

store("deleting can be killed at each change of the disk", async () => {
  let [point, isOver] = [1, false];
  for (; !isOver; point += 1) {
    const folder = makeTemporaryFolder();
    const id = await create(open(folder));
    const { died, result } = await onDyingDisk(point, () =>
      open(folder).call({ operation: "DeleteUserPool", input: { UserPoolId: id } }),
    );
    isOver = !died;
    const reply = await open(folder).call({ operation: "DescribeUserPool", input: { UserPoolId: id } });
    if (result?.kind === "answered") assert.is(reply.kind, "refused");
    const { UserPools } = await answerOf(open(folder), "ListUserPools", { MaxResults: 60 });
    assert.is(UserPools.length, reply.kind === "refused" ? 1 : 2);
  }
  assert.ok(point > 5);
});

const tagger = absolutePath("test/dist/apply/sandbox/processes/tagger.js");

interface Writer {
  readonly child: ChildProcess;
  /** Ends with the exit code or the signal. */
  readonly ended: Promise<number | string | null>;
  /** The last number that it printed. */
  readonly printed: () => number;
}

function startWriter(folder: string, key: string, last: number): Writer {
  const child = spawn(process.execPath, [tagger, folder, key, String(last)], { stdio: ["ignore", "pipe", "inherit"] });
  let number = 0;
  createInterface({ input: child.stdout }).on("line", (line) => {
    number = Number(line);
  });
  const ended = once(child, "close").then(([code, signal]) => code ?? signal);
  return { child, ended, printed: () => number };
}

store("four processes write at once, and no write is lost", async () => {
  const folder = makeTemporaryFolder();
  const [writers, each] = [4, 25];
  const started = Array.from({ length: writers }, (_, index) => startWriter(folder, `w${index}`, each));
  assert.equal(
    await Promise.all(started.map(({ ended }) => ended)),
    Array.from({ length: writers }, () => 0),
  );
  const { UserPoolTags } = await describe(open(folder));
  assert.equal(
    Array.from({ length: writers }, (_, index) => UserPoolTags[`w${index}`]),
    Array.from({ length: writers }, () => String(each)),
  );
  // Each write is one version, and the first one is the sample pool.
  assert.is(versionsOf(folder).at(-1), writers * each + 1);
});

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

store("processes that are killed at any time lose nothing that they were told is written", async () => {
  const seed = Number(process.env["LONGHAND_SEED"] ?? Date.now() % 100_000);
  console.log(`LONGHAND_SEED=${seed}`);
  const random = seededRandom(seed);
  const folder = makeTemporaryFolder();
  const printed = [0, 0];
  for (let round = 0; round < 4; round += 1) {
    const started = printed.map((_, index) => startWriter(folder, `w${index}`, 1_000_000));
    for (const { child } of started) {
      await once(child.stdout ?? child, "data");
      await new Promise((resolve) => setTimeout(resolve, random() * 60));
      child.kill("SIGKILL");
    }
    assert.equal(await Promise.all(started.map(({ ended }) => ended)), ["SIGKILL", "SIGKILL"]);
    for (const [index, writer] of started.entries()) printed[index] = Math.max(printed[index] ?? 0, writer.printed());
    const { UserPoolTags } = await describe(open(folder));
    for (const [index, number] of printed.entries()) {
      const found = Number(UserPoolTags[`w${index}`]);
      assert.ok(found === number || found === number + 1, `${found} in the pool, ${number} printed`);
    }
  }
});

store.run();
