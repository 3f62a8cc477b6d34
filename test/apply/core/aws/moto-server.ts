import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** moto's server: independent code, the real wire format, and a reset of everything that is left out. */
export interface MotoServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What a test says where there is none. */
export const motoMissing = "no python3 with moto is installed: not compared with moto's server";

/** True where one can be started. */
export function hasMoto(): boolean {
  try {
    execFileSync("python3", ["-c", "import moto.server, flask"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Starts one on a port of its own. */
export async function startMoto(): Promise<MotoServer> {
  const port = await freePort();
  const code = "import sys; from moto.server import main; main(['-H', '127.0.0.1', '-p', sys.argv[1]])";
  const child = spawn("python3", ["-c", code, String(port)], { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  await untilAnswers(`${url}/moto-api/`, child);
  return { url, close: () => stop(child) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

async function untilAnswers(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(url).catch(() => undefined);
    if (answer !== undefined) return;
    await wait(200);
  }
  await stop(child);
  throw new Error("moto's server does not answer.");
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
}
