import { createSandbox, type Faults, samplePoolId, serveSandbox } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeTemporaryFolder } from "../harness/temporary-folder.ts";
import { at, hasTerminal, plain, type Step } from "./at-terminal.ts";

async function nameIn(state: string): Promise<string> {
  const target = createSandbox({ place: { folder: `${state}/longhand/sandbox` } });
  const reply = await target.call({ operation: "DescribeUserPool", input: { UserPoolId: samplePoolId } });
  return /"Name":"(\w+)"/.exec(JSON.stringify(reply))?.[1] ?? "";
}

const pool = ["--user-pool-id", samplePoolId];
const rename = ["apply", ...pool, "--pool-name", "Blue"];
const tests = suite("at a terminal");
const hasPython = hasTerminal();
if (!hasPython) console.log("No python3 here: nothing was typed at a terminal.");

/** A test that needs a terminal. */
function atTerminal(name: string, act: () => Promise<void>): void {
  if (hasPython) tests(name, act);
}

atTerminal("the plan is shown in colour, somebody agrees, and it is applied", async () => {
  const state = makeTemporaryFolder();
  const { exitCode, screen } = await at(100, [["Apply? (y/N)", "y\r"]], rename, state);
  assert.is(exitCode, 0, screen);
  assert.match(screen, "\u001b[");
  assert.match(plain(screen), /PoolName +"sample" +"Blue" +cosmetic name-changed/);
  assert.match(plain(screen), "VERIFIED (written: yes)");
  assert.is(await nameIn(state), "Blue");
});

atTerminal("anything but yes leaves the pool as it is", async () => {
  const state = makeTemporaryFolder();
  const { exitCode, screen } = await at(100, [["Apply? (y/N)", "\r"]], rename, state);
  assert.is(exitCode, 3);
  assert.match(plain(screen), "Nothing was written: nobody agreed.");
  assert.is(await nameIn(state), "sample");
});

atTerminal("a critical change takes the pool's name", async () => {
  const words = ["apply", ...pool, "--deletion-protection", "INACTIVE"];
  const question = "Type sample to apply: ";
  const wrong = await at(100, [[question, "y\r"]], words, makeTemporaryFolder());
  assert.is(wrong.exitCode, 3);
  const right = await at(100, [[question, "sample\r"]], words, makeTemporaryFolder());
  assert.is(right.exitCode, 0, right.screen);
  assert.match(plain(right.screen), "critical deletion-protection-off");
});

atTerminal("Ctrl-C at the question ends with 130, and nothing was written", async () => {
  const state = makeTemporaryFolder();
  const { exitCode } = await at(100, [["Apply? (y/N)", "\u0003"]], rename, state);
  assert.is(exitCode, 130);
  assert.is(await nameIn(state), "sample");
});

for (const columns of [80, 120]) {
  atTerminal(`at ${columns} columns no line of the plan is wider`, async () => {
    const { screen } = await at(
      columns,
      [],
      ["plan", ...pool, "--deletion-protection", "INACTIVE"],
      makeTemporaryFolder(),
    );
    const wide = plain(screen)
      .split("\n")
      .filter((line) => line.length > columns && !line.startsWith("Plan for"));
    assert.equal(wide, []);
  });
}

atTerminal("while AWS answers a line moves; Ctrl-C then leaves the truth", async () => {
  let updates = 0;
  const faults: Faults = ({ operation }) => {
    if (operation === "UpdateUserPool") updates += 1;
    return /^(?:Describe|Update)UserPool$/.test(operation) ? [{ kind: "latency", milliseconds: 700 }] : [];
  };
  const server = await serveSandbox({ place: "memory", faults });
  if (server.kind !== "serving") throw new Error(server.code);
  try {
    const words = [...rename, "--target", "aws", "--endpoint-url", server.url];
    const steps: readonly Step[] = [
      ["Apply? (y/N)", "y\r"],
      ["Changing the pool", "\u0003"],
    ];
    const { exitCode, screen } = await at(100, steps, words, makeTemporaryFolder());
    assert.match(plain(screen), /⠙ Reading the pool.*⠹ Reading the pool/);
    assert.match(plain(screen), "Changing the pool");
    // What was not sent yet is given up; what was sent by then is waited for.
    const isWritten = updates > 0;
    assert.is(exitCode, isWritten ? 0 : 3, screen);
    assert.match(plain(screen), isWritten ? "VERIFIED (written: yes)" : "CANCELLED (written: no)");
  } finally {
    await server.close();
  }
});

atTerminal("a bar goes over many pools", async () => {
  const words = ["plan", ...pool, "--user-pool-id", "us-west-2_bbbbbbbbb", "--pool-name", "Blue"];
  const { screen } = await at(100, [], words, makeTemporaryFolder());
  assert.match(screen, /Planning .*\/2/);
  assert.match(plain(screen), "2 pools in the sandbox");
});

tests.run();
