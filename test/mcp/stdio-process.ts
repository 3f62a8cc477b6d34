import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { absolutePath } from "../harness/repository.ts";

const { LONGHAND_PROGRAM: installed } = process.env;

/** Whether the tests are to speak with a program that was packed and installed. */
export const isInstalled = installed !== undefined;

/** That program, or else the built command. */
export const binary = installed ?? absolutePath("packages/longhand/bin/longhand.js");

/** An environment with a folder for state of its own, and nothing of AWS. */
export function cleanEnvironment(): Record<string, string> {
  const { PATH = "", HOME = "" } = process.env;
  return { PATH, HOME, XDG_STATE_HOME: mkdtempSync(join(tmpdir(), "longhand-mcp-")) };
}

/** A server as a process, spoken to in lines. */
export interface StdioProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** Sends a line as it stands. */
  readonly send: (line: string) => void;
  /** The next line of standard output, parsed. */
  readonly next: () => Promise<Readonly<Record<string, unknown>>>;
  /** Sends a request, and waits for the answer with its id; what comes before is dropped. */
  readonly request: (method: string, params?: object) => Promise<Readonly<Record<string, unknown>>>;
  /** All of standard error so far. */
  readonly stderr: () => string;
  /** The exit code, and how many milliseconds it took from now. */
  readonly ended: Promise<number | null>;
}

/** How a client introduces itself, and what its process gets. */
export interface StdioSettings {
  readonly protocolVersion?: string;
  readonly capabilities?: object;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built server. */
export async function startStdio(
  options: readonly string[] = [],
  { protocolVersion = "2025-11-25", capabilities = {}, env = {} }: StdioSettings = {},
): Promise<StdioProcess> {
  const child = spawn(process.execPath, [binary, "mcp", ...options], { env: { ...cleanEnvironment(), ...env } });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdin.on("error", () => {});
  const ended = new Promise<number | null>((resolve) => {
    child.once("exit", resolve);
  });
  let id = 0;
  const next = async () => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error(`Standard output ended. ${stderr}`);
    return JSON.parse(value);
  };
  const send = (line: string) => void child.stdin.write(`${line}\n`);
  const request = async (method: string, params: object = {}) => {
    id += 1;
    send(JSON.stringify({ jsonrpc: "2.0", id, method, params }));
    for (;;) {
      const message = await next();
      if (message["id"] === id) return message;
    }
  };
  await request("initialize", { protocolVersion, capabilities, clientInfo: { name: "raw", version: "1" } });
  send(JSON.stringify({ jsonrpc: "2.0", method: "notifications/initialized" }));
  return { child, send, next, request, stderr: () => stderr, ended };
}
