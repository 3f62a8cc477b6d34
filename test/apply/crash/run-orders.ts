import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Orders } from "./processes/apply-and-die.ts";

/** How a process ended. */
export interface Death {
  readonly signal: NodeJS.Signals | null;
  readonly printed: string;
}

/** Runs a process that applies a wish and dies where it is told to. */
export async function runOrders(orders: Orders): Promise<Death> {
  const script = fileURLToPath(new URL("processes/apply-and-die.js", import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(orders)], { stdio: ["ignore", "pipe", "inherit"] });
  const [printed, [, signal]]: readonly [string, readonly unknown[]] = await Promise.all([
    text(child.stdout),
    once(child, "close"),
  ]);
  return { signal: signal === "SIGKILL" ? signal : null, printed };
}
