import { type ChildProcessByStdio, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../../../packages/longhand/bin/longhand.js", import.meta.url));

/** The built server over standard input and output, with a sandbox of its own. */
export interface StdioServer {
  /** Sends lines and then a request; gives every line that comes up to its answer, or undefined when the server ends first. */
  readonly exchange: (lines: string, request: object) => Promise<readonly string[] | undefined>;
  /** What it has written to standard error. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts the server and initializes it. */
export async function startServer(): Promise<StdioServer> {
  const state = mkdtempSync(join(tmpdir(), "longhand-fuzz-"));
  const child: ChildProcessByStdio<Writable, Readable, Readable> = spawn(process.execPath, [program, "mcp"], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, XDG_STATE_HOME: state },
  });
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => resolve());
  });
  // What is written after the end is lost, and seen by there being no answer.
  child.stdin.on("error", () => undefined);
  let log = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    log += text;
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let count = 0;
  const exchange = async (lines: string, request: object) => {
    count += 1;
    const id = `fuzz ${count}`;
    child.stdin.write(`${lines}\n${JSON.stringify({ jsonrpc: "2.0", id, ...request })}\n`);
    const received: string[] = [];
    for (;;) {
      const { value, done } = await answers.next();
      if (done === true) return undefined;
      received.push(value);
      if (value.includes(`"id":"${id}"`)) return received;
    }
  };
  const stop = async () => {
    child.stdin.end();
    await ended;
    rmSync(state, { recursive: true, force: true });
  };
  const clientInfo = { name: "fuzz", version: "1" };
  const params = { protocolVersion: "2025-11-25", capabilities: {}, clientInfo };
  await exchange("", { method: "initialize", params });
  return { exchange, log: () => log, stop };
}
