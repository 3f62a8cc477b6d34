import type { Readable, Writable } from "node:stream";

/** Why a server ends. */
export type EndReason = "end-of-input" | "closed-output" | "SIGTERM" | "SIGINT" | "SIGHUP";

const signals = ["SIGTERM", "SIGINT", "SIGHUP"] as const;

/**
 * Resolves when a server has to end: its client has closed its side, nobody reads its output any more, or a signal came. Without streams,
 * a signal alone ends it.
 */
export function waitForEnd(stdin?: Readable, stdout?: Writable): Promise<EndReason> {
  return new Promise((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve(signal));
    // What listens by now would end the process at once, with an update under way.
    stdout?.removeAllListeners("error");
    stdout?.on("error", () => resolve("closed-output"));
    stdin?.once("end", () => resolve("end-of-input"));
    stdin?.once("close", () => resolve("end-of-input"));
  });
}
