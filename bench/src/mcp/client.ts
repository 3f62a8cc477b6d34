import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

/** A server as a process, asked one thing after the other. */
export interface BenchClient {
  readonly request: (method: string, params?: object) => Promise<string>;
  /** Megabytes that the process has in memory; undefined where the system does not tell. */
  readonly memory: () => number | undefined;
  readonly close: () => void;
}

/** Starts the server and initializes it. */
export async function startClient(binary: string): Promise<BenchClient> {
  const child = spawn(process.execPath, [binary, "mcp", "--log-level", "silent"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let id = 0;
  const request = async (method: string, params: object = {}) => {
    id += 1;
    child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`);
    const { value, done } = await lines.next();
    if (done === true) throw new Error("The server ended.");
    return value;
  };
  const clientInfo = { name: "bench", version: "1" };
  await request("initialize", { protocolVersion: "2025-11-25", capabilities: {}, clientInfo });
  return { request, memory: () => memoryOf(child.pid), close: () => void child.stdin.end() };
}

function memoryOf(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    // Only Linux tells it there.
    return undefined;
  }
}
