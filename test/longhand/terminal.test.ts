import { spawn, spawnSync } from "node:child_process";
import { text } from "node:stream/consumers";
import { createSandbox, type Faults, samplePoolId, serveSandbox } from "@longhand/apply";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fakeCredentials } from "../apply/core/aws/credentials.ts";
import { absolutePath } from "../harness/repository.ts";
import { makeTemporaryFolder } from "../harness/temporary-folder.ts";

const binary = absolutePath("packages/longhand/bin/longhand.js");

/** Waits for a text on the screen, and types another. */
type Step = readonly [seen: string, typed: string];

/** A pseudo-terminal in which a program runs; what is typed comes from the steps. Prints what was on it, then the exit status. */
const terminal = `
import fcntl, json, os, pty, struct, sys, termios
columns, steps, argv = json.loads(sys.argv[1])
pid, fd = pty.fork()
if pid == 0:
    os.execvp(argv[0], argv)
fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
screen, at = b"", 0
while True:
    try:
        piece = os.read(fd, 65536)
    except OSError:
        break
    if not piece:
        break
    screen += piece
    while steps and steps[0][0].encode() in screen[at:]:
        at = len(screen)
        os.write(fd, steps.pop(0)[1].encode())
_, status = os.waitpid(pid, 0)
code = 128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
print(json.dumps([code, screen.decode("utf-8", "replace")]))
`;

interface Seen {
  readonly exitCode: number;
  readonly screen: string;
}

async function at(columns: number, steps: readonly Step[], words: readonly string[], state: string): Promise<Seen> {
  const env = { ...process.env, ...fakeCredentials, TERM: "xterm-256color", XDG_STATE_HOME: state };
  const order = JSON.stringify([columns, steps, [process.execPath, binary, ...words]]);
  const child = spawn("python3", ["-c", terminal, order], { env, stdio: ["ignore", "pipe", "inherit"] });
  const [exitCode, screen] = JSON.parse(await text(child.stdout));
  return { exitCode, screen };
}

/** Without colours. */
function plain(screen: string): string {
  return screen.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[\\d;?]*[A-Za-z]`, "g"), "").replaceAll("\r", "");
}

async function nameIn(state: string): Promise<string> {
  const target = createSandbox({ place: { folder: `${state}/longhand/sandbox` } });
  const reply = await target.call({ operation: "DescribeUserPool", input: { UserPoolId: samplePoolId } });
  return /"Name":"(\w+)"/.exec(JSON.stringify(reply))?.[1] ?? "";
}

const pool = ["--user-pool-id", samplePoolId];
const rename = ["apply", ...pool, "--pool-name", "Blue"];
const tests = suite("at a terminal");
const hasPython = spawnSync("python3", ["-c", "import pty"]).status === 0;
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
