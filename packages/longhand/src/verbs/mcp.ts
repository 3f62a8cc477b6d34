import { type Services, serveHttp, serveStdio, waitForEnd } from "@longhand/mcp";
import { exitCodes } from "../exit-code.ts";
import { journalOptions } from "../pools/journal-options.ts";
import { misplacedEndpoint } from "../pools/misplaced-endpoint.ts";
import { targetOptions } from "../pools/target-options.ts";
import { createServices } from "../server/create-services.ts";
import { httpOptions } from "../server/http-options.ts";
import { policyOptions } from "../server/policy-options.ts";
import { readHttpSettings } from "../server/read-http-settings.ts";
import { serverOptions } from "../server/server-options.ts";
import { defineVerb, type Given } from "../verb.ts";
import { refuseUsage, type WrongUsage } from "../wrong-usage.ts";

const ping = `{"jsonrpc":"2.0","id":1,"method":"ping"}`;

/** `longhand mcp` */
export const mcp = defineVerb({
  name: "mcp",
  summary: "serve AI assistants: validate, apply and reference over the Model Context Protocol",
  description:
    "Speaks the Model Context Protocol on standard input and output until its client leaves; with --http on a port. " +
    "Changes go to the sandbox unless --target aws says otherwise, and only after somebody has agreed to them. " +
    "docs/mcp.md tells how to set it up in an assistant.",
  options: [
    ...Object.values(targetOptions),
    ...Object.values(journalOptions),
    ...Object.values(policyOptions),
    ...Object.values(serverOptions),
    ...Object.values(httpOptions),
  ],
  examples: [{ does: "see that it answers", command: `echo '${ping}' | longhand mcp --log-level error` }],
  async run(given, surroundings) {
    const misplaced =
      misplacedEndpoint(given) ?? (given.valueOf(httpOptions.http) ? undefined : refuseHttpOptions(given));
    if (misplaced !== undefined) return misplaced;
    const services = createServices(given, surroundings);
    if ("wrongUsage" in services) return services;
    const refused = given.valueOf(httpOptions.http)
      ? await serveOverHttp(given, services)
      : await serveStdio(services, surroundings);
    if (refused !== undefined) return refused;
    // Whatever still holds the process open (a connection that is kept alive, a timer) has nobody to serve any more.
    surroundings.exit?.(exitCodes.fine);
    return exitCodes.fine;
  },
});

/** An option of the other transport is a mistake, and perhaps one about who may call. */
function refuseHttpOptions(given: Given): WrongUsage | undefined {
  const { http: _, ...others } = httpOptions;
  const option = Object.values(others).find((one) => {
    const value = given.valueOf<unknown>(one);
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
  });
  return option === undefined ? undefined : refuseUsage(`${option.option.long ?? ""} goes with --http.`);
}

async function serveOverHttp(given: Given, services: Services): Promise<WrongUsage | undefined> {
  const settings = await readHttpSettings(given, services);
  if ("wrongUsage" in settings) return settings;
  try {
    const ended = waitForEnd();
    const server = await serveHttp(settings);
    services.log.info("started", { transport: "http", url: server.url, version: services.version });
    const reason = await ended;
    await server.close();
    services.log.info("stopped", { reason });
    return undefined;
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && "syscall" in error && error.syscall === "listen";
    if (isTaken) return refuseUsage(`${settings.host}:${settings.port} cannot be bound: ${String(error.code)}.`);
    throw error;
  }
}
