import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { binary, cleanEnvironment } from "./stdio-process.ts";

/** A server over HTTP as a process. */
export interface HttpProcess {
  /** Such as `http://127.0.0.1:40123/mcp`. */
  readonly url: string;
  /** All of standard error so far. */
  readonly stderr: () => string;
  readonly close: () => Promise<void>;
}

/** What a process gets besides the server's options. */
export interface ProcessSettings {
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node itself. */
  readonly node?: readonly string[];
}

/** Starts the built server on a free port. */
export async function startHttpProcess(
  options: readonly string[] = [],
  { env = {}, node = [] }: ProcessSettings = {},
): Promise<HttpProcess> {
  const argv = [...node, binary, "mcp", "--http", "--port", "0", ...options];
  const child = spawn(process.execPath, argv, {
    env: { ...cleanEnvironment(), ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
  });
  let stderr = "";
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stderr }).on("line", (line) => {
      stderr += `${line}\n`;
      const [, found] = /"event":"started".*"url":"([^"]+)"/.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`The server ended at once. ${stderr}`)));
  });
  const close = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return { url, stderr: () => stderr, close };
}
