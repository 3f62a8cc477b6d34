import { spawn } from "node:child_process";
import { quantile } from "./quantile.ts";

/** The message that a host sends first. */
const initialize = `${JSON.stringify({
  jsonrpc: "2.0",
  id: 0,
  method: "initialize",
  params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "bench", version: "1" } },
})}\n`;

/** Milliseconds from the start of a process to the first that it prints. */
function firstOutput(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "ignore"] });
    child.once("error", reject);
    child.stdin.on("error", () => {});
    child.stdout.once("data", () => {
      resolve(performance.now() - start);
      child.kill();
    });
    child.stdin.write(initialize);
  });
}

/** How long a bare Node takes to print, and the server to answer `initialize`: medians in milliseconds, measured in turns. */
export async function measureStart(binary: string, rounds: number): Promise<{ bare: number; server: number }> {
  const bare: number[] = [];
  const server: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await firstOutput(["-e", "process.stdout.write('x')"]));
    server.push(await firstOutput([binary, "mcp", "--log-level", "silent"]));
  }
  return { bare: quantile(bare, 0.5), server: quantile(server, 0.5) };
}
