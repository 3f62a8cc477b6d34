import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A server that listens. */
export interface ServerProcess {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts a server of ours, and waits until one of its lines names an address. */
export async function startServer(args: readonly string[]): Promise<ServerProcess> {
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "pipe"] });
  const url = await Promise.race([firstUrl(child), endOf(child)]);
  if (url === undefined) throw new Error(`${args.join(" ")} ended before it listened.`);
  return {
    url,
    stop: async () => {
      child.kill("SIGTERM");
      await endOf(child);
    },
  };
}

function firstUrl({ stdout, stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    for (const stream of [stdout, stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on("line", (line) => {
        const [url] = /http:\/\/[^\s"]+/.exec(line) ?? [];
        if (url !== undefined) resolve(url);
      });
    }
  });
}

function endOf(child: ChildProcess): Promise<undefined> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(undefined);
    child.once("exit", () => resolve(undefined));
  });
}
