import type { Readable } from "node:stream";
import type { Services } from "../services.ts";
import { waitForEnd } from "../wait-for-end.ts";
import { type ClientStreams, claimStdout } from "./claim-stdout.ts";

/** What is under way when the client leaves gets this long to end. */
const drainMilliseconds = 5_000;

/** Serves one client over standard input and output. Resolves when it has left, or when the process is asked to end. */
export async function serveStdio(
  services: Services,
  streams: ClientStreams & { readonly stdin: Readable },
): Promise<void> {
  const { stdin, stdout } = streams;
  const writeLine = claimStdout(streams);
  const ended = waitForEnd(stdin, stdout);
  // Loaded only now, so that nothing of it can write to standard output before it is claimed.
  const { connectStdio } = await import("../protocol/connect-stdio.ts");
  const connection = await connectStdio(services, stdin, writeLine);
  services.log.info("started", { transport: "stdio", version: services.version });
  const reason = await ended;
  await connection.running.drain(drainMilliseconds);
  await connection.close();
  services.log.info("stopped", { reason });
}
