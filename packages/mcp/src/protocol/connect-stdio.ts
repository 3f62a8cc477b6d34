import type { Readable } from "node:stream";
import type { Services } from "../services.ts";
import { createServer } from "./create-server.ts";
import { createRunningRequests, type RunningRequests } from "./running-requests.ts";
import { createStdioTransport, type WriteLine } from "./stdio-transport.ts";
import { tidyErrors } from "./tidy-errors.ts";

/** A client that is connected. */
export interface StdioConnection {
  readonly running: RunningRequests;
  readonly close: () => Promise<void>;
}

/** Connects the one client of a process. */
export async function connectStdio(
  services: Services,
  stdin: Readable,
  writeLine: WriteLine,
): Promise<StdioConnection> {
  const running = createRunningRequests();
  const server = createServer(services, running);
  await server.connect(tidyErrors(createStdioTransport(stdin, writeLine)));
  return { running, close: () => server.close() };
}
